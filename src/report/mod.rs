//! Assessments, the registry and the code for other pages, in the forms in which they leave the program. Knows no language:
//! names are added by who shows them.

mod catalogue;
mod csv;
mod document;
mod embed_code;
mod explained;
mod formula_text;
mod registry_entries;
mod registry_names;
mod registry_table;
mod rounding;
mod schema;

pub use catalogue::{MethodologyRow, methodologies};
pub use document::{Document, Fact, Figure, FindingRow, IssueRow, YearValue, document};
pub use embed_code::Embedding;
pub use explained::{Explained, SourceRow, explained};
pub use formula_text::formula_text;
pub use registry_entries::{Entry, EntryKind, Name, entries};
pub use registry_table::{Columns, RegistryDocument, Row, Wanted, registry_csv, registry_document, rows};
pub use rounding::{about, shown};
pub use schema::{description, study_schema};
