//! Values of a sheet's lines, from the expression graph, in either number system.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::expression::{BinaryOperator, Expression, Function, ListFunction};
use super::financial::financial;
use super::number::{Number, NumberError};
use super::sheet::{LineId, Origin, Worksheet};
use super::years::across_years;
use crate::quantity::YearSpan;

/// The value of a line: one number, or one a year with the construction year first.
#[derive(Clone, Debug, PartialEq)]
pub enum Series<N> {
    /// The same in every year.
    Constant(N),
    /// One number for each year of the span.
    Yearly(Vec<N>),
}

impl<N> Series<N> {
    /// The number in the year at `index`; a constant has the same in all.
    pub fn at(&self, index: usize) -> Option<&N> {
        match self {
            Series::Constant(value) => Some(value),
            Series::Yearly(values) => values.get(index),
        }
    }

    /// The number of a line that has only one.
    pub fn constant(&self) -> Option<&N> {
        match self {
            Series::Constant(value) => Some(value),
            Series::Yearly(_) => None,
        }
    }
}

/// Why a line has no value. The sheet goes on: other lines keep theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineError {
    /// The value was not supplied.
    Absent,
    /// A result is too large.
    Overflow,
    /// A divisor is zero.
    DivisionByZero,
    /// No rate makes the present value nothing, or there is nothing to compare.
    NoSolution,
    /// More than one rate makes the present value nothing.
    SeveralSolutions,
    /// What was paid never comes back.
    NeverReached,
    /// A line that this one reads has no value; the root cause is there.
    Needs(LineId),
}

impl From<NumberError> for LineError {
    fn from(error: NumberError) -> Self {
        match error {
            NumberError::Overflow => LineError::Overflow,
            NumberError::DivisionByZero => LineError::DivisionByZero,
        }
    }
}

/// The values of all lines of a sheet.
#[derive(Clone, Debug)]
pub struct Evaluation<N> {
    values: Vec<Result<Series<N>, LineError>>,
}

impl<N> Evaluation<N> {
    /// The value of the line at `id`.
    pub fn value(&self, id: LineId) -> Result<&Series<N>, LineError> {
        match self.values.get(id.index()) {
            Some(Ok(series)) => Ok(series),
            Some(Err(error)) => Err(*error),
            None => Err(LineError::Absent),
        }
    }

    /// Number of lines evaluated.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether the sheet had no lines.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }
}

impl Worksheet {
    /// The values of all lines in exact decimals: the figures that are shown and exported.
    pub fn evaluate(&self) -> Evaluation<Decimal> {
        self.evaluate_with(|_| None)
    }

    /// The values of all lines in the number system `N`, with the lines that `replace` names replaced, given or calculated.
    /// This is the entry for many runs of one sheet.
    pub fn evaluate_with<N: Number>(&self, replace: impl Fn(LineId) -> Option<N>) -> Evaluation<N> {
        let mut evaluation = Evaluation { values: Vec::with_capacity(self.lines().len()) };
        for (id, record) in self.lines() {
            let value = match (replace(id), &record.origin) {
                (Some(value), _) => Ok(Series::Constant(value)),
                (None, Origin::Given { value, .. }) => {
                    value.map(N::from_decimal).map(Series::Constant).ok_or(LineError::Absent)
                }
                (None, Origin::GivenByYear { values, .. }) => Ok(by_year(self.span(), values)),
                (None, Origin::Defined(expression)) => {
                    let evaluator = Evaluator { span: self.span(), earlier: &evaluation };
                    evaluator.value(expression).map(Cow::into_owned)
                }
            };
            evaluation.values.push(value);
        }
        evaluation
    }
}

/// Values for the years of operation over the whole span: nothing during construction, nothing beyond the last value.
fn by_year<N: Number>(span: YearSpan, values: &[Decimal]) -> Series<N> {
    let value = |year: usize| year.checked_sub(span.first_position()).and_then(|year| values.get(year));
    Series::Yearly((0..span.len()).map(|year| N::from_decimal(value(year).copied().unwrap_or_default())).collect())
}

struct Evaluator<'a, N: Number> {
    span: YearSpan,
    earlier: &'a Evaluation<N>,
}

impl<'a, N: Number> Evaluator<'a, N> {
    /// The value of an expression. A line's own value is borrowed: most formulas only read it.
    fn value(&self, expression: &Expression) -> Result<Cow<'a, Series<N>>, LineError> {
        let made = match expression {
            Expression::Line(id) => {
                return match self.earlier.value(*id) {
                    Ok(series) => Ok(Cow::Borrowed(series)),
                    Err(LineError::Needs(root)) => Err(LineError::Needs(root)),
                    Err(_) => Err(LineError::Needs(*id)),
                };
            }
            Expression::Constant(value) => Series::Constant(N::from_decimal(*value)),
            Expression::Binary(operator, left, right) => {
                let (left, right) = (self.value(left)?, self.value(right)?);
                match operator {
                    BinaryOperator::Add => zip(&left, &right, N::plus)?,
                    BinaryOperator::Subtract => zip(&left, &right, N::minus)?,
                    BinaryOperator::Multiply => zip(&left, &right, N::times)?,
                    BinaryOperator::Divide => zip(&left, &right, N::over)?,
                }
            }
            Expression::Function(Function::Whole, inner) => map(&*self.value(inner)?, N::whole),
            Expression::List(function, items) => return self.list(*function, items),
            Expression::Series(function, inner) => across_years(*function, self.span, &*self.value(inner)?)?,
            Expression::Financial(function, arguments) => {
                let arguments: Vec<Series<N>> = arguments
                    .iter()
                    .map(|argument| self.value(argument).map(Cow::into_owned))
                    .collect::<Result<_, _>>()?;
                financial(*function, self.span, &arguments)?
            }
        };
        Ok(Cow::Owned(made))
    }

    fn list(&self, function: ListFunction, items: &[Expression]) -> Result<Cow<'a, Series<N>>, LineError> {
        let mut chosen: Option<Cow<'a, Series<N>>> = None;
        for item in items {
            let value = self.value(item)?;
            chosen = Some(match chosen {
                None => value,
                Some(best) => Cow::Owned(zip(&best, &value, |a, b| {
                    let keep = match function {
                        ListFunction::Least => a <= b,
                        ListFunction::Largest => a >= b,
                    };
                    Ok(if keep { a.clone() } else { b.clone() })
                })?),
            });
        }
        chosen.ok_or(LineError::Absent)
    }
}

fn map<N>(series: &Series<N>, f: impl Fn(&N) -> N) -> Series<N> {
    match series {
        Series::Constant(value) => Series::Constant(f(value)),
        Series::Yearly(values) => Series::Yearly(values.iter().map(f).collect()),
    }
}

/// Joins two series year by year; a constant goes with every year.
fn zip<N>(
    left: &Series<N>,
    right: &Series<N>,
    f: impl Fn(&N, &N) -> Result<N, NumberError>,
) -> Result<Series<N>, NumberError> {
    let yearly = |values: Result<Vec<N>, NumberError>| values.map(Series::Yearly);
    match (left, right) {
        (Series::Constant(a), Series::Constant(b)) => f(a, b).map(Series::Constant),
        (Series::Yearly(a), Series::Constant(b)) => yearly(a.iter().map(|a| f(a, b)).collect()),
        (Series::Constant(a), Series::Yearly(b)) => yearly(b.iter().map(|b| f(a, b)).collect()),
        (Series::Yearly(a), Series::Yearly(b)) => yearly(a.iter().zip(b).map(|(a, b)| f(a, b)).collect()),
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::dec;

    use super::*;
    use crate::quantity::{MegawattHours, Ratio, Tonnes, TonnesPerMegawattHour, Year, Years};
    use crate::worksheet::Names;
    use crate::worksheet::{
        Formula, Line, Provenance, Symbol, compound, first_years, largest, least, powers, total, whole,
    };

    fn sheet(operating_years: u16) -> Worksheet {
        Worksheet::new(YearSpan::new(Year(2027), operating_years))
    }

    /// The values of a formula over three years of operation, after so many of construction.
    fn years(construction: u16, formula: Formula<Ratio>) -> Vec<Decimal> {
        let mut s = Worksheet::new(YearSpan::new(Year(2027), 3).with_construction(construction));
        let line = define(&mut s, "m", formula);
        match s.evaluate().value(line.id()).unwrap() {
            Series::Yearly(values) => values.clone(),
            Series::Constant(value) => panic!("{value} in every year"),
        }
    }

    #[track_caller]
    fn check_years<const N: usize>(construction: u16, formula: Formula<Ratio>, expected: [Decimal; N]) {
        assert_eq!(years(construction, formula), expected);
    }

    fn given<U: crate::quantity::Unit>(sheet: &mut Worksheet, id: &'static str, value: Option<Decimal>) -> Line<U> {
        sheet.given(
            Symbol::new(Box::leak(Box::new(Names { id, notation: id }))),
            value,
            Provenance::Answer { field: id },
        )
    }

    fn define<U: crate::quantity::Unit>(sheet: &mut Worksheet, id: &'static str, f: Formula<U>) -> Line<U> {
        sheet.define(Symbol::new(Box::leak(Box::new(Names { id, notation: id }))), f)
    }

    #[test]
    fn a_product_of_typed_lines_is_tonnes() {
        let mut s = sheet(1);
        let generation: Line<MegawattHours> = given(&mut s, "EG", Some(dec!(21675)));
        let factor: Line<TonnesPerMegawattHour> = given(&mut s, "EF", Some(dec!(0.319)));
        let reference: Line<Tonnes> = define(&mut s, "RE", generation * factor);
        // 21,675 x 0.319 = 6,914.325
        assert_eq!(s.evaluate().value(reference.id()), Ok(&Series::Constant(dec!(6914.325))));
    }

    #[test]
    fn years_compound_from_the_first_operating_year() {
        let mut s = sheet(3);
        let keep: Line<Ratio> = given(&mut s, "k", Some(dec!(0.9)));
        let line = define(&mut s, "c", compound(keep));
        let all = define(&mut s, "t", total(line));
        let values = s.evaluate();
        // 0 in construction, then 1, 0.9, 0.81; sum 2.71
        assert_eq!(values.value(line.id()), Ok(&Series::Yearly(vec![dec!(0), dec!(1), dec!(0.9), dec!(0.81)])));
        assert_eq!(values.value(all.id()), Ok(&Series::Constant(dec!(2.71))));
    }

    #[test]
    fn first_years_is_a_mask() {
        let mut s = sheet(3);
        let n: Line<Years> = given(&mut s, "n", Some(dec!(2)));
        let mask = define(&mut s, "m", first_years(n));
        assert_eq!(s.evaluate().value(mask.id()), Ok(&Series::Yearly(vec![dec!(0), dec!(1), dec!(1), dec!(0)])));
    }

    /// Year 1 is the first of operation, whatever its place in the series.
    #[test]
    fn functions_of_years_count_from_the_first_of_operation_however_long_the_plant_is_built() {
        let number = |value| Formula::<Ratio>::constant(value);
        let count = |value| Formula::<Years>::constant(value);
        check_years(1, first_years(count(dec!(2))), [dec!(0), dec!(1), dec!(1), dec!(0)]);
        check_years(2, first_years(count(dec!(2))), [dec!(0), dec!(0), dec!(1), dec!(1), dec!(0)]);
        check_years(4, first_years(count(dec!(1))), [dec!(0), dec!(0), dec!(0), dec!(0), dec!(1), dec!(0), dec!(0)]);
        check_years(2, first_years(count(dec!(0))), [dec!(0); 5]);
        check_years(2, first_years(count(dec!(9))), [dec!(0), dec!(0), dec!(1), dec!(1), dec!(1)]);
        check_years(2, compound(number(dec!(3))), [dec!(0), dec!(0), dec!(1), dec!(3), dec!(9)]);
        check_years(2, powers(number(dec!(3))), [dec!(1), dec!(3), dec!(9), dec!(27), dec!(81)]);
        check_years(2, number(dec!(7)).every_operating_year(), [dec!(0), dec!(0), dec!(7), dec!(7), dec!(7)]);
        check_years(2, number(dec!(7)).in_construction_year(), [dec!(0), dec!(7), dec!(0), dec!(0), dec!(0)]);
        check_years(2, number(dec!(7)).over_construction(), [dec!(3.5), dec!(3.5), dec!(0), dec!(0), dec!(0)]);
        // 1, 3 and 9 in the years 1 to 3.
        let amounts = || compound(number(dec!(3)));
        check_years(3, amounts().delayed(count(dec!(1))), [dec!(0), dec!(0), dec!(0), dec!(0), dec!(1), dec!(12)]);
        check_years(3, amounts().together(count(dec!(2))), [dec!(0), dec!(0), dec!(0), dec!(0), dec!(4), dec!(9)]);
        check_years(3, amounts().running_total(), [dec!(0), dec!(0), dec!(0), dec!(1), dec!(4), dec!(13)]);
        check_years(3, amounts().change(), [dec!(0), dec!(0), dec!(0), dec!(1), dec!(2), dec!(6)]);
    }

    #[test]
    fn an_absent_input_is_named_by_every_line_that_needs_it() {
        let mut s = sheet(1);
        let missing: Line<Ratio> = given(&mut s, "a", None);
        let present: Line<Ratio> = given(&mut s, "b", Some(dec!(2)));
        let product = define(&mut s, "c", missing * present);
        let later = define(&mut s, "d", product + present);
        let other = define(&mut s, "e", present + present);
        let values = s.evaluate();
        assert_eq!(values.value(missing.id()), Err(LineError::Absent));
        assert_eq!(values.value(product.id()), Err(LineError::Needs(missing.id())));
        assert_eq!(values.value(later.id()), Err(LineError::Needs(missing.id())));
        assert_eq!(values.value(other.id()), Ok(&Series::Constant(dec!(4))));
    }

    #[test]
    fn overflow_and_division_by_zero_are_errors_of_the_line() {
        let mut s = sheet(1);
        let huge: Line<Ratio> = given(&mut s, "h", Some(Decimal::MAX));
        let zero: Line<Ratio> = given(&mut s, "z", Some(dec!(0)));
        let product = define(&mut s, "p", huge * huge);
        let quotient = define(&mut s, "q", huge / zero);
        let values = s.evaluate();
        assert_eq!(values.value(product.id()), Err(LineError::Overflow));
        assert_eq!(values.value(quotient.id()), Err(LineError::DivisionByZero));
    }

    #[test]
    fn least_largest_and_whole() {
        let mut s = sheet(1);
        let a: Line<Ratio> = given(&mut s, "a", Some(dec!(1.9)));
        let b: Line<Ratio> = given(&mut s, "b", Some(dec!(-1.1)));
        let low = define(&mut s, "low", least([a.into(), b.into()]));
        let high = define(&mut s, "high", largest([a.into(), b.into()]));
        let down = define(&mut s, "down", whole(b));
        let values = s.evaluate();
        assert_eq!(values.value(low.id()), Ok(&Series::Constant(dec!(-1.1))));
        assert_eq!(values.value(high.id()), Ok(&Series::Constant(dec!(1.9))));
        assert_eq!(values.value(down.id()), Ok(&Series::Constant(dec!(-2))));
    }

    #[test]
    fn floating_point_runs_the_same_graph_with_replaced_inputs() {
        let mut s = sheet(1);
        let a: Line<Ratio> = given(&mut s, "a", Some(dec!(2)));
        let twice = define(&mut s, "t", a + a);
        let values = s.evaluate_with(|id| (id == a.id()).then_some(3.5_f64));
        assert_eq!(values.value(twice.id()), Ok(&Series::Constant(7.0)));
    }
}
