//! The rules of the house that the compiler does not know: which layer may use which, and how long a file may be.

use std::fs;
use std::path::{Path, PathBuf};

/// The layers from the ground up. A module may use itself and what stands in its list.
const LAYERS: [(&str, &[&str]); 10] = [
    ("quantity", &[]),
    ("worksheet", &["quantity"]),
    ("registry", &["quantity", "worksheet"]),
    ("study", &["quantity", "worksheet"]),
    ("assess", &["quantity", "worksheet", "registry", "study"]),
    ("explore", &["quantity", "worksheet", "registry", "study", "assess"]),
    ("report", &["quantity", "worksheet", "registry", "study", "assess", "explore"]),
    ("i18n", &["quantity", "worksheet", "study"]),
    ("embed", &["quantity", "worksheet", "registry", "study", "assess", "explore", "report", "i18n"]),
    ("ui", &["quantity", "worksheet", "registry", "study", "assess", "explore", "report", "i18n", "embed"]),
];

/// The layers that know no browser, clock, randomness or language.
const PURE: [&str; 7] = ["quantity", "worksheet", "registry", "study", "assess", "explore", "report"];

/// What a pure layer must not name: crates of the browser and of chance, and the ways to the clock and to the system.
const IMPURE: [&str; 18] = [
    "yew",
    "gloo",
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "serde_wasm_bindgen",
    "fluent_bundle",
    "unic_langid",
    "rand",
    "SystemTime",
    "Instant",
    "Zoned",
    "Timestamp",
    "std::fs",
    "std::env",
    "std::net",
    "std::thread",
    "std::process",
];

const LONGEST_FILE: usize = 400;

#[test]
fn arrows_never_turn_back() {
    let mut wrong = Vec::new();
    for (layer, below) in LAYERS {
        for (file, line, text) in code_of(layer) {
            let others = LAYERS.iter().map(|(name, _)| *name).filter(|name| *name != layer && !below.contains(name));
            for other in others.filter(|other| names_module(&text, other)) {
                wrong.push(format!("{}:{line}: {layer} uses {other}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn pure_layers_know_no_browser_clock_chance_or_language() {
    let mut wrong = Vec::new();
    for layer in PURE {
        for (file, line, text) in code_of(layer) {
            for word in IMPURE.iter().filter(|word| has_word(&text, word)) {
                wrong.push(format!("{}:{line}: {word}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_rule_catches_what_it_is_for() {
    assert!(names_module("use crate::registry::fact;", "registry"));
    assert!(names_module("use crate::{quantity::Year, ui::I18n};", "ui"));
    assert!(!names_module("// crate::ui is another layer", "assess"));
    assert!(has_word("use yew::prelude::*;", "yew"));
    assert!(!has_word("let renewable = 1;", "yew"));
}

#[test]
fn the_html_sink_is_never_used() {
    let uses: Vec<_> = code_of("ui").into_iter().filter(|(_, _, text)| text.contains("from_html_unchecked")).collect();
    assert!(uses.is_empty(), "{uses:?}");
}

#[test]
fn files_stay_readable() {
    let folders = ["src", "tests", "xtask/src", "static", "benches"];
    let endings = ["rs", "mjs", "js", "css", "toml", "ftl"];
    let long: Vec<_> = folders
        .iter()
        .flat_map(|folder| files(&root().join(folder)))
        .filter(|file| file.extension().is_some_and(|ending| endings.iter().any(|known| ending == *known)))
        .filter(|file| read(file).lines().count() > LONGEST_FILE)
        .collect();
    assert!(long.is_empty(), "over {LONGEST_FILE} lines: {long:?}");
}

/// The lines of a layer's files with their numbers, without comments and without test modules at the foot.
fn code_of(layer: &str) -> Vec<(PathBuf, usize, String)> {
    let mut lines = Vec::new();
    for file in files(&root().join("src").join(layer)) {
        let text = read(&file);
        let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        for (index, line) in code.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            lines.push((file.clone(), index + 1, code.to_owned()));
        }
    }
    assert!(!lines.is_empty(), "the layer {layer} has no code");
    lines
}

/// Whether the line names another top-level module of the crate.
fn names_module(text: &str, module: &str) -> bool {
    let direct = text.contains(&format!("crate::{module}"));
    let in_list = text.contains("crate::{") && has_word(text, module);
    (direct || in_list) && !text.trim_start().starts_with("//")
}

/// Whether `word` stands in the text, not as a part of a longer name.
fn has_word(text: &str, word: &str) -> bool {
    let part_of_name = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word).any(|(start, _)| {
        let before = text[..start].chars().next_back();
        let after = text[start + word.len()..].chars().next();
        !before.is_some_and(part_of_name) && !after.is_some_and(part_of_name)
    })
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            found.extend(files(&entry));
        } else {
            found.push(entry);
        }
    }
    found.sort();
    found
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_default()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
