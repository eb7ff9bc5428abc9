//! The facts as one file: written by the native program, fetched and read by the page.

use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

use super::programme::Clause;
use super::{Methodology, NamedPlace, Parameter, Project, Sample, Support, Technology, Topic};
use crate::worksheet::compact;
use crate::worksheet::source::Source;

/// Everything that the registry knows beside the countries.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub(super) struct Facts {
    #[serde(skip)]
    pub sources: &'static [Source],
    #[serde(deserialize_with = "compact::leaked")]
    pub parameters: &'static [Parameter],
    /// What no formula reads yet; the list of the registry shows it.
    #[serde(deserialize_with = "compact::leaked")]
    pub recorded: &'static [Parameter],
    #[serde(deserialize_with = "compact::leaked")]
    pub methodologies: &'static [Methodology],
    #[serde(deserialize_with = "compact::leaked")]
    pub technologies: &'static [Technology],
    #[serde(deserialize_with = "compact::leaked")]
    pub places: &'static [NamedPlace],
    #[serde(deserialize_with = "compact::leaked")]
    pub subsidy_clauses: &'static [Clause],
    #[serde(deserialize_with = "compact::leaked")]
    pub projects: &'static [Project],
    #[serde(deserialize_with = "compact::leaked")]
    pub supports: &'static [Support],
    #[serde(deserialize_with = "compact::leaked")]
    pub topics: &'static [Topic],
    #[serde(deserialize_with = "compact::leaked")]
    pub samples: &'static [Sample],
}

static INSTALLED: OnceLock<Facts> = OnceLock::new();

/// Why a file of facts is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InstallError {
    /// The file belongs to another version of the program.
    #[error("the facts belong to another version of the program")]
    OtherVersion,
    /// The file is damaged.
    #[error("the facts cannot be read")]
    Unreadable,
}

/// The mark of the facts with which the program was built; it stands at the start of the file.
const VERSION: &str = env!("REGISTRY_VERSION");

/// The facts; none until they are installed.
pub(super) fn facts() -> &'static Facts {
    #[cfg(built_in_facts)]
    {
        INSTALLED.get_or_init(|| super::generated::FACTS)
    }
    #[cfg(not(built_in_facts))]
    {
        static NONE: Facts = Facts {
            sources: &[],
            parameters: &[],
            recorded: &[],
            methodologies: &[],
            technologies: &[],
            places: &[],
            subsidy_clauses: &[],
            projects: &[],
            supports: &[],
            topics: &[],
            samples: &[],
        };
        INSTALLED.get().unwrap_or(&NONE)
    }
}

/// The mark of the facts: it differs when the facts differ.
pub const fn version() -> &'static str {
    VERSION
}

/// Whether the facts are here.
pub fn is_installed() -> bool {
    cfg!(built_in_facts) || INSTALLED.get().is_some()
}

/// The facts as the page fetches them.
pub fn encode() -> Result<Vec<u8>, InstallError> {
    let written = postcard::to_allocvec(&(facts().sources, facts())).map_err(|_| InstallError::Unreadable)?;
    Ok([VERSION.as_bytes(), &written].concat())
}

/// Takes what [`encode`] wrote as the facts of this program.
pub fn install(bytes: Vec<u8>) -> Result<(), InstallError> {
    let facts = read(bytes)?;
    // Installing twice changes nothing.
    let _ = INSTALLED.set(facts);
    Ok(())
}

/// Reads what [`encode`] wrote. The bytes live as long as the program, since the facts point into them.
fn read(bytes: Vec<u8>) -> Result<Facts, InstallError> {
    let bytes: &'static [u8] = Vec::leak(bytes);
    let body = bytes.strip_prefix(VERSION.as_bytes()).ok_or(InstallError::OtherVersion)?;
    let (sources, rest) = postcard::take_from_bytes::<Vec<Source>>(body).map_err(|_| InstallError::Unreadable)?;
    let sources: &'static [Source] = Vec::leak(sources);
    compact::resolve_sources(sources);
    let facts: Facts = postcard::from_bytes(rest).map_err(|_| InstallError::Unreadable)?;
    Ok(Facts { sources, ..facts })
}

#[cfg(all(test, built_in_facts))]
mod tests {
    use super::*;

    #[test]
    fn the_page_reads_every_fact_as_it_was_written() {
        let read = read(encode().unwrap()).unwrap();
        // Text by text, so that a difference names itself.
        let told = |facts: &Facts| format!("{facts:#?}").lines().map(str::to_owned).collect::<Vec<_>>();
        for (found, expected) in told(&read).iter().zip(&told(facts())) {
            assert_eq!(found, expected);
        }
        assert_eq!(told(&read).len(), told(facts()).len());
    }

    #[test]
    fn facts_of_another_version_and_damaged_ones_are_refused() {
        let bytes = encode().unwrap();
        let mut other = bytes.clone();
        other[0] ^= 1;
        assert_eq!(read(other).unwrap_err(), InstallError::OtherVersion);
        assert_eq!(read(bytes[..bytes.len() / 2].to_vec()).unwrap_err(), InstallError::Unreadable);
        assert_eq!(read(Vec::new()).unwrap_err(), InstallError::OtherVersion);
    }
}
