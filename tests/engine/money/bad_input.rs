//! Answers that cannot be used: each is an issue at its question, and the rest still computes.

use jcm_feasibility::assess::{assess, symbols};
use jcm_feasibility::study::{Code, Field, Severity, Study};
use rust_decimal::dec;

use super::by_hand::plant;
use super::{TODAY, answer, studies};

#[track_caller]
fn issue(study: &Study, field: Field, severity: Severity, code: &Code) {
    let assessment = assess(study, TODAY);
    let found: Vec<_> = assessment.issues.iter().map(|issue| (issue.field, issue.severity, &issue.code)).collect();
    assert!(found.contains(&(Some(field), severity, code)), "{found:?}");
    // The rest still computes.
    assert!(assessment.sheet.find(symbols::NPV_WITHOUT.id).is_some());
}

#[test]
fn bad_input_is_an_issue_at_its_question_and_the_rest_still_computes() {
    let study = studies::study(3);
    let with = |field, text: &str| answer(&study, field, text);
    issue(&with(Field::LoanYears, "21"), Field::LoanYears, Severity::Error, &Code::LoanLongerThanOperation(dec!(20)));
    let grace = answer(&with(Field::LoanYears, "5"), Field::LoanGraceYears, 5);
    issue(&grace, Field::LoanGraceYears, Severity::Error, &Code::GraceNotShorterThanLoan(dec!(5)));
    for (field, least) in [
        (Field::DiscountRatePercent, dec!(-10)),
        (Field::ElectricityChangePercent, dec!(-50)),
        (Field::CurrencyChangePercent, dec!(-50)),
        (Field::LoanInterestPercent, dec!(0)),
    ] {
        issue(&with(field, "-100"), field, Severity::Error, &Code::BelowMinimum(least));
    }
    let lines = answer(&with(Field::CostEquipment, "100"), Field::CostLand, 50);
    issue(&lines, Field::TotalCost, Severity::Warning, &Code::CostLinesDiffer(dec!(150)));
    let late = answer(&with(Field::ReplacementCost, "100"), Field::ReplacementYear, 30);
    issue(&late, Field::ReplacementYear, Severity::Warning, &Code::ReplacementAfterOperation(dec!(20)));
    let profit = answer(&lines, Field::OwnSupplyProfit, 101);
    issue(&profit, Field::OwnSupplyProfit, Severity::Error, &Code::AboveMaximum(dec!(100)));
    issue(&with(Field::CostCurrency, "EUR"), Field::CostCurrency, Severity::Error, &Code::UnknownChoice);
    issue(
        &with(Field::CreditingYears, "25"),
        Field::CreditingYears,
        Severity::Error,
        &Code::CreditingLongerThanOperation(dec!(20)),
    );
}

/// 1,000 kW on a roof in Thailand: 750 USD a kilowatt are usual (static/registry/finance/solar_pv.toml), so 750,000 USD. A fifth
/// of it, 150,000, and five times as much, 3,750,000, are still believed.
#[test]
fn a_cost_far_from_the_usual_one_is_questioned() {
    let is_questioned = |cost: &str| {
        let study = plant(&[(Field::Mounting, "rooftop"), (Field::CostCurrency, "USD"), (Field::TotalCost, cost)]);
        let assessment = assess(&study, TODAY);
        assessment.issues_at(0, Field::TotalCost).any(|issue| matches!(issue.code, Code::CostUnusual(_)))
    };
    assert_eq!(["150000", "750000", "3750000"].map(is_questioned), [false; 3]);
    assert_eq!(["0", "149999", "3750001"].map(is_questioned), [true; 3]);
}

#[test]
fn a_cost_left_to_the_usual_one_or_of_an_unknown_size_is_not_questioned() {
    for answers in [&[(Field::Mounting, "rooftop")][..], &[(Field::CapacityKw, ""), (Field::TotalCost, "1")]] {
        let assessment = assess(&plant(answers), TODAY);
        assert!(!assessment.issues.iter().any(|issue| matches!(issue.code, Code::CostUnusual(_))), "{answers:?}");
    }
}
