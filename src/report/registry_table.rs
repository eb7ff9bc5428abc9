//! The whole registry as one list, to be searched and handed on.

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use super::csv::csv_line;
use super::registry_entries::{COLUMNS, Entry, entries};
use crate::registry;
use crate::study::narrow;
use crate::worksheet::source::Evidence;

/// An entry as a language shows it.
#[derive(Clone, Debug)]
pub struct Row {
    /// The entry.
    pub entry: Entry,
    /// How it is called.
    pub what: String,
    /// Everything in which words are looked for, in small letters: a line for each column, between breaks.
    searched: String,
}

/// The rows of the list. `what` names an entry, `shown` says what else the language writes of it, such as its number with the
/// unit, and `country` names a country by its code. Words are looked for in all that is handed on and in all of these.
pub fn rows(
    what: &dyn Fn(&Entry) -> String,
    shown: &dyn Fn(&Entry) -> String,
    country: &dyn Fn(&str) -> String,
) -> Vec<Row> {
    // Naming a country takes the browser some time, and a country has many entries.
    let names: Vec<(&str, String)> = registry::countries()
        .iter()
        .map(|known| (known.code, format!("{}\n{}", country(known.code), known.name)))
        .collect();
    let row = |entry: Entry| {
        let what = what(&entry);
        let country = names.iter().find(|(code, _)| Some(*code) == entry.country).map_or("", |(_, name)| name);
        let mut searched = String::from("\n");
        for part in entry.cells(&what).iter().map(String::as_str).chain([country, &shown(&entry)]) {
            searched.push_str(part);
            searched.push('\n');
        }
        Row { entry, what, searched: plain(&searched) }
    };
    entries().into_iter().map(row).collect()
}

/// Small letters, those of Japanese input methods as narrow ones.
fn plain(text: &str) -> String {
    text.to_lowercase().chars().map(narrow).collect()
}

/// What somebody looks for in the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Words, all of which have to occur.
    pub text: String,
    /// The grade of evidence.
    pub grade: Option<Evidence>,
    /// Only what is overdue for review.
    pub overdue: bool,
}

impl Wanted {
    /// The rows that fit, on the day `today`. Those of which a word is a whole column stand first: who types `25` means the
    /// value rather than the `25` in an address.
    pub fn among<'a>(&self, rows: &'a [Row], today: Date) -> Vec<&'a Row> {
        let text = plain(&self.text);
        let words: Vec<&str> = text.split_whitespace().collect();
        let fits = |row: &&Row| {
            words.iter().all(|word| row.searched.contains(word))
                && (self.grade.is_none() || row.entry.evidence == self.grade)
                && (!self.overdue || row.entry.is_overdue(today))
        };
        let columns: Vec<String> = words.iter().map(|word| format!("\n{word}\n")).collect();
        let has_column = |row: &&Row| columns.iter().any(|column| row.searched.contains(column));
        let (mut found, others): (Vec<&Row>, Vec<&Row>) = rows.iter().filter(fits).partition(has_column);
        found.extend(others);
        found
    }
}

/// The rows as CSV (RFC 4180) with a byte order mark, by which spreadsheets know that it is UTF-8.
pub fn registry_csv(rows: &[&Row]) -> String {
    let mut text = String::from('\u{feff}');
    csv_line(&mut text, COLUMNS.into_iter());
    for row in rows {
        csv_line(&mut text, row.entry.cells(&row.what).iter().map(String::as_str));
    }
    text
}

/// The list as data.
#[derive(Clone, Debug, Serialize)]
pub struct RegistryDocument {
    /// Version of the program.
    pub engine: &'static str,
    /// The mark of the facts: it differs when they differ.
    pub registry: &'static str,
    /// The latest day on which a source was consulted.
    pub data_date: Date,
    /// Every entry.
    pub entries: Vec<Columns>,
}

/// An entry by column; what is empty is left out.
#[derive(Clone, Debug)]
pub struct Columns(Vec<(&'static str, String)>);

impl Serialize for Columns {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(column, cell)| (column, cell)))
    }
}

/// All rows, ready to be written as JSON.
pub fn registry_document(rows: &[Row]) -> RegistryDocument {
    let columns = |row: &Row| {
        Columns(COLUMNS.into_iter().zip(row.entry.cells(&row.what)).filter(|(_, cell)| !cell.is_empty()).collect())
    };
    RegistryDocument {
        engine: env!("CARGO_PKG_VERSION"),
        registry: registry::version(),
        data_date: registry::data_date(),
        entries: rows.iter().map(columns).collect(),
    }
}
