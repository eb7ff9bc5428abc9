//! The facts that were compiled in.

use jcm_feasibility::quantity::{
    DollarsPerKilowattHour, KilowattHoursPerKilowatt, LocalPerDollar, Ratio, TonnesPerMegawattHour,
};
use jcm_feasibility::registry::{
    ClauseState, DatedValue, ExampleBasis, Family, LookupError, countries, country, data_date, fact, methodologies,
    methodology, parameter, parameters, recorded, samples, sources, subsidy_clauses, topics,
};
use jcm_feasibility::worksheet::source::Evidence;
use jiff::civil::{Date, date};
use rust_decimal::{Decimal, dec};

/// The day of the release: nothing may be overdue on it. Set it when a release is made.
const RELEASE: Date = date(2026, 11, 25);

/// The value that holds on a day, found without regard to the unit.
fn on(values: &'static [DatedValue], date: Date) -> Option<&'static DatedValue> {
    values.iter().find(|value| value.holds_on(date))
}

#[test]
fn every_value_holds_in_its_period_and_not_outside() {
    for parameter in parameters().iter().chain(recorded()) {
        let first = parameter.values.first().unwrap().citation.from;
        assert_eq!(on(parameter.values, first.yesterday().unwrap()), None, "{}", parameter.id);
        for value in parameter.values {
            assert_eq!(on(parameter.values, value.citation.from), Some(value), "{}", parameter.id);
            if let Some(until) = value.citation.until {
                assert_eq!(on(parameter.values, until), Some(value), "{}", parameter.id);
            }
        }
        if let Some(until) = parameter.values.last().unwrap().citation.until {
            assert_eq!(on(parameter.values, until.tomorrow().unwrap()), None, "{}", parameter.id);
        }
    }
}

#[track_caller]
fn check_factor(id: &str, date: Date, expected: Decimal, evidence: Evidence) {
    let fact = fact::<TonnesPerMegawattHour>(id, date).unwrap();
    assert_eq!((fact.quantity.value(), fact.citation.evidence), (expected, evidence));
}

#[test]
fn look_up_goes_by_date() {
    let mongolia = "grid_factor.application.MN.central";
    check_factor(mongolia, date(2015, 4, 1), dec!(1.0601), Evidence::Official);
    check_factor(mongolia, date(2016, 3, 31), dec!(1.0601), Evidence::Official);
    check_factor(mongolia, date(2016, 4, 1), dec!(1.0601), Evidence::Unverified);
    let thailand = "grid_factor.application.TH.national";
    check_factor(thailand, date(2016, 3, 31), dec!(0.5113), Evidence::Unverified);
    check_factor(thailand, date(2016, 4, 1), dec!(0.319), Evidence::Secondary);
    check_factor(thailand, RELEASE, dec!(0.319), Evidence::Unverified);
    check_factor("methodology.TH_AM001.1.0.grid_factor.national", date(2016, 8, 23), dec!(0.319), Evidence::Secondary);
    check_factor("methodology.MN_AM003.2.0.grid_factor.central", date(2017, 1, 30), dec!(0.797), Evidence::Secondary);
}

/// What was read of one call says nothing of the next ones.
#[test]
fn a_rule_is_official_only_in_the_years_whose_call_was_read() {
    let evidence = |id: &str, year: i16| on(parameter(id).unwrap().values, date(year, 4, 1)).unwrap().citation.evidence;
    let cap = (2018..=2026).map(|year| evidence("subsidy.programme_cap", year)).collect::<Vec<_>>();
    let (official, secondary, unverified) = (Evidence::Official, Evidence::Secondary, Evidence::Unverified);
    assert_eq!(cap[..4], [official, unverified, unverified, unverified]);
    assert_eq!(cap[4..], [secondary, unverified, unverified, secondary, unverified]);
    assert_eq!(evidence("subsidy.rate_ceiling.max", 2015), secondary);
    assert_eq!(evidence("subsidy.max_duration_years", 2026), unverified);
    assert_eq!(evidence("allocation.subsidised.government_share", 2026), unverified);
    assert!(subsidy_clauses().iter().all(|clause| clause.citation.evidence >= secondary));
}

#[test]
fn a_date_outside_every_period_is_an_error() {
    let id = "grid_factor.application.TH.national";
    let error = fact::<TonnesPerMegawattHour>(id, date(2015, 3, 31)).unwrap_err();
    assert!(matches!(error, LookupError::NotInForce { id: found, .. } if found == id));
    let ended = fact::<jcm_feasibility::quantity::Yen>("subsidy.minimum_award", date(2019, 4, 1)).unwrap_err();
    assert_eq!(ended.to_string(), "subsidy.minimum_award has no value on 2019-04-01");
}

#[test]
fn a_wrong_unit_or_name_is_an_error() {
    let today = date(2026, 11, 22);
    let unit = fact::<Ratio>("grid_factor.application.TH.national", today).unwrap_err();
    assert!(matches!(unit, LookupError::WrongUnit { .. }), "{unit}");
    let name = fact::<Ratio>("grid_factor.application.XX.national", today).unwrap_err();
    assert!(matches!(name, LookupError::UnknownParameter { .. }), "{name}");
}

#[test]
fn nothing_is_overdue_on_the_day_of_the_release() {
    let overdue: Vec<&str> = parameters()
        .iter()
        .chain(recorded())
        .filter(|parameter| parameter.values.iter().any(|value| value.citation.review_by < RELEASE))
        .map(|parameter| parameter.id)
        .collect();
    assert_eq!(overdue, [""; 0]);
    assert!(countries().iter().all(|country| country.citation.review_by >= RELEASE));
    assert!(subsidy_clauses().iter().all(|clause| clause.citation.review_by >= RELEASE));
    let statements = topics().iter().flat_map(|topic| topic.statements);
    assert!(statements.into_iter().all(|statement| statement.citation.review_by >= RELEASE));
    assert!(data_date() <= RELEASE);
}

#[test]
fn every_partner_country_is_complete() {
    assert_eq!(countries().len(), 31);
    let today = data_date();
    for country in countries() {
        let code = country.code;
        let factors = country.grids.iter().filter(|grid| {
            let id = format!("grid_factor.application.{code}.{}", grid.id);
            fact::<TonnesPerMegawattHour>(&id, today).is_ok()
        });
        assert!(factors.count() >= 1, "{code} has no grid factor");
        fact::<TonnesPerMegawattHour>(&format!("grid_factor.captive_diesel.{code}"), today).unwrap();
        fact::<KilowattHoursPerKilowatt>(&format!("yield.solar_pv.{code}"), today).unwrap();
        fact::<DollarsPerKilowattHour>(&format!("tariff.business.{code}"), today).unwrap();
        fact::<LocalPerDollar>(&format!("fx.local_per_usd.{code}"), today).unwrap();
        for share in ["tax.cit", "wacc"] {
            fact::<Ratio>(&format!("{share}.{code}"), today).unwrap();
        }
        let id = format!("inflation.{code}");
        let parameter = recorded().iter().find(|parameter| parameter.id == id).unwrap_or_else(|| panic!("{id}"));
        parameter.on::<Ratio>(today).unwrap();
    }
    assert_eq!(country("TH").map(|country| country.currency), Some("THB"));
}

#[test]
fn look_ups_by_id_find_what_is_there() {
    assert!(parameters().iter().all(|listed| parameter(listed.id) == Some(listed)));
    assert!(sources().is_sorted_by_key(|source| source.id));
    let first = methodology("TH_AM001", "1.0").unwrap();
    assert_eq!(first.key(), "TH_AM001 1.0");
    assert!(first.in_force(date(2016, 8, 23)) && !first.in_force(date(2016, 8, 22)));
    // The day of approval of version 2.0 was not found: it counts from its lower bound.
    let second = methodology("TH_AM001", "2.0").unwrap();
    assert_eq!((second.in_force_from, second.in_force_not_before), (None, Some(date(2020, 6, 4))));
    assert!(second.in_force(date(2020, 6, 4)) && !second.in_force(date(2020, 6, 3)));
    assert!(first.precedents.iter().any(|precedent| precedent.reference == "TH009"));
    assert_eq!(first.factor_id("grid", "national"), "methodology.TH_AM001.1.0.grid_factor.national");
}

#[test]
fn methodologies_speak_of_grids_and_parameters_that_exist() {
    for methodology in methodologies() {
        let grids = country(methodology.country).unwrap().grids;
        for id in methodology.parameters {
            assert!(parameter(id).is_some(), "{id}");
            if !id.contains(".grid_factor.") {
                continue;
            }
            let last = id.rsplit('.').next().unwrap();
            let known = last.starts_with("captive_") || grids.iter().any(|grid| grid.id == last);
            assert!(known, "{id}: {} has no grid `{last}`", methodology.country);
        }
        let untitled = methodology.family == Family::Unknown;
        assert!(untitled || !methodology.clauses.is_empty(), "{}", methodology.key());
    }
}

#[test]
fn worked_examples_are_generation_times_factor() {
    for methodology in methodologies() {
        let Some(example) = methodology.worked_example else { continue };
        let input = |name: &str| example.inputs.iter().find(|(field, _)| *field == name).map(|(_, value)| *value);
        if methodology.technology != "solar_pv" || input("grid_factor_methodology").is_some() {
            continue;
        }
        let generation: Decimal = input("generation_mwh").unwrap().parse().unwrap();
        let id = methodology.factor_id(input("displaced_source").unwrap(), input("grid").unwrap_or_default());
        let factor = parameter(&id).unwrap().values.first().unwrap().value;
        assert_eq!((generation * factor).floor(), example.expected_reductions, "{}", methodology.key());
    }
    let published = methodology("TH_AM001", "1.0").unwrap().worked_example.unwrap();
    assert_eq!((published.basis, published.expected_reductions), (ExampleBasis::Published, dec!(6914)));
}

#[test]
fn samples_meet_their_figures_at_application() {
    for sample in samples() {
        let answer = |name: &str| sample.answers.iter().find(|(field, _)| *field == name).map(|(_, value)| *value);
        let Some(expected) = sample.expected.iter().find(|expected| expected.figure == "application_reductions") else {
            continue;
        };
        let call = date(answer("call_fiscal_year").unwrap().parse().unwrap(), 4, 1);
        let id = format!("grid_factor.application.{}.{}", answer("country").unwrap(), answer("grid").unwrap());
        let factor = fact::<TonnesPerMegawattHour>(&id, call).unwrap().quantity.value();
        let generation: Decimal = answer("generation_mwh").unwrap().parse().unwrap();
        let auxiliary: Decimal = answer("auxiliary_mwh").unwrap_or("0").parse().unwrap();
        assert_eq!(((generation - auxiliary) * factor).floor(), expected.value, "{}", sample.id);
    }
}

#[test]
fn the_thai_exclusion_starts_with_fiscal_year_2023() {
    let clause = subsidy_clauses().iter().find(|clause| clause.id == "thailand_similar_solar").unwrap();
    assert!(
        clause.concerns("TH", "solar_pv") && !clause.concerns("VN", "solar_pv") && !clause.concerns("TH", "boiler")
    );
    assert!(clause.in_force(date(2023, 4, 1)) && !clause.in_force(date(2023, 3, 31)));
    let sample = samples().iter().find(|sample| sample.id == "thailand_solar_fy2023").unwrap();
    assert!(sample.outcomes.iter().any(|outcome| outcome.clause == clause.id && outcome.state == ClauseState::NotMet));
}

#[test]
fn evidence_is_ordered_from_strongest_to_weakest() {
    assert!(Evidence::Official < Evidence::Reproduced);
    assert!(Evidence::Reproduced < Evidence::Secondary);
    assert!(Evidence::Secondary < Evidence::Unverified);
}

#[test]
fn only_assumptions_have_no_address() {
    for source in sources() {
        assert!(source.url.is_some() || source.id.starts_with("project_"), "{}", source.id);
    }
    for value in parameters().iter().chain(recorded()).flat_map(|parameter| parameter.values) {
        assert!(value.citation.source.url.is_some() || value.citation.evidence == Evidence::Unverified);
    }
}

/// The build script reads the keys out of the text of the list of questions; this is what keeps it right.
#[test]
fn samples_and_clauses_may_name_every_question_and_no_other() {
    let questions: Vec<&str> = jcm_feasibility::study::Field::ALL.iter().map(|field| field.key()).collect();
    assert_eq!(super::build::fields::questions().collect::<Vec<_>>(), questions);
}
