//! Answers that lead nowhere are refused with their reason.

use jcm_feasibility::study::{Code, Field};
use jiff::civil::date;

use rust_decimal::dec;

use super::{assessed, check, figure};

#[test]
fn a_methodology_of_another_country_is_refused() {
    let assessment =
        assessed(&[(Field::Country, "TH"), (Field::Technology, "solar_pv"), (Field::Methodology, "MN_AM003 2.0")]);
    let issues: Vec<_> = assessment.issues_at(0, Field::Methodology).map(|issue| &issue.code).collect();
    assert_eq!(issues, [&Code::MethodologyOtherCountry("MN".to_owned())]);
    assert!(assessment.selection().unwrap().applied.is_none());
}

#[test]
fn a_version_that_was_not_yet_approved_is_refused() {
    let assessment = assessed(&[
        (Field::Country, "MN"),
        (Field::Technology, "solar_pv"),
        (Field::Methodology, "MN_AM003 3.0"),
        (Field::StartYear, "2018"),
    ]);
    // Version 3.0 was approved on 4 August 2024.
    let issues: Vec<_> = assessment.issues_at(0, Field::Methodology).map(|issue| &issue.code).collect();
    assert_eq!(issues, [&Code::MethodologyNotInForce(date(2018, 12, 31), "2.0".to_owned())]);
}

#[test]
fn a_country_without_an_approved_methodology_says_so() {
    let assessment = assessed(&[(Field::Country, "UZ"), (Field::Technology, "solar_pv")]);
    assert!(assessment.issues_at(0, Field::Methodology).any(|issue| issue.code == Code::NoMethodology));
}

/// What a methodology would fix is not known, so the official factor of the grid (static/registry/countries/uz.toml) stands in:
/// 2,000 MWh x 0.558 = 1,116 t.
#[test]
fn without_a_methodology_the_official_factor_stands_in() {
    let assessment = assessed(&[
        (Field::Country, "UZ"),
        (Field::Technology, "solar_pv"),
        (Field::CapacityKw, "1000"),
        (Field::GenerationMwh, "2000"),
        (Field::AuxiliaryMwh, "0"),
        (Field::StartYear, "2028"),
    ]);
    assert_eq!(figure(&assessment, "first_year_reductions"), dec!(1116));
}

fn plant(more: &[(Field, &str)]) -> jcm_feasibility::assess::Assessment {
    let start = [
        (Field::Country, "TH"),
        (Field::Technology, "solar_pv"),
        (Field::Mounting, "rooftop"),
        (Field::CapacityKw, "1000"),
        (Field::EquipmentUse, "own_use"),
        (Field::Industry, "food_manufacturing"),
    ];
    assessed(&[&start, more].concat())
}

#[test]
fn a_project_that_fails_a_criterion_gets_neither_credits_nor_subsidy() {
    for answer in [(Field::ModulesCertified, "no"), (Field::CreditsIntended, "no")] {
        let assessment = plant(&[answer]);
        check(&assessment, "credits_total", dec!(0));
        check(&assessment, "subsidy", dec!(0));
        assert_eq!(assessment.subsidy.refusal().unwrap().clause.id, "credits_expected");
        let codes: Vec<_> = assessment.issues_at(0, answer.0).map(|issue| &issue.code).collect();
        assert_eq!(codes, [&Code::ConditionNotMet]);
    }
}

#[test]
fn doubtful_answers_are_named() {
    let check = |field: Field, text: &str, at: Field, code: Code| {
        let assessment = plant(&[(field, text)]);
        let codes: Vec<_> = assessment.issues_at(0, at).map(|issue| &issue.code).collect();
        assert!(codes.contains(&&code), "{}: {codes:?}", field.key());
    };
    check(Field::CallFiscalYear, "2040", Field::CallFiscalYear, Code::RulesNotYetKnown(dec!(2026)));
    check(Field::CallFiscalYear, "2040", Field::StartYear, Code::StartBeforeCall);
    check(Field::GovernmentSharePercent, "30", Field::GovernmentSharePercent, Code::ShareBelowMinimum(dec!(50)));
    // The usual 20 % of the partner country are more than the 10 % that are left.
    check(Field::GovernmentSharePercent, "90", Field::PartnerSharePercent, Code::NothingForParticipants);
    check(Field::CreditingYears, "40", Field::CreditingYears, Code::CreditingLongerThanOperation(dec!(25)));
    // What decides a condition and is not answered is open.
    let open = plant(&[]);
    assert!(open.issues_at(0, Field::JapaneseRepresentative).any(|issue| issue.code == Code::ConditionOpen));
}
