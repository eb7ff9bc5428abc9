//! How a language writes numbers. Pure, so that the reader of typed numbers can use it.

/// The marks in a written number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberStyle {
    /// The mark between whole part and fraction.
    pub decimal: char,
    /// The mark between groups of digits, where the language has one.
    pub group: Option<char>,
}
