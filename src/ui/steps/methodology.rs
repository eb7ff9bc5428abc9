//! By which approved rules the reductions are calculated, and whether the project meets their criteria.

use yew::prelude::*;

use super::{Question, StepProps, field_label};
use crate::assess::Candidate;
use crate::registry::{Methodology, TitleBasis};
use crate::study::{Action, Field, Severity};
use crate::ui::components::{Choice, ChoiceField, NoticeKind, evidence_badge, notice};
use crate::ui::issue_text::issue_text;
use crate::ui::store::{use_dispatch, use_study};
use crate::ui::{I18n, use_i18n};

/// Offers the candidates and asks what their criteria need.
#[component]
pub fn MethodologyStep(props: &StepProps) -> Html {
    let i18n = use_i18n();
    let study = use_study();
    let dispatch = use_dispatch();
    let assessed = &props.assessed;
    let selection = &assessed.selection;
    let applied = selection.applied;
    let error = assessed.issues_at(Field::Methodology).find(|issue| issue.severity == Severity::Error);
    let chosen = study
        .answer(Field::Methodology)
        .map(str::to_owned)
        .or_else(|| applied.map(Methodology::key))
        .map(AttrValue::from);
    let on_choose = Callback::from(move |key: AttrValue| {
        dispatch.dispatch(Action::Answer(Field::Methodology, key.to_string()));
    });
    html! {
        <>
            if selection.candidates.is_empty() {
                { notice(&i18n, NoticeKind::Warning, html! { <p>{ i18n.t(missing(study.answer(Field::Country), study.answer(Field::Technology))) }</p> }) }
            } else {
                <ChoiceField
                    name="methodology"
                    label={field_label(&i18n, Field::Methodology)}
                    support={i18n.t_if_any("field-methodology-support")}
                    choices={selection.candidates.iter().map(|candidate| card(&i18n, candidate)).collect::<Vec<_>>()}
                    {chosen}
                    error={error.map(|issue| issue_text(&i18n, issue))}
                    {on_choose}
                />
            }
            if let Some(methodology) = applied {
                { about(&i18n, methodology) }
                <Question field={Field::GridConnected} assessed={assessed.clone()} />
                <Question field={Field::ModulesCertified} assessed={assessed.clone()} />
                <Question field={Field::OutputMetered} assessed={assessed.clone()} />
            }
        </>
    }
}

/// Why there is no candidate: a question before this one is open, or nothing is approved.
fn missing(country: Option<&str>, technology: Option<&str>) -> &'static str {
    match (country, technology) {
        (Some(_), Some(_)) => "issue-no-methodology",
        _ => "methodology-needs-country-and-technology",
    }
}

fn card(i18n: &I18n, candidate: &Candidate) -> Choice {
    let methodology = candidate.methodology;
    let label = i18n.t_with(
        "methodology-name",
        &[("id", methodology.id.into()), ("version", methodology.version.into()), ("title", methodology.title.into())],
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

fn about(i18n: &I18n, methodology: &'static Methodology) -> Html {
    let name = [("id", methodology.id.into()), ("version", methodology.version.into())];
    html! {
        <section class="jcm-topic__aside">
            <p>
                <a class="jcm-link" href={methodology.url} target="_blank" rel="noopener noreferrer">
                    { i18n.t_with("methodology-official-page", &name) }
                </a>
                { " " }{ evidence_badge(i18n, methodology.citation.evidence) }
            </p>
            if methodology.title_basis == TitleBasis::Paraphrase {
                <p>{ i18n.t("methodology-title-paraphrased") }</p>
            }
            if !methodology.precedents.is_empty() {
                <details class="jcm-details">
                    <summary>
                        { i18n.t_with("methodology-precedents", &[
                            ("count", u32::try_from(methodology.precedents.len()).unwrap_or_default().into()),
                        ]) }
                    </summary>
                    <ul class="jcm-precedents" lang="en">
                        { for methodology.precedents.iter().map(|precedent| html! {
                            <li key={precedent.reference}>
                                <b>{ precedent.reference }</b>{ " " }{ precedent.title }
                                <span class="jcm-precedents__status">{ precedent.status }</span>
                            </li>
                        }) }
                    </ul>
                </details>
            }
        </section>
    }
}
