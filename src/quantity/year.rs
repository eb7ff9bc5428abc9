//! Calendar years and the span of years that a study covers.

use serde::{Deserialize, Serialize};

/// A calendar year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Year(pub i16);

/// The years of a study: one construction year, then the operating years.
///
/// Index 0 is the construction year, index `t` the `t`-th year of operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearSpan {
    first_operating: Year,
    operating_years: u16,
}

impl YearSpan {
    /// A span whose first year of operation is `first_operating`.
    pub const fn new(first_operating: Year, operating_years: u16) -> Self {
        Self { first_operating, operating_years }
    }

    /// Number of operating years.
    pub const fn operating_years(self) -> u16 {
        self.operating_years
    }

    /// Number of years altogether, the construction year included.
    pub const fn len(self) -> usize {
        self.operating_years as usize + 1
    }

    /// A span always has its construction year.
    pub const fn is_empty(self) -> bool {
        false
    }

    /// The calendar year at `index` (0 is the construction year).
    pub const fn year(self, index: usize) -> Year {
        Year(self.first_operating.0 - 1 + index as i16)
    }

    /// All calendar years, the construction year first.
    pub fn years(self) -> impl Iterator<Item = Year> {
        (0..self.len()).map(move |index| self.year(index))
    }
}
