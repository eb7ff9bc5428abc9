//! The whole registry as one list, to be searched and handed on.

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use super::csv::csv_line;
use super::registry_entries::{Entry, entries};
use crate::registry;
use crate::worksheet::source::Evidence;

/// An entry as a language shows it.
#[derive(Clone, Debug)]
pub struct Row {
    /// The entry.
    pub entry: Entry,
    /// How it is called.
    pub what: String,
    /// Everything in which words are looked for, in small letters.
    searched: String,
}

/// The rows of the list. `what` names an entry and `country` a country, by its code.
pub fn rows(what: &dyn Fn(&Entry) -> String, country: &dyn Fn(&str) -> String) -> Vec<Row> {
    // Naming a country takes the browser some time, and a country has many entries.
    let names: Vec<(&str, String)> = registry::countries()
        .iter()
        .map(|known| (known.code, format!("{} {}", country(known.code), known.name)))
        .collect();
    let row = |entry: Entry| {
        let what = what(&entry);
        let country = names.iter().find(|(code, _)| Some(*code) == entry.country).map_or("", |(_, name)| name);
        let source = entry.source;
        let searched = [&entry.id, &what, source.title, source.publisher, country].join("\n").to_lowercase();
        Row { entry, what, searched }
    };
    entries().into_iter().map(row).collect()
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
    /// The rows that fit, on the day `today`.
    pub fn among<'a>(&self, rows: &'a [Row], today: Date) -> Vec<&'a Row> {
        let text = self.text.to_lowercase();
        let words: Vec<&str> = text.split_whitespace().collect();
        let fits = |row: &&Row| {
            words.iter().all(|word| row.searched.contains(word))
                && (self.grade.is_none() || row.entry.evidence == self.grade)
                && (!self.overdue || row.entry.is_overdue(today))
        };
        rows.iter().filter(fits).collect()
    }
}

/// The rows as CSV (RFC 4180) with a byte order mark, by which spreadsheets know that it is UTF-8.
pub fn registry_csv(rows: &[&Row]) -> String {
    let mut text = String::from('\u{feff}');
    for (index, row) in rows.iter().enumerate() {
        let cells = row.entry.cells(&row.what);
        if index == 0 {
            csv_line(&mut text, cells.iter().map(|(column, _)| *column));
        }
        csv_line(&mut text, cells.iter().map(|(_, cell)| cell.as_str()));
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
        let mut cells: Vec<(&str, String)> = row.entry.cells(&row.what).into();
        cells.retain(|(_, cell)| !cell.is_empty());
        Columns(cells)
    };
    RegistryDocument {
        engine: env!("CARGO_PKG_VERSION"),
        registry: registry::version(),
        data_date: registry::data_date(),
        entries: rows.iter().map(columns).collect(),
    }
}
