//! What keeps the visitor on a step, and what is still open in it.

use super::components::Problem;
use super::issue_text::issue_text;
use super::steps::{field_label, field_name_in};
use super::{Assessed, I18n, Step};
use crate::study::{Code, Field, Issue, Severity, Study, UNKNOWN};

/// Questions without whose answer nothing can be calculated, or no money where there is no usual value.
const ESSENTIAL: [Field; 9] = [
    Field::Country,
    Field::Technology,
    Field::Mounting,
    Field::Grid,
    Field::CapacityKw,
    Field::EquipmentUse,
    Field::Industry,
    Field::TotalCost,
    Field::OtherIncome,
];

/// The assessment for a visitor who wants to go on: an essential answer that is missing is an error now, and so is one that a
/// formula needs. Who says that an answer is not known may go on; the results name what is missing.
pub(super) fn demand(assessed: &Assessed, study: &Study) -> Assessed {
    assessed.demanding(|part, field| {
        let is_needed = assessed.parts.get(part).is_some_and(|part| part.needed.contains(&field));
        (is_needed || ESSENTIAL.contains(&field)) && study.answer_in(part, field) != Some(UNKNOWN)
    })
}

/// Answers of a step that cannot be used, and essential ones that are missing.
pub(super) fn problems(i18n: &I18n, assessed: &Assessed, study: &Study, step: Step) -> Vec<Problem> {
    let demanded = demand(assessed, study);
    let at = |part: usize, field: Field| {
        let issue = demanded.issues_at(part, field).find(|issue| issue.severity == Severity::Error)?;
        Some(Problem {
            field: field_name_in(part, field).into(),
            label: field_label(i18n, field),
            message: issue_text(i18n, issue),
        })
    };
    let parts = 0..demanded.parts.len();
    step.fields()
        .flat_map(|field| {
            parts.clone().filter(move |part| *part == 0 || field.is_of_part()).map(move |part| (part, field))
        })
        .filter_map(|(part, field)| at(part, field))
        .collect()
}

/// Whether something is open in `step`: an answer that cannot be used or is needed. Conditions that nobody knows yet and doubts are
/// named in the results and keep no step open.
pub(super) fn is_open(assessed: &Assessed, step: Step) -> bool {
    let asked = |issue: &&Issue| issue.field.is_some_and(|field| Step::asking(field) == step);
    let open = |issue: &Issue| issue.severity == Severity::Error || issue.code == Code::Required;
    assessed.issues.iter().filter(asked).any(open)
        || (step == Step::Activity && assessed.parts.iter().any(|part| part.questions.is_empty()))
        || (step == Step::Methodology && assessed.parts.iter().any(|part| part.selection.applied.is_none()))
}
