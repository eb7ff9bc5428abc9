//! Dated values and their look-up.

use crate::quantity::{Quantity, Unit, UnitCode};
use crate::worksheet::compact;
use crate::worksheet::source::{Citation, Evidence, Source};
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A value that holds for a period, with its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct DatedValue {
    /// The number, in the unit of the parameter.
    #[serde(with = "compact::decimal")]
    pub value: Decimal,
    /// Its source and period.
    pub citation: Citation,
}

impl DatedValue {
    /// Whether the value holds on a day.
    pub fn holds_on(&self, date: Date) -> bool {
        self.citation.from <= date && self.citation.until.is_none_or(|until| date <= until)
    }
}

/// A quantity of the world that changes from time to time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parameter {
    /// Dotted id, such as `grid_factor.application.TH.national`.
    pub id: &'static str,
    /// Unit of all its values.
    pub unit: UnitCode,
    /// Its values in the order of their periods, without gap or overlap.
    #[serde(deserialize_with = "compact::leaked")]
    pub values: &'static [DatedValue],
}

impl Parameter {
    /// The value on a day, as a quantity.
    pub fn on<U: Unit>(&'static self, date: Date) -> Result<Fact<U>, LookupError> {
        let DatedValue { value, citation } = self.in_unit(U::CODE, date)?;
        Ok(Fact { parameter: self.id, quantity: Quantity::new(*value), citation })
    }

    /// The value on a day, which has to be in `unit`.
    pub fn in_unit(&'static self, unit: UnitCode, date: Date) -> Result<&'static DatedValue, LookupError> {
        if self.unit != unit {
            return Err(LookupError::WrongUnit { id: self.id, unit: self.unit, asked: unit });
        }
        let found = self.values.iter().find(|value| value.holds_on(date));
        found.ok_or(LookupError::NotInForce { id: self.id, date, periods: self.values })
    }
}

/// A value of the world as it acts in a study.
#[derive(Clone, Copy, Debug)]
pub struct Fact<U: Unit> {
    /// Id of the parameter.
    pub parameter: &'static str,
    /// The value.
    pub quantity: Quantity<U>,
    /// Its source and period.
    pub citation: &'static Citation,
}

/// Why a value could not be looked up.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LookupError {
    /// The registry has no such parameter.
    #[error("no parameter is called {id}")]
    UnknownParameter {
        /// What was asked for.
        id: String,
    },
    /// The parameter exists, but holds no value on that day.
    #[error("{id} has no value on {date}")]
    NotInForce {
        /// The parameter.
        id: &'static str,
        /// The day that was asked for.
        date: Date,
        /// The values that there are.
        periods: &'static [DatedValue],
    },
    /// The parameter is kept in another unit.
    #[error("{id} is in {unit}, not in {asked}")]
    WrongUnit {
        /// The parameter.
        id: &'static str,
        /// Its unit.
        unit: UnitCode,
        /// The unit that was asked for.
        asked: UnitCode,
    },
}

/// The place in a source that supports a figure without a period, such as a published result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The document.
    #[serde(with = "compact::source")]
    pub source: &'static Source,
    /// Page, table, clause or row.
    pub locator: &'static str,
    /// How well the figure is supported.
    pub evidence: Evidence,
}
