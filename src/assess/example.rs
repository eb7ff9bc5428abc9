//! The worked examples of the methodologies, run by the engine itself.

use jiff::civil::{Date, date};
use rust_decimal::Decimal;

use super::{assess, symbols};
use crate::registry::{Methodology, WorkedExample};
use crate::study::{Field, Study};

/// What the engine makes of a worked example.
#[derive(Clone, Copy, Debug)]
pub struct ExampleResult {
    /// The example.
    pub example: &'static WorkedExample,
    /// Reductions of the first year by the engine; `None` if it could not calculate them.
    pub found: Option<Decimal>,
}

impl ExampleResult {
    /// Whether the engine agrees: exactly, or in whole tonnes where the example gives whole tonnes.
    pub fn agrees(&self) -> bool {
        let expected = self.example.expected_reductions;
        self.found.is_some_and(|found| found == expected || expected.is_integer() && found.floor() == expected)
    }
}

/// The study of a methodology's worked example.
pub fn example_study(methodology: &'static Methodology) -> Option<Study> {
    let example = methodology.worked_example.as_ref()?;
    let mut study = Study::default();
    let key = methodology.key();
    let chosen =
        [("country", methodology.country), ("technology", methodology.technology), ("methodology", key.as_str())];
    for (question, answer) in chosen.into_iter().chain(example.inputs.iter().copied()) {
        study.answers.insert(Field::from_key(question)?, answer.to_owned());
    }
    // A version that is no longer in force is tried in its own time.
    let start = run_date(methodology, date(2100, 1, 1)).year();
    study.answers.entry(Field::StartYear).or_insert_with(|| start.to_string());
    Some(study)
}

/// Runs the worked example of a methodology as of `today`, or as of its last day in force.
pub fn run_example(methodology: &'static Methodology, today: Date) -> Option<ExampleResult> {
    let example = methodology.worked_example.as_ref()?;
    let assessment = assess(&example_study(methodology)?, run_date(methodology, today));
    let line = assessment.sheet.find(symbols::FIRST_YEAR_REDUCTIONS.id)?;
    Some(ExampleResult { example, found: assessment.value(line, 1).ok() })
}

fn run_date(methodology: &Methodology, today: Date) -> Date {
    methodology.in_force_until.map_or(today, |until| until.min(today))
}
