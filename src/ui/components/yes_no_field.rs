//! A question to be answered with yes or no, or not yet.

use yew::prelude::*;

use super::choice_field::ChoiceField;
use super::field::Choice;
use crate::study::UNKNOWN;
use crate::ui::use_i18n;

/// An answer that may be open. Not knowing is an answer; not having answered is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// The visitor does not know yet.
    Unknown,
}

impl Answer {
    const ALL: [Answer; 3] = [Answer::Yes, Answer::No, Answer::Unknown];

    /// How the answer is stored. Not knowing changes no figure, and is kept all the same: it was said.
    pub const fn value(self) -> &'static str {
        match self {
            Answer::Yes => "yes",
            Answer::No => "no",
            Answer::Unknown => UNKNOWN,
        }
    }

    /// The answer stored as `text`.
    pub fn from_text(text: &str) -> Option<Answer> {
        Answer::ALL.into_iter().find(|answer| answer.value() == text)
    }

    const fn message(self) -> &'static str {
        match self {
            Answer::Yes => "yes",
            Answer::No => "no",
            Answer::Unknown => "unknown-answer",
        }
    }
}

/// Properties of [`YesNoField`].
#[derive(PartialEq, Properties)]
pub struct YesNoFieldProps {
    /// The field's name with dashes, such as `output-metered`.
    pub name: AttrValue,
    /// The question, as a positive statement.
    pub label: AttrValue,
    /// The explanation under the question.
    #[prop_or_default]
    pub support: Option<AttrValue>,
    /// The answer given.
    #[prop_or_default]
    pub answer: Option<Answer>,
    /// What is wrong with the answer.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Whether the calculation needs an answer.
    #[prop_or_default]
    pub required: bool,
    /// Called with the answer.
    pub on_answer: Callback<Answer>,
}

/// Yes, no, or "I don't know yet", side by side.
#[component]
pub fn YesNoField(props: &YesNoFieldProps) -> Html {
    let i18n = use_i18n();
    let choices: Vec<Choice> = Answer::ALL
        .into_iter()
        .map(|answer| Choice { value: answer.value().into(), label: i18n.t(answer.message()), support: None })
        .collect();
    let on_answer = props.on_answer.clone();
    let on_choose = Callback::from(move |value: AttrValue| {
        if let Some(answer) = Answer::ALL.into_iter().find(|answer| answer.value() == value.as_str()) {
            on_answer.emit(answer);
        }
    });
    html! {
        <ChoiceField
            name={props.name.clone()}
            label={props.label.clone()}
            support={props.support.clone()}
            {choices}
            chosen={props.answer.map(|answer| AttrValue::from(answer.value()))}
            error={props.error.clone()}
            required={props.required}
            inline={true}
            {on_choose}
        />
    }
}
