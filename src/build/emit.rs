//! Writes the checked facts as Rust constants. Short helpers keep the generated file and the wasm small.

use crate::registry::model::*;
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The whole generated file.
pub fn rust(checked: &Checked) -> String {
    let index: Index = checked.sources.iter().enumerate().map(|(index, source)| (source.id.as_str(), index)).collect();
    let mut code = String::new();
    list(&mut code, "SOURCES", "Source", &checked.sources, source_item);
    let (recorded, acting): (Vec<_>, Vec<_>) = checked.parameters.iter().partition(|p| is_only_recorded(&p.id));
    let parameter = |parameter: &&CheckedParameter| {
        let values = join(&parameter.values, |value| {
            let citation = citation(&value.citation, &index);
            format!("DatedValue {{ value: {}, citation: {citation} }}", decimal(value.value))
        });
        format!("Parameter {{ id: {:?}, unit: UnitCode::{:?}, values: &[{values}] }}", parameter.id, parameter.unit)
    };
    list(&mut code, "PARAMETERS", "Parameter", &acting, &parameter);
    list(&mut code, "RECORDED", "Parameter", &recorded, &parameter);
    let first: Vec<&CheckedSource> = checked
        .sources
        .iter()
        .filter(|source| checked.countries.iter().any(|country| country.citation.place.source == source.id))
        .collect();
    let first_index: Index = first.iter().enumerate().map(|(index, source)| (source.id.as_str(), index)).collect();
    list(&mut code, "FIRST_SOURCES", "Source", &first, |item| source_item(item));
    list(&mut code, "COUNTRIES", "Country", &checked.countries, |country| {
        let grids = join(&country.grids, |(id, name)| format!("Grid {{ id: {id:?}, name: {name:?} }}"));
        format!(
            "Country {{ code: {:?}, iso3: {:?}, name: {:?}, currency: {:?}, partner_since: {:?}, \
             joint_committee: JointCommittee::{}, citation: {}, grids: &[{grids}] }}",
            country.code,
            country.iso3,
            country.name,
            country.currency,
            country.partner_since,
            country.joint_committee,
            citation(&country.citation, &first_index).replacen("&SOURCES", "&FIRST_SOURCES", 1),
        )
    });
    // The first question needs the countries; the page fetches the rest.
    for needed in ["FIRST_SOURCES", "COUNTRIES"] {
        code = code.replacen(
            &format!("#[cfg(built_in_facts)] static {needed}"),
            &format!("pub(super) static {needed}"),
            1,
        );
    }
    list(&mut code, "METHODOLOGIES", "Methodology", &checked.methodologies, |item| methodology(item, &index));
    list(&mut code, "TECHNOLOGIES", "Technology", &checked.technologies, |technology| {
        let (id, family, words) = (&technology.id, technology.family, words(&technology.words));
        format!("Technology {{ id: {id:?}, family: Family::{family}, words: {words} }}")
    });
    list(&mut code, "PLACES", "NamedPlace", &checked.places, |(country, by_language)| {
        format!("NamedPlace {{ country: {country:?}, words: {} }}", words(by_language))
    });
    list(&mut code, "SUBSIDY_CLAUSES", "Clause", &checked.subsidy_clauses, |item| clause(item, &index));
    list(&mut code, "PROJECTS", "Project", &checked.projects, |project| {
        let (country, title, technologies) = (&project.country, &project.title, &project.technologies);
        format!(
            "Project {{ country: {country:?}, title: {title:?}, technologies: &{technologies:?}, fiscal_year: {:?}, \
             award_read: {}, source: {} }}",
            project.fiscal_year,
            project.award_read,
            source(&project.source, &index),
        )
    });
    list(&mut code, "SUPPORTS", "Support", &checked.supports, |support| {
        let (id, owner, title, kind) = (&support.id, &support.owner, &support.title, support.kind);
        format!(
            "Support {{ id: {id:?}, kind: SupportKind::{kind}, owner: {owner:?}, title: {title:?}, \
             government_subsidy: {}, citation: {}, clauses: &[{}] }}",
            support.government_subsidy,
            citation(&support.citation, &index),
            join(&support.clauses, |item| clause(item, &index)),
        )
    });
    list(&mut code, "TOPICS", "Topic", &checked.topics, |topic| {
        let statements = join(&topic.statements, |statement| {
            let (id, sample, place) = (&statement.id, &statement.sample, citation(&statement.citation, &index));
            format!("Statement {{ id: {id:?}, sample: {sample:?}, citation: {place} }}")
        });
        let (id, step, grades) = (&topic.id, topic.step, &topic.grades);
        format!("Topic {{ id: {id:?}, step: {step:?}, grades: &{grades:?}, statements: &[{statements}] }}")
    });
    list(&mut code, "SAMPLES", "Sample", &checked.samples, |item| sample(item, &index));
    code.push_str(
        "#[cfg(built_in_facts)] pub(super) static FACTS: super::stored::Facts = super::stored::Facts { sources: &SOURCES, \
         parameters: &PARAMETERS, recorded: &RECORDED, methodologies: &METHODOLOGIES, technologies: &TECHNOLOGIES, \
         places: &PLACES, subsidy_clauses: &SUBSIDY_CLAUSES, projects: &PROJECTS, supports: &SUPPORTS, topics: &TOPICS, samples: &SAMPLES };",
    );
    code
}

fn source_item(source: &CheckedSource) -> String {
    let (id, title, publisher, url) = (&source.id, &source.title, &source.publisher, &source.url);
    let retrieved = date(source.retrieved);
    format!("Source {{ id: {id:?}, title: {title:?}, publisher: {publisher:?}, url: {url:?}, retrieved: {retrieved} }}")
}

/// Facts that are kept for formulas to come, apart from those that act.
fn is_only_recorded(id: &str) -> bool {
    const PREFIXES: [&str; 5] =
        ["gx_ets.credit_use_limit", "inflation.", "rate.policy.", "tariff.business_local.", "wacc.solar_pv."];
    PREFIXES.iter().any(|prefix| id.starts_with(prefix))
}

/// Position of each source in `SOURCES`.
type Index<'a> = BTreeMap<&'a str, usize>;

fn list<T>(code: &mut String, name: &str, of: &str, items: &[T], write: impl FnMut(&T) -> String) {
    let body = join(items, write);
    writeln!(code, "#[cfg(built_in_facts)] static {name}: [{of}; {}] = [{body}];", items.len())
        .expect("a String takes all text");
}

fn join<T>(items: &[T], write: impl FnMut(&T) -> String) -> String {
    items.iter().map(write).collect::<Vec<_>>().join(",\n")
}

fn date(date: Date) -> String {
    format!("date({}, {}, {})", date.year(), date.month(), date.day())
}

fn optional_date(value: Option<Date>) -> String {
    value.map_or("None".into(), |value| format!("Some({})", date(value)))
}

fn decimal(value: Decimal) -> String {
    let parts = value.unpack();
    format!("Decimal::from_parts({}, {}, {}, {}, {})", parts.lo, parts.mid, parts.hi, parts.negative, parts.scale)
}

fn source(id: &str, index: &Index) -> String {
    format!("&SOURCES[{}]", index.get(id).expect("the checks refuse a source that is not defined"))
}

fn citation(citation: &CheckedCitation, index: &Index) -> String {
    format!(
        "cite({}, {:?}, Evidence::{}, {}, {}, {}, {:?})",
        source(&citation.place.source, index),
        citation.place.locator,
        citation.place.evidence,
        date(citation.from),
        optional_date(citation.until),
        date(citation.review_by),
        citation.note,
    )
}

fn place(place: &Place, index: &Index) -> String {
    let source = source(&place.source, index);
    format!("Place {{ source: {source}, locator: {:?}, evidence: Evidence::{} }}", place.locator, place.evidence)
}

fn pairs(pairs: &[(String, String)]) -> String {
    join(pairs, |(key, value)| format!("({key:?}, {value:?})"))
}

fn words(words: &[(String, Vec<String>)]) -> String {
    format!("&[{}]", join(words, |(language, words)| format!("({language:?}, &{words:?})")))
}

fn clause(clause: &CheckedClause, index: &Index) -> String {
    let check = match &clause.check {
        CheckedCheck::Plain(variant) => format!("Check::{variant}"),
        CheckedCheck::OfField(variant, field) => format!("Check::{variant} {{ field: {field:?} }}"),
        CheckedCheck::Threshold(variant, field, value) => {
            format!("Check::{variant} {{ field: {field:?}, value: {} }}", decimal(*value))
        }
        CheckedCheck::OneOf(field, values) => format!("Check::OneOf {{ field: {field:?}, values: &{values:?} }}"),
    };
    let (country, technology) = (&clause.country, &clause.technology);
    let citation = citation(&clause.citation, index);
    format!(
        "Clause {{ id: {:?}, check: {check}, country: {country:?}, technology: {technology:?}, citation: {citation} }}",
        clause.id
    )
}

fn methodology(item: &CheckedMethodology, index: &Index) -> String {
    let monitored = join(&item.monitored, |monitored| {
        let (symbol, quantity) = (&monitored.symbol, &monitored.quantity);
        let (unit, option) = (monitored.unit, &monitored.option);
        format!(
            "Monitored {{ symbol: {symbol:?}, quantity: {quantity:?}, unit: UnitCode::{unit:?}, option: {option:?} }}"
        )
    });
    let precedents = join(&item.precedents, |precedent| {
        format!(
            "Precedent {{ reference: {:?}, title: {:?}, status: {:?}, registered: {}, source: {} }}",
            precedent.reference,
            precedent.title,
            precedent.status,
            optional_date(precedent.registered),
            source(&precedent.source, index),
        )
    });
    let example = item.worked_example.as_ref().map_or("None".into(), |example| {
        format!(
            "Some(WorkedExample {{ inputs: &[{}], expected_reductions: {}, basis: ExampleBasis::{}, \
             arithmetic: {:?}, place: {} }})",
            pairs(&example.inputs),
            decimal(example.expected_reductions),
            example.basis,
            example.arithmetic,
            place(&example.place, index),
        )
    });
    let bands = join(&item.bands, |band| {
        let bound = |bound: Option<Decimal>| bound.map_or("None".into(), |value| format!("Some({})", decimal(value)));
        format!(
            "Band {{ question: {:?}, by: {:?}, at_least: {}, below: {}, parameter: {:?} }}",
            band.question,
            band.by,
            bound(band.at_least),
            bound(band.below),
            band.parameter,
        )
    });
    format!(
        "Methodology {{ id: {:?}, version: {:?}, country: {:?}, technology: {:?}, family: Family::{}, title: {:?}, \
         titles: &[{}], title_basis: TitleBasis::{}, formula_basis: FormulaBasis::{}, sectoral_scope: {}, proponent: {:?}, in_force_from: {}, \
         in_force_not_before: {}, in_force_until: {}, in_force_note: {:?}, url: {:?}, citation: {}, formula_note: {:?}, \
         parameters: &{:?}, monitored: &[{monitored}], clauses: &[{}], precedents: &[{precedents}], worked_example: {example}, \
         bands: &[{bands}], no_example_note: {:?} }}",
        item.id,
        item.version,
        item.country,
        item.technology,
        item.family,
        item.title,
        pairs(&item.titles),
        item.title_basis,
        item.formula_basis,
        item.sectoral_scope,
        item.proponent,
        optional_date(item.in_force_from),
        optional_date(item.in_force_not_before),
        optional_date(item.in_force_until),
        item.in_force_note,
        item.url,
        citation(&item.citation, index),
        item.formula_note,
        item.parameters,
        join(&item.clauses, |item| clause(item, index)),
        item.no_example_note,
    )
}

fn sample(sample: &CheckedSample, index: &Index) -> String {
    let expected = join(&sample.expected, |expected| {
        format!(
            "Expected {{ figure: {:?}, value: {}, unit: UnitCode::{:?}, place: {}, note: {:?} }}",
            expected.figure,
            decimal(expected.value),
            expected.unit,
            place(&expected.place, index),
            expected.note,
        )
    });
    let outcomes = join(&sample.outcomes, |outcome| {
        let place = place(&outcome.place, index);
        format!(
            "ExpectedOutcome {{ clause: {:?}, state: ClauseState::{}, place: {place} }}",
            outcome.clause, outcome.state
        )
    });
    let sources = join(&sample.sources, |id| source(id, index));
    let (id, answers) = (&sample.id, pairs(&sample.answers));
    format!(
        "Sample {{ id: {id:?}, answers: &[{answers}], expected: &[{expected}], outcomes: &[{outcomes}], sources: &[{sources}] }}"
    )
}
