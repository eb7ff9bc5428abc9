//! The answers of a feasibility study: questions with their bounds, texts as the user gave them, and what they mean.
//!
//! Knows quantities and what an answer may look like; knows nothing of countries, methodologies or screens.

mod answers;
mod field;
mod field_relations;
mod issue;
mod kind;
mod number;
mod unit;

pub use answers::{Answers, UNKNOWN, is_readable, read};
pub use field::Field;
pub use issue::{Argument, Code, Issue, Severity};
pub use kind::Kind;
pub use number::{NumberStyle, canonical, canonical_items, narrow, parse_number, split_unit};
pub use unit::{AnswerUnit, Measure};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Version of the study format. It rises when a saved study of the old form would be read wrongly.
pub const FORMAT: u32 = 1;

/// The most parts that a project may have.
pub const MOST_PARTS: usize = 20;

/// The answers given so far.
///
/// A project has one part or several: equipment of one kind, or of several kinds. The first part's answers stand
/// beside those of the project as a whole; each further part has a map of its own.
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
    /// The answers of each part of the project after the first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<BTreeMap<Field, String>>,
    /// Conditions that the user confirmed (`yes`) or denied (`no`), by their identifier.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub confirmed: BTreeMap<String, String>,
    /// How the user judges risks and legal points, by `<topic>.<statement>` of the guidance.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub judged: BTreeMap<String, String>,
    /// What the user writes beside the answers: to risks and legal points by the same names, the description of each part, and
    /// the title and author of the report.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub notes: BTreeMap<String, String>,
}

impl Default for Study {
    fn default() -> Self {
        Self {
            format: FORMAT,
            answers: BTreeMap::new(),
            parts: Vec::new(),
            confirmed: BTreeMap::new(),
            judged: BTreeMap::new(),
            notes: BTreeMap::new(),
        }
    }
}

impl Study {
    /// The keys of a saved study.
    pub const KEYS: [&str; 6] = ["format", "answers", "parts", "confirmed", "judged", "notes"];

    /// What may be said of a condition.
    pub const CONFIRMED: [&str; 3] = ["yes", "no", UNKNOWN];

    /// The study as read from a file, unless a later version of the program wrote it.
    pub fn opened(self) -> Result<Study, OpenError> {
        match self.parts.len() + 1 {
            _ if self.format == 0 => Err(OpenError::NoFormat),
            _ if self.format > FORMAT => Err(OpenError::Newer(self.format)),
            parts if parts > MOST_PARTS => Err(OpenError::TooManyParts(parts)),
            _ => Ok(self),
        }
    }

    /// The text of an answer of the project or of its first part, if one was given.
    pub fn answer(&self, field: Field) -> Option<&str> {
        self.answer_in(0, field)
    }

    /// The text of an answer in the part at `part`, from 0. Questions on the project as a whole have one answer for all.
    pub fn answer_in(&self, part: usize, field: Field) -> Option<&str> {
        self.answers_of(part, field)?.get(&field).map(String::as_str)
    }

    /// Number of parts, at least one.
    pub fn part_count(&self) -> usize {
        self.parts.len() + 1
    }

    /// Where the answer to `field` of a part is kept.
    fn answers_of(&self, part: usize, field: Field) -> Option<&BTreeMap<Field, String>> {
        match part.checked_sub(1) {
            Some(further) if field.is_of_part() => self.parts.get(further),
            _ => Some(&self.answers),
        }
    }
}

/// Something that the user does to a study.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Answers a question; a blank text takes the answer back.
    Answer(Field, String),
    /// Answers a question on the part at this position, from 0.
    AnswerIn(usize, Field, String),
    /// Confirms or denies a condition; a blank text takes the answer back.
    Confirm(String, String),
    /// Judges a risk or a legal point; a blank text takes the judgement back.
    Judge(String, String),
    /// Writes a note under its name; a blank text takes it back.
    Note(String, String),
    /// Adds a part to the project, like the first in technology and methodology.
    AddPart,
    /// Takes a part after the first out of the project, by its position from 0.
    RemovePart(usize),
    /// Replaces the whole study, for a sample or a saved file.
    Replace(Study),
    /// Starts again.
    Clear,
}

/// The study after `action`. Answers that no longer make sense after a change of country, technology or use are taken
/// back, because they were answers to another question.
pub fn apply(study: &Study, action: Action) -> Study {
    match action {
        Action::Answer(field, text) => answer(study, 0, field, &text),
        Action::AnswerIn(part, field, text) => answer(study, part, field, &text),
        Action::Confirm(condition, text) => {
            let mut next = study.clone();
            set(&mut next.confirmed, condition, &text);
            next
        }
        Action::Judge(point, grade) => {
            let mut next = study.clone();
            set(&mut next.judged, point, &grade);
            next
        }
        Action::Note(point, text) => {
            let mut next = study.clone();
            set(&mut next.notes, point, &text);
            next
        }
        Action::AddPart => {
            let mut next = study.clone();
            if next.part_count() < MOST_PARTS {
                let alike = [Field::Technology, Field::Methodology];
                // One by one: collecting would bring a sort into the page for two entries.
                let mut first = BTreeMap::new();
                for field in alike {
                    set(&mut first, field, study.answer(field).unwrap_or_default());
                }
                next.parts.push(first);
            }
            next
        }
        Action::RemovePart(part) => {
            let mut next = study.clone();
            if let Some(further) = part.checked_sub(1).filter(|further| *further < next.parts.len()) {
                next.parts.remove(further);
                // The descriptions of the parts behind it move up with them.
                for moved in part..study.part_count() {
                    let text = study.notes.get(&description_key(moved + 1)).cloned().unwrap_or_default();
                    set(&mut next.notes, description_key(moved), &text);
                }
            }
            next
        }
        Action::Replace(study) => study,
        Action::Clear => Study::default(),
    }
}

fn answer(study: &Study, part: usize, field: Field, text: &str) -> Study {
    let mut next = study.clone();
    let further = part.checked_sub(1).filter(|_| field.is_of_part());
    let answers = match further {
        Some(further) => next.parts.get_mut(further),
        None => Some(&mut next.answers),
    };
    let Some(answers) = answers else { return next };
    set(answers, field, text);
    if next.answer_in(part, field) == study.answer_in(part, field) {
        return next;
    }
    for dependent in field.dependents() {
        if further.is_none() {
            next.answers.remove(dependent);
        }
        for (index, answers) in next.parts.iter_mut().enumerate() {
            if further.is_none_or(|further| further == index) && (further.is_some() || !field.is_of_part()) {
                answers.remove(dependent);
            }
        }
    }
    next
}

fn set<K: Ord>(answers: &mut BTreeMap<K, String>, key: K, text: &str) {
    if text.trim().is_empty() {
        answers.remove(&key);
    } else {
        answers.insert(key, text.to_owned());
    }
}

/// Under which name the notes hold the title of the report.
pub const REPORT_TITLE: &str = "report.title";

/// Under which name the notes hold who prepared the report.
pub const REPORT_AUTHOR: &str = "report.author";

/// Under which name the notes hold the user's own description of a part, by its position from 0.
pub fn description_key(part: usize) -> String {
    format!("description.{part}")
}

/// Why a saved study cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The text is not a study.
    #[error("not a study: {0}")]
    NotAStudy(#[from] serde_json::Error),
    /// Formats are counted from 1, so no program saved the study.
    #[error("no study has format 0")]
    NoFormat,
    /// The study was saved by a later version of the program.
    #[error("study format {0} is newer than this program reads ({FORMAT})")]
    Newer(u32),
    /// More parts than a project may have.
    #[error("{0} parts are more than a project may have ({MOST_PARTS})")]
    TooManyParts(usize),
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
    fn a_part_that_goes_takes_its_description_with_it() {
        let mut study = Study::default();
        for action in [Action::AddPart, Action::AddPart] {
            study = apply(&study, action);
        }
        for (part, text) in ["roof", "chiller", "boiler"].iter().enumerate() {
            study = apply(&study, Action::Note(description_key(part), (*text).to_owned()));
        }
        let left = apply(&study, Action::RemovePart(1)).notes;
        let expected = [("description.0", "roof"), ("description.1", "boiler")];
        assert!(left.iter().map(|(key, text)| (key.as_str(), text.as_str())).eq(expected));
    }

    #[test]
    fn a_text_that_is_no_number_is_kept() {
        let study = apply(&Study::default(), Action::Answer(Field::CapacityKw, "about 16".to_owned()));
        assert_eq!(study.answer(Field::CapacityKw), Some("about 16"));
    }

    #[test]
    fn these_are_all_keys() {
        let answers = BTreeMap::from([(Field::Country, "TH".to_owned())]);
        let confirmed = BTreeMap::from([("condition".to_owned(), "yes".to_owned())]);
        let said = BTreeMap::from([("risks.funding".to_owned(), "low".to_owned())]);
        let parts = vec![answers.clone()];
        let study = Study { format: FORMAT, answers, parts, confirmed, judged: said.clone(), notes: said };
        let written = serde_json::to_value(study).unwrap();
        let mut keys = Study::KEYS;
        keys.sort_unstable();
        assert!(written.as_object().unwrap().keys().eq(keys));
    }

    #[test]
    fn a_file_opens_whose_condition_has_gone() {
        assert!(open(r#"{"format":1,"answers":{},"confirmed":{"gone":"yes"},"notes":{"gone.too":"Asked."}}"#).is_ok());
    }

    #[test]
    fn an_unknown_question_or_another_format_is_refused() {
        assert!(matches!(open(r#"{"format":1,"answers":{"colour":"red"}}"#), Err(OpenError::NotAStudy(_))));
        assert!(matches!(open(r#"{"format":2,"answers":{}}"#), Err(OpenError::Newer(2))));
        assert!(matches!(open(r#"{"format":0,"answers":{}}"#), Err(OpenError::NoFormat)));
    }
}
