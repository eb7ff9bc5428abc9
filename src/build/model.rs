//! The checked facts, ready to be written as Rust, and the problems that stop the build.

use super::unit::UnitCode;
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::fmt;

/// One thing that is wrong in one file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Path below `static/registry`.
    pub file: String,
    /// Parameter, clause, source or field concerned.
    pub key: String,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "static/registry/{}: {}: {}", self.file, self.key, self.what)
    }
}

/// The whole registry, checked.
#[derive(Default)]
pub struct Checked {
    pub sources: Vec<CheckedSource>,
    /// In the order of their ids.
    pub parameters: Vec<CheckedParameter>,
    pub countries: Vec<CheckedCountry>,
    pub methodologies: Vec<CheckedMethodology>,
    pub subsidy_clauses: Vec<CheckedClause>,
    /// In the order of the files.
    pub projects: Vec<CheckedProject>,
    /// In the order of their ids.
    pub supports: Vec<CheckedSupport>,
    pub topics: Vec<CheckedTopic>,
    pub samples: Vec<CheckedSample>,
    /// In the order of their ids.
    pub technologies: Vec<CheckedTechnology>,
    /// Words of a search by country and language.
    pub places: Vec<(String, Words)>,
}

pub struct CheckedSource {
    pub id: String,
    pub title: String,
    pub publisher: String,
    pub url: Option<String>,
    pub retrieved: Date,
}

/// A document and the place in it.
#[derive(Clone)]
pub struct Place {
    pub source: String,
    pub locator: String,
    /// The variant of `Evidence`.
    pub evidence: &'static str,
}

#[derive(Clone)]
pub struct CheckedCitation {
    pub place: Place,
    pub from: Date,
    pub until: Option<Date>,
    pub review_by: Date,
    pub note: Option<String>,
}

pub struct CheckedValue {
    pub value: Decimal,
    pub citation: CheckedCitation,
}

pub struct CheckedParameter {
    pub id: String,
    pub unit: UnitCode,
    /// In the order of their dates.
    pub values: Vec<CheckedValue>,
}

pub struct CheckedClause {
    pub id: String,
    pub check: CheckedCheck,
    pub country: Option<String>,
    pub technology: Option<String>,
    pub citation: CheckedCitation,
}

/// What a clause tests.
pub enum CheckedCheck {
    /// A variant of `Check` that stands alone.
    Plain(&'static str),
    /// A variant with the question that it reads.
    OfField(&'static str, String),
    /// A variant with the question and a threshold.
    Threshold(&'static str, String, Decimal),
    /// The choices that meet the clause.
    OneOf(String, Vec<String>),
}

/// Words of a search, by language.
pub type Words = Vec<(String, Vec<String>)>;

pub struct CheckedTechnology {
    pub id: String,
    pub family: &'static str,
    /// Words of a search, by language.
    pub words: Words,
}

pub struct CheckedBand {
    pub question: String,
    pub by: String,
    pub at_least: Option<Decimal>,
    pub below: Option<Decimal>,
    pub parameter: String,
}

pub struct CheckedCountry {
    pub code: String,
    pub iso3: String,
    pub name: String,
    pub currency: String,
    pub partner_since: String,
    /// The variant of `JointCommittee`.
    pub joint_committee: &'static str,
    pub citation: CheckedCitation,
    /// Id and name.
    pub grids: Vec<(String, String)>,
}

pub struct CheckedMethodology {
    pub id: String,
    pub version: String,
    pub country: String,
    pub technology: String,
    pub family: &'static str,
    pub title: String,
    /// Official titles in other languages.
    pub titles: Vec<(String, String)>,
    pub title_basis: &'static str,
    pub formula_basis: &'static str,
    pub sectoral_scope: u8,
    pub proponent: Option<String>,
    pub in_force_from: Option<Date>,
    pub in_force_not_before: Option<Date>,
    pub in_force_until: Option<Date>,
    pub in_force_note: Option<String>,
    pub url: String,
    pub citation: CheckedCitation,
    pub formula_note: Option<String>,
    pub no_example_note: Option<String>,
    pub bands: Vec<CheckedBand>,
    pub parameters: Vec<String>,
    pub monitored: Vec<CheckedMonitored>,
    pub clauses: Vec<CheckedClause>,
    pub precedents: Vec<CheckedPrecedent>,
    pub worked_example: Option<CheckedWorkedExample>,
}

pub struct CheckedMonitored {
    pub symbol: String,
    pub quantity: String,
    pub unit: UnitCode,
    pub option: Option<String>,
}

pub struct CheckedPrecedent {
    pub reference: String,
    pub title: String,
    pub status: String,
    pub registered: Option<Date>,
    pub source: String,
}

pub struct CheckedWorkedExample {
    pub inputs: Vec<(String, String)>,
    pub expected_reductions: Decimal,
    pub basis: &'static str,
    pub arithmetic: String,
    pub place: Place,
}

pub struct CheckedSample {
    pub position: u8,
    pub id: String,
    pub answers: Vec<(String, String)>,
    pub expected: Vec<CheckedExpected>,
    pub outcomes: Vec<CheckedOutcome>,
    pub sources: Vec<String>,
}

pub struct CheckedExpected {
    pub figure: String,
    pub value: Decimal,
    pub unit: UnitCode,
    pub place: Place,
    pub note: Option<String>,
}

pub struct CheckedOutcome {
    pub clause: String,
    pub state: &'static str,
    pub place: Place,
}

pub struct CheckedSupport {
    pub id: String,
    pub kind: &'static str,
    pub owner: String,
    pub title: String,
    pub government_subsidy: bool,
    pub citation: CheckedCitation,
    pub clauses: Vec<CheckedClause>,
}

pub struct CheckedProject {
    pub country: String,
    pub id: String,
    pub title: String,
    pub technologies: Vec<String>,
    pub fiscal_year: Option<u16>,
    pub award_read: bool,
    pub source: String,
}

pub struct CheckedTopic {
    pub id: String,
    pub position: u8,
    pub step: &'static str,
    pub grades: Vec<String>,
    pub statements: Vec<CheckedStatement>,
}

pub struct CheckedStatement {
    pub id: String,
    pub sample: Option<String>,
    pub citation: CheckedCitation,
}
