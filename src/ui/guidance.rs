//! Guidance: what a newcomer has to know at the step on screen, each statement with its source and how far to trust it.

use yew::prelude::*;

use super::components::evidence_badge;
use super::samples::OpenSample;
use super::{I18n, use_i18n};
use crate::registry::{Statement, Topic, topics};
use crate::study::Study;
use crate::ui::Step;

/// Properties of [`Guidance`].
#[derive(PartialEq, Properties)]
pub struct GuidanceProps {
    /// The step on screen.
    pub step: Step,
    /// Called with the study of a real case that the visitor opens.
    pub on_open: Callback<Study>,
}

/// The topics of a step, each behind its title. A component of its own, since nothing of it follows the answers: drawn anew
/// with each key pressed, it took a fifth of the time that the page takes.
#[component]
pub fn Guidance(props: &GuidanceProps) -> Html {
    let i18n = use_i18n();
    // What is judged stands among the results.
    let is_here = |topic: &&Topic| [props.step.id(), "every"].contains(&topic.step) && topic.grades.is_empty();
    let mut here = topics().iter().filter(is_here).peekable();
    if here.peek().is_none() {
        return Html::default();
    }
    html! {
        <section class="jcm-guidance" aria-labelledby="guidance-heading">
            <h2 class="jcm-topic__subheading" id="guidance-heading">{ i18n.t("guidance-heading") }</h2>
            <p class="jcm-guidance__intro">{ i18n.t("guidance-intro") }</p>
            { for here.map(|topic| self::topic(&i18n, topic, &props.on_open)) }
        </section>
    }
}

/// The message that is the title of a topic.
pub(super) fn title_of(topic: &Topic) -> String {
    format!("guide-{}", topic.id.replace('_', "-"))
}

/// The message that is a statement's sentence.
pub(super) fn message_of(topic: &Topic, statement: &Statement) -> String {
    format!("{}-{}", title_of(topic), statement.id.replace('_', "-"))
}

fn topic(i18n: &I18n, topic: &'static Topic, on_open: &Callback<Study>) -> Html {
    html! {
        <details class="jcm-details" key={topic.id}>
            <summary>{ i18n.t(&title_of(topic)) }</summary>
            <ul class="jcm-guidance__list">
                { for topic.statements.iter().map(|statement| self::statement(i18n, topic, statement, on_open)) }
            </ul>
        </details>
    }
}

fn statement(i18n: &I18n, topic: &Topic, statement: &'static Statement, on_open: &Callback<Study>) -> Html {
    html! {
        <li class="jcm-guidance__statement" key={statement.id}>
            <p>{ i18n.t(&message_of(topic, statement)) }</p>
            { source_of(i18n, statement) }
            if let Some(sample) = statement.sample {
                <OpenSample {sample} on_open={on_open.clone()} />
            }
        </li>
    }
}

/// Where a statement was read, and how far to trust it.
pub(super) fn source_of(i18n: &I18n, statement: &'static Statement) -> Html {
    let citation = &statement.citation;
    let source = citation.source;
    let day = source.retrieved;
    let day = i18n.date(day.year(), day.month(), day.day());
    html! {
            <p class="jcm-guidance__source">
                { evidence_badge(i18n, citation.evidence) }
                { " " }
                if let Some(url) = source.url {
                    <a href={url} target="_blank" rel="noopener noreferrer">
                        { source.title }<span class="jcm-hidden">{ i18n.t("results-new-tab") }</span>
                    </a>
                    { " " }
                    { i18n.t_with("guidance-read", &[("date", day.as_str().into())]) }
                } else {
                    { i18n.t("guidance-own") }
                }
            </p>
    }
}
