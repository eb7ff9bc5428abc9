//! One question of the study, with the field that suits its kind of answer.

use yew::prelude::*;

use crate::study::{Action, AnswerUnit, Field, Kind, Severity, canonical};
use crate::ui::components::{Answer, Choice, ChoiceField, QuantityField, SelectField, YesNoField, evidence_badge};
use crate::ui::issue_text::issue_text;
use crate::ui::store::{use_dispatch, use_study};
use crate::ui::value::written;
use crate::ui::{Assessed, I18n, use_i18n};

/// Properties of [`Question`].
#[derive(Clone, PartialEq, Properties)]
pub struct QuestionProps {
    /// The question.
    pub field: Field,
    /// The assessment, for what is wrong with the answer and what is used without one.
    pub assessed: Assessed,
    /// The answers to choose from, where the registry decides them.
    #[prop_or_default]
    pub choices: Vec<Choice>,
    /// Whether nothing can be calculated without the answer.
    #[prop_or_default]
    pub required: bool,
}

/// The name of a question in ids of messages and elements, such as `capacity-kw`.
pub fn field_name(field: Field) -> String {
    field.key().replace('_', "-")
}

/// The question as the visitor reads it.
pub fn field_label(i18n: &I18n, field: Field) -> AttrValue {
    i18n.t(&format!("field-{}", field_name(field)))
}

/// Asks one question.
#[component]
pub fn Question(props: &QuestionProps) -> Html {
    let i18n = use_i18n();
    let study = use_study();
    let dispatch = use_dispatch();
    let QuestionProps { field, assessed, required, .. } = props.clone();
    let name = field_name(field);
    let label = field_label(&i18n, field);
    let support = i18n.t_if_any(&format!("field-{name}-support"));
    let issue_of = |severity| assessed.issues_at(field).find(|issue| issue.severity == severity);
    let error = issue_of(Severity::Error).map(|issue| issue_text(&i18n, issue));
    let caution = issue_of(Severity::Warning).map(|issue| issue_text(&i18n, issue));
    let answer = study.answer(field).map(|text| AttrValue::from(text.to_owned()));
    let set = move |text: String| dispatch.dispatch(Action::Answer(field, text));
    match field.kind() {
        Kind::Number { unit, .. } => html! {
            <NumberQuestion
                {name} {label} {support} {error} {caution} {required}
                unit={answer_unit(&i18n, unit, &assessed, study.answer(Field::CostCurrency))}
                answer={answer.unwrap_or_default()}
                used={used_value(&i18n, &assessed, field)}
                on_answer={Callback::from(set)}
            />
        },
        Kind::Choice(&["yes", "no"]) => html! {
            <YesNoField
                {name} {label} {support} {error} {required}
                answer={answer.and_then(|text| Answer::from_text(&text))}
                on_answer={Callback::from(move |answer: Answer| set(answer.stored().to_owned()))}
            />
        },
        Kind::Choice(values) => html! {
            <ChoiceField
                {name} {label} {support} {error} {required}
                choices={values.iter().map(|value| choice(&i18n, &assessed, field, value)).collect::<Vec<_>>()}
                chosen={answer}
                on_choose={Callback::from(move |value: AttrValue| set(value.to_string()))}
            />
        },
        Kind::Key => html! {
            <SelectField
                {name} {label} {support} {error} {required}
                choices={props.choices.clone()}
                chosen={answer}
                on_choose={Callback::from(move |value: Option<AttrValue>| {
                    set(value.map(|value| value.to_string()).unwrap_or_default());
                })}
            />
        },
    }
}

/// One answer of a closed list, with its explanation where there is one.
fn choice(i18n: &I18n, assessed: &Assessed, field: Field, value: &str) -> Choice {
    let id = format!("choice-{}-{}", field_name(field), value.replace('_', "-").to_lowercase());
    let label = match (field, value, assessed.currency) {
        (Field::CostCurrency, "local", Some(currency)) => i18n.currency(currency).into(),
        _ => i18n.t(&id),
    };
    Choice { value: value.to_owned().into(), label, support: i18n.t_if_any(&format!("{id}-support")) }
}

/// The words after a number.
fn answer_unit(i18n: &I18n, unit: AnswerUnit, assessed: &Assessed, currency: Option<&str>) -> Option<AttrValue> {
    let money = match currency {
        Some("USD") => "USD",
        Some("local") => assessed.currency.unwrap_or_default(),
        _ => "JPY",
    };
    let of_money = |id| i18n.t_with(id, &[("currency", money.into())]);
    Some(match unit {
        AnswerUnit::Kilowatts => i18n.t("unit-kilowatts"),
        AnswerUnit::MegawattHoursPerYear => i18n.t("unit-megawatt-hours-per-year"),
        AnswerUnit::TonnesPerMegawattHour => i18n.t("unit-tonnes-per-megawatt-hour"),
        AnswerUnit::Percent => i18n.t("unit-percent"),
        AnswerUnit::CalendarYear => return None,
        AnswerUnit::Years => i18n.t("unit-years"),
        AnswerUnit::Projects => i18n.t("unit-projects"),
        AnswerUnit::Money => money.to_owned().into(),
        AnswerUnit::MoneyPerYear => of_money("unit-money-per-year"),
        AnswerUnit::MoneyPerKilowattHour => of_money("unit-money-per-kilowatt-hour"),
    })
}

/// What the calculation uses while the question is not answered, with how well it is supported.
fn used_value(i18n: &I18n, assessed: &Assessed, field: Field) -> Option<Html> {
    use crate::assess::symbols as s;
    let symbol = match field {
        Field::GenerationMwh => s::FIRST_YEAR_GENERATION,
        Field::AuxiliaryMwh => s::AUXILIARY,
        Field::DegradationPercent => s::DEGRADATION,
        Field::OperatingYears => s::OPERATING_YEARS,
        Field::GridFactorApplication => s::FACTOR_APPLICATION,
        Field::GridFactorMethodology => s::FACTOR,
        Field::TotalCost => s::TOTAL_COST,
        Field::EligibleCost => s::ELIGIBLE_COST,
        Field::AnnualCost => s::ANNUAL_COST,
        Field::ElectricityPrice => s::ELECTRICITY_PRICE,
        Field::CreditingYears => s::CREDITING_YEARS,
        Field::GovernmentSharePercent => s::GOVERNMENT_SHARE,
        Field::PartnerSharePercent => s::PARTNER_SHARE,
        _ => return None,
    };
    let line = assessed.sheet.find(symbol.id)?;
    let unit = assessed.sheet.record(line)?.unit;
    let value = assessed.value(line, 1).ok()?;
    let text = written(i18n, assessed.currency, value, unit).text(i18n);
    let evidence = assessed.explain(line, 1)?.weakest_evidence();
    Some(html! {
        <>
            { i18n.t_with("question-used-if-empty", &[("value", text.as_str().into())]) }
            if let Some(evidence) = evidence {
                { " " }{ evidence_badge(i18n, evidence) }
            }
        </>
    })
}

#[derive(PartialEq, Properties)]
struct NumberQuestionProps {
    name: AttrValue,
    label: AttrValue,
    support: Option<AttrValue>,
    error: Option<AttrValue>,
    caution: Option<AttrValue>,
    required: bool,
    unit: Option<AttrValue>,
    answer: AttrValue,
    used: Option<Html>,
    on_answer: Callback<String>,
}

/// A number that the visitor writes as the language does. The study holds the canonical form; the field shows what
/// was typed for as long as it means the same, so that nothing moves under the cursor.
#[component]
fn NumberQuestion(props: &NumberQuestionProps) -> Html {
    let i18n = use_i18n();
    let style = i18n.language().number_style();
    let typed = use_state_eq(String::new);
    let stored = props.answer.as_str();
    let value = if canonical(&typed, style) == stored { (*typed).clone() } else { style.written(stored) };
    let on_input = {
        let on_answer = props.on_answer.clone();
        let typed = typed.setter();
        move |text: String| {
            on_answer.emit(canonical(&text, style));
            typed.set(text);
        }
    };
    html! {
        <QuantityField
            name={props.name.clone()}
            label={props.label.clone()}
            support={props.support.clone()}
            error={props.error.clone()}
            caution={props.caution.clone()}
            used={if stored.is_empty() { props.used.clone() } else { None }}
            required={props.required}
            unit={props.unit.clone()}
            {value}
            on_input={Callback::from(on_input)}
        />
    }
}
