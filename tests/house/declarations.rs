//! The declarations of the npm package say what the engine really writes: each key of a result is declared, and what is
//! declared is found.

use std::collections::{BTreeMap, BTreeSet};

use jcm_feasibility::embed::Problem;
use jcm_feasibility::study::Study;
use jcm_feasibility::{assess, embed, registry, report, study};
use jiff::civil::date;
use serde_json::{Value, json};

/// The interfaces of the declarations: what each has, whether it may be left out, and its type.
struct Interfaces(BTreeMap<String, BTreeMap<String, Key>>);

struct Key {
    optional: bool,
    of: String,
}

impl Interfaces {
    fn read(text: &str) -> Self {
        let mut all: BTreeMap<String, BTreeMap<String, Key>> = BTreeMap::new();
        for block in text.split("\nexport interface ").skip(1) {
            let (head, rest) = block.split_once(" {\n").unwrap();
            let (name, base) = head.split_once(" extends ").map_or((head, None), |(name, base)| (name, Some(base)));
            let mut keys = BTreeMap::new();
            for line in rest.lines().take_while(|line| *line != "}").filter(|line| !line.contains("/**")) {
                let (key, of) = line.trim().trim_end_matches(';').split_once(": ").unwrap();
                let optional = key.ends_with('?');
                keys.insert(key.trim_end_matches('?').to_owned(), Key { optional, of: of.to_owned() });
            }
            // A base stands before what extends it.
            for (key, inherited) in base.map(|base| &all[base]).into_iter().flatten() {
                keys.insert(key.clone(), Key { optional: inherited.optional, of: inherited.of.clone() });
            }
            all.insert(name.to_owned(), keys);
        }
        Self(all)
    }

    /// Compares a value with the type `of`; notes what was seen, and lists what differs.
    fn compare(&self, value: &Value, of: &str, seen: &mut BTreeSet<(String, String)>, wrong: &mut BTreeSet<String>) {
        if value.is_null() {
            if !of.ends_with("| null") {
                wrong.insert(format!("null in place of {of}"));
            }
            return;
        }
        let of = of.trim_end_matches(" | null");
        if let Some(item) = of.strip_suffix("[]") {
            return value.as_array().unwrap().iter().for_each(|value| self.compare(value, item, seen, wrong));
        }
        if let Some(item) = of.strip_prefix("Record<string, ").and_then(|item| item.strip_suffix('>')) {
            return value.as_object().unwrap().values().for_each(|value| self.compare(value, item, seen, wrong));
        }
        let Some(keys) = self.0.get(of) else { return };
        let object = value.as_object().unwrap();
        for (key, value) in object {
            match keys.get(key) {
                Some(declared) => {
                    seen.insert((of.to_owned(), key.clone()));
                    self.compare(value, &declared.of, seen, wrong);
                }
                None => drop(wrong.insert(format!("{of}.{key} is not declared"))),
            }
        }
        for (key, _) in keys.iter().filter(|(key, declared)| !declared.optional && !object.contains_key(*key)) {
            wrong.insert(format!("{of}.{key} is missing"));
        }
    }
}

#[test]
fn each_key_is_declared_and_each_declared_key_is_found() {
    let text = embed::declarations();
    let interfaces = Interfaces::read(&text);
    let (mut seen, mut wrong) = (BTreeSet::new(), BTreeSet::new());
    let mut compare = |value: Value, of: &str| interfaces.compare(&value, of, &mut seen, &mut wrong);
    for study in registry::samples().iter().map(assess::sample_study).chain([Study::default()]) {
        let assessment = assess::assess(&study, date(2026, 11, 20));
        let document = report::document(&assessment, |symbol| Some(symbol.to_owned()));
        for figure in &document.figures {
            compare(json!(report::explained(&document, &figure.symbol)), "Explanation");
        }
        compare(json!(document), "Assessment");
    }
    compare(json!(report::methodologies(None, None)), "Methodology[]");
    compare(json!(embed::versions()), "Versions");
    assert!(wrong.is_empty(), "{wrong:#?}");

    // What goes in is compared with the lists of the engine.
    let inputs = ["Study", "Answers", "Options", "LineOptions", "Filter"];
    let declared = interfaces.0.iter().filter(|(name, _)| !inputs.contains(&name.as_str()));
    let declared = declared.flat_map(|(name, keys)| keys.keys().map(move |key| (name.clone(), key.clone())));
    let unseen: Vec<_> = declared.filter(|key| !seen.contains(key)).collect();
    assert!(unseen.is_empty(), "declared, and in no result: {unseen:?}");
    let study: BTreeSet<&str> = interfaces.0["Study"].keys().map(String::as_str).collect();
    assert_eq!(study, BTreeSet::from(Study::KEYS));
    assert_eq!(interfaces.0["Answers"].len(), study::Field::ALL.len());
}

#[test]
fn the_test_sees_what_is_wrong() {
    let interfaces = Interfaces::read("\nexport interface A {\n  /** One. */\n  one: string;\n  two?: A[];\n}\n");
    let wrong = |value: Value| {
        let (mut seen, mut wrong) = (BTreeSet::new(), BTreeSet::new());
        interfaces.compare(&value, "A", &mut seen, &mut wrong);
        wrong.into_iter().collect::<Vec<_>>()
    };
    assert!(wrong(json!({ "one": "1", "two": [{ "one": "2" }] })).is_empty());
    assert_eq!(wrong(json!({ "two": [{ "one": "2", "six": "6" }] })), ["A.one is missing", "A.six is not declared"]);
    assert_eq!(wrong(json!({ "one": null })), ["null in place of string"]);
}

#[test]
fn every_line_has_its_name_in_the_package() {
    let names = embed::names();
    assert!(!names["en"]["first_year_reductions"].is_empty());
    for (language, names) in names {
        assert_eq!(names.len(), assess::symbols::all().count(), "{language}");
    }
}

#[test]
fn the_codes_of_problems_are_listed_once() {
    let text = String::new;
    let problems = [
        Problem::FilesUnreadable(text()),
        Problem::WrongType { path: text(), expected: "" },
        Problem::UnknownKey(text()),
        Problem::UnknownQuestion { path: text(), question: text() },
        Problem::NotOfPart(text()),
        Problem::Missing(""),
        Problem::NewerFormat(2),
        Problem::TooManyParts(21),
        Problem::NotADay(text()),
        Problem::UnknownChoice { path: text(), value: text() },
        Problem::UnknownLine(text()),
    ];
    let of_script = ["not_ready", "not_loaded", "not_plain", "too_large", "internal"];
    let codes: Vec<&str> = of_script.into_iter().chain(problems.iter().map(Problem::code)).collect();
    assert_eq!(codes, Problem::CODES);
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
    let script = include_str!("../../static/npm/api.js");
    assert!(of_script.iter().all(|code| script.contains(&format!("\"{code}\""))));
    assert!(problems.iter().all(|problem| !problem.details().is_empty()));
}
