//! Answers that lead nowhere are refused with their reason.

use jcm_feasibility::study::{Code, Field};
use jiff::civil::date;

use super::assessed;

#[test]
fn a_methodology_of_another_country_is_refused() {
    let assessment =
        assessed(&[(Field::Country, "TH"), (Field::Technology, "solar_pv"), (Field::Methodology, "MN_AM003 2.0")]);
    let issues: Vec<_> = assessment.issues_at(Field::Methodology).map(|issue| &issue.code).collect();
    assert_eq!(issues, [&Code::MethodologyOtherCountry("MN".to_owned())]);
    assert!(assessment.selection.applied.is_none());
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
    let issues: Vec<_> = assessment.issues_at(Field::Methodology).map(|issue| &issue.code).collect();
    assert_eq!(issues, [&Code::MethodologyNotInForce(date(2018, 12, 31))]);
}

#[test]
fn a_country_without_an_approved_methodology_says_so() {
    let assessment = assessed(&[(Field::Country, "UZ"), (Field::Technology, "solar_pv")]);
    assert!(assessment.issues_at(Field::Methodology).any(|issue| issue.code == Code::NoMethodology));
}
