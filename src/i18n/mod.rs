//! Languages, messages and the way numbers are written.
//!
//! Knows no browser: the command line uses the same messages as the page. What needs the browser's own
//! `Intl` (grouped digits, money, dates, names of countries) is in `ui::format`.

mod language;
mod messages;
mod units;

pub use language::{Direction, Language};
pub use messages::{ArgValue, Messages};
pub use units::{answer_unit_message, line_message, unit_message};

/// The message files of each language, one for each area of the program: `locales/<language>/<area>.ftl`.
pub const AREAS: [&str; 25] = [
    "activity",
    "app",
    "clauses",
    "criteria",
    "data",
    "developers",
    "fields",
    "formulas",
    "guidance",
    "history",
    "hosts",
    "issues",
    "lines",
    "meanings",
    "money",
    "monitored",
    "pages",
    "report",
    "results",
    "samples",
    "selection",
    "steps",
    "support",
    "technologies",
    "units",
];

/// First parts of message ids that the program puts together from a code, such as `issue-not-a-number`.
///
/// `tests/house/locales.rs` does not look for these in the source; it checks them against the lists of codes.
pub const GENERATED_PREFIXES: [&str; 16] = [
    "grade-",
    "page-",
    "field-",
    "choice-",
    "issue-",
    "line-",
    "clause-",
    "sample-",
    "unit-",
    "evidence-",
    "step-",
    "family-",
    "measure-",
    "monitored-",
    "support-",
    "guide-",
];
