//! What all fields share: ids, the label with its required word, support text and error text.

use yew::prelude::*;

use crate::ui::I18n;

/// One of the answers to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The value handed to the callback, and part of the element's id.
    pub value: AttrValue,
    /// What the visitor reads.
    pub label: AttrValue,
    /// A sentence that explains the answer.
    pub support: Option<AttrValue>,
}

/// The id of the element that takes the focus for the field `name`, such as `field-capacity-kw`.
pub fn field_id(name: &str) -> String {
    format!("field-{name}")
}

/// Which texts describe the field `name`: the error first, then the support text.
pub(super) fn described_by(name: &str, error: Option<&AttrValue>, support: Option<&AttrValue>) -> Option<String> {
    match (error, support) {
        (Some(_), Some(_)) => Some(format!("{} {}", error_id(name), support_id(name))),
        (Some(_), None) => Some(error_id(name)),
        (None, Some(_)) => Some(support_id(name)),
        (None, None) => None,
    }
}

/// The words of a label: the question, and whether an answer is needed.
pub(super) fn label_text(i18n: &I18n, label: &AttrValue, required: bool) -> Html {
    html! {
        <>
            <span class="jcm-field__name">{ label }</span>
            if required {
                { " " }<span class="jcm-field__required">{ i18n.t("required") }</span>
            } else {
                { " " }<span class="jcm-field__optional">{ i18n.t("optional") }</span>
            }
        </>
    }
}

/// An answer that the host page has fixed: read, not changed.
pub fn fixed_field(i18n: &I18n, name: &str, label: &AttrValue, answer: AttrValue) -> Html {
    html! {
        <dl class="jcm-field jcm-field_fixed" id={field_id(name)} tabindex="-1">
            <dt class="jcm-field__label">{ label }</dt>
            <dd>{ answer }</dd>
            <dd class="jcm-field__support">{ i18n.t("question-fixed") }</dd>
        </dl>
    }
}

/// The support text, under the label; words of the field open their meaning.
pub(super) fn support_text(i18n: &I18n, name: &str, support: Option<&AttrValue>) -> Html {
    match support {
        Some(support) => {
            let explained = i18n.explained(&field_id(name), support);
            html! { <p class="jcm-field__support" id={support_id(name)}>{ explained }</p> }
        }
        None => Html::default(),
    }
}

/// The error text, directly before what is to be corrected.
pub(super) fn error_text(i18n: &I18n, name: &str, error: Option<&AttrValue>) -> Html {
    match error {
        Some(error) => html! {
            <p class="jcm-field__error" id={error_id(name)}>
                <span class="jcm-field__error-mark">{ i18n.t("error-prefix") }</span>{ " " }{ error }
            </p>
        },
        None => Html::default(),
    }
}

/// The value of `aria-invalid`, which is left out while all is well.
pub(super) fn invalid(error: Option<&AttrValue>) -> Option<&'static str> {
    error.map(|_| "true")
}

fn support_id(name: &str) -> String {
    format!("field-{name}-support")
}

fn error_id(name: &str) -> String {
    format!("field-{name}-error")
}
