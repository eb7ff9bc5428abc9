//! What is assumed of the years to come: the rate of discount, and how prices and the currency change.

use rust_decimal::dec;

use crate::assess::draft::Draft;
use crate::assess::symbols;
use crate::quantity::{Ratio, Unit};
use crate::study::Field;
use crate::worksheet::{Formula, Line, Symbol, compound, powers};

/// What is assumed of the years to come.
pub(super) struct Assumptions {
    pub discount_rate: Line<Ratio>,
    /// Growth of the value of electricity: its price and the currency.
    pub electricity: Growth,
    /// Growth of other income.
    pub other: Growth,
    /// Growth of the running cost.
    pub operation: Growth,
}

/// The yearly changes of one price.
pub(super) struct Growth {
    change: Line<Ratio>,
    currency: Line<Ratio>,
}

impl Growth {
    /// 1 in the first year of operation, then the product of all changes.
    pub fn factor(&self) -> Formula<Ratio> {
        compound(one() + self.change) * compound(one() + self.currency)
    }
}

pub(super) fn one() -> Formula<Ratio> {
    Formula::constant(dec!(1))
}

/// Discount factors from the construction year on: 1, `1 / (1 + r)`, its square.
pub(super) fn discount(rate: Line<Ratio>) -> Formula<Ratio> {
    powers(one() / (one() + rate))
}

/// Adds the lines of the assumptions. Without an answer prices stay as they are today.
pub(super) fn assumptions(draft: &mut Draft) -> Assumptions {
    let today = draft.today;
    let of_country = format!("wacc.{}", draft.country_code());
    let discount_rate = draft.percent_or_fact(
        symbols::DISCOUNT_RATE,
        Field::DiscountRatePercent,
        &[&of_country, "discount_rate.default"],
        today,
    );
    let currency = change(draft, symbols::CURRENCY_CHANGE, Field::CurrencyChangePercent);
    let mut growth = |symbol, field| Growth { change: change(draft, symbol, field), currency };
    Assumptions {
        discount_rate,
        electricity: growth(symbols::ELECTRICITY_CHANGE, Field::ElectricityChangePercent),
        other: growth(symbols::OTHER_CHANGE, Field::OtherChangePercent),
        operation: growth(symbols::OPERATION_CHANGE, Field::OperationChangePercent),
    }
}

/// A value as answered, otherwise what this project assumes, under `parameter`.
pub(super) fn assumed<U: Unit>(draft: &mut Draft, symbol: Symbol, field: Field, parameter: &str) -> Line<U> {
    let today = draft.today;
    draft.answer_or_fact(symbol, field, &[parameter], today)
}

/// A yearly change as answered, otherwise none.
pub(super) fn change(draft: &mut Draft, symbol: Symbol, field: Field) -> Line<Ratio> {
    let today = draft.today;
    draft.percent_or_fact(symbol, field, &["price_change.default"], today)
}
