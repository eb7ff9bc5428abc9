//! The messages: complete, the same in all languages, and every one of them used.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;
use jcm_feasibility::assess::symbols;
use jcm_feasibility::i18n::{
    AREAS, ArgValue, GENERATED_PREFIXES, Language, Messages, answer_unit_message, unit_message,
};
use jcm_feasibility::quantity::UnitCode;
use jcm_feasibility::registry;
use jcm_feasibility::study::{Code, Field, Kind};
use jcm_feasibility::worksheet::source::Evidence;

use super::codes;

/// What index.html says while the application loads is what the application says then, in English; the build puts in the
/// other languages by the ids.
#[test]
fn the_waiting_page_speaks_as_the_application_does() {
    let messages = Messages::built_in(Language::english());
    let waiting = waiting_messages();
    assert!(waiting.len() > 10, "{waiting:?}");
    for (id, text) in waiting {
        assert_eq!(messages.text(&id), text, "index.html: {id}");
    }
}

/// The ids and texts of index.html.
fn waiting_messages() -> Vec<(String, String)> {
    let page = fs::read_to_string(root().join("index.html")).expect("the page of the repository");
    let parts = page.split("data-message=\"").skip(1);
    parts
        .map(|part| {
            let (id, rest) = part.split_once("\">").expect("an id ends with its attribute");
            (id.to_owned(), rest.split('<').next().unwrap_or_default().to_owned())
        })
        .collect()
}

#[test]
fn english_is_the_first_language_and_each_is_named_once() {
    let codes: Vec<&str> = Language::all().map(Language::code).collect();
    assert_eq!(codes.first(), Some(&"en"));
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len(), "{codes:?}");
}

#[test]
fn every_file_is_read_without_an_error() {
    for language in Language::all() {
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
    for language in Language::all() {
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
    let english = messages(Language::english());
    for language in Language::all() {
        let other = messages(language);
        let ids: BTreeSet<&String> = english.keys().chain(other.keys()).collect();
        for id in ids {
            assert_eq!(english.get(id), other.get(id), "{}: {id}", language.code());
        }
    }
}

#[test]
fn every_id_in_the_source_has_a_message() {
    let known = messages(Language::english());
    let mut missing = Vec::new();
    for (path, literals) in literals() {
        let unknown = literals.called.into_iter().filter(|id| !known.contains_key(id));
        missing.extend(unknown.map(|id| format!("{}: {id}", path.display())));
    }
    assert!(missing.is_empty(), "no message: {missing:#?}");
}

#[test]
fn every_message_is_used() {
    let waiting = waiting_messages().into_iter().map(|(id, _)| id);
    let used: BTreeSet<String> = literals().into_iter().flat_map(|(_, literals)| literals.all).chain(waiting).collect();
    let engine = Expected::of_the_engine();
    let mut idle = Vec::new();
    for id in messages(Language::english()).into_keys() {
        let prefix = GENERATED_PREFIXES.iter().any(|prefix| id.starts_with(prefix));
        // The steps are pages, which this test is built without: their names are literals of the source.
        let step = id
            .strip_prefix("step-")
            .or_else(|| id.strip_prefix("page-"))
            .map(|rest| rest.strip_suffix("-intro").unwrap_or(rest));
        let generated = prefix && (engine.knows(&id) || step.is_some_and(|step| used.contains(step)));
        if !(generated || used.contains(&id)) {
            idle.push(id);
        }
    }
    assert!(idle.is_empty(), "not used: {idle:#?}");
}

#[test]
fn every_code_of_the_engine_has_its_message() {
    for language in Language::all() {
        let messages = Messages::built_in(language);
        for id in Expected::of_the_engine().needed {
            assert!(messages.has(&id), "{}: no message {id}", language.code());
        }
    }
}

#[test]
fn every_language_renders_every_issue() {
    let codes = codes::codes();
    let ids: Vec<&str> = codes.iter().map(Code::id).collect();
    assert_eq!(ids, Code::IDS, "one code for each id, in their order");
    for language in Language::all() {
        let messages = Messages::built_in(language);
        let variables = self::messages(language);
        for code in &codes {
            let id = format!("issue-{}", code.id());
            let names: BTreeSet<String> = code.arguments().into_iter().map(|(name, _)| name.to_owned()).collect();
            assert_eq!(variables.get(&id), Some(&names), "{}: {id}", language.code());
            render(&messages, &id, &names);
        }
    }
}

#[test]
fn every_message_is_rendered_whole() {
    for language in Language::all() {
        let built_in = Messages::built_in(language);
        for (id, names) in messages(language) {
            render(&built_in, &id, &names);
        }
    }
}

#[test]
fn the_punctuation_is_that_of_the_language() {
    for language in Language::all() {
        let built_in = Messages::built_in(language);
        for (id, names) in messages(language) {
            let text = render(&built_in, &id, &names);
            for sign in language.foreign_signs() {
                assert!(!text.contains(sign), "{}: {id} has {sign:?}: {text}", language.code());
            }
            assert_eq!(text.trim(), text, "{}: {id} has blanks around it", language.code());
        }
    }
}

/// The page of the versions has each version of the changelog with its day, the newest first. That is the one which runs: no
/// change waits under it without a number.
#[test]
fn the_history_has_every_version() {
    let read = |path: &str| fs::read_to_string(root().join(path)).expect("a file of the repository");
    let released: Vec<(String, String)> = read("CHANGELOG.md")
        .lines()
        .filter_map(|line| line.strip_prefix("## "))
        .filter(|heading| *heading != "Unreleased")
        .map(|heading| heading.split_once(" - ").unwrap_or((heading, "without a day")))
        .map(|(version, day)| (version.to_owned(), day.to_owned()))
        .collect();
    let number = |text: &str| text.split(['(', ',', ')', ' ']).filter_map(|part| part.parse::<u16>().ok()).collect();
    let shown: Vec<(String, String)> = read("src/ui/asides/history.rs")
        .lines()
        .filter_map(|line| line.trim().strip_prefix("number: (\"")?.split_once("\", date"))
        .map(|(version, day)| {
            let parts: Vec<u16> = number(day);
            (version.to_owned(), format!("{:04}-{:02}-{:02}", parts[0], parts[1], parts[2]))
        })
        .collect();
    assert_eq!(shown, released);
    assert_eq!(shown.first().map(|(version, _)| version.as_str()), Some(env!("CARGO_PKG_VERSION")));
}

/// The message with a number for each of its values.
#[track_caller]
fn render(messages: &Messages, id: &str, names: &BTreeSet<String>) -> String {
    let values: Vec<(&str, ArgValue<'_>)> = names.iter().map(|name| (name.as_str(), 7.into())).collect();
    let text = messages.text_with(id, &values);
    assert!(!text.contains(['{', '}', '⟦', '$']), "{}: {id}: {text}", messages.language().code());
    text
}

/// The ids that the program puts together from its lists of codes.
#[derive(Default)]
struct Expected {
    needed: BTreeSet<String>,
    optional: BTreeSet<String>,
}

impl Expected {
    fn of_the_engine() -> Expected {
        let mut expected = Expected::default();
        for field in Field::ALL {
            expected.need("field-", field.key(), &["", "-support"]);
            match field.kind() {
                Kind::Choice(choices) => expected.choices(field.key(), choices),
                Kind::Number { unit, .. } | Kind::Series { unit, .. } => {
                    expected.needed.extend(answer_unit_message(unit));
                    for measure in unit.measures() {
                        expected.need("measure-", measure.id, &[""]);
                    }
                }
                Kind::Key => {}
            }
        }
        expected.choices("industry", &industries());
        expected.choices("refrigerant", &registered("gwp.refrigerant."));
        for id in Code::IDS {
            expected.need("issue-", id, &[""]);
        }
        for symbol in symbols::all() {
            expected.need("line-", symbol.id, &[""]);
            expected.allow("line-", symbol.id, "-meaning");
        }
        for clause in registry::subsidy_clauses() {
            expected.need("clause-subsidy-", clause.id, &["", "-unmet"]);
        }
        for clause in registry::methodologies().iter().flat_map(|methodology| methodology.clauses) {
            expected.need("clause-methodology-", clause.id, &["", "-unmet"]);
        }
        for support in registry::supports() {
            expected.need("support-", support.id, &[""]);
            for clause in support.clauses {
                expected.need("clause-support-", clause.id, &["", "-unmet"]);
            }
        }
        for topic in registry::topics() {
            expected.need("guide-", topic.id, &[""]);
            for grade in topic.grades {
                expected.need("grade-", grade, &[""]);
            }
            for statement in topic.statements {
                expected.need("guide-", &format!("{}-{}", topic.id, statement.id), &[""]);
            }
        }
        for family in registry::Family::ALL {
            expected.need("family-", family.as_str(), &["", "-support"]);
        }
        for monitored in registry::methodologies().iter().flat_map(|methodology| methodology.monitored) {
            expected.need("monitored-", monitored.quantity, &[""]);
        }
        for sample in registry::samples() {
            expected.need("sample-", sample.id, &["-title", "-note"]);
        }
        for grade in [Evidence::Official, Evidence::Reproduced, Evidence::Secondary, Evidence::Unverified] {
            expected.need("evidence-", grade.as_str(), &["", "-support"]);
        }
        for unit in UnitCode::ALL {
            expected.need("", &unit_message(*unit), &[""]);
        }
        expected
    }

    /// Yes and no are the same words at every question.
    fn choices(&mut self, field: &str, choices: &[&str]) {
        for choice in choices.iter().filter(|choice| !["yes", "no"].contains(*choice)) {
            self.need(&format!("choice-{field}-"), choice, &[""]);
            self.allow(&format!("choice-{field}-"), choice, "-support");
        }
    }

    fn need(&mut self, prefix: &str, code: &str, endings: &[&str]) {
        self.needed.extend(endings.iter().map(|ending| id(prefix, code, ending)));
    }

    fn allow(&mut self, prefix: &str, code: &str, ending: &str) {
        self.optional.insert(id(prefix, code, ending));
    }

    fn knows(&self, id: &str) -> bool {
        self.needed.contains(id) || self.optional.contains(id)
    }
}

fn id(prefix: &str, code: &str, ending: &str) -> String {
    format!("{prefix}{code}{ending}").replace('_', "-").to_lowercase()
}

/// The industries for which the registry knows the legal durable years.
fn industries() -> Vec<&'static str> {
    registered("durable_years.own_use.")
}

/// What follows `prefix` in the ids of the registry's parameters.
fn registered(prefix: &str) -> Vec<&'static str> {
    registry::parameters().iter().filter_map(|parameter| parameter.id.strip_prefix(prefix)).collect()
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
    // The build script shows no messages; its `text` reads a key of a data file.
    files.retain(|path| !path.starts_with(root().join("src/build")));
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
