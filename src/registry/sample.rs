//! Sample studies from real projects.

use super::parameter::Place;
use super::programme::ClauseState;
use crate::quantity::UnitCode;
use crate::worksheet::compact;
use crate::worksheet::source::Source;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A study that can be opened as an example. Its explanation is the message `sample-<id>-note`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sample {
    /// Name, in snake case.
    pub id: &'static str,
    /// Field and answer.
    #[serde(deserialize_with = "compact::leaked")]
    pub answers: &'static [(&'static str, &'static str)],
    /// Figures that the calculation has to meet, or that happened in reality.
    #[serde(deserialize_with = "compact::leaked")]
    pub expected: &'static [Expected],
    /// Conditions whose answer is known.
    #[serde(deserialize_with = "compact::leaked")]
    pub outcomes: &'static [ExpectedOutcome],
    /// What was read on the project.
    #[serde(with = "compact::sources")]
    pub sources: &'static [&'static Source],
}

/// A figure of a sample study.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expected {
    /// `application_reductions`, `methodology_reductions` (both a year), `selection_reductions` (as published at
    /// selection), `issued_credits`, `issued_credits_government`.
    pub figure: &'static str,
    /// The number.
    #[serde(with = "compact::decimal")]
    pub value: Decimal,
    /// Its unit.
    pub unit: UnitCode,
    /// What supports it.
    pub place: Place,
    /// What was interpreted.
    pub note: Option<&'static str>,
}

/// The known answer to a condition of the subsidy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExpectedOutcome {
    /// Id of the clause.
    pub clause: &'static str,
    /// The answer.
    pub state: ClauseState,
    /// What supports it.
    pub place: Place,
}
