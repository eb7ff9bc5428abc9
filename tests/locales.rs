//! The messages: complete, the same in all languages, and every one of them used.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;
use jcm_feasibility::i18n::{AREAS, GENERATED_PREFIXES, Language, Messages, unit_message};
use jcm_feasibility::quantity::UnitCode;
use jcm_feasibility::worksheet::source::Evidence;

/// Written ahead of the pages that will show them. Take an id out as soon as it is used; the test says when.
const AHEAD_OF_THEIR_PAGES: &[&str] = &[
    "app-load-failed",
    "app-loading",
    "app-name",
    "app-skip",
    "app-tagline",
    "app-title",
    "button-back",
    "button-copy",
    "button-download-json",
    "button-next",
    "button-open-file",
    "button-print",
    "button-restart",
    "button-results",
    "footer-data-date",
    "footer-disclaimer",
    "footer-heading",
    "footer-licence",
    "footer-privacy",
    "footer-source-code",
    "footer-version",
    "restart-confirm",
    "restart-keep",
    "restart-question",
    "samples-heading",
    "samples-open",
    "samples-support",
];

#[test]
fn every_file_is_read_without_an_error() {
    for language in Language::ALL {
        for area in AREAS {
            let text = file(language, area);
            if let Err((_, errors)) = FluentResource::try_new(text) {
                panic!("{}/{area}.ftl: {errors:?}", language.code());
            }
        }
    }
}

#[test]
fn no_id_comes_twice() {
    for language in Language::ALL {
        let mut seen = BTreeSet::new();
        for area in AREAS {
            for (id, _) in entries(&file(language, area)) {
                assert!(seen.insert(id.clone()), "{}: {id} comes twice", language.code());
            }
        }
    }
}

#[test]
fn all_languages_have_the_same_messages_with_the_same_variables() {
    let english = messages(Language::English);
    for language in Language::ALL {
        let other = messages(language);
        let ids: BTreeSet<&String> = english.keys().chain(other.keys()).collect();
        for id in ids {
            assert_eq!(english.get(id), other.get(id), "{}: {id}", language.code());
        }
    }
}

#[test]
fn every_id_in_the_source_has_a_message() {
    let known = messages(Language::English);
    for (path, literals) in literals() {
        for id in literals.called {
            assert!(known.contains_key(&id), "{}: no message {id}", path.display());
        }
    }
}

#[test]
fn every_message_is_used() {
    let used: BTreeSet<String> = literals().into_iter().flat_map(|(_, literals)| literals.all).collect();
    for id in messages(Language::English).into_keys() {
        let generated = GENERATED_PREFIXES.iter().any(|prefix| id.starts_with(prefix));
        let ahead = AHEAD_OF_THEIR_PAGES.contains(&id.as_str());
        assert!(generated || ahead || used.contains(&id), "{id} is not used");
        assert!(!(ahead && used.contains(&id)), "{id} is used now: take it out of AHEAD_OF_THEIR_PAGES");
    }
}

#[test]
fn every_unit_and_every_grade_has_its_message() {
    let units = UnitCode::ALL.iter().map(|unit| unit_message(*unit).to_owned());
    let grades = [Evidence::Official, Evidence::Reproduced, Evidence::Secondary, Evidence::Unverified];
    check_codes("evidence-", grades.iter().map(|grade| grade.as_str()));
    check_codes("evidence-", grades.iter().map(|grade| format!("{}-support", grade.as_str())));
    check_codes("", units);
}

/// Every code has a message in every language. For the lists that the engine exports: fields, issues, lines, clauses,
/// samples.
#[track_caller]
fn check_codes(prefix: &str, codes: impl IntoIterator<Item = impl AsRef<str>>) {
    let languages = Language::ALL.map(Messages::built_in);
    for code in codes {
        let id = format!("{prefix}{}", code.as_ref().replace('_', "-"));
        for messages in &languages {
            assert!(messages.has(&id), "{}: no message {id}", messages.language().code());
        }
    }
}

fn file(language: Language, area: &str) -> String {
    let path = root().join("static/locales").join(language.code()).join(format!("{area}.ftl"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All ids of a language with the variables of their messages.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    AREAS.iter().flat_map(|area| entries(&file(language, area))).collect()
}

/// The ids of a file with their variables. An id starts a line; what belongs to it is indented.
fn entries(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut entries: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|first: char| first.is_ascii_lowercase()) {
            let (id, _) = line.split_once('=').unwrap_or_else(|| panic!("not a message: {line}"));
            entries.push((id.trim().to_owned(), BTreeSet::new()));
        }
        if let Some((_, variables)) = entries.last_mut() {
            variables.extend(line.split('$').skip(1).map(|rest| word(rest).to_owned()));
        }
    }
    entries
}

fn word(text: &str) -> &str {
    text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').next().unwrap_or_default()
}

/// The string literals of a source file that could be ids, and those of them that certainly are.
struct Literals {
    all: BTreeSet<String>,
    called: BTreeSet<String>,
}

fn literals() -> Vec<(PathBuf, Literals)> {
    let mut files = Vec::new();
    collect(&root().join("src"), &mut files);
    files
        .into_iter()
        .map(|path| {
            let source = fs::read_to_string(&path).expect("a source file that was just listed");
            // Tests try ids that do not exist, on purpose.
            let source = source.split("#[cfg(test)]").next().unwrap_or_default();
            let mut literals = Literals { all: BTreeSet::new(), called: BTreeSet::new() };
            let parts: Vec<&str> = source.split('"').collect();
            for pair in parts.windows(2) {
                if !is_id(pair[1]) {
                    continue;
                }
                literals.all.insert(pair[1].to_owned());
                if [".t(", ".t_with(", ".t_if_any(", ".text(", ".text_with("]
                    .iter()
                    .any(|call| pair[0].trim_end().ends_with(call))
                {
                    literals.called.insert(pair[1].to_owned());
                }
            }
            (path, literals)
        })
        .collect()
}

fn is_id(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of the source") {
        let path = entry.expect("an entry of a folder").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}
