//! The calculation sheet.
pub mod source;
