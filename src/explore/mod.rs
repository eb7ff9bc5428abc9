//! What else the result might be: the same sheet, evaluated with other values.

mod range;

pub use range::{Range, Unknown, range, unknowns};
