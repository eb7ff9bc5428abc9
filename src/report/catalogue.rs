//! The methodologies as data.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use crate::registry::{self, Methodology};
use crate::worksheet::source::Citation;

/// One version of a methodology.
#[derive(Clone, Debug, Serialize)]
pub struct MethodologyRow {
    /// Number and version, as the question `methodology` takes them.
    pub key: String,
    /// Number, such as `TH_AM001`.
    pub id: &'static str,
    /// Version, such as `1.0`.
    pub version: &'static str,
    /// Two-letter code of the country.
    pub country: &'static str,
    /// Technology.
    pub technology: &'static str,
    /// The formulas that apply.
    pub family: &'static str,
    /// Title in English.
    pub title: &'static str,
    /// Official titles in other languages, by language.
    pub titles: BTreeMap<&'static str, &'static str>,
    /// Where the title was read.
    pub title_basis: &'static str,
    /// How the formula was read.
    pub formula_basis: &'static str,
    /// Day of approval; `None` where it was not found.
    pub in_force_from: Option<Date>,
    /// Where the day of approval was not found: a day before which it cannot have been.
    pub in_force_not_before: Option<Date>,
    /// Last day, where an end is known.
    pub in_force_until: Option<Date>,
    /// What is not known of the dates.
    pub in_force_note: Option<&'static str>,
    /// Official page.
    pub url: &'static str,
    /// What supports the existence of this version, and how well.
    pub citation: &'static Citation,
}

/// The versions of all methodologies, or those of a country, of a technology or of both.
pub fn methodologies(country: Option<&str>, technology: Option<&str>) -> Vec<MethodologyRow> {
    let fits = |wanted: Option<&str>, own: &str| wanted.is_none_or(|wanted| wanted == own);
    let all = registry::methodologies().iter();
    all.filter(|item| fits(country, item.country) && fits(technology, item.technology)).map(row).collect()
}

fn row(methodology: &'static Methodology) -> MethodologyRow {
    let mut titles = BTreeMap::new();
    for (language, title) in methodology.titles {
        titles.insert(*language, *title);
    }
    MethodologyRow {
        key: methodology.key(),
        id: methodology.id,
        version: methodology.version,
        country: methodology.country,
        technology: methodology.technology,
        family: methodology.family.as_str(),
        title: methodology.title,
        titles,
        title_basis: methodology.title_basis.as_str(),
        formula_basis: methodology.formula_basis.as_str(),
        in_force_from: methodology.in_force_from,
        in_force_not_before: methodology.in_force_not_before,
        in_force_until: methodology.in_force_until,
        in_force_note: methodology.in_force_note,
        url: methodology.url,
        citation: &methodology.citation,
    }
}
