//! Calendar years and the span of years that a study covers.

use serde::{Deserialize, Serialize};

/// A calendar year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Year(pub i16);

/// The years of a study: construction, usually one year, then operation.
///
/// A year is named by its number: 0 is the last year of construction, earlier ones are negative, and `t` is the `t`-th year of
/// operation. Series keep their values by position, from the first year of construction on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearSpan {
    first_operating: Year,
    construction_years: u16,
    operating_years: u16,
}

impl YearSpan {
    /// A span with one year of construction, whose first year of operation is `first_operating`.
    pub const fn new(first_operating: Year, operating_years: u16) -> Self {
        Self { first_operating, construction_years: 1, operating_years }
    }

    /// The same span with more years of construction.
    pub const fn with_construction(self, years: u16) -> Self {
        Self { construction_years: if years == 0 { 1 } else { years }, ..self }
    }

    /// Number of operating years.
    pub const fn operating_years(self) -> u16 {
        self.operating_years
    }

    /// Number of years of construction, at least one.
    pub const fn construction_years(self) -> u16 {
        self.construction_years
    }

    /// Number of years altogether.
    pub const fn len(self) -> usize {
        self.operating_years as usize + self.construction_years as usize
    }

    /// A span always has a year of construction.
    pub const fn is_empty(self) -> bool {
        false
    }

    /// Where the first year of operation stands in a series.
    pub const fn first_position(self) -> usize {
        self.construction_years as usize
    }

    /// Where the year of this number stands in a series.
    pub const fn position(self, number: isize) -> usize {
        let position = number + self.construction_years as isize - 1;
        if position < 0 { 0 } else { position as usize }
    }

    /// The calendar year of this number.
    pub const fn year(self, number: isize) -> Year {
        Year(self.first_operating.0 - 1 + number as i16)
    }

    /// The numbers of all years in order.
    pub fn numbers(self) -> impl DoubleEndedIterator<Item = isize> {
        1 - self.construction_years as isize..=self.operating_years as isize
    }

    /// All calendar years in order.
    pub fn years(self) -> impl Iterator<Item = Year> {
        self.numbers().map(move |number| self.year(number))
    }
}
