//! The shape of the TOML files.
//!
//! Every field is optional here, so that a missing one is reported with the name of the parameter it belongs to;
//! unknown fields are refused.

use serde::Deserialize;
use std::collections::BTreeMap;
use toml::value::Datetime;

/// `sources/*.toml`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceFile {
    #[serde(default)]
    pub source: BTreeMap<String, RawSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSource {
    pub title: Option<String>,
    pub publisher: Option<String>,
    pub url: Option<String>,
    pub retrieved: Option<Datetime>,
}

/// `finance/*.toml`, `programmes/*.toml`, `credits/*.toml`, `precedents/*.toml`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParameterFile {
    #[serde(default)]
    pub parameter: Vec<RawParameter>,
    #[serde(default)]
    pub clause: Vec<RawClause>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawParameter {
    pub id: Option<String>,
    pub unit: Option<String>,
    #[serde(default)]
    pub value: Vec<RawValue>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawValue {
    pub from: Option<Datetime>,
    pub until: Option<Datetime>,
    pub value: Option<String>,
    pub source: Option<String>,
    pub locator: Option<String>,
    pub evidence: Option<String>,
    pub review_by: Option<Datetime>,
    pub note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawClause {
    pub id: Option<String>,
    pub check: Option<String>,
    pub field: Option<String>,
    pub value: Option<String>,
    pub values: Option<Vec<String>>,
    pub applies_to_country: Option<String>,
    pub applies_to_technology: Option<String>,
    pub from: Option<Datetime>,
    pub until: Option<Datetime>,
    pub source: Option<String>,
    pub locator: Option<String>,
    pub evidence: Option<String>,
    pub review_by: Option<Datetime>,
    pub note: Option<String>,
}

/// `countries/<cc>.toml`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountryFile {
    pub code: Option<String>,
    pub iso3: Option<String>,
    pub name: Option<String>,
    pub currency: Option<String>,
    pub partner_since: Option<String>,
    pub joint_committee: Option<String>,
    pub source: Option<String>,
    pub locator: Option<String>,
    pub evidence: Option<String>,
    pub review_by: Option<Datetime>,
    pub note: Option<String>,
    #[serde(default)]
    pub grid: Vec<RawGrid>,
    #[serde(default)]
    pub parameter: Vec<RawParameter>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawGrid {
    pub id: Option<String>,
    pub name: Option<String>,
}

/// `methodologies/<cc>_am<nnn>_v<x>_<y>.toml`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MethodologyFile {
    pub id: Option<String>,
    pub version: Option<String>,
    pub country: Option<String>,
    pub technology: Option<String>,
    pub family: Option<String>,
    pub title: Option<String>,
    /// Official titles in other languages.
    #[serde(default)]
    pub titles: BTreeMap<String, String>,
    pub title_basis: Option<String>,
    pub formula_basis: Option<String>,
    pub sectoral_scope: Option<u8>,
    pub proponent: Option<String>,
    pub in_force_from: Option<Datetime>,
    pub in_force_not_before: Option<Datetime>,
    pub in_force_until: Option<Datetime>,
    pub in_force_note: Option<String>,
    pub url: Option<String>,
    pub source: Option<String>,
    pub locator: Option<String>,
    pub evidence: Option<String>,
    pub review_by: Option<Datetime>,
    pub note: Option<String>,
    pub formula_note: Option<String>,
    #[serde(default)]
    pub parameter: Vec<RawParameter>,
    #[serde(default)]
    pub monitored: Vec<RawMonitored>,
    #[serde(default)]
    pub clause: Vec<RawClause>,
    #[serde(default)]
    pub precedent: Vec<RawPrecedent>,
    #[serde(default)]
    pub band: Vec<RawBand>,
    pub worked_example: Option<RawWorkedExample>,
    pub no_example_note: Option<String>,
}

/// A class of a default: `by` at least and below bounds.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawBand {
    pub question: Option<String>,
    pub by: Option<String>,
    pub at_least: Option<String>,
    pub below: Option<String>,
    /// Unit of the bounds, where it is not the question's own.
    pub bounds_in: Option<String>,
    pub parameter: Option<String>,
}

/// `technologies/<id>.toml`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TechnologyFile {
    pub id: Option<String>,
    pub family: Option<String>,
}

/// `search.toml` of a language: the words of the search, by technology and by country.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SearchFile {
    pub technology: BTreeMap<String, Vec<String>>,
    pub place: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawMonitored {
    pub symbol: Option<String>,
    pub quantity: Option<String>,
    pub unit: Option<String>,
    pub option: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPrecedent {
    pub reference: Option<String>,
    pub title: Option<String>,
    pub status: Option<String>,
    pub registered: Option<Datetime>,
    pub source: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawWorkedExample {
    #[serde(default)]
    pub inputs: BTreeMap<String, String>,
    pub expected_reductions: Option<String>,
    pub unit: Option<String>,
    pub basis: Option<String>,
    pub arithmetic: Option<String>,
    pub source: Option<String>,
    pub locator: Option<String>,
    pub evidence: Option<String>,
}

/// `projects/<cc>.toml`: the selected projects of a country
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProjectsFile {
    pub country: Option<String>,
    #[serde(default)]
    pub project: Vec<RawProject>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawProject {
    pub id: Option<String>,
    pub title: Option<String>,
    #[serde(default)]
    pub technologies: Vec<String>,
    pub fiscal_year: Option<u16>,
    /// `read` if a source names the award, `inferred` if only the registration is known.
    pub award: Option<String>,
    pub source: Option<String>,
}

/// `support/*.toml`: one programme each
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupportFile {
    pub id: Option<String>,
    pub kind: Option<String>,
    pub owner: Option<String>,
    pub title: Option<String>,
    /// Whether it is money of the Government of Japan, which no project receives twice.
    #[serde(default)]
    pub government_subsidy: bool,
    pub from: Option<Datetime>,
    pub until: Option<Datetime>,
    pub source: Option<String>,
    pub locator: Option<String>,
    pub evidence: Option<String>,
    pub review_by: Option<Datetime>,
    pub note: Option<String>,
    #[serde(default)]
    pub clause: Vec<RawClause>,
    #[serde(default)]
    pub parameter: Vec<RawParameter>,
}

/// `samples/*.toml`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SampleFile {
    pub id: Option<String>,
    /// Place among the samples, from 1.
    pub position: Option<u8>,
    #[serde(default)]
    pub sources: Vec<String>,
    #[serde(default)]
    pub answers: BTreeMap<String, String>,
    #[serde(default)]
    pub expected: Vec<RawExpected>,
    #[serde(default)]
    pub outcome: Vec<RawOutcome>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawExpected {
    pub figure: Option<String>,
    pub value: Option<String>,
    pub unit: Option<String>,
    pub source: Option<String>,
    pub locator: Option<String>,
    pub evidence: Option<String>,
    pub note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawOutcome {
    pub clause: Option<String>,
    pub state: Option<String>,
    pub source: Option<String>,
    pub locator: Option<String>,
    pub evidence: Option<String>,
}

/// `guidance/*.toml`: one topic each
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopicFile {
    pub id: Option<String>,
    /// Place among the topics of its step, from 1.
    pub position: Option<u8>,
    /// The step of the study at which it helps.
    pub step: Option<String>,
    /// The grades by which the user judges each statement; none for what is only read.
    #[serde(default)]
    pub grades: Vec<String>,
    #[serde(default)]
    pub statement: Vec<RawStatement>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawStatement {
    pub id: Option<String>,
    /// The sample that shows the case.
    pub sample: Option<String>,
    pub from: Option<Datetime>,
    pub until: Option<Datetime>,
    pub source: Option<String>,
    pub locator: Option<String>,
    pub evidence: Option<String>,
    pub review_by: Option<Datetime>,
    pub note: Option<String>,
}
