//! One question of the study, with the field that suits its kind of answer.

use yew::prelude::*;

use rust_decimal::Decimal;

use crate::i18n::answer_unit_message;
use crate::quantity::UnitCode;
use crate::study::{
    Action, AnswerUnit, Field, Kind, Measure, NumberStyle, Severity, Study, UNKNOWN, canonical, canonical_items,
    split_unit,
};
use crate::ui::components::{
    Answer, ButtonKind, Choice, ChoiceField, QuantityField, SelectField, YesNoField, described_button, evidence_badge,
};
use crate::ui::issue_text::issue_text;
use crate::ui::store::{use_dispatch, use_study};
use crate::ui::value::{ALL_DIGITS, written};
use crate::ui::{Assessed, I18n, use_i18n};
use crate::worksheet::{LineId, Origin};

/// Properties of [`Question`].
#[derive(Clone, PartialEq, Properties)]
pub struct QuestionProps {
    /// The question.
    pub field: Field,
    /// The part of the project that is asked about, from 0.
    #[prop_or_default]
    pub part: usize,
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
pub fn Question(props: &QuestionProps) -> Html {
    let i18n = use_i18n();
    let study = use_study();
    let dispatch = use_dispatch();
    let QuestionProps { field, part, assessed, required, .. } = props.clone();
    let name = field_name_in(part, field);
    let label = field_label(&i18n, field);
    let support = i18n.t_if_any(&format!("field-{}-support", field_name(field)));
    let issue_of = |severity| assessed.issues_at(part, field).find(|issue| issue.severity == severity);
    let error = issue_of(Severity::Error).map(|issue| issue_text(&i18n, issue));
    let caution = issue_of(Severity::Warning).map(|issue| issue_text(&i18n, issue));
    let answer = study.answer_in(part, field).map(|text| AttrValue::from(text.to_owned()));
    let set = move |text: String| dispatch.dispatch(Action::AnswerIn(part, field, text));
    match field.kind() {
        Kind::Number { unit, .. } => html! {
            <NumberQuestion
                {name} {label} {support} {error} {caution} {required}
                reading={Reading::One(unit)}
                unit={answer_unit(&i18n, unit, &assessed, study.answer(Field::CostCurrency))}
                answer={answer.unwrap_or_default()}
                used={used_value(&i18n, &assessed, part, field, study.answer(Field::CostCurrency))}
                on_answer={Callback::from(set)}
            />
        },
        Kind::Series { unit, .. } => html! {
            <NumberQuestion
                {name} {label} {support} {error} {caution} {required}
                reading={Reading::ByYear}
                unit={answer_unit(&i18n, unit, &assessed, study.answer(Field::CostCurrency))}
                answer={answer.unwrap_or_default()}
                used={None::<Html>}
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

/// An answer as it is read by who did not give it.
pub(in crate::ui) fn answer_text(
    i18n: &I18n,
    assessed: &Assessed,
    study: &Study,
    part: usize,
    field: Field,
) -> AttrValue {
    let text = study.answer_in(part, field).unwrap_or_default();
    let style = i18n.language().number_style();
    let named = |id: String| i18n.t_if_any(&id).unwrap_or_else(|| text.to_owned().into());
    if text == UNKNOWN {
        return i18n.t("unknown-answer");
    }
    match (field, field.kind()) {
        (Field::Country, _) => i18n.country(text).into(),
        (Field::Grid, _) => {
            let grids = assessed.country.map(|country| country.grids).unwrap_or_default();
            let grid = grids.iter().find(|grid| grid.id == text);
            grid.map_or_else(|| text.to_owned().into(), |grid| grid.name.into())
        }
        (_, Kind::Number { unit: AnswerUnit::CalendarYear, .. }) => text.to_owned().into(),
        (_, Kind::Choice(&["yes", "no"])) => i18n.t(if text == "yes" { "yes" } else { "no" }),
        (_, Kind::Choice(_)) => choice(i18n, assessed, field, text).label,
        (_, Kind::Key) => named(format!("choice-{}-{}", field_name(field), text.replace('_', "-").to_lowercase())),
        (_, Kind::Series { .. }) => style.written_items(text).into(),
        (_, Kind::Number { unit, .. }) => {
            let (number, measure) = split_unit(text, unit);
            let number = match number.parse::<Decimal>() {
                Ok(_) => i18n.number(number, ALL_DIGITS),
                Err(_) => style.written(number),
            };
            let unit = match measure {
                Some(measure) => Some(unit_choice(i18n, &measure).label),
                None => answer_unit(i18n, unit, assessed, study.answer(Field::CostCurrency)),
            };
            match unit {
                Some(unit) => {
                    let values = [("number", number.as_str().into()), ("unit", unit.as_str().into())];
                    i18n.t_with("results-quantity", &values)
                }
                None => number.into(),
            }
        }
    }
}

/// The words after a number.
fn answer_unit(i18n: &I18n, unit: AnswerUnit, assessed: &Assessed, currency: Option<&str>) -> Option<AttrValue> {
    let money = match currency {
        Some("USD") => "USD",
        Some("local") => assessed.currency.unwrap_or_default(),
        _ => "JPY",
    };
    match unit {
        AnswerUnit::Money => Some(money.to_owned().into()),
        other => answer_unit_message(other).map(|id| i18n.t_with(&id, &[("currency", money.into())])),
    }
}

/// The line that holds a value where the question is not answered.
fn usual_line(assessed: &Assessed, part: usize, field: Field) -> Option<LineId> {
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
        Field::RateCeilingPercent => s::RATE_CEILING,
        Field::CostEffectivenessCap => s::COST_EFFECTIVENESS_CAP,
        Field::DurableYears => s::DURABLE_YEARS,
        Field::DiscountRatePercent => s::DISCOUNT_RATE,
        Field::TaxPercent => s::TAX_RATE,
        Field::ValidationCost => s::VALIDATION_COST,
        Field::VerificationCost => s::VERIFICATION_COST,
        Field::MonitoringYears => s::MONITORING_YEARS,
        Field::IssuanceDelayYears => s::ISSUANCE_DELAY,
        Field::MarketInterestPercent => s::MARKET_INTEREST,
        Field::GovernmentSharePercent => s::GOVERNMENT_SHARE,
        Field::PartnerSharePercent => s::PARTNER_SHARE,
        Field::EfficiencyReference => s::EFFICIENCY_REFERENCE,
        Field::BoilerEfficiencyReference => s::BOILER_EFFICIENCY_REFERENCE,
        _ => return None,
    };
    let several = assessed.parts.len() > 1 && field.is_of_part();
    let of_part = || assessed.sheet.find_in(u8::try_from(part + 1).unwrap_or_default(), symbol.id);
    if several { of_part() } else { assessed.sheet.find(symbol.id) }
}

/// Whether a value is used where the question is not answered, once what it follows from is known.
pub(super) fn has_usual_value(assessed: &Assessed, part: usize, field: Field) -> bool {
    let record = usual_line(assessed, part, field).and_then(|line| assessed.sheet.record(line));
    let waits = |origin: &Origin| matches!(origin, Origin::Given { value: None, .. });
    record.is_some_and(|record| !waits(&record.origin))
}

/// What the calculation uses while the question is not answered, with how well it is supported.
fn used_value(i18n: &I18n, assessed: &Assessed, part: usize, field: Field, currency: Option<&str>) -> Option<Html> {
    let line = usual_line(assessed, part, field)?;
    let unit = assessed.sheet.record(line)?.unit;
    let (value, unit) = in_currency(assessed, currency, assessed.value(line, 1).ok()?, unit);
    let text = written(i18n, assessed.currency, value, unit).text(i18n);
    let evidence = assessed.explain(line, 1)?.weakest_evidence();
    Some(html! {
        <>
            { text }
            if let Some(evidence) = evidence {
                { " " }{ evidence_badge(i18n, evidence) }
            }
        </>
    })
}

/// An amount of the sheet, which counts in yen, in the currency in which the visitor answers.
fn in_currency(assessed: &Assessed, currency: Option<&str>, value: Decimal, unit: UnitCode) -> (Decimal, UnitCode) {
    use crate::assess::symbols as s;
    let (rate, units) = match currency {
        Some("USD") => (s::YEN_PER_DOLLAR, [UnitCode::Dollars, UnitCode::DollarsPerKilowattHour]),
        Some("local") => (s::YEN_PER_LOCAL, [UnitCode::Local, UnitCode::LocalPerKilowattHour]),
        _ => return (value, unit),
    };
    let [money, price] = units;
    let target = match unit {
        UnitCode::Yen => money,
        UnitCode::YenPerKilowattHour => price,
        other => return (value, other),
    };
    let rate = assessed.sheet.find(rate.id).and_then(|line| assessed.value(line, 1).ok());
    rate.and_then(|rate| value.checked_div(rate)).map_or((value, unit), |converted| (converted, target))
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
            caution={props.caution.clone()}
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
        (Some(used), false) => html! { <>{ i18n.t("question-used-if-empty") }{ " " }{ used.clone() }</> },
        (Some(used), true) => html! { <>{ i18n.t("question-unknown-used") }{ " " }{ used.clone() }</> },
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

fn unit_choice(i18n: &I18n, measure: &Measure) -> Choice {
    let label = i18n.t(&format!("measure-{}", measure.id.to_lowercase()));
    Choice { value: measure.id.into(), label, support: None }
}
