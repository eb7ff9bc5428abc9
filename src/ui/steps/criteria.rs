//! The eligibility criteria of a methodology, each asked or tested, with its state.

use yew::prelude::*;

use super::Desk;
use super::further::Further;
use crate::assess::{Finding, Part};
use crate::registry::{Check, ClauseState};
use crate::study::{Action, Field, Kind};
use crate::ui::I18n;
use crate::ui::clause_text::clause_text;
use crate::ui::components::{Answer, NoticeKind, YesNoField, evidence_badge, notice};
use crate::ui::store::Dispatch;

/// The messages of methodologies' criteria.
const AREA: &str = "clause-methodology";

/// The criteria of one part: those that the visitor can answer as questions, the others with what was found.
pub(super) fn criteria(desk: &Desk, part: usize) -> Html {
    let Desk { i18n, study, dispatch, assessed, .. } = desk;
    let findings = assessed.parts.get(part).map(|part| part.criteria.as_slice()).unwrap_or_default();
    let confirmed = |finding: &Finding| study.confirmed.get(finding.clause.id).map(String::as_str);
    let item = |finding: &Finding| match (finding.clause.check, asked(finding)) {
        (Check::Confirm, _) => confirmation(i18n, dispatch, part, finding, confirmed(finding)),
        (_, Some(field)) => desk.ask_of(part, field, false, Vec::new()),
        _ => tested(i18n, finding),
    };
    if findings.is_empty() {
        return Html::default();
    }
    // The results name what is open, so who is in a hurry passes it by; an answer or a criterion that is not met opens it.
    let is_answered = |finding: &Finding| {
        confirmed(finding).is_some() || asked(finding).is_some_and(|field| study.answer_in(part, field).is_some())
    };
    let is_unread = assessed.parts.get(part).is_some_and(Part::is_unread);
    let open = findings.iter().any(|finding| finding.state == ClauseState::NotMet || is_answered(finding));
    html! {
        <>
            if is_unread {
                { notice(i18n, NoticeKind::Warning, html! { <p>{ i18n.t("criteria-unread") }</p> }) }
            }
            <Further heading={i18n.t("criteria-later")} {open}>
                { for findings.iter().map(|finding| html! { <div key={finding.clause.id}>{ item(finding) }</div> }) }
            </Further>
        </>
    }
}

/// The question of a criterion that is asked here; others are tested on answers given elsewhere.
fn asked(finding: &Finding) -> Option<Field> {
    let field = finding.clause.check.field().and_then(Field::from_key);
    field.filter(|field| matches!(field.kind(), Kind::Choice(&["yes", "no"])))
}

fn confirmation(i18n: &I18n, dispatch: &Dispatch, part: usize, finding: &Finding, answer: Option<&str>) -> Html {
    let (dispatch, id) = (dispatch.clone(), finding.clause.id);
    let on_answer = Callback::from(move |answer: Answer| {
        dispatch.dispatch(Action::Confirm(id.to_owned(), answer.value().to_owned()));
    });
    let unmet = (finding.state == ClauseState::NotMet).then(|| clause_text(i18n, AREA, finding, "-unmet"));
    html! {
        <>
            <YesNoField
                name={format!("criterion-{}-{part}", id.replace('_', "-"))}
                label={clause_text(i18n, AREA, finding, "")}
                support={unmet}
                answer={answer.and_then(Answer::from_text)}
                {on_answer}
            />
            <p class="jcm-topic__note">{ evidence_badge(i18n, finding.clause.citation.evidence) }</p>
        </>
    }
}

/// A criterion that other answers decide: how it stands, and what would make it pass.
fn tested(i18n: &I18n, finding: &Finding) -> Html {
    let state = match finding.state {
        ClauseState::Met => "criteria-met",
        ClauseState::NotMet => "criteria-not-met",
        ClauseState::Unknown => "criteria-unknown",
    };
    html! {
        <div class="jcm-criterion" data-state={state}>
            <p>
                <strong class="jcm-criterion__state">{ i18n.t(state) }</strong>{ " " }
                { clause_text(i18n, AREA, finding, "") }{ " " }
                { evidence_badge(i18n, finding.clause.citation.evidence) }
            </p>
            if finding.state == ClauseState::NotMet {
                <p class="jcm-topic__note">{ clause_text(i18n, AREA, finding, "-unmet") }</p>
            }
        </div>
    }
}
