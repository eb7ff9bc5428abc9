//! A field for a number with its unit.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::field::{Choice, described_by, error_text, field_id, invalid, label_text, support_text};
use crate::ui::{I18n, use_i18n};

/// Properties of [`QuantityField`].
#[derive(PartialEq, Properties)]
pub struct QuantityFieldProps {
    /// The field's name with dashes, such as `capacity-kw`.
    pub name: AttrValue,
    /// The question.
    pub label: AttrValue,
    /// The explanation under the question.
    #[prop_or_default]
    pub support: Option<AttrValue>,
    /// The unit after the number.
    #[prop_or_default]
    pub unit: Option<AttrValue>,
    /// The units from which one may be chosen; none where there is one only.
    #[prop_or_default]
    pub units: Vec<Choice>,
    /// The unit chosen.
    #[prop_or_default]
    pub chosen_unit: Option<AttrValue>,
    /// The text as typed. It stays, right or wrong.
    pub value: AttrValue,
    /// What is wrong with the text.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// A doubt about a number that is used all the same.
    #[prop_or_default]
    pub caution: Option<AttrValue>,
    /// What is used while nothing is typed.
    #[prop_or_default]
    pub used: Option<Html>,
    /// The keyboard that a phone offers, as `inputmode` names it.
    #[prop_or("decimal")]
    pub keyboard: &'static str,
    /// Whether the calculation needs an answer.
    #[prop_or_default]
    pub required: bool,
    /// Called with the whole text at each keystroke.
    pub on_input: Callback<String>,
    /// Called with the unit that is chosen.
    #[prop_or_default]
    pub on_unit: Callback<AttrValue>,
}

/// A number as the visitor writes it, read by the engine and not by the browser.
#[component]
pub fn QuantityField(props: &QuantityFieldProps) -> Html {
    let i18n = use_i18n();
    let QuantityFieldProps { name, label, support, unit, value, error, caution, used, required, on_input, .. } = props;
    let id = field_id(name);
    let unit_id = unit.as_ref().filter(|_| props.units.len() < 2).map(|_| format!("{id}-unit"));
    let caution_id = caution.as_ref().map(|_| format!("{id}-caution"));
    let used_id = used.as_ref().map(|_| format!("{id}-used"));
    // What is wrong comes first, and the unit belongs to what is heard, after the support text.
    let described: Vec<String> = caution_id
        .clone()
        .into_iter()
        .chain(described_by(name, error.as_ref(), support.as_ref()))
        .chain(unit_id.clone())
        .chain(used_id.clone())
        .collect();
    let oninput = on_input.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value());
    html! {
        <div class="jcm-field" data-invalid={invalid(error.as_ref())}>
            <label class="jcm-field__label" for={id.clone()}>{ label_text(&i18n, label, *required) }</label>
            { support_text(&i18n, name, support.as_ref()) }
            { error_text(&i18n, name, error.as_ref()) }
            if let Some(caution) = caution {
                <p class="jcm-field__caution" id={caution_id}>
                    <span class="jcm-field__error-mark">{ i18n.t("caution-prefix") }</span>{ " " }{ caution }
                </p>
            }
            <div class="jcm-field__control">
                <input
                    class="jcm-field__input"
                    id={id.clone()}
                    type="text"
                    inputmode={props.keyboard}
                    autocomplete="off"
                    spellcheck="false"
                    value={value.clone()}
                    aria-describedby={(!described.is_empty()).then(|| described.join(" "))}
                    aria-invalid={invalid(error.as_ref())}
                    aria-required={required.then_some("true")}
                    {oninput}
                />
                if props.units.len() > 1 {
                    { unit_select(&i18n, props, &id) }
                } else if let Some(unit) = unit {
                    <span class="jcm-field__unit" id={unit_id}>{ unit }</span>
                }
            </div>
            if let Some(used) = used {
                <p class="jcm-field__used" id={used_id}>{ used.clone() }</p>
            }
        </div>
    }
}

/// The units to choose from. The number stays as typed: whoever changes the unit means another quantity.
fn unit_select(i18n: &I18n, props: &QuantityFieldProps, id: &str) -> Html {
    let label = i18n.t_with("unit-of", &[("question", props.label.as_str().into())]);
    let onchange =
        props.on_unit.reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value().into());
    html! {
        <select class="jcm-field__units" id={format!("{id}-unit")} aria-label={label} {onchange}>
            { for props.units.iter().map(|unit| html! {
                <option
                    key={unit.value.to_string()}
                    value={unit.value.clone()}
                    selected={props.chosen_unit.as_ref() == Some(&unit.value)}
                >
                    { &unit.label }
                </option>
            }) }
        </select>
    }
}
