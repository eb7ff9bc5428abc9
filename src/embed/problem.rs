//! Why a call fails. A script tells the failures apart by their codes; the sentence is for who writes the script.

use std::collections::BTreeMap;

use crate::study::{FORMAT, MOST_PARTS, OpenError};

/// What a study's format is to be.
pub(super) const FORMAT_EXPECTED: &str = "the number of the study's format, from 1";

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
    #[error("{path} answers no question that is known here")]
    UnknownQuestion {
        /// Where the answer stands, such as `parts[0].colour`.
        path: String,
        /// What the question would be.
        question: String,
    },
    /// An answer on the project as a whole, in a part.
    #[error("{0} is an answer on the project as a whole and stands in answers, not in a part")]
    NotOfPart(String),
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
    /// A word that is none of those to choose from, such as a language that does not exist.
    #[error("{path} cannot be {value:?}")]
    UnknownChoice {
        /// Where it stands, such as `options.language`.
        path: String,
        /// What was given.
        value: String,
    },
    /// The study has no such line.
    #[error("the study has no line {0}")]
    UnknownLine(String),
}

impl Problem {
    /// Every code, with those of the script around the engine: before it is loaded, or where no engine is needed to tell.
    pub const CODES: [&str; 16] = [
        "not_ready",
        "not_loaded",
        "not_plain",
        "too_large",
        "internal",
        "files_unreadable",
        "wrong_type",
        "unknown_key",
        "unknown_question",
        "not_of_part",
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
            Problem::UnknownQuestion { .. } => "unknown_question",
            Problem::NotOfPart(_) => "not_of_part",
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
        let two = |path: &str, name, value: &str| BTreeMap::from([("path", path.to_owned()), (name, value.to_owned())]);
        match self {
            Problem::FilesUnreadable(reason) => one("reason", reason),
            Problem::WrongType { path, expected } => two(path, "expected", expected),
            Problem::UnknownKey(path) => one("path", path),
            Problem::UnknownQuestion { path, question } => two(path, "question", question),
            Problem::NotOfPart(path) => one("path", path),
            Problem::Missing(path) => one("path", path),
            Problem::NewerFormat(format) => one("format", format),
            Problem::TooManyParts(parts) => one("parts", parts),
            Problem::NotADay(value) => one("value", value),
            Problem::UnknownChoice { path, value } => two(path, "value", value),
            Problem::UnknownLine(symbol) => one("symbol", symbol),
        }
    }
}

impl From<OpenError> for Problem {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::NoFormat => Problem::WrongType { path: "format".to_owned(), expected: FORMAT_EXPECTED },
            OpenError::Newer(format) => Problem::NewerFormat(format),
            OpenError::TooManyParts(parts) => Problem::TooManyParts(parts),
            // What is no study was refused where it was read.
            OpenError::NotAStudy(_) => Problem::WrongType { path: "study".to_owned(), expected: "a study" },
        }
    }
}
