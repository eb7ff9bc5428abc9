//! The two number systems of a sheet: exact decimals for every figure shown, floating point for many runs.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// Why an operation has no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberError {
    /// The result does not fit.
    Overflow,
    /// The divisor is zero.
    DivisionByZero,
}

/// Arithmetic as a sheet needs it. Every operation may fail, none panics.
pub trait Number: Clone + PartialOrd {
    /// The number of a formula or an answer.
    fn from_decimal(value: Decimal) -> Self;
    /// `self + right`
    fn plus(&self, right: &Self) -> Result<Self, NumberError>;
    /// `self - right`
    fn minus(&self, right: &Self) -> Result<Self, NumberError>;
    /// `self * right`
    fn times(&self, right: &Self) -> Result<Self, NumberError>;
    /// `self / right`
    fn over(&self, right: &Self) -> Result<Self, NumberError>;
    /// The whole part, rounded down.
    fn whole(&self) -> Self;
    /// The nearest number of floating point, where a search starts.
    fn to_f64(&self) -> f64;
    /// The number nearest to one that a search found.
    fn from_f64(value: f64) -> Result<Self, NumberError>;
}

impl Number for Decimal {
    fn from_decimal(value: Decimal) -> Self {
        value
    }

    fn plus(&self, right: &Self) -> Result<Self, NumberError> {
        self.checked_add(*right).ok_or(NumberError::Overflow)
    }

    fn minus(&self, right: &Self) -> Result<Self, NumberError> {
        self.checked_sub(*right).ok_or(NumberError::Overflow)
    }

    fn times(&self, right: &Self) -> Result<Self, NumberError> {
        self.checked_mul(*right).ok_or(NumberError::Overflow)
    }

    fn over(&self, right: &Self) -> Result<Self, NumberError> {
        if right.is_zero() {
            return Err(NumberError::DivisionByZero);
        }
        self.checked_div(*right).ok_or(NumberError::Overflow)
    }

    fn whole(&self) -> Self {
        self.floor()
    }

    fn to_f64(&self) -> f64 {
        f64::from_decimal(*self)
    }

    fn from_f64(value: f64) -> Result<Self, NumberError> {
        Decimal::from_f64_retain(value).ok_or(NumberError::Overflow)
    }
}

impl Number for f64 {
    fn from_decimal(value: Decimal) -> Self {
        // Every Decimal has a nearest f64; `None` would only arise for a type wider than f64's range.
        ToPrimitive::to_f64(&value).unwrap_or(f64::NAN)
    }

    fn plus(&self, right: &Self) -> Result<Self, NumberError> {
        finite(self + right)
    }

    fn minus(&self, right: &Self) -> Result<Self, NumberError> {
        finite(self - right)
    }

    fn times(&self, right: &Self) -> Result<Self, NumberError> {
        finite(self * right)
    }

    fn over(&self, right: &Self) -> Result<Self, NumberError> {
        if *right == 0.0 {
            return Err(NumberError::DivisionByZero);
        }
        finite(self / right)
    }

    fn whole(&self) -> Self {
        self.floor()
    }

    fn to_f64(&self) -> f64 {
        *self
    }

    fn from_f64(value: f64) -> Result<Self, NumberError> {
        finite(value)
    }
}

fn finite(value: f64) -> Result<f64, NumberError> {
    if value.is_finite() { Ok(value) } else { Err(NumberError::Overflow) }
}
