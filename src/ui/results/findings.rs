//! Conditions, each met, not met or not known yet, with its source and the question that decides it.

use yew::prelude::*;

use super::part;
use super::sources::source_link;
use super::view::View;
use crate::assess::Finding;
use crate::registry::ClauseState;
use crate::ui::I18n;
use crate::ui::clause_text::clause_text;
use crate::ui::components::evidence_badge;

/// Whose conditions they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    /// The subsidy programme.
    Subsidy,
    /// Another programme of support.
    Support,
    /// The methodology of the part at this position, from 0.
    Methodology(usize),
}

impl Owner {
    /// The part of the project whose questions decide, from 0.
    const fn part(self) -> usize {
        match self {
            Owner::Subsidy | Owner::Support => 0,
            Owner::Methodology(part) => part,
        }
    }
}

/// The eligibility criteria of the methodologies, part by part.
pub(super) fn criteria(view: &View) -> Html {
    let parts = &view.assessed.parts;
    if parts.iter().all(|part| part.selection.applied.is_none()) {
        return Html::default();
    }
    let content = parts.iter().enumerate().filter_map(|(index, part)| {
        let applied = part.selection.applied?;
        let values = [("id", applied.id.into()), ("version", applied.version.into())];
        Some(html! {
            <>
                <p class="jcm-result__intro">{ view.i18n.t_with("results-criteria-intro", &values) }</p>
                if part.criteria.is_empty() {
                    <p>{ view.i18n.t("results-criteria-none") }</p>
                } else {
                    { findings(view, Owner::Methodology(index), &part.criteria) }
                }
            </>
        })
    });
    part("criteria", view.i18n.t("results-criteria"), html! { <>{ for content }</> })
}

/// The sentence of a condition.
pub(super) fn sentence(view: &View, owner: Owner, finding: &Finding) -> AttrValue {
    let area = match owner {
        Owner::Subsidy => "clause-subsidy",
        Owner::Support => "clause-support",
        Owner::Methodology(_) => "clause-methodology",
    };
    clause_text(&view.i18n, area, finding, "")
}

/// A list of conditions, those that are not met first.
pub(super) fn findings(view: &View, owner: Owner, findings: &[Finding]) -> Html {
    let order = [ClauseState::NotMet, ClauseState::Unknown, ClauseState::Met];
    let sorted = order.iter().flat_map(|state| findings.iter().filter(move |finding| finding.state == *state));
    html! { <ul class="jcm-clauses">{ for sorted.map(|finding| item(view, owner, finding)) }</ul> }
}

fn item(view: &View, owner: Owner, finding: &Finding) -> Html {
    let citation = &finding.clause.citation;
    html! {
        <li class="jcm-clauses__item" data-verdict={state_name(finding.state)}>
            <p class="jcm-clauses__verdict">{ verdict(&view.i18n, finding.state) }</p>
            <div class="jcm-clauses__content">
                <p>{ sentence(view, owner, finding) }</p>
                <div class="jcm-clauses__foot">
                    <p class="jcm-clauses__source">
                        { evidence_badge(&view.i18n, citation.evidence) }
                        { " " }
                        { source_link(&view.i18n, citation.source) }
                        { " " }
                        <span lang="en">{ citation.locator }</span>
                    </p>
                    if let Some(field) = finding.field {
                        <p class="jcm-clauses__question">{ view.question_button(owner.part(), field) }</p>
                    }
                </div>
            </div>
        </li>
    }
}

fn verdict(i18n: &I18n, state: ClauseState) -> Html {
    let (word, drawing) = match state {
        ClauseState::Met => (i18n.t("results-clause-met"), "M3 8.5 6.5 12 13 4.5"),
        ClauseState::NotMet => (i18n.t("results-clause-not-met"), "M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5"),
        ClauseState::Unknown => {
            (i18n.t("results-clause-unknown"), "M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.6M8 12.6v.1")
        }
    };
    html! {
        <>
            <svg class="jcm-clauses__mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                <path d={drawing} />
            </svg>
            { word }
        </>
    }
}

const fn state_name(state: ClauseState) -> &'static str {
    match state {
        ClauseState::Met => "met",
        ClauseState::NotMet => "not-met",
        ClauseState::Unknown => "unknown",
    }
}
