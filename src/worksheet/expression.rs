//! The expression graph that a formula leaves behind.

use rust_decimal::Decimal;

use super::financial::Financial;
use super::sheet::LineId;

/// An operator between two values, year by year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BinaryOperator {
    /// Sum.
    Add,
    /// Difference.
    Subtract,
    /// Product.
    Multiply,
    /// Quotient.
    Divide,
}

/// A function of one value, year by year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    /// The whole part, rounded down: credits are whole tonnes.
    Whole,
}

/// A function of several values, year by year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListFunction {
    /// The least value.
    Least,
    /// The greatest value.
    Largest,
}

/// A function that looks across the years of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeriesFunction {
    /// The value in each operating year, nothing in the construction year.
    EveryOperatingYear,
    /// The value in the last year of construction, nothing in any other.
    ConstructionYear,
    /// The value in equal parts over the years of construction, nothing afterwards.
    OverConstruction,
    /// The value's whole power: 1 in the first operating year, the value in the second, its square in the third.
    Compound,
    /// 1 in each of the first so many operating years, 0 afterwards.
    FirstYears,
    /// Sum over all years.
    Total,
    /// Sum of this year and all before.
    RunningTotal,
    /// The largest value of this year and all before.
    RunningLargest,
    /// The value less that of the year before; in the construction year the value itself.
    Change,
    /// The value's whole power: 1 in the construction year, the value in the first operating year, then its square.
    PowersFromStart,
    /// The value in the first operating year.
    FirstOperatingYear,
}

/// A formula over lines of one sheet.
#[derive(Clone, Debug)]
pub enum Expression {
    /// The value of an earlier line.
    Line(LineId),
    /// A number of the formula itself, such as the 1000 kWh of a MWh.
    Constant(Decimal),
    /// Two values joined by an operator.
    Binary(BinaryOperator, Box<Expression>, Box<Expression>),
    /// A function of one value.
    Function(Function, Box<Expression>),
    /// A function of several values.
    List(ListFunction, Vec<Expression>),
    /// A function across years.
    Series(SeriesFunction, Box<Expression>),
    /// A measure of cash flows.
    Financial(Financial, Vec<Expression>),
}

impl Expression {
    /// Calls `visit` for every line that the formula reads, from left to right, repeats included.
    pub fn for_each_line(&self, visit: &mut impl FnMut(LineId)) {
        match self {
            Expression::Line(id) => visit(*id),
            Expression::Constant(_) => {}
            Expression::Binary(_, left, right) => {
                left.for_each_line(visit);
                right.for_each_line(visit);
            }
            Expression::Function(_, inner) | Expression::Series(_, inner) => inner.for_each_line(visit),
            Expression::List(_, items) | Expression::Financial(_, items) => {
                items.iter().for_each(|item| item.for_each_line(visit))
            }
        }
    }
}
