//! By which approved rules the reductions are calculated, and whether the project meets their criteria.

use yew::prelude::*;

use super::checklist::checklist;
use super::criteria::Criteria;
use super::elsewhere::without_methodology;
use super::methodology_card::card as about;
use super::{StepProps, field_label, field_name_in, part_heading};
use crate::assess::Candidate;
use crate::registry::Methodology;
use crate::study::{Action, Field, Severity};
use crate::ui::components::{Choice, ChoiceField, NoticeKind, notice};
use crate::ui::issue_text::issue_text;
use crate::ui::store::{use_dispatch, use_study};
use crate::ui::{Assessed, I18n, use_i18n};

/// Offers the candidates of each part and asks what their criteria need.
#[component]
pub fn MethodologyStep(props: &StepProps) -> Html {
    let i18n = use_i18n();
    html! {
        <>
            { for (0..props.assessed.parts.len()).map(|part| html! {
                <section class="jcm-part" key={part}>
                    { part_heading(&i18n, &props.assessed, part) }
                    <MethodologyOfPart assessed={props.assessed.clone()} {part} />
                </section>
            }) }
        </>
    }
}

#[derive(PartialEq, Properties)]
struct MethodologyOfPartProps {
    assessed: Assessed,
    part: usize,
}

#[component]
fn MethodologyOfPart(props: &MethodologyOfPartProps) -> Html {
    let i18n = use_i18n();
    let study = use_study();
    let dispatch = use_dispatch();
    let MethodologyOfPartProps { assessed, part: index } = props;
    let index = *index;
    let Some(part) = assessed.parts.get(index) else { return Html::default() };
    let applied = part.selection.applied;
    let field = Field::Methodology;
    let error = assessed.issues_at(index, field).find(|issue| issue.severity == Severity::Error);
    let chosen =
        study.answer_in(index, field).map(str::to_owned).or_else(|| applied.map(Methodology::key)).map(AttrValue::from);
    let on_choose = Callback::from(move |key: AttrValue| {
        dispatch.dispatch(Action::AnswerIn(index, field, key.to_string()));
    });
    html! {
        <>
            if part.selection.candidates.is_empty() {
                { match (study.answer(Field::Country), part.technology.as_deref()) {
                    (Some(country), Some(technology)) => without_methodology(&i18n, technology, country),
                    _ => notice(&i18n, NoticeKind::Warning, html! {
                        <p>{ i18n.t("methodology-needs-country-and-technology") }</p>
                    }),
                } }
            } else {
                <ChoiceField
                    name={field_name_in(index, field)}
                    label={field_label(&i18n, field)}
                    support={i18n.t_if_any("field-methodology-support")}
                    choices={part.selection.candidates.iter().map(|candidate| card(&i18n, candidate)).collect::<Vec<_>>()}
                    {chosen}
                    error={error.map(|issue| issue_text(&i18n, issue))}
                    {on_choose}
                />
            }
            if let Some(methodology) = applied {
                { about(&i18n, methodology, study.answer(Field::Country).unwrap_or_default()) }
                <Criteria assessed={assessed.clone()} part={index} />
            }
            if !part.questions.is_empty() {
                { checklist(&i18n, &study, index, part, applied) }
            }
        </>
    }
}

fn card(i18n: &I18n, candidate: &Candidate) -> Choice {
    let methodology = candidate.methodology;
    let title = methodology
        .titles
        .iter()
        .find(|(language, _)| *language == i18n.language().code())
        .map_or(methodology.title, |(_, title)| title);
    let label = i18n.t_with(
        "methodology-name",
        &[("id", methodology.id.into()), ("version", methodology.version.into()), ("title", title.into())],
    );
    let support = match (candidate.in_force, methodology.in_force_from) {
        (false, _) => i18n.t("methodology-not-in-force"),
        (true, None) => i18n.t("methodology-in-force-start-unknown"),
        (true, Some(from)) => {
            let date = i18n.date(from.year(), from.month(), from.day());
            i18n.t_with("methodology-in-force-from", &[("date", date.as_str().into())])
        }
    };
    Choice { value: methodology.key().into(), label, support: Some(support) }
}
