//! The symbols of all lines, in the order of the sheet. The notation follows the methodology documents where they
//! have one; a line that exists on both bases carries `app` for the estimate at application.

macro_rules!symbols {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $notation:literal;)*) => {
        $($(#[$doc])* pub const $name: Symbol = Symbol::new(&Names { id: $id, notation: $notation });)*

        /// The symbols of this file.
        pub(super) const ALL: &[Symbol] = &[$($name,)*];
    };
}

mod formulas;
mod money;
mod project;

pub use formulas::*;
pub use money::*;
pub use project::*;

/// Every symbol, so that a test can ask each language for each name.
pub fn all() -> impl Iterator<Item = &'static crate::worksheet::Symbol> {
    project::ALL.iter().chain(money::ALL).chain(formulas::ALL)
}
