//! Partner countries and their grids.

use crate::worksheet::source::Citation;

/// A partner country of the mechanism.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Country {
    /// Two-letter code of ISO 3166.
    pub code: &'static str,
    /// Three-letter code of ISO 3166.
    pub iso3: &'static str,
    /// English name, as the Ministry of Foreign Affairs of Japan writes it.
    pub name: &'static str,
    /// ISO 4217 code of the currency.
    pub currency: &'static str,
    /// Year, month or day of the signature, as far as it is known.
    pub partner_since: &'static str,
    /// Whether the two governments' committee works.
    pub joint_committee: JointCommittee,
    /// Source of the partnership; its period starts with the signature.
    pub citation: Citation,
    /// Electricity systems that are told apart; a single one is called `national`.
    pub grids: &'static [Grid],
}

impl Country {
    /// A grid of the country by its id.
    pub fn grid(&self, id: &str) -> Option<&'static Grid> {
        self.grids.iter().find(|grid| grid.id == id)
    }
}

/// An electricity system with an emission factor of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grid {
    /// Last part of the parameter ids.
    pub id: &'static str,
    /// English name.
    pub name: &'static str,
}

/// What is known of the Joint Committee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JointCommittee {
    /// Decisions of the committee were read.
    Established,
    /// Projects or methodologies of the country presuppose it.
    Likely,
    /// Nothing was read.
    Unknown,
}
