//! The whole assessment as data: every figure with its value, unit, formula and sources; findings and issues.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Serialize;

use super::{formula_text, shown};
use crate::assess::{Assessment, Finding, Part};
use crate::quantity::Year;
use crate::registry::ClauseState;
use crate::study::{Argument, Issue, Severity};
use crate::worksheet::source::{Citation, Evidence};
use crate::worksheet::{LineError, LineId, Provenance, Record, Series};

/// An assessment, ready to be written as JSON.
#[derive(Clone, Debug, Serialize)]
pub struct Document {
    /// Version of the program.
    pub engine: &'static str,
    /// Day of the assessment.
    pub assessed_on: Date,
    /// The latest day on which a source of the registry was consulted.
    pub data_date: Date,
    /// Whether the result is only an estimate: always.
    pub estimate: bool,
    /// The weakest evidence on which the headline figures rest.
    pub weakest_evidence: Option<Evidence>,
    /// The parts of the project.
    pub parts: Vec<PartRow>,
    /// Symbols of the four headline figures.
    pub headline: [String; 4],
    /// The route through the JCM that the figures follow.
    pub route: &'static str,
    /// The limit that decides the subsidy, by its symbol.
    pub binding_limit: Option<&'static str>,
    /// Conditions of the subsidy.
    pub conditions: Vec<FindingRow>,
    /// Every line of the sheet, in order of calculation.
    pub figures: Vec<Figure>,
    /// The facts that the figures rest on, by parameter.
    pub facts: BTreeMap<&'static str, Fact>,
    /// What is wrong or still open.
    pub issues: Vec<IssueRow>,
}

/// One part of the project.
#[derive(Clone, Debug, Serialize)]
pub struct PartRow {
    /// Its technology.
    pub technology: Option<String>,
    /// The methodology applied, such as `TH_AM001 3.0`.
    pub methodology: Option<String>,
    /// Candidate methodologies, each with whether its version is in force.
    pub candidates: BTreeMap<String, bool>,
    /// Eligibility criteria of the methodology.
    pub criteria: Vec<FindingRow>,
    /// Whether its reductions count in the totals.
    pub counted: bool,
}

/// One line of the sheet.
#[derive(Clone, Debug, Serialize)]
pub struct Figure {
    /// Identifier; in a project of several parts, with the number of the part, such as `capacity.2`.
    pub symbol: String,
    /// Notation in formulas.
    pub notation: &'static str,
    /// Name in the language asked for, if one was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Unit, with the country's currency put in.
    pub unit: String,
    /// The exact value of a line that has one for all years.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Decimal>,
    /// The value rounded to be shown; of a yearly line, that of the first operating year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shown: Option<Decimal>,
    /// The exact values of a yearly line.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub years: Vec<YearValue>,
    /// Why there is no value: `absent`, `overflow`, `division_by_zero` or `needs:<symbol>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<String>,
    /// The formula in symbols.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub formula: String,
    /// The formula with the values of the first operating year put in.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub substituted: String,
    /// Symbols of the lines that the formula reads.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub inputs: Vec<String>,
    /// Questions whose answers the value rests on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<&'static str>,
    /// Keys of the facts that the value rests on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<&'static str>,
    /// The weakest evidence among those facts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weakest_evidence: Option<Evidence>,
}

/// The value of one year.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct YearValue {
    /// The calendar year; the first is the construction year.
    pub year: Year,
    /// The exact value.
    pub value: Decimal,
}

/// A fact of the registry as it acted.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// Value, if the fact is a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Decimal>,
    /// Unit of the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Source, place, evidence and period.
    #[serde(flatten)]
    pub citation: &'static Citation,
}

/// A condition and how it is met.
#[derive(Clone, Debug, Serialize)]
pub struct FindingRow {
    /// Identifier.
    pub clause: &'static str,
    /// `met`, `not_met` or `unknown`.
    pub state: &'static str,
    /// The question that decides it.
    pub field: Option<&'static str>,
    /// Where the condition was read.
    pub citation: &'static Citation,
}

/// An issue.
#[derive(Clone, Debug, Serialize)]
pub struct IssueRow {
    /// Identifier of the message.
    pub code: &'static str,
    /// `open`, `warning` or `error`.
    pub severity: &'static str,
    /// The question where it can be mended.
    pub field: Option<&'static str>,
    /// The part of the project, from 0; 0 also for the project as a whole.
    pub part: usize,
    /// The line that it concerns.
    pub line: Option<&'static str>,
    /// The values inside the sentence.
    pub arguments: BTreeMap<&'static str, String>,
}

/// Puts an assessment into a document. `name` gives the name of a symbol in the language asked for.
pub fn document(assessment: &Assessment, name: impl Fn(&'static str) -> Option<String>) -> Document {
    let symbol = |id: LineId| assessment.sheet.record(id).map(Record::key).unwrap_or_default();
    let mut facts = BTreeMap::new();
    let mut figures = Vec::new();
    for (id, record) in assessment.sheet.lines() {
        let mut figure = figure(assessment, id, record);
        figure.name = name(record.symbol.id);
        figures.push(figure);
        if let crate::worksheet::Origin::Given { value, provenance: Provenance::Fact { parameter, citation } } =
            &record.origin
        {
            let unit = Some(assessment.unit(record.unit));
            facts.insert(*parameter, Fact { value: *value, unit, citation });
        }
    }
    Document {
        engine: env!("CARGO_PKG_VERSION"),
        assessed_on: assessment.today,
        data_date: assessment.data_date,
        estimate: true,
        weakest_evidence: assessment.weakest_evidence(),
        parts: assessment.parts.iter().map(part).collect(),
        headline: assessment.headline.lines().map(symbol),
        route: assessment.route.id(),
        binding_limit: assessment.subsidy.binding.map(|limit| limit.symbol.id),
        conditions: assessment.subsidy.conditions.iter().map(finding).collect(),
        figures,
        facts,
        issues: assessment.issues.iter().map(issue).collect(),
    }
}

fn figure(assessment: &Assessment, id: LineId, record: &Record) -> Figure {
    let symbol = |id: LineId| assessment.sheet.record(id).map(Record::key).unwrap_or_default();
    let explanation = assessment.explain(id, 1);
    let series = assessment.series(id);
    let text = |tokens: &[_]| formula_text(assessment, tokens);
    Figure {
        symbol: record.key(),
        notation: record.symbol.notation,
        name: None,
        unit: assessment.unit(record.unit),
        value: series.ok().and_then(|series| series.constant().copied()),
        shown: assessment.value(id, 1).ok().map(|value| shown(value, record.unit)),
        years: match series {
            Ok(Series::Yearly(values)) => assessment
                .sheet
                .span()
                .years()
                .zip(values)
                .map(|(year, value)| YearValue { year, value: *value })
                .collect(),
            _ => Vec::new(),
        },
        problem: series.err().map(|error| match error {
            LineError::Absent => "absent".to_owned(),
            LineError::Overflow => "overflow".to_owned(),
            LineError::DivisionByZero => "division_by_zero".to_owned(),
            LineError::NoSolution => "no_solution".to_owned(),
            LineError::SeveralSolutions => "several_solutions".to_owned(),
            LineError::NeverReached => "never_reached".to_owned(),
            LineError::Needs(root) => format!("needs:{}", symbol(root)),
        }),
        formula: explanation.as_ref().map(|e| text(&e.formula)).unwrap_or_default(),
        substituted: explanation.as_ref().map(|e| text(&e.substituted)).unwrap_or_default(),
        inputs: explanation.as_ref().map(|e| e.inputs.iter().map(|id| symbol(*id)).collect()).unwrap_or_default(),
        answers: explanation.as_ref().map(|e| e.answers.clone()).unwrap_or_default(),
        sources: explanation
            .as_ref()
            .map(|e| e.citations.iter().map(|(parameter, _)| *parameter).collect())
            .unwrap_or_default(),
        weakest_evidence: explanation.as_ref().and_then(|e| e.weakest_evidence()),
    }
}

fn part(part: &Part) -> PartRow {
    PartRow {
        technology: part.technology.clone(),
        methodology: part.selection.applied.map(|methodology| methodology.key()),
        candidates: map(part.selection.candidates.iter().map(|c| (c.methodology.key(), c.in_force))),
        criteria: part.criteria.iter().map(finding).collect(),
        counted: part.counted,
    }
}

fn finding(finding: &Finding) -> FindingRow {
    FindingRow {
        clause: finding.clause.id,
        state: match finding.state {
            ClauseState::Met => "met",
            ClauseState::NotMet => "not_met",
            ClauseState::Unknown => "unknown",
        },
        field: finding.field.map(|field| field.key()),
        citation: &finding.clause.citation,
    }
}

fn issue(issue: &Issue) -> IssueRow {
    let text = |argument: Argument| match argument {
        Argument::Number(number) | Argument::Plain(number) => number.to_string(),
        Argument::Day(day) => day.to_string(),
        Argument::Name(name) | Argument::Parameter(name) => name,
    };
    IssueRow {
        code: issue.code.id(),
        severity: match issue.severity {
            Severity::Open => "open",
            Severity::Warning => "warning",
            Severity::Error => "error",
        },
        field: issue.field.map(|field| field.key()),
        part: issue.part,
        line: issue.line,
        arguments: map(issue.code.arguments().into_iter().map(|(name, argument)| (name, text(argument)))),
    }
}

/// A map filled one by one: collecting would bring a sort into the page for a handful of entries.
fn map<K: Ord, V>(entries: impl Iterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    for (key, value) in entries {
        map.insert(key, value);
    }
    map
}
