//! The facts of the world: countries, grids, methodologies, rules of support, prices, each with its source.
//!
//! The facts are written in `static/registry/*.toml`, checked and compiled in by the build script, and looked up by
//! date. In the page only the countries are compiled in; the rest is fetched and [`install`]ed after the first question
//! stands, and until then there are no facts. Knows no study and no calculation. A date outside every period is an error, never "the latest value".

mod country;
mod guidance;
mod methodology;
mod parameter;
mod programme;
mod project;
mod sample;
mod stored;
mod support;
mod technology;

pub use country::{Country, Grid, JointCommittee};
pub use guidance::{Statement, Topic};
pub use methodology::{
    Band, ExampleBasis, Family, FormulaBasis, Methodology, Monitored, Precedent, TitleBasis, WorkedExample,
};
pub use parameter::{DatedValue, Fact, LookupError, Parameter, Place};
pub use programme::{Check, Clause, ClauseState};
pub use project::Project;
pub use sample::{Expected, ExpectedOutcome, Sample};
pub use stored::{InstallError, encode, install, is_installed, version};
pub use support::{Support, SupportKind};
pub use technology::{Place as NamedPlace, Technology, Words};

use crate::quantity::Unit;
use crate::worksheet::source::Source;
use jiff::civil::Date;

mod generated {
    use super::*;
    #[cfg(built_in_facts)]
    use crate::quantity::UnitCode;
    use crate::worksheet::source::{Citation, Evidence};
    use jiff::civil::date;
    #[cfg(built_in_facts)]
    use rust_decimal::Decimal;

    const fn cite(
        source: &'static Source,
        locator: &'static str,
        evidence: Evidence,
        from: Date,
        until: Option<Date>,
        review_by: Date,
        note: Option<&'static str>,
    ) -> Citation {
        Citation { source, locator, evidence, from, until, review_by, note }
    }

    include!(concat!(env!("OUT_DIR"), "/registry.rs"));
}

/// The value of a parameter on a day.
pub fn fact<U: Unit>(id: &str, date: Date) -> Result<Fact<U>, LookupError> {
    parameter(id).ok_or_else(|| LookupError::UnknownParameter { id: id.to_owned() })?.on(date)
}

/// The parameters that no formula reads yet, in the order of their ids. They are checked and published as the others.
pub fn recorded() -> &'static [Parameter] {
    stored::facts().recorded
}

/// A parameter by its id.
pub fn parameter(id: &str) -> Option<&'static Parameter> {
    let position = parameters().binary_search_by(|parameter| parameter.id.cmp(id)).ok()?;
    parameters().get(position)
}

/// All parameters that formulas read, in the order of their ids.
pub fn parameters() -> &'static [Parameter] {
    stored::facts().parameters
}

/// All sources, in the order of their ids.
pub fn sources() -> &'static [Source] {
    stored::facts().sources
}

/// All partner countries, in the order of their English names.
pub fn countries() -> &'static [Country] {
    &generated::COUNTRIES
}

/// A partner country by its two-letter code.
pub fn country(code: &str) -> Option<&'static Country> {
    countries().iter().find(|country| country.code == code)
}

/// All versions of all methodologies, in the order of id and version.
pub fn methodologies() -> &'static [Methodology] {
    stored::facts().methodologies
}

/// One version of a methodology.
pub fn methodology(id: &str, version: &str) -> Option<&'static Methodology> {
    methodologies().iter().find(|methodology| methodology.id == id && methodology.version == version)
}

/// All technologies, in the order of their ids.
pub fn technologies() -> &'static [Technology] {
    stored::facts().technologies
}

/// A technology by its id.
pub fn technology(id: &str) -> Option<&'static Technology> {
    technologies().iter().find(|technology| technology.id == id)
}

/// The words by which people name the partner countries.
pub fn places() -> &'static [NamedPlace] {
    stored::facts().places
}

/// The conditions of the equipment subsidy.
pub fn subsidy_clauses() -> &'static [Clause] {
    stored::facts().subsidy_clauses
}

/// The conditions that a study confirms or denies, of methodologies and programmes. What several demand comes several times.
pub fn confirmable() -> impl Iterator<Item = &'static Clause> {
    let methodologies = methodologies().iter().flat_map(|methodology| methodology.clauses);
    let supports = supports().iter().flat_map(|support| support.clauses);
    methodologies.chain(subsidy_clauses()).chain(supports).filter(|clause| clause.check == Check::Confirm)
}

/// The selected projects of a country: those that were found, which is less than all.
pub fn projects(country: &str) -> impl Iterator<Item = &'static Project> {
    stored::facts().projects.iter().filter(move |project| project.country == country)
}

/// The programmes of support, in the order of their ids.
pub fn supports() -> &'static [Support] {
    stored::facts().supports
}

/// The topics of the guidance, in their order.
pub fn topics() -> &'static [Topic] {
    stored::facts().topics
}

/// The sample studies.
pub fn samples() -> &'static [Sample] {
    stored::facts().samples
}

/// The day of the data: the latest on which a source was consulted.
pub fn data_date() -> Date {
    let consulted = sources().iter().map(|source| source.retrieved).max();
    consulted.or_else(|| countries().iter().map(|country| country.citation.source.retrieved).max()).unwrap_or(Date::MIN)
}
