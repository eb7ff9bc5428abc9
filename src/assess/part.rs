//! The parts of a project, each with its technology and methodology, and what they give together.

use jiff::civil::Date;
use rust_decimal::{Decimal, dec};

use super::basis::Basis;
use super::clauses::{self, Finding};
use super::draft::Draft;
use super::formulas;
use super::formulas::emissions::{self, Effect, Emissions};
use super::methodology::{self, Selection};
use super::plausibility;
use super::symbols;
use crate::quantity::{Kilowatts, MegawattHours, Years};
use crate::registry::{self, ClauseState, FormulaBasis};
use crate::study::{Code, Field, Issue, Severity};
use crate::worksheet::{Formula, Line};

/// One part of the project: equipment of one kind under one methodology.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its technology, once chosen.
    pub technology: Option<String>,
    /// Candidate methodologies and the one applied.
    pub selection: Selection,
    /// The eligibility criteria of the methodology applied.
    pub criteria: Vec<Finding>,
    /// The questions that its formulas ask, in their order.
    pub questions: Vec<Field>,
    /// Those of them that only an answer can settle: there is no default.
    pub needed: Vec<Field>,
    /// Whether its reductions count in the totals. A further part counts once it is known that no other part counts
    /// the same energy.
    pub counted: bool,
}

impl Part {
    /// The first criterion that the part fails.
    pub fn failed(&self) -> Option<&Finding> {
        self.criteria.iter().find(|finding| finding.state == ClauseState::NotMet)
    }
}

/// The project as a whole, as costs, subsidy and credits need it.
pub(super) struct Project {
    /// Capacity of a project of one part.
    pub capacity: Option<Line<Kilowatts>>,
    pub operating_years: Line<Years>,
    /// Electricity generated or saved each year.
    pub electricity: Option<Formula<MegawattHours>>,
    pub application: Emissions,
    pub creditable: Emissions,
}

impl Part {
    /// Whether the text of the methodology applied was not read, so that its own criteria are not known.
    pub fn is_unread(&self) -> bool {
        self.selection.applied.is_some_and(|applied| applied.formula_basis == FormulaBasis::Generic)
    }
}

/// Selects the methodology of the present part and calculates what the part does.
pub(super) fn assess(draft: &mut Draft, index: usize) -> (Part, Option<Effect>) {
    let selection = methodology::select(draft);
    let technology = draft.answers.text(Field::Technology).map(str::to_owned);
    let family = formulas::family(&selection, technology.as_deref());
    let effect = formulas::effect(draft, &selection);
    if let Some(effect) = &effect {
        plausibility::compare(draft, effect);
    }
    let needed = draft.needed().to_vec();
    let criteria = clauses::methodology_criteria(draft, &selection);
    for issue in clauses::condition_issues(draft, &criteria) {
        draft.report(issue);
    }
    let counted = index == 0 || draft.answers.yes(Field::SeparateEnergy) == Some(true);
    if index > 0 && draft.answers.yes(Field::SeparateEnergy).is_none() {
        draft.ask(Field::SeparateEnergy);
    } else if !counted {
        draft.report(Issue::at(Field::SeparateEnergy, Severity::Warning, Code::CountedElsewhere));
    }
    let questions = family
        .zip(technology.as_deref())
        .map(|(family, technology)| formulas::questions(family, technology, &draft.answers))
        .unwrap_or_default();
    (Part { technology, selection, criteria, questions, needed, counted }, effect)
}

/// Adds up the parts that count. The only part of a project is the project; a project of several has lines of its own
/// for the sums. A part that fails a criterion gives no credits, and so adds nothing to the methodology's basis.
pub(super) fn project(draft: &mut Draft, parts: &[(Part, Option<Effect>)]) -> Project {
    let operating_years = operating_years(draft);
    if let [(_, effect)] = parts {
        return match effect {
            Some(effect) => Project {
                capacity: effect.capacity,
                operating_years,
                electricity: effect.electricity.clone(),
                application: effect.application,
                creditable: effect.creditable,
            },
            None => {
                let [application, creditable] = [Basis::Application, Basis::Methodology]
                    .map(|basis| emissions::waiting(draft, basis, Field::Technology));
                Project { capacity: None, operating_years, electricity: None, application, creditable }
            }
        };
    }
    let counted = || parts.iter().filter(|(part, _)| part.counted);
    let application: Vec<Emissions> = counted().filter_map(|(_, effect)| Some(effect.as_ref()?.application)).collect();
    let creditable: Vec<Emissions> = counted()
        .filter(|(part, _)| part.failed().is_none())
        .filter_map(|(_, effect)| Some(effect.as_ref()?.creditable))
        .collect();
    let electricity =
        counted().filter_map(|(_, effect)| effect.as_ref()?.electricity.clone()).reduce(|sum, next| sum + next);
    Project {
        capacity: None,
        operating_years,
        electricity,
        application: emissions::sum(draft, Basis::Application, &application),
        creditable: emissions::sum(draft, Basis::Methodology, &creditable),
    }
}

fn operating_years(draft: &mut Draft) -> Line<Years> {
    let parameter = format!("lifetime.{}", draft.technology());
    let today = draft.today;
    draft.answer_or_fact(symbols::OPERATING_YEARS, Field::OperatingYears, &[&parameter], today)
}

/// Years that the study shows while the user has given none: the economic life of the technology.
pub(super) fn lifetime(technology: &str, today: Date) -> Decimal {
    registry::fact::<Years>(&format!("lifetime.{technology}"), today).map_or(dec!(20), |fact| fact.quantity.value())
}
