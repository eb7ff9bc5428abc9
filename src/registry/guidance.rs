//! Guidance: what a newcomer has to know at each step, statement by statement, each with its source.

use serde::{Deserialize, Serialize};

use crate::worksheet::compact;
use crate::worksheet::source::Citation;

/// A topic of the guidance.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Topic {
    /// Name in snake case. Its title is the message `guide-<id>`.
    pub id: &'static str,
    /// The step of the study at which it helps; `every` for all of them.
    pub step: &'static str,
    /// The grades by which the user judges each statement, the best first; none for what is only read.
    #[serde(deserialize_with = "compact::leaked")]
    pub grades: &'static [&'static str],
    /// What is said.
    #[serde(deserialize_with = "compact::leaked")]
    pub statements: &'static [Statement],
}

impl Topic {
    /// Under which name a study keeps what the user thinks of a statement.
    pub fn key_of(&self, statement: &Statement) -> String {
        format!("{}.{}", self.id, statement.id)
    }
}

/// One statement; its sentence is the message `guide-<topic>-<id>`.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Statement {
    /// Name in snake case, unique in the topic.
    pub id: &'static str,
    /// The sample that shows the case, where there is one.
    pub sample: Option<&'static str>,
    /// Where it was read, and from when it holds.
    pub citation: Citation,
}
