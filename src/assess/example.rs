//! The worked examples of the methodologies, run by the engine itself.

use jiff::civil::{Date, date};
use rust_decimal::Decimal;

use super::{assess, symbols};
use crate::registry::{self, Methodology, WorkedExample};
use crate::study::{Field, Study};

/// What the engine makes of a worked example.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ExampleResult {
    /// The version whose example it is.
    pub methodology: &'static Methodology,
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
    Some(ExampleResult { methodology, example, found: found(methodology, today) })
}

/// Runs the worked examples of all methodologies, one at each step; a version without one is passed over.
pub fn run_examples(today: Date) -> impl Iterator<Item = ExampleResult> {
    registry::methodologies().iter().filter_map(move |methodology| run_example(methodology, today))
}

fn found(methodology: &'static Methodology, today: Date) -> Option<Decimal> {
    let assessment = assess(&example_study(methodology)?, run_date(methodology, today));
    let line = assessment.sheet.find(symbols::FIRST_YEAR_REDUCTIONS.id)?;
    assessment.value(line, 1).ok()
}

fn run_date(methodology: &Methodology, today: Date) -> Date {
    methodology.in_force_until.map_or(today, |until| until.min(today))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "helpers of tests fail the test")]
mod tests {
    use super::*;
    use rust_decimal::dec;

    /// The check would be worth nothing if a wrong example passed.
    #[test]
    fn a_wrong_example_does_not_agree() {
        let today = registry::data_date();
        let right = run_examples(today).next().unwrap();
        assert!(right.agrees());
        let example =
            WorkedExample { expected_reductions: right.example.expected_reductions + dec!(1), ..*right.example };
        let wrong: &'static Methodology =
            Box::leak(Box::new(Methodology { worked_example: Some(example), ..*right.methodology }));
        assert!(!run_example(wrong, today).unwrap().agrees());
    }

    #[test]
    fn an_example_that_cannot_be_calculated_does_not_agree() {
        let right = run_examples(registry::data_date()).next().unwrap();
        let example = WorkedExample { inputs: &[("no_such_question", "1")], ..*right.example };
        let broken: &'static Methodology =
            Box::leak(Box::new(Methodology { worked_example: Some(example), ..*right.methodology }));
        let result = run_example(broken, registry::data_date()).unwrap();
        assert_eq!((result.found, result.agrees()), (None, false));
    }
}
