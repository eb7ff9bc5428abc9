//! Every way of spoiling a file is noticed, and the message names the file and the key.

use super::build::check::SEARCH;
use super::build::{Parsed, Problem, parse, validate};
use std::fs;
use std::path::Path;

/// All files of the registry, as (path below its folder, text), and the search words of each language.
fn files() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/registry");
    let locales = root.with_file_name("locales");
    let mut files = Vec::new();
    for folder in fs::read_dir(&root).unwrap() {
        let folder = folder.unwrap().path();
        for file in fs::read_dir(&folder).unwrap() {
            let file = file.unwrap().path();
            let name = file.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
            files.push((name, fs::read_to_string(file).unwrap()));
        }
    }
    for language in fs::read_dir(locales).unwrap() {
        let folder = language.unwrap().path();
        let name = format!("{SEARCH}/{}.toml", folder.file_name().unwrap().to_str().unwrap());
        files.push((name, fs::read_to_string(folder.join("search.toml")).unwrap()));
    }
    files.sort();
    files
}

/// The registry read once, so that a spoilt file is the only one to be read again.
struct Registry {
    files: Vec<(String, String)>,
    parsed: Vec<Parsed>,
}

impl Registry {
    fn read() -> Registry {
        let files = files();
        let parsed = files.iter().map(|(name, text)| parse(name, text)).collect();
        Registry { files, parsed }
    }

    fn problems(&self) -> Vec<Problem> {
        validate(&self.parsed.iter().collect::<Vec<_>>()).err().unwrap_or_default()
    }

    /// The problems once the file at `position` has another text.
    fn problems_with(&self, position: usize, text: &str) -> Vec<Problem> {
        self.problems_among(position, text, |_| true)
    }

    /// The same with the sources alone beside that file: what a file lacks by itself is told without the others, and thousands of
    /// looks at all of them would take minutes.
    fn own_problems_with(&self, position: usize, text: &str) -> Vec<Problem> {
        self.problems_among(position, text, |name| name.starts_with("sources/"))
    }

    fn problems_among(&self, position: usize, text: &str, beside: impl Fn(&str) -> bool) -> Vec<Problem> {
        let spoilt = parse(&self.files[position].0, text);
        let others = self.files.iter().zip(&self.parsed).enumerate();
        let others = others.filter(|(index, ((name, _), _))| *index != position && beside(name));
        let all: Vec<&Parsed> = others.map(|(_, (_, parsed))| parsed).chain([&spoilt]).collect();
        validate(&all).err().unwrap_or_default()
    }

    fn position(&self, name: &str) -> usize {
        self.files.iter().position(|(file, _)| file == name).unwrap()
    }

    /// Spoils one place of one file and expects a message about `key` that contains `what`.
    #[track_caller]
    fn refuses(&self, name: &str, from: &str, to: &str, key: &str, what: &str) {
        let position = self.position(name);
        let text = &self.files[position].1;
        assert!(text.contains(from), "{name} does not contain {from}");
        let problems = self.problems_with(position, &text.replacen(from, to, 1));
        let found =
            problems.iter().any(|problem| problem.file == name && problem.key == key && problem.what.contains(what));
        assert!(found, "{name}: expected `{key}: ...{what}...`, got {problems:#?}");
    }
}

/// Takes the lines that start with `start` away, one at a time, and expects `what` with the name of their owner.
#[track_caller]
fn every_line_is_needed(start: &str, what: &str) -> usize {
    let registry = Registry::read();
    let mut count = 0;
    for (position, (name, text)) in registry.files.iter().enumerate() {
        let lines: Vec<&str> = text.lines().collect();
        for (number, _) in lines.iter().enumerate().filter(|(_, line)| line.starts_with(start)) {
            let owner = owner(name, &lines, number);
            let without: Vec<&str> =
                lines.iter().enumerate().filter(|(at, _)| *at != number).map(|(_, line)| *line).collect();
            let problems = registry.own_problems_with(position, &without.join("\n"));
            let named = problems
                .iter()
                .any(|problem| problem.file == *name && problem.key.contains(&owner) && problem.what.contains(what));
            assert!(named, "{name}:{}: `{owner}` should be named, got {problems:#?}", number + 1);
            count += 1;
        }
    }
    count
}

/// The name of the parameter, clause, project, figure or file that a line belongs to.
fn owner(name: &str, lines: &[&str], number: usize) -> String {
    let table = lines[..=number].iter().rposition(|line| line.starts_with('[')).map_or("", |at| lines[at]);
    if table == "[worked_example]" {
        return "worked_example".into();
    }
    let first = if table == "[[parameter.value]]" { "id = " } else { "" };
    let keys = ["id = ", "reference = ", "figure = ", "clause = ", "symbol = ", "code = "];
    let found = lines[..number].iter().rev().find(|line| {
        if first.is_empty() { keys.iter().any(|key| line.starts_with(key)) } else { line.starts_with(first) }
    });
    found.map_or_else(|| name.to_owned(), |line| line.split('"').nth(1).unwrap().to_owned())
}

#[test]
fn the_registry_is_right() {
    assert_eq!(Registry::read().problems(), []);
}

#[test]
fn a_missing_source_names_its_file_and_key() {
    assert!(every_line_is_needed("source = ", "`source` is missing") > 500);
}

#[test]
fn a_missing_unit_names_its_file_and_key() {
    assert!(every_line_is_needed("unit = ", "`unit` is missing") > 300);
}

#[test]
fn a_missing_evidence_or_review_date_names_its_file_and_key() {
    every_line_is_needed("evidence = ", "`evidence` is missing");
    every_line_is_needed("review_by = ", "`review_by` is missing");
}

#[test]
fn spoilt_parameters_are_refused() {
    let registry = Registry::read();
    let check = |from: &str, to: &str, what: &str| {
        registry.refuses("countries/th.toml", from, to, "grid_factor.application.TH.national", what);
    };
    check("evidence = \"secondary\"", "evidence = \"certain\"", "unknown evidence `certain`");
    check("unit = \"tCO2/MWh\"", "unit = \"tCO2/GWh\"", "unknown unit `tCO2/GWh`");
    check("value = \"0.319\"", "value = \"0,319\"", "not a decimal number");
    check("source = \"nikkei_th009\"", "source = \"nobody\"", "`nobody`");
    check("until = 2019-03-31", "until = 2015-03-31", "`until` is before `from`");
    check("until = 2019-03-31", "until = 2019-04-01", "overlaps");
    check("until = 2019-03-31", "until = 2019-03-30", "gap between 2019-03-30 and 2019-04-01");
    check("until = 2019-03-31\n", "", "overlaps");
    check("review_by = 2027-06-30", "review_by = 2026-11-22", "`review_by` is not after");
    check("until = 2019-03-31", "untill = 2019-03-31", "unknown field `untill`");
    check("from = 2016-04-01", "from = \"2016\"", "invalid type");
}

#[test]
fn spoilt_documents_are_refused() {
    let registry = Registry::read();
    registry.refuses("countries/th.toml", "code = \"TH\"", "code = \"TX\"", "TX", "not named after");
    registry.refuses("countries/th.toml", "\"established\"", "\"perhaps\"", "TH", "unknown joint_committee");
    registry.refuses(
        "countries/th.toml",
        "yield.solar_pv.TH",
        "yield.solar_pv.BD",
        "yield.solar_pv.BD",
        "is also in countries/bd.toml",
    );
    registry.refuses(
        "methodologies/th_am001_v1_0.toml",
        "id = \"TH_AM001\"",
        "id = \"TH_AM002\"",
        "TH_AM002 1.0",
        "should be named",
    );
    let version = "methodologies/th_am001_v2_0.toml";
    let bound = "in_force_not_before = 2020-06-04";
    let factor = "methodology.TH_AM001.2.0.grid_factor.national";
    registry.refuses(version, bound, "in_force_not_before = 2020-06-05", factor, "from 2020-06-04, before its");
    registry.refuses(version, bound, "in_force_not_before = 2020-06-05", "pv_installed", "from 2020-06-04, before its");
    let both = "in_force_not_before = 2020-06-04\nin_force_from = 2020-06-04";
    registry.refuses(version, bound, both, "TH_AM001 2.0", "for a version without `in_force_from`");
    let clauses = "programmes/equipment_subsidy_clauses.toml";
    registry.refuses(clauses, "check = \"information\"", "check = \"mood\"", "no_objection", "unknown check `mood`");
    registry.refuses(
        clauses,
        "field = \"orders_placed\"",
        "field = \"orders\"",
        "works_after_decision",
        "no field of a study",
    );
    let sample = "samples/thailand_rooftop_16mw.toml";
    registry.refuses(sample, "capacity_kw", "capacity_mw", "thailand_rooftop_16mw", "no field of a study");
    registry.refuses(sample, "TH_AM001 1.0", "TH_AM001 9.0", "thailand_rooftop_16mw", "no file describes");
    registry.refuses(
        "samples/thailand_solar_fy2023.toml",
        "not_met",
        "fine",
        "thailand_solar_fy2023 thailand_similar_solar",
        "unknown state",
    );
    registry.refuses("search/ja.toml", "boiler = ", "boller = ", "boller", "is no technology");
    registry.refuses("search/ja.toml", "boiler = ", "boller = ", "boiler", "has no words");
    registry.refuses("search/en.toml", "TH = ", "XX = ", "XX", "no country");
    registry.refuses("sources/market.toml", "url = ", "link = ", "source.currency_api", "unknown field `link`");
}

#[test]
fn a_missing_source_does_not_pretend_a_gap() {
    let registry = Registry::read();
    let position = registry.position("countries/th.toml");
    let text = registry.files[position].1.replacen("source = \"nikkei_th009\"\n", "", 1);
    let problems = registry.problems_with(position, &text);
    assert_eq!(problems.len(), 1, "{problems:#?}");
}

#[test]
fn every_source_supports_something() {
    let files = files();
    let facts: String =
        files.iter().filter(|(name, _)| !name.starts_with("sources/")).map(|(_, text)| text.as_str()).collect();
    for (name, text) in files.iter().filter(|(name, _)| name.starts_with("sources/")) {
        for id in text.lines().filter_map(|line| line.strip_prefix("[source.")?.strip_suffix(']')) {
            assert!(facts.contains(&format!("\"{id}\"")), "{name}: nothing cites {id}");
        }
    }
}

#[test]
fn an_assumption_is_never_more_than_unverified() {
    let registry = Registry::read();
    let key = "lookup.of.an.assumption";
    let text = format!(
        "[[parameter]]\nid = \"{key}\"\nunit = \"1\"\n[[parameter.value]]\nfrom = 2020-01-01\nvalue = \"1\"\n\
         source = \"project_assumption\"\nlocator = \"x\"\nevidence = \"official\"\nreview_by = 2027-01-01\n"
    );
    let problems = registry.problems_with(registry.position("finance/currency.toml"), &text);
    assert!(problems.iter().any(|problem| problem.key == key && problem.what.contains("assumption")), "{problems:#?}");
}

#[test]
fn a_problem_reads_as_file_key_and_fault() {
    let problem = Problem { file: "a/b.toml".into(), key: "k".into(), what: "`source` is missing".into() };
    assert_eq!(problem.to_string(), "static/registry/a/b.toml: k: `source` is missing");
}
