//! One file for each formula family of the methodologies, in the order of the documents.

pub(super) mod electricity_displaced;
