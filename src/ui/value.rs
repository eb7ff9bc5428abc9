//! A figure with its unit, as the visitor's language writes it. Rounded by `report::shown` and nowhere else.

use rust_decimal::Decimal;
use yew::AttrValue;

use crate::i18n::unit_message;
use crate::quantity::UnitCode;
use crate::report::shown;
use crate::ui::I18n;

/// More digits than any rounding leaves: the number is written as it was rounded.
pub(in crate::ui) const ALL_DIGITS: u8 = 12;

/// A written figure, its number and its unit apart. The unit is empty where the number carries it, as money does.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) struct Written {
    pub number: AttrValue,
    pub unit: AttrValue,
    /// Whether the unit is a word of the language, such as years, and no sign such as kW.
    is_count: bool,
}

impl Written {
    /// A text that needs no unit.
    pub fn alone(text: AttrValue) -> Written {
        Written { number: text, unit: AttrValue::default(), is_count: false }
    }

    /// Number and unit as one text.
    pub fn text(&self, i18n: &I18n) -> AttrValue {
        if self.unit.is_empty() {
            return self.number.clone();
        }
        let values = [("number", self.number.as_str().into()), ("unit", self.unit.as_str().into())];
        match self.is_count {
            true => i18n.t_with("results-count", &values),
            false => i18n.t_with("results-quantity", &values),
        }
    }
}

/// Writes a figure. `currency` is that of the country, for units that mention it.
pub(in crate::ui) fn written(i18n: &I18n, currency: Option<&str>, value: Decimal, unit: UnitCode) -> Written {
    let rounded = shown(value, unit);
    let decimal = rounded.to_string();
    let alone = |number: String| Written::alone(number.into());
    match (unit, currency) {
        (UnitCode::Yen, _) => alone(i18n.money(&decimal, "JPY")),
        (UnitCode::Dollars, _) => alone(i18n.money(&decimal, "USD")),
        (UnitCode::Local, Some(currency)) => alone(i18n.money(&decimal, currency)),
        // A ratio beyond one is no share but a factor, such as the one that turns a loan into yearly payments.
        (UnitCode::Ratio, _) if rounded.abs() <= Decimal::ONE => alone(i18n.percent(&decimal, 2)),
        _ => Written {
            number: i18n.number(&decimal, ALL_DIGITS).into(),
            unit: match unit {
                UnitCode::Years if rounded == Decimal::ONE => i18n.t("unit-year"),
                unit => unit_name(i18n, currency, unit),
            },
            is_count: matches!(unit, UnitCode::Years | UnitCode::Projects),
        },
    }
}

/// Writes a rate of return: in per cent, however large it is.
pub(in crate::ui) fn rate(i18n: &I18n, _: Option<&str>, value: Decimal, unit: UnitCode) -> Written {
    Written::alone(i18n.percent(&shown(value, unit).to_string(), 2).into())
}

/// The number alone, for a column whose head names the unit. Decimal marks line up.
pub(in crate::ui) fn bare_number(i18n: &I18n, value: Decimal, unit: UnitCode) -> AttrValue {
    let decimal = shown(value, unit).to_string();
    match unit {
        UnitCode::MegawattHours => i18n.fixed(&decimal, 1).into(),
        _ => i18n.number(&decimal, ALL_DIGITS).into(),
    }
}

/// A number of a formula that has no unit.
pub(in crate::ui) fn constant(i18n: &I18n, value: Decimal) -> AttrValue {
    i18n.number(&value.to_string(), ALL_DIGITS).into()
}

/// The name of a unit, with the country's currency put in.
pub(in crate::ui) fn unit_name(i18n: &I18n, currency: Option<&str>, unit: UnitCode) -> AttrValue {
    let Some(currency) = currency else { return i18n.t(&unit_message(unit)) };
    let values = [("currency", currency.into())];
    match unit {
        UnitCode::Local => currency.to_owned().into(),
        UnitCode::LocalPerDollar => i18n.t_with("results-unit-local-per-dollar", &values),
        UnitCode::YenPerLocal => i18n.t_with("results-unit-yen-per-local", &values),
        UnitCode::LocalPerKilowattHour => i18n.t_with("results-unit-local-per-kilowatt-hour", &values),
        other => i18n.t(&unit_message(other)),
    }
}
