//! Conditions of methodologies and programmes: met, not met or unknown, each with the question that decides it.

use rust_decimal::Decimal;

use super::draft::Draft;
use super::methodology::Selection;
use super::part::Part;
use crate::registry::{self, Check, Clause, ClauseState, JointCommittee};
use crate::study::{Code, Field, Issue, Severity};

/// A condition and how the study meets it.
#[derive(Clone, Copy, Debug)]
pub struct Finding {
    /// The condition, with its source.
    pub clause: &'static Clause,
    /// How the study meets it.
    pub state: ClauseState,
    /// The question whose answer decides it, if one does.
    pub field: Option<Field>,
}

/// The eligibility criteria of the methodology applied.
pub(super) fn methodology_criteria(draft: &Draft, selection: &Selection) -> Vec<Finding> {
    let clauses = selection.applied.map(|methodology| methodology.clauses).unwrap_or_default();
    clauses.iter().map(|clause| finding(draft, Some(selection), clause)).collect()
}

/// How the study meets conditions that concern the project as a whole.
pub(super) fn findings_of(draft: &Draft, clauses: &'static [Clause]) -> Vec<Finding> {
    clauses.iter().map(|clause| finding(draft, None, clause)).collect()
}

/// The conditions of the equipment subsidy in force on the day of application. `criteria` are those of the methodology:
/// a project that fails them has no methodology that leads to credits.
pub(super) fn subsidy_conditions(draft: &Draft, parts: &[Part]) -> Vec<Finding> {
    let technology = draft.answers.text(Field::Technology).unwrap_or_default();
    let date = draft.application_date();
    registry::subsidy_clauses()
        .iter()
        .filter(|clause| clause.in_force(date) && clause.concerns(draft.country_code(), technology))
        .filter(|clause| concerns_partnership(draft, clause))
        .map(|clause| match clause.check {
            Check::MethodologyAvailable => prospect_of_credits(draft, parts, clause),
            _ => finding(draft, None, clause),
        })
        .collect()
}

/// Whether credits can be expected: they are intended, and a methodology whose criteria are not failed applies.
fn prospect_of_credits(draft: &Draft, parts: &[Part], clause: &'static Clause) -> Finding {
    let hopeful = parts.iter().any(|part| part.failed().is_none());
    let failed = parts.iter().find_map(Part::failed).filter(|_| !hopeful);
    let applied = parts.iter().any(|part| part.selection.applied.is_some());
    let (state, field) = match (draft.answers.yes(Field::CreditsIntended), failed) {
        (Some(false), _) => (ClauseState::NotMet, Some(Field::CreditsIntended)),
        (_, Some(failed)) => (ClauseState::NotMet, failed.field),
        _ if !applied => (ClauseState::Unknown, Some(Field::Methodology)),
        (Some(true), None) => (ClauseState::Met, Some(Field::CreditsIntended)),
        (None, None) => (ClauseState::Unknown, Some(Field::CreditsIntended)),
    };
    Finding { clause, state, field }
}

/// Points at the answers on which conditions depend, or by which they fail.
pub(super) fn condition_issues(draft: &Draft, findings: &[Finding]) -> Vec<Issue> {
    let mut issues: Vec<Issue> = Vec::new();
    for finding in findings {
        let Some(field) = finding.field else { continue };
        let (severity, code) = match finding.state {
            ClauseState::Met => continue,
            ClauseState::NotMet => (Severity::Warning, Code::ConditionNotMet),
            ClauseState::Unknown => (Severity::Open, Code::ConditionOpen),
        };
        let already = draft.reported(field) || issues.iter().any(|issue| issue.field == Some(field));
        if !already {
            issues.push(Issue::at(field, severity, code));
        }
    }
    issues
}

/// The condition on new partners concerns only those that signed from 2022 on.
fn concerns_partnership(draft: &Draft, clause: &Clause) -> bool {
    let since = draft.country.map_or("", |country| country.partner_since);
    clause.check != Check::JointCommitteeReady || since.get(..4).is_some_and(|year| year >= "2022")
}

fn finding(draft: &Draft, selection: Option<&Selection>, clause: &'static Clause) -> Finding {
    let applied = selection.and_then(|selection| selection.applied);
    let (state, field) = match clause.check {
        Check::AnswerYes { field } => by_answer(draft, field, true),
        Check::AnswerNo { field } => by_answer(draft, field, false),
        Check::Confirm => (by_confirmation(draft, clause.id), None),
        Check::AtLeast { field, value } => by_number(draft, field, |answer| answer >= value),
        Check::AtMost { field, value } => by_number(draft, field, |answer| answer <= value),
        Check::OneOf { field, values } => by_choice(draft, field, values),
        Check::SimilarSolarNotSelected => by_answer(draft, Field::SimilarToEarlier.key(), false),
        Check::PartnerCountry => (known(draft.country.is_some()), Some(Field::Country)),
        Check::JointCommitteeReady => (joint_committee(draft), None),
        Check::SelectionReserved | Check::Information => (ClauseState::Unknown, None),
        Check::MethodologyAvailable => (known(applied.is_some()), Some(Field::Methodology)),
        Check::CompletionInTime => (completion(draft), Some(Field::StartYear)),
        Check::TechnologyInstalled => {
            let installed = applied.map(|methodology| methodology.technology);
            (known(draft.answers.text(Field::Technology) == installed), Some(Field::Technology))
        }
    };
    Finding { clause, state, field }
}

/// `true` is met, `false` is not known yet: the absence of an answer never fails a condition.
fn known(met: bool) -> ClauseState {
    if met { ClauseState::Met } else { ClauseState::Unknown }
}

fn by_answer(draft: &Draft, field: &str, wanted: bool) -> (ClauseState, Option<Field>) {
    let field = Field::from_key(field);
    (decided(field.and_then(|field| draft.answers.yes(field)).map(|answer| answer == wanted)), field)
}

fn by_confirmation(draft: &Draft, condition: &str) -> ClauseState {
    decided(draft.answers.confirmed(condition))
}

fn by_number(draft: &Draft, field: &str, holds: impl Fn(Decimal) -> bool) -> (ClauseState, Option<Field>) {
    let field = Field::from_key(field);
    (decided(field.and_then(|field| draft.answers.number(field)).map(holds)), field)
}

fn by_choice(draft: &Draft, field: &str, values: &[&str]) -> (ClauseState, Option<Field>) {
    let field = Field::from_key(field);
    (decided(field.and_then(|field| draft.answers.text(field)).map(|answer| values.contains(&answer))), field)
}

fn decided(holds: Option<bool>) -> ClauseState {
    match holds {
        Some(true) => ClauseState::Met,
        Some(false) => ClauseState::NotMet,
        None => ClauseState::Unknown,
    }
}

fn joint_committee(draft: &Draft) -> ClauseState {
    known(draft.country.is_some_and(|country| country.joint_committee == JointCommittee::Established))
}

/// Operation has to start within the programme's longest duration, counted in fiscal years from that of the call.
fn completion(draft: &Draft) -> ClauseState {
    let longest = registry::fact::<crate::quantity::Years>("subsidy.max_duration_years", draft.application_date());
    // The first year that is assumed where none is answered counts as well.
    let start = (!draft.answers.refused(Field::StartYear)).then(|| Decimal::from(draft.sheet.span().year(1).0));
    let (Ok(longest), Some(start)) = (longest, start) else { return ClauseState::Unknown };
    let call = Decimal::from(draft.application_fiscal_year());
    if start <= call + longest.quantity.value() { ClauseState::Met } else { ClauseState::NotMet }
}
