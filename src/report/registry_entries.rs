//! Every value, condition, methodology and statement of the registry, each with its source.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::registry_names::{line_of, question_of};
use crate::quantity::UnitCode;
use crate::registry::{self, Clause, Methodology, Place};
use crate::worksheet::source::{Citation, Evidence, Source};

/// What an entry of the registry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntryKind {
    /// A value of a parameter.
    Value,
    /// A condition of a programme or a methodology.
    Condition,
    /// A partner country.
    Country,
    /// A version of a methodology.
    Methodology,
    /// A worked example of a methodology.
    Example,
    /// A programme of support.
    Programme,
    /// A statement of the guidance.
    Guidance,
    /// A project, selected or registered.
    Project,
    /// A figure or an outcome of a sample.
    Sample,
}

impl EntryKind {
    /// The spelling in the exported files.
    pub const fn as_str(self) -> &'static str {
        match self {
            EntryKind::Value => "value",
            EntryKind::Condition => "condition",
            EntryKind::Country => "country",
            EntryKind::Methodology => "methodology",
            EntryKind::Example => "example",
            EntryKind::Programme => "programme",
            EntryKind::Guidance => "guidance",
            EntryKind::Project => "project",
            EntryKind::Sample => "sample",
        }
    }
}

/// How an entry is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    /// By the message with this id; it may take `value`, the threshold of a condition.
    Message(String),
    /// By its title, which is in no message.
    Title(&'static str),
    /// By its id alone.
    Id,
}

/// The columns of the exported files, in order.
pub(super) const COLUMNS: [&str; 16] = [
    "id",
    "kind",
    "name",
    "country",
    "value",
    "unit",
    "from",
    "until",
    "evidence",
    "source",
    "publisher",
    "url",
    "locator",
    "retrieved",
    "review_by",
    "note",
];

/// One entry of the registry.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What it is.
    pub kind: EntryKind,
    /// Its id; the values of a parameter share one.
    pub id: String,
    /// How it is called.
    pub name: Name,
    /// Two-letter code of the country that it concerns, where it concerns one.
    pub country: Option<&'static str>,
    /// The number: a value in `unit`, or the threshold of a condition in the unit of its question.
    pub value: Option<Decimal>,
    /// The unit of the number.
    pub unit: Option<UnitCode>,
    /// The document.
    pub source: &'static Source,
    /// Page, table, clause or row; empty where the source as a whole is meant.
    pub locator: &'static str,
    /// How well it is supported; `None` for projects, which rest on the list that names them.
    pub evidence: Option<Evidence>,
    /// First day on which it holds, where one is known.
    pub from: Option<Date>,
    /// Last day on which it holds, where one is known.
    pub until: Option<Date>,
    /// Day by which somebody has to look at it again; `None` for what happened, which does not change.
    pub review_by: Option<Date>,
    /// What was interpreted, or what is not known.
    pub note: Option<&'static str>,
}

impl Entry {
    /// Whether its day of review has passed.
    pub fn is_overdue(&self, today: Date) -> bool {
        self.review_by.is_some_and(|day| day < today)
    }

    /// What stands in its [`COLUMNS`]; `what` is its name in a language.
    pub(super) fn cells(&self, what: &str) -> [String; COLUMNS.len()] {
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
        [
            self.id.clone(),
            self.kind.as_str().to_owned(),
            what.to_owned(),
            text(self.country),
            self.value.map(|value| value.to_string()).unwrap_or_default(),
            text(self.unit.map(UnitCode::as_str)),
            day(self.from),
            day(self.until),
            text(self.evidence.map(Evidence::as_str)),
            self.source.title.to_owned(),
            self.source.publisher.to_owned(),
            text(self.source.url),
            self.locator.to_owned(),
            self.source.retrieved.to_string(),
            day(self.review_by),
            text(self.note),
        ]
    }
}

/// Every entry of the registry, kind by kind.
pub fn entries() -> Vec<Entry> {
    let mut list = List(Vec::new());
    for country in registry::countries() {
        let name = Name::Title(country.name);
        list.cite(EntryKind::Country, format!("country.{}", country.code), name, &country.citation).country =
            Some(country.code);
    }
    values(&mut list);
    programmes(&mut list);
    registry::methodologies().iter().for_each(|item| methodology(&mut list, item));
    for topic in registry::topics() {
        for statement in topic.statements {
            let id = format!("{}.{}", topic.id, statement.id);
            let name = Name::Message(message("guide", &id));
            list.cite(EntryKind::Guidance, format!("guidance.{id}"), name, &statement.citation);
        }
    }
    projects(&mut list);
    samples(&mut list);
    list.0
}

/// The list while it is written: an entry is added with what all have, and then told what is its own.
struct List(Vec<Entry>);

impl List {
    fn add(&mut self, kind: EntryKind, id: String, name: Name, source: &'static Source) -> &mut Entry {
        self.0.push_mut(Entry {
            kind,
            id,
            name,
            country: None,
            value: None,
            unit: None,
            source,
            locator: "",
            evidence: None,
            from: None,
            until: None,
            review_by: None,
            note: None,
        })
    }

    /// What was read at a place, and has no period.
    fn place(&mut self, kind: EntryKind, id: String, name: Name, place: &Place) -> &mut Entry {
        let entry = self.add(kind, id, name, place.source);
        entry.locator = place.locator;
        entry.evidence = Some(place.evidence);
        entry
    }

    fn cite(&mut self, kind: EntryKind, id: String, name: Name, citation: &Citation) -> &mut Entry {
        let entry = self.add(kind, id, name, citation.source);
        entry.locator = citation.locator;
        entry.evidence = Some(citation.evidence);
        entry.from = Some(citation.from);
        entry.until = citation.until;
        entry.review_by = Some(citation.review_by);
        entry.note = citation.note;
        entry
    }

    fn condition(&mut self, owner: &str, area: &str, clause: &Clause) -> &mut Entry {
        let name = Name::Message(message(area, clause.id));
        let entry = self.cite(EntryKind::Condition, format!("{owner}.{}", clause.id), name, &clause.citation);
        entry.country = clause.country;
        entry.value = clause.check.threshold();
        entry
    }
}

fn values(list: &mut List) {
    for parameter in registry::parameters().iter().chain(registry::recorded()) {
        let name = match (line_of(parameter.id), question_of(parameter.id)) {
            (Some(symbol), _) => Name::Message(message("line", symbol.id)),
            (None, Some(field)) => Name::Message(message("field", field.key())),
            (None, None) => Name::Id,
        };
        for dated in parameter.values {
            let entry = list.cite(EntryKind::Value, parameter.id.to_owned(), name.clone(), &dated.citation);
            entry.country = country_of(parameter.id);
            entry.value = Some(dated.value);
            entry.unit = Some(parameter.unit);
        }
    }
}

fn programmes(list: &mut List) {
    for clause in registry::subsidy_clauses() {
        list.condition("subsidy", "clause-subsidy", clause);
    }
    for support in registry::supports() {
        let id = format!("support.{}", support.id);
        for clause in support.clauses {
            list.condition(&id, "clause-support", clause);
        }
        list.cite(EntryKind::Programme, id, Name::Title(support.title), &support.citation);
    }
}

fn methodology(list: &mut List, item: &'static Methodology) {
    let country = Some(item.country);
    let id = format!("methodology.{}.{}", item.id, item.version);
    let entry = list.cite(EntryKind::Methodology, id.clone(), Name::Title(item.title), &item.citation);
    entry.country = country;
    entry.from = item.in_force_from.or(item.in_force_not_before);
    entry.until = item.in_force_until;
    entry.note = entry.note.or(item.in_force_note);
    for clause in item.clauses {
        list.condition(&id, "clause-methodology", clause).country = country;
    }
    if let Some(example) = &item.worked_example {
        let name = Name::Title(item.title);
        let entry = list.place(EntryKind::Example, format!("{id}.worked_example"), name, &example.place);
        entry.country = country;
        entry.value = Some(example.expected_reductions);
        entry.unit = Some(UnitCode::Tonnes);
        entry.note = Some(example.arithmetic);
    }
    for precedent in item.precedents {
        let (id, name) = (format!("{id}.{}", precedent.reference), Name::Title(precedent.title));
        let entry = list.add(EntryKind::Project, id, name, precedent.source);
        entry.country = country;
        entry.from = precedent.registered;
        entry.note = Some(precedent.status);
    }
}

fn projects(list: &mut List) {
    for country in registry::countries() {
        for (index, project) in registry::projects(country.code).enumerate() {
            let id = format!("project.{}.{}", country.code, index + 1);
            list.add(EntryKind::Project, id, Name::Title(project.title), project.source).country = Some(country.code);
        }
    }
}

fn samples(list: &mut List) {
    for sample in registry::samples() {
        let name = Name::Message(format!("{}-title", message("sample", sample.id)));
        let id = |of: &str| format!("sample.{}.{of}", sample.id);
        for figure in sample.expected {
            let entry = list.place(EntryKind::Sample, id(figure.figure), name.clone(), &figure.place);
            entry.value = Some(figure.value);
            entry.unit = Some(figure.unit);
            entry.note = figure.note;
        }
        for outcome in sample.outcomes {
            list.place(EntryKind::Sample, id(outcome.clause), name.clone(), &outcome.place);
        }
    }
}

/// The id of a message that is named after a code.
fn message(area: &str, code: &str) -> String {
    format!("{area}-{}", code.replace(['_', '.'], "-")).to_lowercase()
}

/// The country in the id of a parameter: a part of two capitals, or the first two letters of a methodology's number.
fn country_of(parameter: &str) -> Option<&'static str> {
    let methodology = parameter.strip_prefix("methodology.").and_then(|rest| rest.get(..2));
    let known = |code: &str| registry::country(code).map(|country| country.code);
    methodology.and_then(known).or_else(|| parameter.split('.').find_map(known))
}
