//! By which approved rules the reductions are calculated, and whether the project meets their criteria.

use yew::prelude::*;

use super::checklist::checklist;
use super::criteria::criteria;
use super::elsewhere::without_methodology;
use super::further::Further;
use super::methodology_card::card as about;
use super::{Desk, field_label, field_name_in, part_heading};
use crate::assess::Candidate;
use crate::registry::Methodology;
use crate::study::{Action, Field, Severity};
use crate::ui::I18n;
use crate::ui::components::{Choice, ChoiceField, NoticeKind, fixed_field, notice};
use crate::ui::issue_text::issue_text;

/// Offers the candidates of each part and asks what their criteria need.
pub(in crate::ui) fn methodology(desk: &Desk) -> Html {
    html! {
        <>
            { for (0..desk.assessed.parts.len()).map(|part| html! {
                <section class="jcm-part" key={part}>
                    { part_heading(desk, part) }
                    { methodology_of(desk, part) }
                </section>
            }) }
        </>
    }
}

fn methodology_of(desk: &Desk, index: usize) -> Html {
    let Desk { i18n, study, dispatch, assessed, frame } = desk;
    let Some(part) = assessed.parts.get(index) else { return Html::default() };
    let applied = part.selection.applied;
    let field = Field::Methodology;
    let error = assessed.issues_at(index, field).find(|issue| issue.severity == Severity::Error);
    let chosen =
        study.answer_in(index, field).map(str::to_owned).or_else(|| applied.map(Methodology::key)).map(AttrValue::from);
    // Versions of one methodology follow each other, and the latest is applied; several methodologies are a choice.
    let current = || part.selection.candidates.iter().filter(|candidate| candidate.in_force);
    let first = current().next().map(|candidate| candidate.methodology.id);
    let choosing = applied.is_none() || current().any(|candidate| Some(candidate.methodology.id) != first);
    let dispatch = dispatch.clone();
    let on_choose = Callback::from(move |key: AttrValue| {
        dispatch.dispatch(Action::AnswerIn(index, field, key.to_string()));
    });
    html! {
        <>
            if part.selection.candidates.is_empty() {
                { match (study.answer(Field::Country), part.technology.as_deref()) {
                    (Some(country), Some(technology)) => without_methodology(i18n, technology, country),
                    _ => notice(i18n, NoticeKind::Warning, html! {
                        <p>{ i18n.t("methodology-needs-country-and-technology") }</p>
                    }),
                } }
            } else if let Some(applied) = applied.filter(|_| index == 0 && frame.is_locked(field)) {
                { fixed_field(i18n, &field_name_in(index, field), &field_label(i18n, field), name_of(i18n, applied)) }
            } else {
                if let Some(applied) = applied.filter(|_| !choosing) {
                    <p class="jcm-topic__lead">{ name_of(i18n, applied) }</p>
                }
                <Further heading={i18n.t("methodology-others")} open={choosing || error.is_some()}>
                    <ChoiceField
                        name={field_name_in(index, field)}
                        label={field_label(i18n, field)}
                        support={i18n.t_if_any("field-methodology-support")}
                        choices={part.selection.candidates.iter().map(|candidate| card(i18n, candidate)).collect::<Vec<_>>()}
                        {chosen}
                        error={error.map(|issue| issue_text(i18n, issue))}
                        {on_choose}
                    />
                </Further>
            }
            if let Some(methodology) = applied {
                { about(i18n, methodology, study.answer(Field::Country).unwrap_or_default()) }
                { criteria(desk, index) }
            }
            if !part.questions.is_empty() {
                { checklist(i18n, study, index, part, applied) }
            }
        </>
    }
}

/// Id, version and title of a methodology; the title in the language if it is known in it.
fn name_of(i18n: &I18n, methodology: &Methodology) -> AttrValue {
    let title = methodology
        .titles
        .iter()
        .find(|(language, _)| *language == i18n.language().code())
        .map_or(methodology.title, |(_, title)| title);
    i18n.t_with(
        "methodology-name",
        &[("id", methodology.id.into()), ("version", methodology.version.into()), ("title", title.into())],
    )
}

fn card(i18n: &I18n, candidate: &Candidate) -> Choice {
    let methodology = candidate.methodology;
    let support = match (candidate.in_force, methodology.in_force_from) {
        (false, _) => i18n.t("methodology-not-in-force"),
        (true, None) => i18n.t("methodology-in-force-start-unknown"),
        (true, Some(from)) => {
            let date = i18n.date(from.year(), from.month(), from.day());
            i18n.t_with("methodology-in-force-from", &[("date", date.as_str().into())])
        }
    };
    Choice { value: methodology.key().into(), label: name_of(i18n, methodology), support: Some(support) }
}
