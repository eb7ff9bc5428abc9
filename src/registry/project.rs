//! Projects that the programmes selected, as far as they were found.

use serde::{Deserialize, Serialize};

use crate::worksheet::compact;
use crate::worksheet::source::Source;

/// A selected project.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Project {
    /// Two-letter code of the country.
    pub country: &'static str,
    /// What it is, in our words.
    pub title: &'static str,
    /// The technologies that it installs.
    #[serde(deserialize_with = "compact::leaked")]
    pub technologies: &'static [&'static str],
    /// Japanese fiscal year of the award, where it was read.
    pub fiscal_year: Option<u16>,
    /// Whether a source names the award. Otherwise it is inferred from the registration, and not counted.
    pub award_read: bool,
    /// Where it was read.
    #[serde(with = "compact::source")]
    pub source: &'static Source,
}

impl Project {
    /// Whether it counts as similar: it installs the technology, and its award was read.
    pub fn counts_for(&self, technology: &str) -> bool {
        self.award_read && self.technologies.contains(&technology)
    }
}
