//! Technologies and places: what a search looks for.

use super::methodology::Family;

/// Words by language.
pub type Words = &'static [(&'static str, &'static [&'static str])];

/// A technology that the JCM supports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Technology {
    /// Name in snake case. Its names on screen are the messages `technology-<id>`.
    pub id: &'static str,
    /// The formulas that apply.
    pub family: Family,
    /// Words by which people describe it.
    pub words: Words,
}

/// The words by which people name a country: its name, its people, its cities.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Two-letter code of the country.
    pub country: &'static str,
    /// The words.
    pub words: Words,
}
