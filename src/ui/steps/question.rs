//! One question of the study, with the field that suits its kind of answer.

use yew::prelude::*;

use super::Desk;
use super::answer::{answer_text, answer_unit, choice, unit_choice};
use super::usual::{Used, used_value};
use crate::study::{
    Action, AnswerUnit, Field, Kind, Measure, NumberStyle, Severity, UNKNOWN, canonical, canonical_items, split_unit,
};
use crate::ui::components::{
    Answer, ButtonKind, Choice, ChoiceField, QuantityField, SelectField, YesNoField, described_button, fixed_field,
};
use crate::ui::hooks::use_doubt;
use crate::ui::issue_text::issue_text;
use crate::ui::store::use_dispatch;
use crate::ui::{I18n, use_i18n};

/// More answers than these stand in a list that opens: cards would fill the screen.
const MOST_CARDS: usize = 9;

/// Properties of [`Question`]: what it shows, in place of the assessment that this follows from, so that a key pressed in one
/// question draws the others anew only where something of them changes.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct QuestionProps {
    /// The question.
    pub field: Field,
    /// The part of the project that is asked about, from 0.
    pub part: usize,
    /// Whether nothing can be calculated without the answer.
    pub required: bool,
    /// The answers to choose from.
    pub choices: Vec<Choice>,
    /// The answer as the study holds it.
    pub answer: Option<AttrValue>,
    /// The answer as it reads, where a host page has fixed it.
    pub fixed: Option<AttrValue>,
    /// What is wrong with the answer.
    pub error: Option<AttrValue>,
    /// A doubt about an answer that is used all the same.
    pub caution: Option<AttrValue>,
    /// The unit after a number.
    pub unit: Option<AttrValue>,
    /// What the calculation uses while there is no number.
    pub used: Option<Used>,
}

impl QuestionProps {
    /// A question as it stands on the desk. `choices` are the answers where the registry decides them.
    pub(super) fn of(desk: &Desk, part: usize, field: Field, required: bool, choices: Vec<Choice>) -> Self {
        let Desk { i18n, study, assessed, frame, .. } = desk;
        let issue_of = |severity| {
            let issue = assessed.issues_at(part, field).find(|issue| issue.severity == severity);
            issue.map(|issue| issue_text(i18n, issue))
        };
        let answer = study.answer_in(part, field);
        let currency = study.answer(Field::CostCurrency);
        let (unit, used) = match field.kind() {
            Kind::Number { unit, .. } => {
                let is_open = answer.is_none_or(|answer| answer == UNKNOWN);
                (Some(unit), is_open.then(|| used_value(i18n, assessed, part, field, currency)).flatten())
            }
            Kind::Series { unit, .. } => (Some(unit), None),
            _ => (None, None),
        };
        QuestionProps {
            field,
            part,
            required,
            choices: match field.kind() {
                // The field of these answers brings their names.
                Kind::Choice(&["yes", "no"]) => Vec::new(),
                Kind::Choice(values) => values.iter().map(|value| choice(i18n, assessed, field, value)).collect(),
                _ => choices,
            },
            answer: answer.map(|text| AttrValue::from(text.to_owned())),
            fixed: (part == 0 && frame.is_locked(field)).then(|| answer_text(i18n, assessed, study, part, field)),
            error: issue_of(Severity::Error),
            caution: issue_of(Severity::Warning),
            unit: unit.and_then(|unit| answer_unit(i18n, unit, assessed, currency)),
            used,
        }
    }
}

/// The name of a question in ids of messages and elements, such as `capacity-kw`.
pub fn field_name(field: Field) -> String {
    field.key().replace('_', "-")
}

/// The name of a question on one part of the project, such as `capacity-kw-2` for the second.
pub fn field_name_in(part: usize, field: Field) -> String {
    match part {
        0 => field_name(field),
        part => format!("{}-{}", field_name(field), part + 1),
    }
}

/// The question as the visitor reads it.
pub fn field_label(i18n: &I18n, field: Field) -> AttrValue {
    i18n.t(&format!("field-{}", field_name(field)))
}

/// Asks one question.
#[component]
pub(super) fn Question(props: &QuestionProps) -> Html {
    let i18n = use_i18n();
    let dispatch = use_dispatch();
    let QuestionProps { field, part, choices, answer, fixed, error, caution, unit, used, required } = props.clone();
    let name = field_name_in(part, field);
    let label = field_label(&i18n, field);
    if let Some(answer) = fixed {
        return fixed_field(&i18n, &name, &label, answer);
    }
    let support = i18n.t_if_any(&format!("field-{}-support", field_name(field)));
    let set = move |text: String| dispatch.dispatch(Action::AnswerIn(part, field, text));
    match field.kind() {
        kind @ (Kind::Number { .. } | Kind::Series { .. }) => html! {
            <NumberQuestion
                {name} {label} {support} {error} {caution} {required} {unit} {used}
                reading={match kind {
                    Kind::Number { unit, .. } => Reading::One(unit),
                    _ => Reading::ByYear,
                }}
                answer={answer.unwrap_or_default()}
                on_answer={Callback::from(set)}
            />
        },
        Kind::Choice(&["yes", "no"]) => html! {
            <YesNoField
                {name} {label} {support} {error} {required}
                answer={answer.and_then(|text| Answer::from_text(&text))}
                on_answer={Callback::from(move |answer: Answer| set(answer.value().to_owned()))}
            />
        },
        Kind::Choice(_) if choices.len() <= MOST_CARDS => html! {
            <ChoiceField
                {name} {label} {support} {error} {required} {choices}
                chosen={answer}
                on_choose={Callback::from(move |value: AttrValue| set(value.to_string()))}
            />
        },
        _ => html! {
            <SelectField
                {name} {label} {support} {error} {required} {choices}
                chosen={answer}
                on_choose={Callback::from(move |value: Option<AttrValue>| {
                    set(value.map(|value| value.to_string()).unwrap_or_default());
                })}
            />
        },
    }
}

/// How the text of an answer is read.
#[derive(Clone, Copy, PartialEq)]
enum Reading {
    /// One number, in the question's unit or another that suits it.
    One(AnswerUnit),
    /// A number for each year of operation.
    ByYear,
}

impl Reading {
    fn canonical(self, text: &str, style: NumberStyle) -> String {
        match self {
            Reading::One(_) => canonical(text, style),
            Reading::ByYear => canonical_items(text, style),
        }
    }

    fn written(self, stored: &str, style: NumberStyle) -> String {
        match self {
            Reading::One(_) => style.written(stored),
            Reading::ByYear => style.written_items(stored),
        }
    }

    fn split_unit(self, answer: &str) -> (&str, Option<Measure>) {
        match self {
            Reading::One(unit) => split_unit(answer, unit),
            Reading::ByYear => (answer, None),
        }
    }

    /// The units to choose from, the question's own first.
    fn measures(self) -> &'static [Measure] {
        match self {
            Reading::One(unit) => unit.measures(),
            Reading::ByYear => &[],
        }
    }
}

#[derive(PartialEq, Properties)]
struct NumberQuestionProps {
    name: AttrValue,
    label: AttrValue,
    support: Option<AttrValue>,
    error: Option<AttrValue>,
    caution: Option<AttrValue>,
    required: bool,
    reading: Reading,
    unit: Option<AttrValue>,
    answer: AttrValue,
    used: Option<Used>,
    on_answer: Callback<String>,
}

/// A number that the visitor writes as the language does. The study holds the canonical form; the field shows what
/// was typed for as long as it means the same, so that nothing moves under the cursor.
#[component]
fn NumberQuestion(props: &NumberQuestionProps) -> Html {
    let i18n = use_i18n();
    let style = i18n.language().number_style();
    let typed = use_state_eq(String::new);
    let doubted = use_doubt(props.caution.is_some(), props.answer.clone());
    let reading = props.reading;
    let unknown = props.answer == UNKNOWN;
    let (stored, measure) = if unknown { ("", None) } else { reading.split_unit(&props.answer) };
    let picked = use_state_eq(|| measure.map(|measure| measure.id));
    // A stored unit wins: another tab or a sample may have brought it.
    let chosen = measure.map(|measure| measure.id).or(*picked).filter(|_| measure.is_some() || stored.is_empty());
    let value =
        if reading.canonical(&typed, style) == stored { (*typed).clone() } else { reading.written(stored, style) };
    let on_input = {
        let on_answer = props.on_answer.clone();
        let typed = typed.setter();
        move |text: String| {
            on_answer.emit(with_unit(&reading.canonical(&text, style), chosen));
            typed.set(text);
        }
    };
    let on_unit = {
        let (on_answer, stored, picked) = (props.on_answer.clone(), stored.to_owned(), picked.setter());
        move |id: AttrValue| {
            let measures = reading.measures().iter().map(|measure| measure.id);
            let chosen = measures.skip(1).find(|measure| *measure == id.as_str());
            picked.set(chosen);
            on_answer.emit(with_unit(&stored, chosen));
        }
    };
    let units: Vec<Choice> = reading.measures().iter().map(|measure| unit_choice(&i18n, measure)).collect();
    let own = reading.measures().first().map(|measure| measure.id);
    html! {
        <QuantityField
            name={props.name.clone()}
            label={props.label.clone()}
            support={props.support.clone()}
            error={props.error.clone()}
            caution={props.caution.clone().filter(|_| doubted)}
            used={stored.is_empty().then(|| without_number(&i18n, props, unknown)).flatten()}
            required={props.required}
            keyboard={if reading == Reading::ByYear { "text" } else { "decimal" }}
            unit={props.unit.clone()}
            {units}
            chosen_unit={chosen.or(own).map(AttrValue::from)}
            {value}
            on_input={Callback::from(on_input)}
            on_unit={Callback::from(on_unit)}
        />
    }
}

/// What stands under a field without a number: the value that is used, and the way to say that it is not known.
fn without_number(i18n: &I18n, props: &NumberQuestionProps, unknown: bool) -> Option<Html> {
    let said = match (&props.used, unknown) {
        (Some(used), false) => html! { <>{ i18n.t("question-used-if-empty") }{ " " }{ used.html(i18n) }</> },
        (Some(used), true) => html! { <>{ i18n.t("question-unknown-used") }{ " " }{ used.html(i18n) }</> },
        (None, true) => html! { { i18n.t("question-unknown-ask") } },
        (None, false) if props.required && props.reading != Reading::ByYear => Html::default(),
        (None, false) => return None,
    };
    let (label, name, answer) = match unknown {
        true => ("question-unknown-undo", "question-unknown-undo-of", ""),
        false => ("question-unknown", "question-unknown-of", UNKNOWN),
    };
    let name = i18n.t_with(name, &[("question", props.label.as_str().into())]);
    let act = props.on_answer.reform(move |()| answer.to_owned());
    Some(html! { <>{ said }{ " " }{ described_button(ButtonKind::Quiet, i18n.t(label), Some(name), act) }</> })
}

/// The number with the unit that was chosen, as it is stored.
fn with_unit(number: &str, unit: Option<&str>) -> String {
    match unit {
        Some(unit) if !number.is_empty() => format!("{number} {unit}"),
        _ => number.to_owned(),
    }
}
