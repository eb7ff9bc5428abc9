//! What the values of a finished sheet reveal: arithmetic that failed, negative reductions, an investment never paid
//! back, shares that leave nothing.

use rust_decimal::{Decimal, dec};

use super::symbols;
use crate::study::{self, Code, Field, Issue, Severity};
use crate::worksheet::{Evaluation, LineError, Worksheet};

/// Issues of the values themselves.
pub(super) fn result_issues(sheet: &Worksheet, values: &Evaluation<Decimal>, answers: &study::Answers) -> Vec<Issue> {
    let mut issues = Vec::new();
    for (id, record) in sheet.lines() {
        match values.value(id) {
            Err(LineError::Overflow) => {
                issues.push(Issue::of_line(record.symbol.id, Severity::Error, Code::Overflow));
            }
            Err(LineError::DivisionByZero) => {
                issues.push(Issue::of_line(record.symbol.id, Severity::Warning, Code::DivisionByZero));
            }
            _ => {}
        }
    }
    let first_year = |symbol: &str| sheet.find(symbol).and_then(|id| values.value(id).ok()?.at(1).copied());
    for symbol in [symbols::FIRST_YEAR_REDUCTIONS, symbols::FIRST_YEAR_REDUCTIONS_APPLICATION] {
        if first_year(symbol.id).is_some_and(|value| value.is_sign_negative() && !value.is_zero()) {
            issues.push(Issue::of_line(symbol.id, Severity::Error, Code::NegativeReductions));
        }
    }
    let payback = first_year(symbols::PAYBACK_WITH_JCM.id);
    if payback.is_some_and(|years| years < dec!(0)) {
        issues.push(Issue::of_line(symbols::PAYBACK_WITH_JCM.id, Severity::Warning, Code::NeverPaidBack));
    }
    if let (Some(years), Some(minimum)) = (payback, first_year(symbols::MINIMUM_PAYBACK.id))
        && years >= dec!(0)
        && years < minimum
    {
        issues.push(Issue::of_line(symbols::PAYBACK_WITH_JCM.id, Severity::Warning, Code::PaybackShort(minimum)));
    }
    if let (Some(prices), Some(years)) = (answers.series(Field::CreditPrices), years_with_credits(sheet, values))
        && answers.text(Field::PricePath) == Some("by_year")
        && prices.len() < years
    {
        let code = Code::PricesTooFew(Decimal::from(years));
        issues.push(Issue::at(Field::CreditPrices, Severity::Warning, code));
    }
    let worth = first_year(symbols::CREDIT_VALUE.id);
    if worth.is_some_and(|value| value < dec!(0)) && first_year(symbols::CREDITS_TOTAL.id) > Some(dec!(0)) {
        issues.push(Issue::at(Field::VerificationCost, Severity::Warning, Code::CreditsCostMore));
    }
    let nothing_left = first_year(symbols::PARTICIPANT_SHARE.id).is_some_and(|share| share.is_zero());
    if nothing_left && first_year(symbols::CREDITS_TOTAL.id).is_some_and(|credits| credits > dec!(0)) {
        issues.push(Issue::at(Field::PartnerSharePercent, Severity::Warning, Code::NothingForParticipants));
    }
    if let (Some(expected), Some(generation)) =
        (first_year(symbols::USUAL_GENERATION.id), answers.number(Field::GenerationMwh))
        && generation > expected * dec!(1.5)
    {
        let expected = expected.round();
        issues.push(Issue::at(Field::GenerationMwh, Severity::Warning, Code::GenerationImplausible(expected)));
    }
    issues
}

/// Years of operation up to the last in which credits are issued.
fn years_with_credits(sheet: &Worksheet, values: &Evaluation<Decimal>) -> Option<usize> {
    let issued = values.value(sheet.find(symbols::CREDITS_ISSUED.id)?).ok()?;
    let first = sheet.span().first_position();
    (first..sheet.span().len()).rev().find(|year| issued.at(*year) > Some(&dec!(0))).map(|year| year - first + 1)
}
