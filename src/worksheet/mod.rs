//! The calculation sheet: lines with a symbol, a unit, a value over one or many years, and the formula that made it.
//!
//! Formulas are ordinary Rust with typed lines; building a sheet records the expression graph. From that one graph
//! come the figures ([`Worksheet::evaluate`] in [`rust_decimal::Decimal`]), the fast numeric form (the same call in
//! `f64`) and the explanation of every number ([`explain`]). A line only refers to lines defined before it, so the
//! order of the sheet is an order of evaluation.
//!
//! The sheet knows nothing of countries, methodologies or languages: a symbol is an identifier, its name in the
//! user's language is found elsewhere.

pub mod compact;
mod evaluate;
pub mod explain;
mod expression;
mod financial;
mod formula;
mod number;
mod sheet;
pub mod source;
mod years;

pub use evaluate::{Evaluation, LineError, Series};
pub use expression::{BinaryOperator, Expression, Function, ListFunction, SeriesFunction};
pub use financial::Financial;
pub use formula::{
    Formula, Line, compound, convert, first_years, from_kilo, internal_rate, largest, least, least_cover,
    modified_rate, powers, to_kilo, total, whole, years_to_pay_back, years_to_recover,
};
pub use number::{Number, NumberError};
pub use sheet::{LineId, Names, Origin, Provenance, Record, Symbol, Worksheet};
