//! Figures of the engine as the visitor's language writes them, rounded only to be shown.

use rust_decimal::Decimal;
use yew::AttrValue;

use super::I18n;
use crate::i18n::unit_message;
use crate::quantity::UnitCode;
use crate::report::shown;

/// A figure without its unit.
pub fn number_text(i18n: &I18n, value: Decimal, unit: UnitCode) -> String {
    let value = shown(value, unit).to_string();
    match unit {
        UnitCode::Ratio => i18n.percent(&value, 2),
        _ => i18n.number(&value, 4),
    }
}

/// A figure with its unit. `currency` is the country's, for figures in local money.
pub fn value_text(i18n: &I18n, value: Decimal, unit: UnitCode, currency: Option<&str>) -> AttrValue {
    let figure = shown(value, unit).to_string();
    match unit {
        UnitCode::Ratio => i18n.percent(&figure, 2).into(),
        UnitCode::Yen => i18n.money(&figure, "JPY").into(),
        UnitCode::Dollars => i18n.money(&figure, "USD").into(),
        UnitCode::Local => i18n.money(&figure, currency.unwrap_or_default()).into(),
        _ => {
            let number = i18n.number(&figure, 4);
            let unit = unit_text(i18n, unit, currency);
            i18n.t_with("value-with-unit", &[("value", number.as_str().into()), ("unit", unit.as_str().into())])
        }
    }
}

/// The name of a unit, with the country's currency in place of the words "local currency".
pub fn unit_text(i18n: &I18n, unit: UnitCode, currency: Option<&str>) -> AttrValue {
    match (unit, currency) {
        (UnitCode::Local, Some(currency)) => currency.to_owned().into(),
        (UnitCode::LocalPerDollar | UnitCode::YenPerLocal | UnitCode::LocalPerKilowattHour, Some(currency)) => {
            unit.as_str().replace("local", currency).into()
        }
        _ => i18n.t(unit_message(unit)),
    }
}
