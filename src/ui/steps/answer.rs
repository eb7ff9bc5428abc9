//! How answers read: the choices of a closed list, the words after a number, and an answer for who did not give it.

use rust_decimal::Decimal;
use yew::prelude::*;

use super::question::field_name;
use crate::i18n::answer_unit_message;
use crate::registry::Grid;
use crate::study::{AnswerUnit, Field, Kind, Measure, Study, UNKNOWN, split_unit};
use crate::ui::components::Choice;
use crate::ui::value::ALL_DIGITS;
use crate::ui::{Assessed, I18n};

/// One answer of a closed list, with its explanation where there is one.
pub(super) fn choice(i18n: &I18n, assessed: &Assessed, field: Field, value: &str) -> Choice {
    let id = format!("choice-{}-{}", field_name(field), value.replace('_', "-").to_lowercase());
    let label = match (field, value, assessed.currency) {
        (Field::CostCurrency, "local", Some(currency)) => format!("{} ({currency})", i18n.currency(currency)).into(),
        _ => i18n.t(&id),
    };
    Choice { value: value.to_owned().into(), label, support: i18n.t_if_any(&format!("{id}-support")) }
}

/// The words after a number.
pub(super) fn answer_unit(
    i18n: &I18n,
    unit: AnswerUnit,
    assessed: &Assessed,
    currency: Option<&str>,
) -> Option<AttrValue> {
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

/// A grid as it is called: most countries have one, and the names of the others are those of regions.
pub(super) fn grid_name(i18n: &I18n, grid: &Grid) -> AttrValue {
    if grid.name == "National grid" { i18n.t("grid-national") } else { grid.name.into() }
}

/// A unit to choose.
pub(super) fn unit_choice(i18n: &I18n, measure: &Measure) -> Choice {
    let label = i18n.t(&format!("measure-{}", measure.id.to_lowercase()));
    Choice { value: measure.id.into(), label, support: None }
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
            grid.map_or_else(|| text.to_owned().into(), |grid| grid_name(i18n, grid))
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
