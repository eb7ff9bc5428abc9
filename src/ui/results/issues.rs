//! What is wrong, doubtful or still open, each with the way to the question.

use yew::prelude::*;

use super::part;
use super::view::{Asked, FIRST_YEAR, View};
use crate::study::{Issue, Severity};
use crate::ui::issue_text::issue_text;

pub(super) fn issues(view: &View) -> Html {
    let i18n = &view.i18n;
    let all = &view.assessed.issues;
    let group = |severity, heading| group(view, heading, all.iter().filter(|issue| issue.severity == severity));
    let content = if all.is_empty() {
        html! { <p>{ i18n.t("results-issues-none") }</p> }
    } else {
        html! {
            <>
                { group(Severity::Error, i18n.t("results-issues-errors")) }
                { group(Severity::Warning, i18n.t("results-issues-warnings")) }
                { group(Severity::Open, i18n.t("results-issues-open")) }
            </>
        }
    };
    part("issues", i18n.t("results-issues"), content)
}

fn group<'a>(view: &View, heading: AttrValue, issues: impl Iterator<Item = &'a Issue>) -> Html {
    let items: Vec<Html> = issues.map(|issue| item(view, issue)).collect();
    if items.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h3 class="jcm-result__subheading">{ heading }</h3>
            <ul class="jcm-issues">{ for items }</ul>
        </>
    }
}

fn item(view: &View, issue: &Issue) -> Html {
    let line = issue.line.and_then(|symbol| view.assessed.sheet.find(symbol));
    html! {
        <li class="jcm-issues__item">
            if let Some(field) = issue.field {
                <strong class="jcm-issues__subject">{ view.question_of(issue.part, field) }</strong>
            } else if let Some(line) = line {
                <strong class="jcm-issues__subject">{ view.name(line) }</strong>
            }
            <span class="jcm-issues__text">{ issue_text(&view.i18n, issue) }</span>
            <span class="jcm-issues__way">
                if let Some(field) = issue.field {
                    { view.question_button(issue.part, field) }
                } else if let Some(line) = line {
                    { view.why_button(Asked { line, index: FIRST_YEAR }) }
                }
            </span>
        </li>
    }
}
