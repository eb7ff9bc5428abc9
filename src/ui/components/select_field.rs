//! A question with many answers.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::field::{Choice, described_by, error_text, field_id, invalid, label_text, support_text};
use crate::ui::use_i18n;

/// Properties of [`SelectField`].
#[derive(PartialEq, Properties)]
pub struct SelectFieldProps {
    /// The field's name with dashes, such as `country`.
    pub name: AttrValue,
    /// The question.
    pub label: AttrValue,
    /// The explanation under the question.
    #[prop_or_default]
    pub support: Option<AttrValue>,
    /// The answers, in the order in which they are offered.
    pub choices: Vec<Choice>,
    /// The value of the answer that is chosen.
    #[prop_or_default]
    pub chosen: Option<AttrValue>,
    /// What is wrong with the answer.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Whether the calculation needs an answer.
    #[prop_or_default]
    pub required: bool,
    /// Called with the value of the answer; `None` when the choice is taken back.
    pub on_choose: Callback<Option<AttrValue>>,
}

/// A native select: it has the keyboard search and the wheel of the device.
#[component]
pub fn SelectField(props: &SelectFieldProps) -> Html {
    let i18n = use_i18n();
    let SelectFieldProps { name, label, support, choices, chosen, error, required, on_choose } = props;
    let id = field_id(name);
    let onchange = on_choose.reform(|event: Event| {
        let value = event.target_unchecked_into::<HtmlSelectElement>().value();
        (!value.is_empty()).then(|| AttrValue::from(value))
    });
    html! {
        <div class="jcm-field" data-invalid={invalid(error.as_ref())}>
            <label class="jcm-field__label" for={id.clone()}>{ label_text(&i18n, label, *required) }</label>
            { support_text(&i18n, name, support.as_ref()) }
            { error_text(&i18n, name, error.as_ref()) }
            <div class="jcm-select">
                <select
                    class="jcm-select__control"
                    {id}
                    aria-describedby={described_by(name, error.as_ref(), support.as_ref())}
                    aria-invalid={invalid(error.as_ref())}
                    aria-required={required.then_some("true")}
                    {onchange}
                >
                    <option value="" selected={chosen.is_none()}>{ i18n.t("select-prompt") }</option>
                    { for choices.iter().map(|choice| html! {
                        <option
                            key={choice.value.to_string()}
                            value={choice.value.clone()}
                            selected={chosen.as_ref() == Some(&choice.value)}
                        >
                            { &choice.label }
                        </option>
                    }) }
                </select>
            </div>
        </div>
    }
}
