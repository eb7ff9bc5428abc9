//! An assessment in the forms in which it leaves the program. Knows no language: names are added by who shows them.

mod catalogue;
mod document;
mod explained;
mod formula_text;
mod rounding;
mod schema;

pub use catalogue::{MethodologyRow, methodologies};
pub use document::{Document, Fact, Figure, FindingRow, IssueRow, YearValue, document};
pub use explained::{Explained, SourceRow, explained};
pub use formula_text::formula_text;
pub use rounding::{about, shown};
pub use schema::{description, study_schema};
