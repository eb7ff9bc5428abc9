//! Where a value of the world comes from, and how far it may be trusted.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::compact;

/// How well a value is supported. The order is from strongest to weakest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// Read in the official document or page.
    Official,
    /// Reproduces a figure that an official project page publishes.
    Reproduced,
    /// Read in a named secondary source.
    Secondary,
    /// Known to practitioners; the source text was not read. The user confirms or replaces it.
    Unverified,
}

impl Evidence {
    /// Every grade, from strongest to weakest.
    pub const ALL: [Evidence; 4] =
        [Evidence::Official, Evidence::Reproduced, Evidence::Secondary, Evidence::Unverified];

    /// The spelling in data files, JSON and message ids.
    pub const fn as_str(self) -> &'static str {
        match self {
            Evidence::Official => "official",
            Evidence::Reproduced => "reproduced",
            Evidence::Secondary => "secondary",
            Evidence::Unverified => "unverified",
        }
    }
}

/// A document or page that was consulted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Key in the registry.
    pub id: &'static str,
    /// Title of the document, in its own language.
    pub title: &'static str,
    /// Who published it.
    pub publisher: &'static str,
    /// Address, where there is one. Assumptions of the project have none.
    pub url: Option<&'static str>,
    /// Day on which it was consulted.
    #[serde(with = "compact::date")]
    pub retrieved: Date,
}

/// The place in a source that supports one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Citation {
    /// The document.
    #[serde(with = "compact::source")]
    pub source: &'static Source,
    /// Page, table, clause or row.
    pub locator: &'static str,
    /// How well the value is supported.
    pub evidence: Evidence,
    /// First day on which the value holds.
    #[serde(with = "compact::date")]
    pub from: Date,
    /// Last day on which it holds; `None` while no end is known.
    #[serde(with = "compact::optional_date")]
    pub until: Option<Date>,
    /// Day by which somebody has to look at the value again.
    #[serde(with = "compact::date")]
    pub review_by: Date,
    /// What was interpreted, or which conflict is open.
    pub note: Option<&'static str>,
}
