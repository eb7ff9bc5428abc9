//! Risks and legal points as check-lists: each with the visitor's own judgement and note, which the report prints.

use web_sys::{HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::part;
use super::view::{View, keyed};
use crate::registry::{Statement, Topic, topics};
use crate::study::{Action, Study};
use crate::ui::guidance::{message_of, source_of, title_of};
use crate::ui::store::Dispatch;

/// The message that names a grade.
pub(super) fn grade_name(grade: &str) -> String {
    keyed("grade", grade)
}

pub(super) fn judgements(view: &View, study: &Study, dispatch: &Dispatch) -> Html {
    let i18n = &view.i18n;
    let content = html! {
        <>
            <p class="jcm-result__intro">{ view.explained("judge-intro") }</p>
            { for topics().iter().filter(|topic| !topic.grades.is_empty()).map(|topic| html! {
                <details class="jcm-details" key={topic.id}>
                    <summary>{ i18n.t(&title_of(topic)) }</summary>
                    <ul class="jcm-guidance__list">
                        { for topic.statements.iter().map(|statement| item(view, study, dispatch, topic, statement)) }
                    </ul>
                </details>
            }) }
        </>
    };
    part("judgements", i18n.t("judge-heading"), content)
}

fn item(view: &View, study: &Study, dispatch: &Dispatch, topic: &'static Topic, statement: &'static Statement) -> Html {
    let i18n = &view.i18n;
    let key = topic.key_of(statement);
    let point = i18n.t(&message_of(topic, statement));
    let about = [("point", point.as_str().into())];
    let judged = study.judged.get(&key).map(String::as_str).unwrap_or_default();
    let noted = study.notes.get(&key).cloned().unwrap_or_default();
    let onchange = {
        let (dispatch, key) = (dispatch.clone(), key.clone());
        move |event: Event| {
            let grade = event.target_unchecked_into::<HtmlSelectElement>().value();
            dispatch.dispatch(Action::Judge(key.clone(), grade));
        }
    };
    let oninput = {
        let dispatch = dispatch.clone();
        move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            dispatch.dispatch(Action::Note(key.clone(), text));
        }
    };
    html! {
        <li class="jcm-guidance__statement" key={statement.id}>
            <p>{ &point }</p>
            { source_of(i18n, statement) }
            <div class="jcm-judgement">
                <select class="jcm-theme__list" aria-label={i18n.t_with("judge-grade-of", &about)} {onchange}>
                    <option value="" selected={judged.is_empty()}>{ i18n.t("judge-none") }</option>
                    { for topic.grades.iter().map(|grade| html! {
                        <option key={*grade} value={*grade} selected={judged == *grade}>{ i18n.t(&grade_name(grade)) }</option>
                    }) }
                </select>
                <textarea
                    class="jcm-field__input jcm-judgement__note"
                    rows="2"
                    placeholder={i18n.t("judge-note")}
                    aria-label={i18n.t_with("judge-note-of", &about)}
                    value={noted}
                    {oninput}
                />
            </div>
        </li>
    }
}
