//! Questions that few need, behind one line.

use yew::prelude::*;

/// Properties of [`Further`].
#[derive(PartialEq, Properties)]
pub(super) struct FurtherProps {
    /// What is behind the line.
    pub heading: AttrValue,
    /// Whether one of the questions is answered where the page is entered.
    pub open: bool,
    pub children: Html,
}

/// It opens for answers that are there already, and does not close while they change.
#[component]
pub(super) fn Further(props: &FurtherProps) -> Html {
    let open = use_state_eq(|| props.open);
    html! {
        <details class="jcm-details" open={*open}>
            <summary>{ &props.heading }</summary>
            <div class="jcm-topic__questions">{ props.children.clone() }</div>
        </details>
    }
}
