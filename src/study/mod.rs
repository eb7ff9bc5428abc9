//! The answers of a feasibility study: questions with their bounds, texts as the user gave them, and what they mean.
//!
//! Knows quantities and what an answer may look like; knows nothing of countries, methodologies or screens.

mod answers;
mod field;
mod issue;
mod number;

pub use answers::{Answers, read};
pub use field::{AnswerUnit, Field, Kind};
pub use issue::{Argument, Code, Issue, Severity};
pub use number::{NumberStyle, canonical, parse_number};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Version of the study format. It rises when a saved study of the old form would be read wrongly.
pub const FORMAT: u32 = 1;

/// The answers given so far.
///
/// Every answer is kept as text. A number is stored in canonical form (`.` as decimal sign, no grouping) once it can
/// be read; a text that cannot be read is kept as typed, so nothing is lost. An absent key means "not answered".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Study {
    /// Version of this format.
    pub format: u32,
    /// The answers by question.
    pub answers: BTreeMap<Field, String>,
}

impl Default for Study {
    fn default() -> Self {
        Self { format: FORMAT, answers: BTreeMap::new() }
    }
}

impl Study {
    /// The study as read from a file, unless a later version of the program wrote it.
    pub fn opened(self) -> Result<Study, OpenError> {
        if self.format > FORMAT { Err(OpenError::Newer(self.format)) } else { Ok(self) }
    }

    /// The text of an answer, if one was given.
    pub fn answer(&self, field: Field) -> Option<&str> {
        self.answers.get(&field).map(String::as_str)
    }
}

/// Something that the user does to a study.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Answers a question; a blank text takes the answer back.
    Answer(Field, String),
    /// Replaces the whole study, for a sample or a saved file.
    Replace(Study),
    /// Starts again.
    Clear,
}

/// The study after `action`. Answers that no longer make sense after a change of country, technology or use are taken
/// back, because they were answers to another question.
pub fn apply(study: &Study, action: Action) -> Study {
    match action {
        Action::Answer(field, text) => answer(study, field, &text),
        Action::Replace(study) => study,
        Action::Clear => Study::default(),
    }
}

fn answer(study: &Study, field: Field, text: &str) -> Study {
    let mut next = study.clone();
    if text.trim().is_empty() {
        next.answers.remove(&field);
    } else {
        next.answers.insert(field, text.to_owned());
    }
    if next.answer(field) != study.answer(field) {
        for dependent in field.dependents() {
            next.answers.remove(dependent);
        }
    }
    next
}

/// Why a saved study cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The text is not a study.
    #[error("not a study: {0}")]
    NotAStudy(#[from] serde_json::Error),
    /// The study was saved by a later version of the program.
    #[error("study format {0} is newer than this program reads ({FORMAT})")]
    Newer(u32),
}

/// Opens a study saved as JSON.
pub fn open(text: &str) -> Result<Study, OpenError> {
    // Some editors put a byte-order mark before the text.
    serde_json::from_str::<Study>(text.trim_start_matches('\u{feff}'))?.opened()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_country_takes_back_the_methodology_but_not_the_capacity() {
        let mut study = Study::default();
        for (field, text) in
            [(Field::Country, "TH"), (Field::Methodology, "TH_AM001 3.0"), (Field::CapacityKw, "16000")]
        {
            study = apply(&study, Action::Answer(field, text.to_owned()));
        }
        let moved = apply(&study, Action::Answer(Field::Country, "MN".to_owned()));
        assert_eq!(moved.answer(Field::Methodology), None);
        assert_eq!(moved.answer(Field::CapacityKw), Some("16000"));
    }

    #[test]
    fn a_text_that_is_no_number_is_kept() {
        let study = apply(&Study::default(), Action::Answer(Field::CapacityKw, "about 16".to_owned()));
        assert_eq!(study.answer(Field::CapacityKw), Some("about 16"));
    }

    #[test]
    fn an_unknown_question_or_a_newer_format_is_refused() {
        assert!(matches!(open(r#"{"format":1,"answers":{"colour":"red"}}"#), Err(OpenError::NotAStudy(_))));
        assert!(matches!(open(r#"{"format":2,"answers":{}}"#), Err(OpenError::Newer(2))));
    }
}
