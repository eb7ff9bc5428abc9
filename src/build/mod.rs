//! The registry's checks, as a pure function from texts to facts or problems.
//!
//! Used by the build script and, through `#[path]`, by `tests/house/registry/mod.rs`. Knows no file system.

pub mod check;
pub mod documents;
pub mod fields;
pub mod guidance;
pub mod model;
pub mod schema;
#[path = "../quantity/unit.rs"]
#[allow(dead_code, reason = "the types of the units are for the library; the build needs their codes only")]
pub mod unit;

pub use check::{Parsed, parse, validate};
pub use model::{Checked, Problem};

/// Checks all files at once. A file is (path below `static/registry`, text).
pub fn check(files: &[(String, String)]) -> Result<Checked, Vec<Problem>> {
    let parsed: Vec<Parsed> = files.iter().map(|(name, text)| parse(name, text)).collect();
    validate(&parsed.iter().collect::<Vec<_>>())
}
