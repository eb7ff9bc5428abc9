//! What holds for every study, tried on many.

use jcm_feasibility::assess::{Assessment, Route, assess};
use jcm_feasibility::registry;
use jcm_feasibility::report::document;
use jcm_feasibility::study::{Action, Field, Kind, Study, apply, open};
use jcm_feasibility::worksheet::{LineError, Series};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use rust_decimal::{Decimal, dec};

const TODAY: Date = date(2026, 11, 22);

fn answer(study: &Study, field: Field, text: impl ToString) -> Study {
    apply(study, Action::Answer(field, text.to_string()))
}

/// A complete study of a Thai plant that sells its power.
fn plant(capacity: Decimal, generation: Decimal) -> Study {
    let start = [
        (Field::Country, "TH"),
        (Field::Technology, "solar_pv"),
        (Field::Mounting, "ground"),
        (Field::EquipmentUse, "sells_power"),
        (Field::SimilarProjects, "0"),
    ];
    let study = start.iter().fold(Study::default(), |study, (field, text)| answer(&study, *field, text));
    let study = answer(&study, Field::CapacityKw, capacity);
    answer(&study, Field::GenerationMwh, generation)
}

fn value(assessment: &Assessment, symbol: &str) -> Decimal {
    let line = assessment.sheet.find(symbol).unwrap();
    assessment.value(line, 1).unwrap_or_else(|error| panic!("{symbol}: {error:?}"))
}

/// All texts worth trying for one question: bounds, beyond bounds, nonsense, choices and keys.
fn texts(field: Field) -> Vec<String> {
    let mut texts: Vec<String> = ["", "abc", "-1", "1e30", "１２３", "0"].map(str::to_owned).to_vec();
    match field.kind() {
        Kind::Choice(choices) => texts.extend(choices.iter().map(|choice| (*choice).to_owned())),
        Kind::Number { lower, upper, .. } => {
            texts.extend([lower, upper, (lower + upper) / dec!(2)].map(|number| number.to_string()));
        }
        Kind::Series { lower, upper, .. } => {
            texts.extend([format!("{lower}"), format!("{upper}; {lower}"), "1700; x".to_owned(), ";".to_owned()]);
        }
        Kind::Key => match field {
            Field::Country => texts.extend(registry::countries().iter().map(|country| country.code.to_owned())),
            Field::Methodology => texts.extend(registry::methodologies().iter().map(|m| m.key())),
            Field::Grid => texts.extend(["national", "central", "jamali"].map(str::to_owned)),
            _ => texts.extend(["transport_equipment", "steel"].map(str::to_owned)),
        },
    }
    texts
}

pub(super) fn any_study() -> impl Strategy<Value = Study> {
    let answers: Vec<_> =
        Field::ALL.iter().map(|field| prop::option::weighted(0.7, prop::sample::select(texts(*field)))).collect();
    answers.prop_map(|answers| {
        let mut study = Study::default();
        study.answers.extend(Field::ALL.iter().copied().zip(answers).filter_map(|(field, text)| Some((field, text?))));
        study
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is answered, the assessment comes, every line can be explained, and the document can be written.
    #[test]
    fn no_answer_makes_the_engine_fall(study in any_study()) {
        let assessment = assess(&study, TODAY);
        for (id, _) in assessment.sheet.lines() {
            for index in [0, 1, assessment.sheet.span().operating_years() as isize] {
                prop_assert!(assessment.explain(id, index).is_some());
            }
        }
        prop_assert!(serde_json::to_string(&document(&assessment, |_| None)).is_ok());
    }

    /// The parts of every vintage add up to what was issued, whatever the shares.
    #[test]
    fn allocated_credits_are_the_credits_issued(study in any_study()) {
        let assessment = assess(&study, TODAY);
        let series = |symbol: &str| assessment.sheet.find(symbol).and_then(|id| assessment.series(id).ok().cloned());
        if let (Some(Series::Yearly(issued)), Some(Series::Yearly(participants)), Some(Series::Yearly(partner)), Some(Series::Yearly(government))) =
            (series("credits_issued"), series("credits_participants"), series("credits_partner"), series("credits_government"))
        {
            for (year, all) in issued.iter().enumerate() {
                let parts = [participants[year], partner[year], government[year]];
                prop_assert_eq!(parts.iter().sum::<Decimal>(), *all);
                prop_assert!(parts.iter().all(|part| *part >= dec!(0) && part.is_integer()), "{parts:?}");
            }
        }
    }

    /// Saving and opening gives the same study.
    #[test]
    fn saved_studies_come_back(study in any_study()) {
        let text = serde_json::to_string(&study).unwrap();
        prop_assert_eq!(open(&text).unwrap(), study);
    }

    /// More electricity displaced never means less reductions.
    #[test]
    fn more_generation_never_lowers_reductions(generation in 1_u32..8_000, more in 0_u32..700) {
        let less = assess(&plant(dec!(1000), Decimal::from(generation)), TODAY);
        let more = assess(&plant(dec!(1000), Decimal::from(generation + more)), TODAY);
        prop_assert!(value(&more, "first_year_reductions") >= value(&less, "first_year_reductions"));
        prop_assert!(value(&more, "credits_total") >= value(&less, "credits_total"));
    }

    /// The subsidy never exceeds any of its limits, nor half of the eligible cost, and is never negative. What another programme
    /// gives never exceeds the cost.
    #[test]
    fn the_subsidy_stays_within_every_limit(study in any_study()) {
        let assessment = assess(&study, TODAY);
        let amount = |line| assessment.value(line, 1).ok();
        let award = amount(assessment.headline.subsidy.id());
        if let Some(award) = award {
            prop_assert!(award >= dec!(0));
            let total = assessment.sheet.find("total_cost").and_then(amount);
            prop_assert!(total.is_none_or(|total| award <= total));
        }
        if let Some(award) = award.filter(|_| assessment.route == Route::EquipmentSubsidy) {
            // A refused subsidy is known to be nothing even while its limits are open.
            for limit in &assessment.subsidy.limits {
                prop_assert!(amount(limit.line).is_none_or(|limit| award <= limit.max(dec!(0))), "{}", limit.symbol.id);
            }
            let eligible = assessment.sheet.find("eligible_cost").and_then(amount);
            prop_assert!(eligible.is_none_or(|cost| award <= cost / dec!(2) + dec!(0.01)));
        }
    }

    /// Twice the money on every side is twice the cash flow without the JCM.
    #[test]
    fn money_scales(cost in 1_u64..10_000_000_000, price in 1_u32..1000, factor in 2_u32..9) {
        let with = |scale: u32| {
            let study = plant(dec!(1000), dec!(1400));
            let study = answer(&study, Field::TotalCost, Decimal::from(cost) * Decimal::from(scale));
            let study = answer(&study, Field::AnnualCost, Decimal::from(cost / 100) * Decimal::from(scale));
            let study = answer(&study, Field::ElectricityPrice, Decimal::from(price * scale));
            assess(&study, TODAY)
        };
        let (once, scaled) = (with(1), with(factor));
        let total = |assessment: &Assessment| {
            let line = assessment.sheet.find("cumulative_without").unwrap();
            assessment.value(line, 25).unwrap()
        };
        prop_assert!((total(&once) * Decimal::from(factor) - total(&scaled)).abs() < dec!(0.001));
    }

    /// A loan of share zero changes nothing.
    #[test]
    fn a_loan_of_nothing_changes_nothing(interest in 0_u32..50, years in 1_u32..25) {
        let without = plant(dec!(1000), dec!(1400));
        let with = answer(&without, Field::LoanSharePercent, 0);
        let with = answer(&with, Field::LoanInterestPercent, interest);
        let with = answer(&with, Field::LoanYears, years);
        let (a, b) = (assess(&without, TODAY), assess(&with, TODAY));
        prop_assert_eq!(value(&a, "cumulative_with"), value(&b, "cumulative_with"));
        prop_assert!(b.sheet.find("cash_flow_after_loan").is_none());
    }
}

/// All formulas at all corners of the bounds, in a country with everything known: nothing overflows there.
#[test]
fn bounds_do_not_overflow() {
    let numbers: Vec<Field> =
        Field::ALL.iter().copied().filter(|field| matches!(field.kind(), Kind::Number { .. })).collect();
    for extreme in [false, true] {
        let mut study = plant(dec!(10_000_000), dec!(80_000_000));
        for field in &numbers {
            let Kind::Number { lower, upper, .. } = field.kind() else { continue };
            study = answer(&study, *field, if extreme { upper } else { lower });
        }
        let assessment = assess(&study, TODAY);
        for (id, record) in assessment.sheet.lines() {
            assert_ne!(assessment.series(id).err(), Some(LineError::Overflow), "{}", record.symbol.id);
        }
    }
}

#[test]
fn every_day_of_the_calendar_can_be_assessed() {
    for day in [Date::MIN, Date::ZERO, date(1, 1, 1), Date::MAX] {
        for study in [Study::default(), plant(dec!(1000), dec!(1300))] {
            let assessment = assess(&study, day);
            assert_eq!(assessment.today, day);
            let _ = document(&assessment, |_| None);
        }
    }
}
