//! Conditions of programmes and methodologies, each with the test that answers it.

use crate::worksheet::compact;
use crate::worksheet::source::Citation;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A condition. Its text is a message: `clause-subsidy-<id>` or `clause-methodology-<id>`, with hyphens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clause {
    /// Name, in snake case.
    pub id: &'static str,
    /// What is tested.
    pub check: Check,
    /// Two-letter code of the only country concerned.
    pub country: Option<&'static str>,
    /// The only technology concerned.
    pub technology: Option<&'static str>,
    /// Source and period.
    pub citation: Citation,
}

impl Clause {
    /// Whether the condition concerns a country and a technology.
    pub fn concerns(&self, country: &str, technology: &str) -> bool {
        self.country.is_none_or(|only| only == country) && self.technology.is_none_or(|only| only == technology)
    }

    /// Whether the condition holds on a day.
    pub fn in_force(&self, date: Date) -> bool {
        self.citation.from <= date && self.citation.until.is_none_or(|until| date <= until)
    }
}

/// What the engine tests. The list is closed: a new kind of condition is a new variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Check {
    /// Met when the answer is yes.
    AnswerYes {
        /// Field of the study.
        field: &'static str,
    },
    /// Met when the answer is no.
    AnswerNo {
        /// Field of the study.
        field: &'static str,
    },
    /// Met when the user confirms it.
    Confirm,
    /// Met when the number answered reaches a threshold.
    AtLeast {
        /// Field of the study.
        field: &'static str,
        /// The threshold, in the question's own unit.
        #[serde(with = "compact::decimal")]
        value: Decimal,
    },
    /// Met when the number answered does not exceed a threshold.
    AtMost {
        /// Field of the study.
        field: &'static str,
        /// The threshold, in the question's own unit.
        #[serde(with = "compact::decimal")]
        value: Decimal,
    },
    /// Met when the answer is one of several.
    OneOf {
        /// Field of the study.
        field: &'static str,
        /// The answers that meet it.
        #[serde(deserialize_with = "compact::leaked")]
        values: &'static [&'static str],
    },
    /// Met when the country is a partner on the day.
    PartnerCountry,
    /// Met when the Joint Committee is established; unknown when nothing was read; concerns partners from 2022 on.
    JointCommitteeReady,
    /// Not met when the solar plant is similar to plants supported earlier.
    SimilarSolarNotSelected,
    /// Never better than unknown: the programme may withhold its decision.
    SelectionReserved,
    /// Met when an approved methodology fits.
    MethodologyAvailable,
    /// Met when operation starts within `subsidy.max_duration_years` of the fiscal year of the call.
    CompletionInTime,
    /// Met when the study's technology is the methodology's.
    TechnologyInstalled,
    /// Nothing to test: the user is told.
    Information,
}

impl Check {
    /// Key of the question whose answer decides.
    pub const fn field(self) -> Option<&'static str> {
        match self {
            Check::AnswerYes { field }
            | Check::AnswerNo { field }
            | Check::AtLeast { field, .. }
            | Check::AtMost { field, .. }
            | Check::OneOf { field, .. } => Some(field),
            _ => None,
        }
    }

    /// The threshold of a condition that has one.
    pub const fn threshold(self) -> Option<Decimal> {
        match self {
            Check::AtLeast { value, .. } | Check::AtMost { value, .. } => Some(value),
            _ => None,
        }
    }
}

/// The answer to a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ClauseState {
    /// The condition is fulfilled.
    Met,
    /// The condition is not fulfilled.
    NotMet,
    /// The answers, or the facts, do not tell.
    Unknown,
}
