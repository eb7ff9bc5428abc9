//! How well a value is supported: a word and a shape, never colour alone.

use yew::prelude::*;

use crate::ui::I18n;
use crate::worksheet::source::Evidence;

/// The badge of an evidence grade.
pub fn evidence_badge(i18n: &I18n, grade: Evidence) -> Html {
    let name = i18n.t(&format!("evidence-{}", grade.as_str()));
    html! {
        <span
            class="jcm-evidence"
            data-grade={grade.as_str()}
            title={i18n.t(&format!("evidence-{}-support", grade.as_str()))}
        >
            <svg class="jcm-evidence__shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                { shape(grade) }
            </svg>
            <span class="jcm-evidence__name" aria-hidden="true">{ &name }</span>
            <span class="jcm-hidden">{ i18n.t_with("evidence-label", &[("grade", name.as_str().into())]) }</span>
        </span>
    }
}

/// From a full disc with a tick to a dashed ring with a question mark: the shape empties as the evidence weakens.
fn shape(grade: Evidence) -> Html {
    match grade {
        Evidence::Official => html! {
            <>
                <circle class="jcm-evidence__fill" cx="8" cy="8" r="7" />
                <path class="jcm-evidence__tick" d="M4.5 8.2 7 10.7 11.5 5.6" />
            </>
        },
        Evidence::Reproduced => html! {
            <>
                <circle class="jcm-evidence__line" cx="8" cy="8" r="6.25" />
                <path class="jcm-evidence__line" d="M4.5 8.2 7 10.7 11.5 5.6" />
            </>
        },
        Evidence::Secondary => html! {
            <>
                <path class="jcm-evidence__line" d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />
                <circle class="jcm-evidence__fill" cx="8" cy="8" r="2" />
            </>
        },
        Evidence::Unverified => html! {
            <>
                <circle class="jcm-evidence__line" cx="8" cy="8" r="6.25" stroke-dasharray="2.5 2" />
                <path class="jcm-evidence__line" d="M6.2 6.4a1.8 1.8 0 1 1 2.7 1.6c-.6.3-.9.7-.9 1.3M8 11.4v.1" />
            </>
        },
    }
}
