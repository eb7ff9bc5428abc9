//! What has to be corrected on this page, in one place.

use web_sys::HtmlElement;
use yew::prelude::*;

use super::field::field_id;
use crate::ui::hooks::focus_element;
use crate::ui::use_i18n;

/// A problem with one field.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The field's name with dashes.
    pub field: AttrValue,
    /// The question, so that the link makes sense alone.
    pub label: AttrValue,
    /// What is wrong.
    pub message: AttrValue,
}

/// Properties of [`ErrorSummary`].
#[derive(PartialEq, Properties)]
pub struct ErrorSummaryProps {
    /// The problems, in the order of the fields. Without any, nothing is shown.
    pub problems: Vec<Problem>,
    /// How often the visitor tried to go on. Each new try moves the focus to the summary.
    pub attempt: u32,
}

/// A heading that takes the focus, and a link to each field.
#[component]
pub fn ErrorSummary(props: &ErrorSummaryProps) -> Html {
    let i18n = use_i18n();
    let heading = use_node_ref();
    {
        let heading = heading.clone();
        use_effect_with(props.attempt, move |&attempt| {
            if attempt > 0
                && let Some(element) = heading.cast::<HtmlElement>()
            {
                // A heading that cannot take the focus leaves it on the button.
                let _ = element.focus();
            }
        });
    }
    if props.problems.is_empty() {
        return Html::default();
    }
    let count = u32::try_from(props.problems.len()).unwrap_or(u32::MAX);
    html! {
        <section class="jcm-errors" aria-labelledby="error-summary-heading">
            <h2 class="jcm-errors__heading" id="error-summary-heading" tabindex="-1" ref={heading}>
                { i18n.t_with("error-summary-heading", &[("count", count.into())]) }
            </h2>
            <p class="jcm-errors__support">{ i18n.t("error-summary-support") }</p>
            <ul class="jcm-errors__list">{ for props.problems.iter().map(link) }</ul>
        </section>
    }
}

fn link(problem: &Problem) -> Html {
    let id = field_id(&problem.field);
    let href = format!("#{id}");
    // The address stays as it is: it may hold a shared study.
    let onclick = move |event: MouseEvent| {
        event.prevent_default();
        focus_element(&id);
    };
    html! {
        <li class="jcm-errors__item">
            <a class="jcm-errors__link" {href} {onclick}>
                <span class="jcm-errors__label">{ &problem.label }</span>
                <span class="jcm-errors__message">{ &problem.message }</span>
            </a>
        </li>
    }
}
