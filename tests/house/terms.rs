//! The lists of the official terms: the same terms in every language, each with its source, and each really used.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use jcm_feasibility::i18n::{AREAS, Language};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Terms {
    term: BTreeMap<String, Term>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Term {
    en: String,
    text: String,
    source_title: Option<String>,
    source_url: Option<String>,
    retrieved: Option<toml::value::Datetime>,
    evidence: String,
}

fn folder(language: Language) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("static/locales").join(language.code())
}

fn terms(language: Language) -> BTreeMap<String, Term> {
    let path = folder(language).join("terms.toml");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    toml::from_str::<Terms>(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display())).term
}

fn translated() -> impl Iterator<Item = Language> {
    Language::all().filter(|language| *language != Language::english())
}

#[test]
fn every_language_has_the_same_terms_in_the_same_english() {
    let lists: Vec<_> = translated().map(|language| (language.code(), terms(language))).collect();
    let english = |list: &BTreeMap<String, Term>| -> BTreeMap<String, String> {
        list.iter().map(|(id, term)| (id.clone(), term.en.clone())).collect()
    };
    let (_, first) = lists.first().unwrap();
    for (code, list) in &lists {
        assert_eq!(english(list), english(first), "{code}");
    }
}

#[test]
fn a_term_that_was_read_names_where() {
    for language in translated() {
        for (id, term) in terms(language) {
            let read = matches!(term.evidence.as_str(), "official" | "secondary");
            assert!(read || term.evidence == "unverified", "{} {id}: {}", language.code(), term.evidence);
            let named = term.source_url.as_deref().is_some_and(|url| url.starts_with("http"));
            let whole = named && term.source_title.is_some() && term.retrieved.is_some_and(|day| day.date.is_some());
            assert!(!read || whole, "{} {id}", language.code());
        }
    }
}

fn messages(language: Language) -> String {
    let area = |area: &&str| fs::read_to_string(folder(language).join(format!("{area}.ftl"))).unwrap();
    AREAS.iter().map(area).collect::<String>().to_lowercase()
}

/// What stands before an abbreviation or a remark in brackets.
fn words(text: &str) -> String {
    text.split(['(', '（']).next().unwrap_or_default().trim().to_lowercase()
}

#[test]
fn a_term_that_english_uses_is_used_in_every_language() {
    let english = messages(Language::english());
    for language in translated() {
        let messages = messages(language);
        let idle: Vec<String> = terms(language)
            .into_iter()
            .filter(|(_, term)| english.contains(&words(&term.en)) && !messages.contains(&words(&term.text)))
            .map(|(id, term)| format!("{id}: {}", term.text))
            .collect();
        assert!(idle.is_empty(), "{}: {idle:#?}", language.code());
    }
}
