//! A question with a few answers, all of them visible.

use yew::prelude::*;

use super::field::{Choice, described_by, error_text, field_id, invalid, label_text, support_text};
use crate::ui::use_i18n;

/// Properties of [`ChoiceField`].
#[derive(PartialEq, Properties)]
pub struct ChoiceFieldProps {
    /// The field's name with dashes, such as `displaced-source`.
    pub name: AttrValue,
    /// The question.
    pub label: AttrValue,
    /// The explanation under the question.
    #[prop_or_default]
    pub support: Option<AttrValue>,
    /// The answers.
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
    /// Answers side by side: for short ones without support text.
    #[prop_or_default]
    pub inline: bool,
    /// Called with the value of the answer.
    pub on_choose: Callback<AttrValue>,
}

/// Radio buttons as cards. The first one carries the field's id, so that the error summary finds it.
#[component]
pub fn ChoiceField(props: &ChoiceFieldProps) -> Html {
    let i18n = use_i18n();
    let ChoiceFieldProps { name, label, support, error, required, .. } = props;
    let cards = props.choices.iter().enumerate().map(|(index, choice)| {
        // A space would make two ids of one wherever the id is referred to, and a dot is a class in a stylesheet.
        let value = choice.value.replace([' ', '.'], "-");
        let id = if index == 0 { field_id(name) } else { format!("{}-{value}", field_id(name)) };
        card(props, choice, id)
    });
    html! {
        <fieldset
            class="jcm-field jcm-choices"
            data-invalid={invalid(error.as_ref())}
            data-layout={props.inline.then_some("inline")}
            aria-describedby={described_by(name, error.as_ref(), support.as_ref())}
        >
            <legend class="jcm-field__label">{ label_text(&i18n, label, *required) }</legend>
            { support_text(&i18n, name, support.as_ref()) }
            { error_text(&i18n, name, error.as_ref()) }
            <div class="jcm-choices__list">{ for cards }</div>
        </fieldset>
    }
}

fn card(props: &ChoiceFieldProps, choice: &Choice, id: String) -> Html {
    let support_id = choice.support.as_ref().map(|_| format!("{id}-choice-support"));
    let value = choice.value.clone();
    let onchange = props.on_choose.reform(move |_: Event| value.clone());
    html! {
        <div class="jcm-choices__card" key={choice.value.to_string()}>
            <input
                class="jcm-choices__radio"
                type="radio"
                id={id.clone()}
                name={field_id(&props.name)}
                value={choice.value.clone()}
                checked={props.chosen.as_ref() == Some(&choice.value)}
                aria-describedby={support_id.clone()}
                {onchange}
            />
            <label class="jcm-choices__label" for={id}>{ &choice.label }</label>
            if let Some(support) = &choice.support {
                <p class="jcm-choices__support" id={support_id}>{ support }</p>
            }
        </div>
    }
}
