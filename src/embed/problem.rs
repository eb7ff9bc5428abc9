//! Why a call fails. A script tells the failures apart by their codes; the sentence is for who writes the script.

use std::collections::BTreeMap;

use crate::study::{FORMAT, MOST_PARTS, OpenError};

/// Why a call fails.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The facts or the names in the package's files cannot be read.
    #[error("the files of the package cannot be read: {0}")]
    FilesUnreadable(String),
    /// A value has another type than is asked for at its place, such as a number in place of a text.
    #[error("{path} is to be {expected}")]
    WrongType {
        /// Where the value stands, such as `answers.capacity_kw`.
        path: String,
        /// What is asked for.
        expected: &'static str,
    },
    /// A key that a study or the options do not have.
    #[error("{0} is not known here")]
    UnknownKey(String),
    /// An answer to a question that does not exist.
    #[error("no question is called {0}")]
    UnknownQuestion(String),
    /// A key that must be there is not.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// The study was saved by a later version.
    #[error("study format {0} is newer than this version reads ({FORMAT})")]
    NewerFormat(u32),
    /// More parts than a project may have.
    #[error("{0} parts are more than a project may have ({MOST_PARTS})")]
    TooManyParts(usize),
    /// The day is not written as a day of the calendar.
    #[error("{0} is not a day written as YYYY-MM-DD")]
    NotADay(String),
    /// No country, technology or language of this name.
    #[error("{value} is no {option} known here")]
    UnknownChoice {
        /// The option.
        option: &'static str,
        /// What was given.
        value: String,
    },
    /// The study has no such line.
    #[error("the study has no line {0}")]
    UnknownLine(String),
}

impl Problem {
    /// Every code, with those of the script around the engine: before it is loaded, or where no engine is needed to tell.
    pub const CODES: [&str; 15] = [
        "not_ready",
        "not_loaded",
        "not_plain",
        "too_large",
        "internal",
        "files_unreadable",
        "wrong_type",
        "unknown_key",
        "unknown_question",
        "missing",
        "newer_format",
        "too_many_parts",
        "not_a_day",
        "unknown_choice",
        "unknown_line",
    ];

    /// What a script tells the problem by.
    pub const fn code(&self) -> &'static str {
        match self {
            Problem::FilesUnreadable(_) => "files_unreadable",
            Problem::WrongType { .. } => "wrong_type",
            Problem::UnknownKey(_) => "unknown_key",
            Problem::UnknownQuestion(_) => "unknown_question",
            Problem::Missing(_) => "missing",
            Problem::NewerFormat(_) => "newer_format",
            Problem::TooManyParts(_) => "too_many_parts",
            Problem::NotADay(_) => "not_a_day",
            Problem::UnknownChoice { .. } => "unknown_choice",
            Problem::UnknownLine(_) => "unknown_line",
        }
    }

    /// The values inside the sentence, by name.
    pub fn details(&self) -> BTreeMap<&'static str, String> {
        let one = |name, value: &dyn ToString| BTreeMap::from([(name, value.to_string())]);
        match self {
            Problem::FilesUnreadable(reason) => one("reason", reason),
            Problem::WrongType { path, expected } => {
                BTreeMap::from([("path", path.clone()), ("expected", (*expected).to_owned())])
            }
            Problem::UnknownKey(path) => one("path", path),
            Problem::UnknownQuestion(question) => one("question", question),
            Problem::Missing(path) => one("path", path),
            Problem::NewerFormat(format) => one("format", format),
            Problem::TooManyParts(parts) => one("parts", parts),
            Problem::NotADay(value) => one("value", value),
            Problem::UnknownChoice { option, value } => {
                BTreeMap::from([("option", (*option).to_owned()), ("value", value.clone())])
            }
            Problem::UnknownLine(symbol) => one("symbol", symbol),
        }
    }
}

impl From<OpenError> for Problem {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::Newer(format) => Problem::NewerFormat(format),
            OpenError::TooManyParts(parts) => Problem::TooManyParts(parts),
            // What is no study was refused where it was read.
            OpenError::NotAStudy(_) => Problem::WrongType { path: "study".to_owned(), expected: "a study" },
        }
    }
}
