//! What holds for every methodology of the catalogue, tried on its worked example: other units give the same tonnes, more
//! displaced energy never lowers the reductions, no bound makes the engine fall, and reductions are exactly reference less
//! project emissions.

use jcm_feasibility::assess::{Assessment, assess, example_study};
use jcm_feasibility::registry::{self, Methodology, methodologies};
use jcm_feasibility::study::{AnswerUnit, Field, Kind, Study, split_unit};
use jcm_feasibility::worksheet::Series;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use rust_decimal::{Decimal, dec};

const TODAY: Date = date(2026, 11, 24);

/// The answers that say how much a project does; the first that an example has is its driver.
const DRIVERS: [Field; 14] = [
    Field::GenerationMwh,
    Field::HeatSupplied,
    Field::CoolingSupplied,
    Field::WaterEvaporated,
    Field::OrganicWaste,
    Field::ItElectricity,
    Field::Output,
    Field::Distance,
    Field::TransformerCount,
    Field::SentElectricity,
    Field::PaddyArea,
    Field::ForestLossReference,
    Field::ProjectFuelUse,
    Field::ProjectElectricity,
];

fn examples() -> impl Iterator<Item = (&'static Methodology, Study)> {
    methodologies().iter().filter_map(|methodology| Some((methodology, example_study(methodology)?)))
}

fn first_year(assessment: &Assessment) -> Decimal {
    let line = assessment.sheet.find("first_year_reductions").unwrap();
    assessment.value(line, 1).unwrap()
}

fn with(study: &Study, field: Field, text: String) -> Study {
    let mut study = study.clone();
    study.answers.insert(field, text);
    study
}

fn unit(field: Field) -> Option<AnswerUnit> {
    match field.kind() {
        Kind::Number { unit, .. } => Some(unit),
        _ => None,
    }
}

/// The number of an answer in its question's own unit.
fn number(study: &Study, field: Field) -> Option<Decimal> {
    let (text, measure) = split_unit(study.answer(field)?, unit(field)?);
    Some(text.parse::<Decimal>().ok()? * measure.map_or(dec!(1), |measure| measure.factor))
}

/// The same quantities in other units: each example once for each unit of each of its answers.
#[test]
fn other_units_give_the_same_tonnes() {
    let mut tried = 0;
    for (methodology, study) in examples() {
        let expected = first_year(&assess(&study, TODAY));
        for field in Field::ALL.iter().copied() {
            let Some((number, unit)) = number(&study, field).zip(unit(field)) else { continue };
            for measure in unit.measures().iter().skip(1) {
                let amount = if unit == AnswerUnit::FuelPerYear {
                    let Some(amount) = fuel_in(&study, field, measure.id, number) else { continue };
                    amount
                } else {
                    number / measure.factor
                };
                let other = with(&study, field, format!("{amount} {}", measure.id));
                let found = first_year(&assess(&other, TODAY));
                let difference = (found - expected).abs();
                assert!(
                    difference <= expected.abs() * dec!(0.000000001),
                    "{} with {} {}: {found} instead of {expected}",
                    methodology.key(),
                    field.key(),
                    measure.id,
                );
                tried += 1;
            }
        }
    }
    assert!(tried > 150, "only {tried} changes of unit were tried");
}

/// A mass of fuel as a volume, by the registry's density.
fn fuel_in(study: &Study, field: Field, measure: &str, mass: Decimal) -> Option<Decimal> {
    let fuel = study.answer(if field == Field::SecondFuelUse { Field::SecondFuel } else { Field::ProjectFuel })?;
    let density = match measure {
        "kL" => "density",
        "kNm3" => "gas_density",
        _ => return None,
    };
    Some(mass / registry::parameter(&format!("fuel.{fuel}.{density}"))?.values.last()?.value)
}

#[test]
fn reductions_are_reference_less_project_emissions() {
    for (methodology, study) in examples() {
        let assessment = assess(&study, TODAY);
        for basis in ["", "_application"] {
            let series = |symbol: &str| {
                let line = assessment.sheet.find(&format!("{symbol}{basis}"));
                line.and_then(|line| assessment.series(line).ok().cloned())
            };
            let lines = (series("emission_reductions"), series("reference_emissions"), series("project_emissions"));
            let (Some(Series::Yearly(reductions)), Some(Series::Yearly(reference)), Some(Series::Yearly(project))) =
                lines
            else {
                assert_eq!(basis, "_application", "{} has no reductions", methodology.key());
                continue;
            };
            let difference: Vec<Decimal> = reference.iter().zip(&project).map(|(a, b)| a - b).collect();
            assert_eq!(reductions, difference, "{}", methodology.key());
        }
    }
}

/// Every question of the formulas at its bounds and at zero: whatever comes out, the engine stands.
#[test]
fn no_bound_makes_the_engine_fall() {
    for (methodology, study) in examples() {
        let questions = assess(&study, TODAY).parts.first().unwrap().questions.clone();
        assert!(!questions.is_empty(), "{}", methodology.key());
        for field in questions {
            let Kind::Number { lower, upper, .. } = field.kind() else { continue };
            for bound in [lower, upper, dec!(0)] {
                let assessment = assess(&with(&study, field, bound.to_string()), TODAY);
                assert!(assessment.sheet.lines().len() > 10, "{} at {}", methodology.key(), field.key());
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn more_displaced_energy_never_lowers_the_reductions(hundredths in 101_u32..300) {
        let factor = Decimal::from(hundredths) / dec!(100);
        for (methodology, study) in examples() {
            let driver = DRIVERS.into_iter().find(|field| study.answers.contains_key(field));
            let driver = driver.unwrap_or_else(|| panic!("{} has no driver", methodology.key()));
            let mut more = with(&study, driver, (number(&study, driver).unwrap() * factor).round().to_string());
            if let (Field::GenerationMwh, Some(capacity)) = (driver, number(&study, Field::CapacityKw)) {
                // A larger plant, so that the generation stays within what its capacity can give.
                more = with(&more, Field::CapacityKw, (capacity * factor).to_string());
            }
            let (before, after) = (first_year(&assess(&study, TODAY)), first_year(&assess(&more, TODAY)));
            prop_assert!(after >= before, "{}: {before} becomes {after} by {factor}", methodology.key());
        }
    }
}
