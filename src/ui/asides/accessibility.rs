//! The accessibility statement: what the application aims at, how that is tested, and what is known to be missing.

use yew::prelude::*;

use crate::ui::I18n;

/// The parts of the statement: a heading and its sentences.
const PARTS: [(&str, &[&str]); 3] = [
    ("accessibility-aim", &["accessibility-standards", "accessibility-status"]),
    (
        "accessibility-tests",
        &[
            "accessibility-test-axe",
            "accessibility-test-keyboard",
            "accessibility-test-zoom",
            "accessibility-test-people",
        ],
    ),
    (
        "accessibility-limits",
        &["accessibility-limit-sources", "accessibility-limit-print", "accessibility-limit-language"],
    ),
];

pub(super) fn accessibility(i18n: &I18n) -> Html {
    html! {
        <>
            { for PARTS.iter().map(|(heading, sentences)| html! {
                <section key={*heading}>
                    <h2 class="jcm-topic__subheading">{ i18n.t(heading) }</h2>
                    <ul class="jcm-welcome__list">
                        { for sentences.iter().map(|id| html! { <li key={*id}>{ i18n.t(id) }</li> }) }
                    </ul>
                </section>
            }) }
        </>
    }
}
