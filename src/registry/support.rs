//! Programmes that support a JCM project, beside the rules of the equipment subsidy.

use serde::{Deserialize, Serialize};

use super::programme::Clause;
use crate::worksheet::compact;
use crate::worksheet::source::Citation;
use jiff::civil::Date;

/// A programme of support.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Support {
    /// Name in snake case. What it offers is the message `support-<id>`.
    pub id: &'static str,
    /// What it gives.
    pub kind: SupportKind,
    /// Who runs it.
    pub owner: &'static str,
    /// Its title in English.
    pub title: &'static str,
    /// Whether it is money of the Government of Japan, which no project receives twice.
    pub government_subsidy: bool,
    /// Where it was read, and when it is open.
    pub citation: Citation,
    /// Its conditions, as far as they were read.
    #[serde(deserialize_with = "compact::leaked")]
    pub clauses: &'static [Clause],
}

impl Support {
    /// Whether the programme is open on a day, as far as is known.
    pub fn is_open(&self, date: Date) -> bool {
        self.citation.from <= date && self.citation.until.is_none_or(|until| date <= until)
    }
}

/// What a programme gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SupportKind {
    /// Money for equipment.
    Grant,
    /// Money for a demonstration.
    Demonstration,
    /// Money for a study.
    Study,
    /// A loan or equity.
    Loan,
    /// Money beside a bank's own.
    Fund,
    /// Credits without money.
    Crediting,
}
