//! Technologies and places: what a search looks for.

use serde::de::{Deserialize, Deserializer};

use super::methodology::Family;

/// Words by language.
pub type Words = &'static [(&'static str, &'static [&'static str])];

/// A technology that the JCM supports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Technology {
    /// Name in snake case. Its names on screen are the messages `technology-<id>`.
    pub id: &'static str,
    /// The formulas that apply.
    pub family: Family,
    /// Words by which people describe it.
    #[serde(deserialize_with = "leaked_words")]
    pub words: Words,
}

/// The words by which people name a country: its name, its people, its cities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Place {
    /// Two-letter code of the country.
    pub country: &'static str,
    /// The words.
    #[serde(deserialize_with = "leaked_words")]
    pub words: Words,
}

/// Words that live as long as the program.
fn leaked_words<'de: 'static, D: Deserializer<'de>>(deserializer: D) -> Result<Words, D::Error> {
    let words: Vec<(&'static str, Vec<&'static str>)> = Deserialize::deserialize(deserializer)?;
    let leaked = words.into_iter().map(|(language, words)| (language, &*Vec::leak(words)));
    Ok(Vec::leak(leaked.collect()))
}
