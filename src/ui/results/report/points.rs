//! Risks and legal points with the user's judgement, then the way through the JCM and the next steps.

use yew::prelude::*;

use super::Paper;
use crate::registry::{Statement, Topic, topics};
use crate::study::Study;
use crate::ui::guidance::{message_of, title_of};
use crate::ui::results::judgements::grade_name;
use crate::ui::results::timeline::PROCESS;
use crate::ui::results::view::View;

/// Topics that the report prints beside those that are judged.
const PRINTED: [&str; 1] = ["next_steps"];

/// Whether the report has the topic.
pub(super) fn is_printed(topic: &Topic) -> bool {
    !topic.grades.is_empty() || topic.id.starts_with(PROCESS) || PRINTED.contains(&topic.id)
}

pub(super) fn points(paper: &Paper<'_>) -> Html {
    html! { <>{ for topics().iter().filter(|topic| is_printed(topic)).map(|topic| self::topic(paper, topic)) }</> }
}

fn topic(paper: &Paper<'_>, topic: &'static Topic) -> Html {
    html! {
        <>
            { paper.beside(|view| html! { <h2 class="jcm-result__subheading">{ view.i18n.t(&title_of(topic)) }</h2> }) }
            { for topic.statements.iter().map(|statement| paper.beside(|view| item(paper, view, topic, statement))) }
        </>
    }
}

fn item(paper: &Paper<'_>, view: &View, topic: &Topic, statement: &Statement) -> Html {
    let key = topic.key_of(statement);
    let grade = match paper.study.judged.get(&key).filter(|grade| topic.grades.contains(&grade.as_str())) {
        Some(grade) => view.i18n.t(&grade_name(grade)),
        None => view.i18n.t("report-not-judged"),
    };
    html! {
        <div class="jcm-paper__figure">
            <p>
                { view.i18n.t(&message_of(topic, statement)) }{ " " }{ paper.references.mark(statement.citation.source) }
            </p>
            if !topic.grades.is_empty() {
                <p><strong>{ view.i18n.t("judge-grade") }{ ": " }{ grade }</strong></p>
            }
            if let Some(note) = paper.study.notes.get(&key) {
                <p>{ view.i18n.t("judge-note") }{ ": " }{ note }</p>
            }
        </div>
    }
}

/// The messages of what the user judges worst.
pub(super) fn judged_critical(study: &Study) -> Vec<String> {
    let mut found = Vec::new();
    for topic in topics() {
        let Some(worst) = topic.grades.last() else { continue };
        for statement in topic.statements {
            if study.judged.get(&topic.key_of(statement)).is_some_and(|grade| grade == worst) {
                found.push(message_of(topic, statement));
            }
        }
    }
    found
}
