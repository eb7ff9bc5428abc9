//! Whole studies of real projects and real users. The expected figures come from documents or from the arithmetic that
//! is written out beside them; each was checked by hand on 2026-11-22.

mod refused;
mod samples;
mod subsidy;
mod unfinished;

use jcm_feasibility::assess::{Assessment, assess};
use jcm_feasibility::report::shown;
use jcm_feasibility::study::{Action, Field, Study, apply};
use jiff::civil::{Date, date};
use rust_decimal::Decimal;

/// The day on which the personas ask.
const TODAY: Date = date(2026, 11, 22);

fn study(answers: &[(Field, &str)]) -> Study {
    answers
        .iter()
        .fold(Study::default(), |study, (field, text)| apply(&study, Action::Answer(*field, (*text).to_owned())))
}

fn assessed(answers: &[(Field, &str)]) -> Assessment {
    assess(&study(answers), TODAY)
}

/// The figure as it is shown, in the first year of operation where it is yearly.
#[track_caller]
fn figure(assessment: &Assessment, symbol: &str) -> Decimal {
    let line = assessment.sheet.find(symbol).unwrap_or_else(|| panic!("no line {symbol}"));
    let unit = assessment.sheet.record(line).unwrap().unit;
    let value = assessment.value(line, 1).unwrap_or_else(|error| panic!("{symbol}: {error:?}"));
    shown(value, unit)
}

#[track_caller]
fn check(assessment: &Assessment, symbol: &str, expected: Decimal) {
    assert_eq!(figure(assessment, symbol), expected, "{symbol}");
}
