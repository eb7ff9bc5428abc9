//! Typed handles and formulas: arithmetic on lines compiles only where the units make sense.

use core::marker::PhantomData;
use core::ops::{Add, Div, Mul, Sub};

use rust_decimal::Decimal;
use rust_decimal::dec;

use super::expression::{BinaryOperator, Expression, Function, ListFunction, SeriesFunction};
use super::financial::Financial;
use super::sheet::LineId;
use crate::quantity::{KilowattHours, MegawattHours, Per, Ratio, Times, Unit, Years, Yen};

/// A handle to a line whose values are in the unit `U`.
#[derive(Debug)]
pub struct Line<U> {
    id: LineId,
    unit: PhantomData<U>,
}

impl<U> Line<U> {
    pub(super) const fn new(id: LineId) -> Self {
        Self { id, unit: PhantomData }
    }

    /// The handle of a line that is known to be in the unit `U`.
    pub(crate) const fn typed(id: LineId) -> Self {
        Self::new(id)
    }

    /// Position in the sheet.
    pub const fn id(self) -> LineId {
        self.id
    }
}

impl<U> Clone for Line<U> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<U> Copy for Line<U> {}

/// A formula whose result is in the unit `U`.
#[derive(Clone, Debug)]
pub struct Formula<U> {
    expression: Expression,
    unit: PhantomData<U>,
}

impl<U: Unit> Formula<U> {
    fn new(expression: Expression) -> Self {
        Self { expression, unit: PhantomData }
    }

    /// A number that belongs to the formula itself, never one that came from the world.
    pub fn constant(value: Decimal) -> Self {
        Self::new(Expression::Constant(value))
    }

    pub(super) fn into_expression(self) -> Expression {
        self.expression
    }

    /// The value in each operating year, nothing in the construction year.
    pub fn every_operating_year(self) -> Self {
        self.across_years(SeriesFunction::EveryOperatingYear)
    }

    /// The value in equal parts over the years of construction, nothing afterwards.
    pub fn over_construction(self) -> Self {
        self.across_years(SeriesFunction::OverConstruction)
    }

    /// The value in the last year of construction, nothing in any other.
    pub fn in_construction_year(self) -> Self {
        self.across_years(SeriesFunction::ConstructionYear)
    }

    /// Sum of this year and all before.
    pub fn running_total(self) -> Self {
        self.across_years(SeriesFunction::RunningTotal)
    }

    /// The largest of this year and all before.
    pub fn running_largest(self) -> Self {
        self.across_years(SeriesFunction::RunningLargest)
    }

    /// This year less the year before.
    pub fn change(self) -> Self {
        self.across_years(SeriesFunction::Change)
    }

    /// Each amount so many years later; what would fall after the last year comes in the last.
    pub fn delayed(self, years: impl Into<Formula<Years>>) -> Self {
        financial(Financial::Delay, vec![self.expression, years.into().expression])
    }

    /// The amounts of so many operating years together, in the last of them.
    pub fn together(self, years: impl Into<Formula<Years>>) -> Self {
        financial(Financial::Together, vec![self.expression, years.into().expression])
    }

    /// The value in the first operating year.
    pub fn first_operating_year(self) -> Self {
        self.across_years(SeriesFunction::FirstOperatingYear)
    }

    fn across_years(self, function: SeriesFunction) -> Self {
        Self::new(series(function, self.expression))
    }
}

impl<U: Unit> From<Line<U>> for Formula<U> {
    fn from(line: Line<U>) -> Self {
        Formula::new(Expression::Line(line.id))
    }
}

/// The least of several values, year by year.
pub fn least<U: Unit>(items: impl IntoIterator<Item = Formula<U>>) -> Formula<U> {
    list(ListFunction::Least, items)
}

/// The greatest of several values, year by year.
pub fn largest<U: Unit>(items: impl IntoIterator<Item = Formula<U>>) -> Formula<U> {
    list(ListFunction::Largest, items)
}

fn list<U: Unit>(function: ListFunction, items: impl IntoIterator<Item = Formula<U>>) -> Formula<U> {
    Formula::new(Expression::List(function, items.into_iter().map(Formula::into_expression).collect()))
}

/// The whole part, rounded down.
pub fn whole<U: Unit>(formula: impl Into<Formula<U>>) -> Formula<U> {
    Formula::new(Expression::Function(Function::Whole, Box::new(formula.into().expression)))
}

/// Sum over all years.
pub fn total<U: Unit>(formula: impl Into<Formula<U>>) -> Formula<U> {
    formula.into().across_years(SeriesFunction::Total)
}

/// Whole powers of a yearly factor: 1 in the first operating year, the factor in the second, its square in the third.
pub fn compound(factor: impl Into<Formula<Ratio>>) -> Formula<Ratio> {
    factor.into().across_years(SeriesFunction::Compound)
}

/// Whole powers of a yearly factor from the construction year on: 1, the factor, its square.
pub fn powers(factor: impl Into<Formula<Ratio>>) -> Formula<Ratio> {
    factor.into().across_years(SeriesFunction::PowersFromStart)
}

/// The rate at which the present value of a cash flow is nothing.
pub fn internal_rate(flow: impl Into<Formula<Yen>>) -> Formula<Ratio> {
    financial(Financial::InternalRate, vec![flow.into().expression])
}

/// The rate of return where what is paid costs `financing` and what is received earns `reinvestment`.
pub fn modified_rate(
    flow: impl Into<Formula<Yen>>,
    financing: impl Into<Formula<Ratio>>,
    reinvestment: impl Into<Formula<Ratio>>,
) -> Formula<Ratio> {
    let arguments = vec![flow.into().expression, financing.into().expression, reinvestment.into().expression];
    financial(Financial::ModifiedInternalRate, arguments)
}

/// Years until the amounts, discounted at `rate`, have paid back what was spent.
pub fn years_to_pay_back(flow: impl Into<Formula<Yen>>, rate: impl Into<Formula<Ratio>>) -> Formula<Years> {
    financial(Financial::YearsToPayBack, vec![flow.into().expression, rate.into().expression])
}

/// The least ratio of a cash flow to the payments of a loan, over the years with a payment.
pub fn least_cover(flow: impl Into<Formula<Yen>>, payments: impl Into<Formula<Yen>>) -> Formula<Ratio> {
    financial(Financial::LeastCover, vec![flow.into().expression, payments.into().expression])
}

fn financial<U: Unit>(function: Financial, arguments: Vec<Expression>) -> Formula<U> {
    Formula::new(Expression::Financial(function, arguments))
}

/// 1 in each of the first `count` operating years, 0 afterwards.
pub fn first_years(count: impl Into<Formula<Years>>) -> Formula<Ratio> {
    Formula::new(Expression::Series(SeriesFunction::FirstYears, Box::new(count.into().expression)))
}

/// Kilowatt hours written in megawatt hours.
pub fn to_kilo(energy: impl Into<Formula<KilowattHours>>) -> Formula<MegawattHours> {
    let thousand = Expression::Constant(dec!(1000));
    Formula::new(binary(BinaryOperator::Divide, energy.into().expression, thousand))
}

/// Megawatt hours written in kilowatt hours.
pub fn from_kilo(energy: impl Into<Formula<MegawattHours>>) -> Formula<KilowattHours> {
    let thousand = Expression::Constant(dec!(1000));
    Formula::new(binary(BinaryOperator::Multiply, energy.into().expression, thousand))
}

/// The same quantity in another unit, `factor` of them to one of the old unit.
///
/// For conversions that are true by definition, such as 3.6 GJ to a MWh; what depends on the world is a line.
pub fn convert<A: Unit, B: Unit>(quantity: impl Into<Formula<A>>, factor: Decimal) -> Formula<B> {
    let factor = Expression::Constant(factor);
    Formula::new(binary(BinaryOperator::Multiply, quantity.into().expression, factor))
}

/// Years until `cost` is recovered by the same amount each year: a simple payback time.
pub fn years_to_recover(cost: impl Into<Formula<Yen>>, each_year: impl Into<Formula<Yen>>) -> Formula<Years> {
    Formula::new(binary(BinaryOperator::Divide, cost.into().expression, each_year.into().expression))
}

/// One function for all units: the page carries hundreds of formulas.
#[inline(never)]
fn binary(operator: BinaryOperator, left: Expression, right: Expression) -> Expression {
    Expression::Binary(operator, Box::new(left), Box::new(right))
}

/// Implements one operator for all four pairings of `Line` and `Formula`.
macro_rules! operators {
    ($($left:ident $right:ident;)*) => {$(
        impl<U: Unit> Add<$right<U>> for $left<U> {
            type Output = Formula<U>;
            fn add(self, right: $right<U>) -> Formula<U> {
                join(BinaryOperator::Add, self, right)
            }
        }

        impl<U: Unit> Sub<$right<U>> for $left<U> {
            type Output = Formula<U>;
            fn sub(self, right: $right<U>) -> Formula<U> {
                join(BinaryOperator::Subtract, self, right)
            }
        }

        impl<A: Times<B>, B: Unit> Mul<$right<B>> for $left<A> {
            type Output = Formula<A::Product>;
            fn mul(self, right: $right<B>) -> Self::Output {
                join(BinaryOperator::Multiply, self, right)
            }
        }

        impl<A: Per<B>, B: Unit> Div<$right<B>> for $left<A> {
            type Output = Formula<A::Quotient>;
            fn div(self, right: $right<B>) -> Self::Output {
                join(BinaryOperator::Divide, self, right)
            }
        }
    )*};
}

operators! {
    Line Line;
    Line Formula;
    Formula Line;
    Formula Formula;
}

/// As [`binary`], across years.
#[inline(never)]
fn series(function: SeriesFunction, inner: Expression) -> Expression {
    Expression::Series(function, Box::new(inner))
}

fn join<A: Unit, B: Unit, C: Unit>(
    operator: BinaryOperator,
    left: impl Into<Formula<A>>,
    right: impl Into<Formula<B>>,
) -> Formula<C> {
    Formula::new(binary(operator, left.into().expression, right.into().expression))
}
