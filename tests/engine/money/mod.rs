//! The money of a study, tried on the studies that the spreadsheet calculates as well and on small ones.

mod bad_input;
mod by_hand;
mod measures;
mod properties;
mod routes;
mod shares;

use jcm_feasibility::assess::Assessment;
use jcm_feasibility::study::{Action, Field, Study, apply};
use jcm_feasibility::worksheet::Symbol;
use jiff::civil::{Date, date};
use rust_decimal::Decimal;

use crate::spreadsheet::studies;

const TODAY: Date = date(2026, 11, 24);

fn answer(study: &Study, field: Field, text: impl ToString) -> Study {
    apply(study, Action::Answer(field, text.to_string()))
}

fn value(assessment: &Assessment, symbol: Symbol) -> Decimal {
    let line = assessment.sheet.find(symbol.id).unwrap_or_else(|| panic!("{}", symbol.id));
    assessment.value(line, 1).unwrap_or_else(|error| panic!("{}: {error:?}", symbol.id))
}

/// Studies in which everything about money is answered.
pub fn studies_of_money() -> impl Iterator<Item = Study> {
    (0..200).map(studies::study)
}
