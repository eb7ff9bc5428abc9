//! Physical and monetary quantities, so that only meaningful products and sums exist.
//!
//! Knows units, years and money; knows nothing of methodologies, countries, screens or languages.

mod algebra;
mod unit;
mod year;

pub use algebra::{Per, Times};
pub use unit::*;
pub use year::{Year, YearSpan};

use core::fmt;
use core::marker::PhantomData;
use rust_decimal::Decimal;

/// A decimal amount of one unit. The unit is part of the type, so kilowatts cannot be added to tonnes.
pub struct Quantity<U> {
    value: Decimal,
    unit: PhantomData<U>,
}

impl<U: Unit> Quantity<U> {
    /// Wraps `value`, which is given in the unit `U`.
    pub const fn new(value: Decimal) -> Self {
        Self { value, unit: PhantomData }
    }

    /// The bare number, in the unit `U`.
    pub const fn value(self) -> Decimal {
        self.value
    }
}

impl<U> Clone for Quantity<U> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<U> Copy for Quantity<U> {}

impl<U> PartialEq for Quantity<U> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<U: Unit> fmt::Debug for Quantity<U> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.value, U::CODE.as_str())
    }
}
