//! Studies that are not finished: what can be computed is computed, and what is open is named.

use jcm_feasibility::study::{Code, Field, Severity};
use jcm_feasibility::worksheet::LineError;
use rust_decimal::dec;

use super::{assessed, check};

#[test]
fn an_empty_study_asks_for_the_country_and_computes_nothing() {
    let assessment = assessed(&[]);
    assert!(assessment.issues_at(0, Field::Country).any(|issue| issue.code == Code::Required));
    for line in assessment.headline.lines() {
        assert!(matches!(assessment.value(line, 1), Err(LineError::Needs(_) | LineError::Absent)));
    }
}

/// A newcomer knows country, place and size. That is enough for reductions, credits and a cost.
#[test]
fn country_and_capacity_are_enough_for_a_first_answer() {
    let assessment = assessed(&[
        (Field::Country, "TH"),
        (Field::Technology, "solar_pv"),
        (Field::Mounting, "rooftop"),
        (Field::CapacityKw, "1000"),
    ]);
    // 1,000 kW x 1,484 kWh/kW = 1,484 MWh; x 0.319 t/MWh = 473.4 t.
    check(&assessment, "first_year_generation", dec!(1484));
    check(&assessment, "first_year_reductions", dec!(473));
    assert!(assessment.issues_at(0, Field::EquipmentUse).any(|issue| issue.severity == Severity::Open));
}

#[test]
fn a_bad_answer_leaves_what_does_not_need_it() {
    let assessment = assessed(&[
        (Field::Country, "TH"),
        (Field::Technology, "solar_pv"),
        (Field::Mounting, "rooftop"),
        (Field::CapacityKw, "a thousand"),
        (Field::TotalCost, "100000000"),
    ]);
    check(&assessment, "total_cost", dec!(100_000_000));
    assert!(assessment.issues_at(0, Field::CapacityKw).any(|issue| issue.code == Code::NotANumber));
}

#[test]
fn a_plant_that_uses_more_than_it_makes_gives_no_credits_and_no_subsidy() {
    let assessment = assessed(&[
        (Field::Country, "TH"),
        (Field::Technology, "solar_pv"),
        (Field::Mounting, "rooftop"),
        (Field::CapacityKw, "1000"),
        (Field::GenerationMwh, "1000"),
        (Field::AuxiliaryMwh, "1100"),
        (Field::EquipmentUse, "sells_power"),
    ]);
    // (1,000 - 1,100) x 0.319 = -31.9 t
    check(&assessment, "first_year_reductions", dec!(-32));
    check(&assessment, "credits_issued", dec!(0));
    check(&assessment, "subsidy", dec!(0));
    assert!(assessment.issues.iter().any(|issue| issue.code == Code::NegativeReductions));
    assert!(assessment.issues_at(0, Field::AuxiliaryMwh).any(|issue| issue.code == Code::AuxiliaryExceedsGeneration));
}

/// An answer that cannot be used is not replaced by a default behind the user's back.
#[test]
fn a_refused_answer_leaves_its_figures_open() {
    let plant = |field, text| {
        assessed(&[
            (Field::Country, "TH"),
            (Field::Technology, "solar_pv"),
            (Field::Mounting, "rooftop"),
            (Field::CapacityKw, "1000"),
            (Field::EquipmentUse, "sells_power"),
            (field, text),
        ])
    };
    for (field, text, symbol) in [
        (Field::GenerationMwh, "-5", "first_year_reductions"),
        (Field::GenerationMwh, "999999", "first_year_reductions"),
        (Field::AuxiliaryMwh, "x", "first_year_reductions"),
        (Field::GridFactorMethodology, "9", "first_year_reductions"),
        (Field::DegradationPercent, "50", "credits_total"),
        (Field::TotalCost, "1e30", "subsidy"),
        (Field::EligibleCost, "abc", "subsidy"),
        (Field::SimilarProjects, "1.5", "subsidy"),
        (Field::CallFiscalYear, "1999", "subsidy"),
        (Field::AnnualCost, "-1", "payback_with_jcm"),
        (Field::ElectricityPrice, "-1", "payback_with_jcm"),
        (Field::CreditingYears, "0", "credits_total"),
        (Field::GovernmentSharePercent, "120", "credits_participants"),
        (Field::PartnerSharePercent, "-1", "credits_participants"),
    ] {
        let assessment = plant(field, text);
        let line = assessment.sheet.find(symbol).unwrap();
        assert!(matches!(assessment.value(line, 1), Err(LineError::Needs(_))), "{}: {symbol}", field.key());
        assert!(assessment.issues_at(0, field).any(|issue| issue.severity == Severity::Error), "{}", field.key());
    }
}
