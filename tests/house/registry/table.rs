//! The registry as one list: complete, named rightly, found, and handed on without loss.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use jcm_feasibility::assess::{assess, example_study, sample_study};
use jcm_feasibility::i18n::{Language, Messages};
use jcm_feasibility::registry::{self, data_date};
use jcm_feasibility::report::{Entry, EntryKind, Name, Row, Wanted, entries, registry_csv, registry_document, rows};
use jcm_feasibility::study::{Field, Study};
use jcm_feasibility::worksheet::Provenance;
use jcm_feasibility::worksheet::source::Evidence;
use jiff::civil::date;

/// The rows in English, with the country's code in place of its name in the language.
fn table() -> Vec<Row> {
    let messages = Messages::built_in(Language::english());
    let what = |entry: &Entry| match &entry.name {
        Name::Message(id) => messages.text_with(id, &[("value", "7".into())]),
        Name::Title(title) => (*title).to_owned(),
        Name::Id => entry.id.clone(),
    };
    let shown = |entry: &Entry| entry.unit.map(|unit| format!("written in {}", unit.as_str())).unwrap_or_default();
    rows(&what, &shown, &|code| format!("land-{code}"))
}

fn find(text: &str) -> Vec<Entry> {
    let rows = table();
    let wanted = Wanted { text: text.to_owned(), ..Wanted::default() };
    wanted.among(&rows, data_date()).into_iter().map(|row| row.entry.clone()).collect()
}

/// Whatever a file of the registry supports by a source is an entry.
#[test]
fn the_list_has_every_entry_of_every_file() {
    fn cited(folder: &Path) -> usize {
        let of = |path: &Path| match path.is_dir() {
            true => cited(path),
            false => {
                fs::read_to_string(path).unwrap().lines().filter(|line| line.trim().starts_with("source = ")).count()
            }
        };
        fs::read_dir(folder).unwrap().map(|entry| of(&entry.unwrap().path())).sum()
    }
    let files = cited(&Path::new(env!("CARGO_MANIFEST_DIR")).join("static/registry"));
    assert!(files > 1000, "{files}");
    assert_eq!(entries().len(), files);
}

/// An entry is linked to by its id, which stands in an address as it is.
#[test]
fn ids_stand_in_addresses() {
    for entry in entries() {
        let plain = |sign: char| sign.is_ascii_alphanumeric() || "._-".contains(sign);
        assert!(entry.id.chars().all(plain), "{}", entry.id);
    }
}

#[test]
fn every_message_that_names_an_entry_exists() {
    for language in Language::all() {
        let messages = Messages::built_in(language);
        for entry in entries() {
            if let Name::Message(id) = &entry.name {
                assert!(messages.has(id), "{}: {id}", language.code());
            }
        }
    }
}

/// A value is called by a line only if it becomes that line in some study.
#[test]
fn values_are_called_by_the_lines_they_become() {
    let mut lines: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let examples = registry::methodologies().iter().filter_map(example_study);
    let studies: Vec<Study> = examples.chain(registry::samples().iter().map(sample_study)).collect();
    // Beside an answer the usual value is a line of its own.
    let answered = studies.iter().cloned().map(|mut study| {
        study.answers.insert(Field::ElectricityPrice, "0.1".to_owned());
        study
    });
    let answered: Vec<Study> = answered.collect();
    for study in studies.iter().chain(&answered) {
        for (_, record) in assess(study, data_date()).sheet.lines() {
            if let Some(Provenance::Fact { parameter, .. }) = record.origin.provenance() {
                lines.entry(parameter).or_default().insert(format!("line-{}", record.symbol.id.replace('_', "-")));
            }
        }
    }
    let mut compared = 0;
    for entry in entries().into_iter().filter(|entry| entry.kind == EntryKind::Value) {
        let (Name::Message(id), Some(known)) = (&entry.name, lines.get(entry.id.as_str())) else { continue };
        if id.starts_with("line-") {
            assert!(known.contains(id), "{} is called {id}, and becomes {known:?}", entry.id);
            compared += 1;
        }
    }
    assert!(compared > 60, "only {compared} values were compared");
}

#[test]
fn words_find_entries_by_id_source_and_country() {
    let rates = find("FX.jpy_per_usd");
    assert!(!rates.is_empty() && rates.iter().all(|entry| entry.id == "fx.jpy_per_usd"), "{rates:?}");
    let thai = find("land-th tax");
    assert!(thai.iter().any(|entry| entry.id == "tax.cit.TH"), "{thai:?}");
    assert!(find("mongolia").iter().any(|entry| entry.id == "grid_factor.application.MN.central"));
    let source = registry::sources().first().unwrap();
    assert!(find(source.title).iter().all(|entry| entry.source.title.contains(source.title)));
    assert!(find("no such words at all").is_empty());
    assert_eq!(find("").len(), entries().len());
}

/// The values are those of the files: each is looked for as its file writes it.
#[test]
fn words_find_entries_by_value_unit_place_and_address() {
    let holds = |text: &str, id: &str| {
        let found = find(text);
        assert!(found.iter().any(|entry| entry.id == id), "{text}: {found:?}");
    };
    // static/registry/countries/th.toml
    holds("0.319", "grid_factor.application.TH.national");
    holds("Thailand tCO2/MWh 0.319", "grid_factor.application.TH.national");
    holds("written tCO2/MWh thailand", "grid_factor.application.TH.national");
    // As a Japanese input method writes it.
    holds("０.３１９　ｔｈａｉｌａｎｄ", "grid_factor.application.TH.national");
    for entry in entries().iter().filter(|entry| !entry.locator.is_empty()).step_by(97) {
        holds(&format!("{} {}", entry.id, entry.locator), &entry.id);
        if let Some(url) = entry.source.url {
            holds(url, &entry.id);
        }
    }
    // All words have to occur, in whatever column.
    assert!(find("0.319 no-such-word").is_empty());
}

/// Digits are everywhere, in addresses and in days; who types a number means the value.
#[test]
fn an_entry_of_which_a_word_is_a_whole_column_stands_first() {
    for text in ["0.319", "0.3", "25"] {
        let found = find(text);
        let is_value = |entry: &Entry| entry.value.is_some_and(|value| value.to_string() == text);
        let values = found.iter().filter(|entry| is_value(entry)).count();
        assert!(values > 0 && values < found.len(), "{text}: {values} of {}", found.len());
        let last = found.iter().rposition(is_value).unwrap();
        let whole = |entry: &Entry| is_value(entry) || entry.locator == text;
        assert!(found.iter().take(last).all(whole), "{text}: an entry without it stands before one with it");
    }
}

/// A spreadsheet that is handed nothing still says what it would have held.
#[test]
fn nothing_found_is_handed_on_with_its_head() {
    let empty = registry_csv(&[]);
    let lines = parsed(empty.strip_prefix('\u{feff}').expect("a byte order mark"));
    let [head] = lines.as_slice() else { panic!("{lines:?}") };
    assert_eq!(head.first().map(String::as_str), Some("id"));
    let some = registry_csv(&table().iter().take(1).collect::<Vec<_>>());
    assert_eq!(parsed(some.strip_prefix('\u{feff}').unwrap()).first(), Some(head));
    let document = serde_json::to_value(registry_document(&[])).unwrap();
    assert_eq!(document["entries"], serde_json::json!([]));
    assert_eq!(document["data_date"], data_date().to_string());
}

#[test]
fn entries_are_filtered_by_grade_and_by_day() {
    let rows = table();
    let official = Wanted { grade: Some(Evidence::Official), ..Wanted::default() };
    let found = official.among(&rows, data_date());
    assert!(!found.is_empty() && found.iter().all(|row| row.entry.evidence == Some(Evidence::Official)));
    let overdue = Wanted { overdue: true, ..Wanted::default() };
    assert!(overdue.among(&rows, date(2020, 1, 1)).is_empty());
    let late = overdue.among(&rows, date(2100, 1, 1));
    assert_eq!(late.len(), rows.iter().filter(|row| row.entry.review_by.is_some()).count());
}

#[test]
fn the_csv_parses_back_to_the_same_entries() {
    let rows = table();
    let all: Vec<&Row> = rows.iter().collect();
    let text = registry_csv(&all);
    let mut lines = parsed(text.strip_prefix('\u{feff}').expect("a byte order mark"));
    let heading = lines.remove(0);
    assert_eq!(lines.len(), rows.len());
    let column = |name: &str| heading.iter().position(|column| column == name).unwrap();
    let (id, value, note, review) = (column("id"), column("value"), column("note"), column("review_by"));
    for (line, row) in lines.iter().zip(&rows) {
        assert_eq!(line.len(), heading.len(), "{line:?}");
        let entry = &row.entry;
        assert_eq!(line[id], entry.id);
        assert_eq!(line[value], entry.value.map(|value| value.to_string()).unwrap_or_default());
        assert_eq!(line[note].trim_start_matches('\''), entry.note.unwrap_or_default());
        assert_eq!(line[review], entry.review_by.map(|day| day.to_string()).unwrap_or_default());
    }
}

#[test]
fn the_document_has_every_entry_and_says_from_when_it_is() {
    let rows = table();
    let document = serde_json::to_value(registry_document(&rows)).unwrap();
    assert_eq!(document["data_date"], data_date().to_string());
    assert_eq!(document["entries"].as_array().unwrap().len(), rows.len());
    let rate = document["entries"].as_array().unwrap().iter().find(|entry| entry["id"] == "fx.jpy_per_usd").unwrap();
    assert!(rate["value"].is_string() && rate["review_by"].is_string() && rate["evidence"].is_string(), "{rate}");
}

/// Reads CSV as RFC 4180 has it: lines of cells.
fn parsed(text: &str) -> Vec<Vec<String>> {
    let (mut lines, mut line, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => cell.extend(signs.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => line.push(std::mem::take(&mut cell)),
            '\r' if !quoted && signs.peek() == Some(&'\n') => {
                signs.next();
                line.push(std::mem::take(&mut cell));
                lines.push(std::mem::take(&mut line));
            }
            other => cell.push(other),
        }
    }
    assert!(!quoted && cell.is_empty() && line.is_empty(), "the last line does not end");
    lines
}
