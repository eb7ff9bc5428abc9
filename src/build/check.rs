//! Parses every file, then checks all of them together.

use super::fields::Reader;
use super::model::{Checked, CheckedSource, Problem, Words};
use super::schema::{
    CountryFile, MethodologyFile, ParameterFile, ProjectsFile, SampleFile, SearchFile, SourceFile, SupportFile,
    TechnologyFile, TopicFile,
};
use std::collections::{BTreeMap, BTreeSet};
use toml::de::Error;

/// The folder under which the search words of a language are checked; they lie with the language's messages.
pub const SEARCH: &str = "search";

/// A file as read: its document, or why it is none.
pub struct Parsed {
    file: String,
    document: Result<Document, Problem>,
}

enum Document {
    Sources(SourceFile),
    Country(CountryFile),
    Methodology(Box<MethodologyFile>),
    Sample(SampleFile),
    Parameters(ParameterFile),
    Technology(TechnologyFile),
    Search(SearchFile),
    Support(SupportFile),
    Projects(ProjectsFile),
    Topic(TopicFile),
}

/// Reads one file. Its folder says what it holds.
pub fn parse(file: &str, text: &str) -> Parsed {
    let document = match file.split_once('/').map_or("", |(folder, _)| folder) {
        "sources" => toml::from_str(text).map(Document::Sources),
        "countries" => toml::from_str(text).map(Document::Country),
        "methodologies" => toml::from_str(text).map(|file| Document::Methodology(Box::new(file))),
        "samples" => toml::from_str(text).map(Document::Sample),
        "finance" | "programmes" | "credits" | "precedents" | "fuels" | "gwp" | "waste" | "equipment" => {
            toml::from_str(text).map(Document::Parameters)
        }
        "technologies" => toml::from_str(text).map(Document::Technology),
        "projects" => toml::from_str(text).map(Document::Projects),
        "support" => toml::from_str(text).map(Document::Support),
        "guidance" => toml::from_str(text).map(Document::Topic),
        SEARCH => toml::from_str(text).map(Document::Search),
        _ => {
            let what = "lies in no folder of the registry".to_owned();
            return Parsed {
                file: file.into(),
                document: Err(Problem { file: file.into(), key: "file".into(), what }),
            };
        }
    };
    let document = document.map_err(|error| unreadable(file, text, &error));
    Parsed { file: file.into(), document }
}

/// A syntax error or an unknown key, named by the last id or table before it.
fn unreadable(file: &str, text: &str, error: &Error) -> Problem {
    let offset = error.span().map_or(0, |span| span.start);
    let before = text.get(..offset).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let key = before
        .lines()
        .rev()
        .filter(|line| *line != "[[parameter.value]]")
        .find_map(|line| line.strip_prefix("id = ").or_else(|| line.strip_prefix('[')))
        .map_or("file", |key| key.trim_matches(['"', '[', ']']));
    Problem { file: file.into(), key: key.into(), what: format!("line {line}: {}", error.message()) }
}

/// Checks all files together and reports every problem, in the order of files and keys.
pub fn validate(files: &[&Parsed]) -> Result<Checked, Vec<Problem>> {
    let mut problems: Vec<Problem> =
        files.iter().filter_map(|parsed| parsed.document.as_ref().err().cloned()).collect();
    // What an unreadable file holds is not missing: looking for it elsewhere would only bury the cause.
    let all_readable = problems.is_empty();
    if problems.iter().any(|problem| problem.file.starts_with("sources/")) {
        return Err(problems);
    }
    let sources = read_sources(files, &mut problems);
    let mut checked = Checked::default();
    // Where each parameter and clause was seen, so that both files of a pair can be named.
    let mut places: Vec<(String, String)> = Vec::new();
    for parsed in files {
        let mut reader = Reader { file: &parsed.file, sources: &sources, problems: &mut problems };
        let parameters = match &parsed.document {
            Err(_) | Ok(Document::Sources(_) | Document::Search(_)) => continue,
            Ok(Document::Country(raw)) => {
                checked.countries.extend(reader.country(raw));
                &raw.parameter
            }
            Ok(Document::Methodology(raw)) => {
                checked.methodologies.extend(reader.methodology(raw));
                &raw.parameter
            }
            Ok(Document::Sample(raw)) => {
                checked.samples.extend(reader.sample(raw));
                continue;
            }
            Ok(Document::Technology(raw)) => {
                checked.technologies.extend(reader.technology(raw));
                continue;
            }
            Ok(Document::Projects(raw)) => {
                checked.projects.extend(reader.projects(raw));
                continue;
            }
            Ok(Document::Topic(raw)) => {
                checked.topics.extend(reader.topic(raw));
                continue;
            }
            Ok(Document::Support(raw)) => {
                checked.supports.extend(reader.support(raw));
                &raw.parameter
            }
            Ok(Document::Parameters(raw)) => {
                for clause in &raw.clause {
                    places.extend(clause.id.clone().map(|id| (id, parsed.file.clone())));
                    checked.subsidy_clauses.extend(reader.clause(clause));
                }
                &raw.parameter
            }
        };
        for raw in parameters {
            places.extend(raw.id.clone().map(|id| (id, parsed.file.clone())));
            checked.parameters.extend(reader.parameter(raw));
        }
    }
    checked.sources = sources.into_values().collect();
    checked.parameters.sort_by(|a, b| a.id.cmp(&b.id));
    checked.countries.sort_by(|a, b| a.name.cmp(&b.name));
    checked.samples.sort_by_key(|sample| sample.position);
    checked.topics.sort_by_key(|topic| topic.position);
    for pair in checked.samples.windows(2) {
        if let [first, second] = pair
            && first.position == second.position
        {
            problems.push(Problem {
                file: format!("samples/{}.toml", second.id),
                key: second.id.clone(),
                what: format!("`position` {} is that of {} too", second.position, first.id),
            });
        }
    }
    checked.methodologies.sort_by(|a, b| (&a.id, version_order(&a.version)).cmp(&(&b.id, version_order(&b.version))));
    places.sort();
    duplicate_ids(&places, &mut problems);
    if all_readable {
        search_words(files, &mut checked, &mut problems);
        across_files(&checked, &places, &mut problems);
    }
    problems.sort();
    problems.dedup();
    if problems.is_empty() { Ok(checked) } else { Err(problems) }
}

fn read_sources(files: &[&Parsed], problems: &mut Vec<Problem>) -> BTreeMap<String, CheckedSource> {
    let mut sources = BTreeMap::new();
    let none = BTreeMap::new();
    for parsed in files {
        let Ok(Document::Sources(raw)) = &parsed.document else { continue };
        let mut reader = Reader { file: &parsed.file, sources: &none, problems };
        for (id, raw) in &raw.source {
            let title = reader.text(id, "title", &raw.title);
            let publisher = reader.text(id, "publisher", &raw.publisher);
            let retrieved = reader.date(id, "retrieved", &raw.retrieved);
            if raw.url.is_none() && !id.starts_with("project_") {
                reader.problem(id, "`url` is missing: only an assumption of the project (`project_...`) has none");
            }
            let (Some(title), Some(publisher), Some(retrieved)) = (title, publisher, retrieved) else { continue };
            let source = CheckedSource { id: id.clone(), title, publisher, url: raw.url.clone(), retrieved };
            if sources.insert(id.clone(), source).is_some() {
                reader.problem(id, "is defined in two files");
            }
        }
    }
    sources
}

/// Gives technologies and countries the words by which each language knows them.
fn search_words(files: &[&Parsed], checked: &mut Checked, problems: &mut Vec<Problem>) {
    checked.places = checked.countries.iter().map(|country| (country.code.clone(), Words::new())).collect();
    for parsed in files {
        let Ok(Document::Search(raw)) = &parsed.document else { continue };
        let language = parsed.file.rsplit('/').next().unwrap_or_default().trim_end_matches(".toml");
        let technologies = checked.technologies.iter_mut().map(|known| (known.id.as_str(), &mut known.words)).collect();
        let places = checked.places.iter_mut().map(|(code, words)| (code.as_str(), words)).collect();
        let tables: [(_, BTreeMap<&str, &mut Words>); 2] = [(&raw.technology, technologies), (&raw.place, places)];
        for (given, mut known) in tables {
            let mut report =
                |key: &str, what| problems.push(Problem { file: parsed.file.clone(), key: key.into(), what });
            for (key, words) in given {
                match known.remove(key.as_str()) {
                    Some(all) => all.push((language.to_owned(), words.clone())),
                    None => report(key, "is no technology and no country of the registry".into()),
                }
            }
            for key in known.keys() {
                report(key, "has no words for the search".into());
            }
        }
    }
}

fn duplicate_ids(places: &[(String, String)], problems: &mut Vec<Problem>) {
    for ((id, file), (next_id, next_file)) in places.iter().zip(places.iter().skip(1)) {
        if id == next_id {
            problems.push(Problem { file: next_file.clone(), key: id.clone(), what: format!("is also in {file}") });
        }
    }
}

/// What one file says of another.
fn across_files(checked: &Checked, places: &[(String, String)], problems: &mut Vec<Problem>) {
    let mut report = |file: String, key: &str, what: String| problems.push(Problem { file, key: key.into(), what });
    let countries: BTreeSet<&str> = checked.countries.iter().map(|country| country.code.as_str()).collect();
    let clauses: BTreeSet<&str> = checked.subsidy_clauses.iter().map(|clause| clause.id.as_str()).collect();
    for methodology in &checked.methodologies {
        if !countries.contains(methodology.country.as_str()) {
            let name = format!("{}_v{}", methodology.id.to_lowercase(), methodology.version.replace('.', "_"));
            report(
                format!("methodologies/{name}.toml"),
                &methodology.id,
                format!("country `{}` has no file", methodology.country),
            );
        }
    }
    for project in checked.projects.iter().filter(|project| !countries.contains(project.country.as_str())) {
        let file = format!("projects/{}.toml", project.country.to_lowercase());
        report(file, &project.id, format!("country `{}` has no file", project.country));
    }
    for methodology in checked.methodologies.iter().filter(|methodology| methodology.family != "Unknown") {
        let family = checked.technologies.iter().find(|known| known.id == methodology.technology);
        if family.is_none_or(|known| known.family != methodology.family) {
            let what = format!("technology `{}` has no file, or one of another family", methodology.technology);
            let name = format!("{}_v{}", methodology.id.to_lowercase(), methodology.version.replace('.', "_"));
            report(format!("methodologies/{name}.toml"), &methodology.id, what);
        }
    }
    for clause in &checked.subsidy_clauses {
        if clause.country.as_deref().is_some_and(|code| !countries.contains(code)) {
            let file = places.iter().find(|(id, _)| *id == clause.id).map(|(_, file)| file.clone()).unwrap_or_default();
            report(file, &clause.id, "applies to a country that has no file".into());
        }
    }
    let known: BTreeSet<String> =
        checked.methodologies.iter().map(|methodology| format!("{} {}", methodology.id, methodology.version)).collect();
    for topic in &checked.topics {
        for shown in topic.statements.iter().filter_map(|statement| statement.sample.as_ref()) {
            if !checked.samples.iter().any(|sample| sample.id == *shown) {
                report(format!("guidance/{}.toml", topic.id), &topic.id, format!("no sample is called `{shown}`"));
            }
        }
    }
    for sample in &checked.samples {
        let file = format!("samples/{}.toml", sample.id);
        for (field, answer) in &sample.answers {
            let found = match field.as_str() {
                "country" => countries.contains(answer.as_str()),
                "methodology" => known.contains(answer),
                _ => true,
            };
            if !found {
                report(file.clone(), &sample.id, format!("`{field}` is `{answer}`, which no file describes"));
            }
        }
        for outcome in &sample.outcomes {
            if !clauses.contains(outcome.clause.as_str()) {
                report(file.clone(), &sample.id, format!("no clause is called `{}`", outcome.clause));
            }
        }
    }
}

/// Versions are numbers joined by points: 10.0 comes after 9.1.
fn version_order(version: &str) -> Vec<u32> {
    version.split('.').map(|part| part.parse().unwrap_or_default()).collect()
}
