//! Which methodologies come into question, and which one is applied.

use crate::registry::{self, FormulaBasis, Methodology};
use crate::study::{Code, Field, Issue, Severity};

use super::draft::Draft;

/// A methodology approved in the country for the technology.
#[derive(Clone, Copy, Debug)]
pub struct Candidate {
    /// The methodology.
    pub methodology: &'static Methodology,
    /// Whether this version is in force for the study.
    pub in_force: bool,
}

/// The candidates and the choice.
#[derive(Clone, Debug)]
pub struct Selection {
    /// All versions approved in the country for the technology: the best known and most applied methodology first, and
    /// the latest version of each before its older ones.
    pub candidates: Vec<Candidate>,
    /// The one applied: the user's choice, otherwise the first version in force.
    pub applied: Option<&'static Methodology>,
    /// Whether the user chose it.
    pub chosen: bool,
    /// The grid of the country that the plant feeds or relieves.
    pub grid: Option<&'static str>,
}

/// Finds the candidates and applies the user's choice, or the latest version in force.
pub(super) fn select(draft: &mut Draft) -> Selection {
    let technology = draft.answers.text(Field::Technology).map(str::to_owned);
    if technology.is_none() {
        draft.ask(Field::Technology);
    }
    let date = draft.methodology_date();
    let approved = registry::methodologies().iter().filter(|methodology| {
        draft.country.is_some_and(|country| country.code == methodology.country)
            && technology.as_deref() == Some(methodology.technology)
    });
    let mut candidates: Vec<Candidate> = Vec::new();
    for methodology in approved {
        // Inserted one by one: a sort would weigh more than it saves.
        let position = candidates.iter().position(|other| rank(other.methodology) <= rank(methodology));
        let candidate = Candidate { methodology, in_force: methodology.in_force(date) };
        candidates.insert(position.unwrap_or(candidates.len()), candidate);
    }
    let applied = match draft.answers.text(Field::Methodology).map(str::to_owned) {
        Some(key) => chosen(draft, &key),
        None => latest(draft, &candidates, technology.is_some()),
    };
    let chosen = draft.answers.text(Field::Methodology).is_some() && applied.is_some();
    let grid = grid(draft);
    draft.applied = applied;
    Selection { candidates, applied, chosen, grid }
}

/// What makes a candidate better: that its formula was read, then that many projects apply the methodology. Versions of
/// one methodology stay together, the latest first, for they come in ascending order.
fn rank(methodology: &Methodology) -> (bool, usize, &str) {
    let versions = || registry::methodologies().iter().filter(|other| other.id == methodology.id);
    let read = versions().any(|version| version.formula_basis != FormulaBasis::Generic);
    (read, versions().map(|version| version.precedents.len()).sum(), methodology.id)
}

/// The methodology that the user named, unless it cannot be applied here.
fn chosen(draft: &mut Draft, key: &str) -> Option<&'static Methodology> {
    let found = registry::methodologies().iter().find(|methodology| methodology.key() == key);
    let date = draft.methodology_date();
    let code = match found {
        None => Code::UnknownChoice,
        Some(methodology) if draft.country.is_some_and(|country| country.code != methodology.country) => {
            Code::MethodologyOtherCountry(methodology.country.to_owned())
        }
        Some(methodology) if !methodology.in_force(date) => {
            Code::MethodologyNotInForce(date, versions_in_force(methodology.id, date))
        }
        Some(methodology) => return Some(methodology),
    };
    draft.report(Issue::at(Field::Methodology, Severity::Error, code));
    None
}

/// The versions of a methodology that are in force on a day, or all its versions with their first days.
fn versions_in_force(id: &str, date: jiff::civil::Date) -> String {
    let versions = || registry::methodologies().iter().filter(|methodology| methodology.id == id);
    let in_force: Vec<&str> =
        versions().filter(|version| version.in_force(date)).map(|version| version.version).collect();
    if !in_force.is_empty() {
        return in_force.join(", ");
    }
    let from = |version: &Methodology| match version.in_force_from.or(version.in_force_not_before) {
        Some(from) => format!("{} ({from})", version.version),
        None => version.version.to_owned(),
    };
    versions().map(from).collect::<Vec<_>>().join(", ")
}

fn latest(draft: &mut Draft, candidates: &[Candidate], technology_known: bool) -> Option<&'static Methodology> {
    let latest = candidates.iter().find(|candidate| candidate.in_force);
    if latest.is_none() && technology_known && draft.country.is_some() {
        draft.report(Issue::at(Field::Methodology, Severity::Warning, Code::NoMethodology));
    }
    latest.map(|candidate| candidate.methodology)
}

/// The grid answered, or the only one there is.
fn grid(draft: &mut Draft) -> Option<&'static str> {
    let country = draft.country?;
    match draft.answers.text(Field::Grid) {
        Some(id) => {
            let grid = country.grid(id).map(|grid| grid.id);
            if grid.is_none() {
                draft.report(Issue::at(Field::Grid, Severity::Error, Code::UnknownChoice));
            }
            grid
        }
        None => match country.grids {
            [only] => Some(only.id),
            _ => {
                draft.ask(Field::Grid);
                None
            }
        },
    }
}

/// The technologies for which a country has methodologies, in the order of these.
pub fn approved_in(country: &str) -> Vec<&'static str> {
    let mut technologies: Vec<&'static str> = Vec::new();
    for methodology in registry::methodologies().iter().filter(|methodology| methodology.country == country) {
        if !technologies.contains(&methodology.technology) {
            technologies.push(methodology.technology);
        }
    }
    technologies
}

/// Methodologies of other countries for a technology, the latest version of each: those whose text was read first, then
/// those that most projects apply. The nearest pattern for a proposal where none is approved.
pub fn elsewhere(technology: &str, country: &str) -> Vec<&'static Methodology> {
    let mut nearest: Vec<&'static Methodology> = Vec::new();
    let all = registry::methodologies();
    let rank = |methodology: &Methodology| (methodology.citation.evidence, usize::MAX - methodology.precedents.len());
    for (index, methodology) in all.iter().enumerate() {
        let superseded = all.get(index + 1).is_some_and(|next| next.id == methodology.id);
        if methodology.technology != technology || methodology.country == country || superseded {
            continue;
        }
        let position = nearest.iter().position(|other| rank(other) > rank(methodology)).unwrap_or(nearest.len());
        nearest.insert(position, methodology);
    }
    nearest
}
