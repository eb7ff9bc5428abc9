//! What the package is.

use jiff::civil::Date;
use serde::Serialize;

use crate::registry;
use crate::study::FORMAT;

/// What the package is, so that a result can be repeated.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Versions {
    /// Version of the program.
    pub package: &'static str,
    /// The mark of the facts: it differs when the facts differ.
    pub registry: &'static str,
    /// The latest day on which a source of the registry was consulted.
    pub data_date: Date,
    /// The newest format of a study that can be read.
    pub study_format: u32,
}

/// The versions of the program and of its data.
pub fn versions() -> Versions {
    Versions {
        package: env!("CARGO_PKG_VERSION"),
        registry: registry::version(),
        data_date: registry::data_date(),
        study_format: FORMAT,
    }
}
