//! Functions that look across the years of a line.

use super::evaluate::{LineError, Series};
use super::expression::SeriesFunction;
use super::number::Number;
use crate::quantity::YearSpan;

/// The value of `function` of a series. A series always covers the whole span.
pub(super) fn across_years<N: Number>(
    function: SeriesFunction,
    span: YearSpan,
    inner: &Series<N>,
) -> Result<Series<N>, LineError> {
    let zero = || N::from_decimal(rust_decimal::Decimal::ZERO);
    let one = || N::from_decimal(rust_decimal::Decimal::ONE);
    let years = 0..span.len();
    let first = span.first_position();
    let at = |index: usize| inner.at(index).cloned().ok_or(LineError::Absent);
    let running = |mut next: Box<dyn FnMut(usize) -> Result<N, LineError> + '_>| {
        (0..span.len()).map(&mut next).collect::<Result<Vec<N>, LineError>>().map(Series::Yearly)
    };
    match function {
        SeriesFunction::EveryOperatingYear => running(Box::new(|t| if t < first { Ok(zero()) } else { at(t) })),
        SeriesFunction::ConstructionYear => running(Box::new(|t| if t + 1 == first { at(t) } else { Ok(zero()) })),
        SeriesFunction::Compound => {
            let mut power = one();
            running(Box::new(move |t| {
                if t < first {
                    return Ok(zero());
                }
                if t > first {
                    power = power.times(&at(t)?)?;
                }
                Ok(power.clone())
            }))
        }
        SeriesFunction::PowersFromStart => {
            let mut power = one();
            running(Box::new(move |t| {
                if t > 0 {
                    power = power.times(&at(t)?)?;
                }
                Ok(power.clone())
            }))
        }
        SeriesFunction::FirstYears => running(Box::new(|t| {
            // The first year of operation is 1, however long the plant was built.
            let year = (t + 1).saturating_sub(first);
            let within = year > 0 && N::from_decimal(rust_decimal::Decimal::from(year)) <= at(t)?;
            Ok(if within { one() } else { zero() })
        })),
        SeriesFunction::Total => {
            let mut sum = zero();
            for t in years {
                sum = sum.plus(&at(t)?)?;
            }
            Ok(Series::Constant(sum))
        }
        SeriesFunction::RunningTotal => {
            let mut sum = zero();
            running(Box::new(move |t| {
                sum = sum.plus(&at(t)?)?;
                Ok(sum.clone())
            }))
        }
        SeriesFunction::RunningLargest => {
            let mut largest = at(0)?;
            running(Box::new(move |t| {
                let value = at(t)?;
                if value > largest {
                    largest = value;
                }
                Ok(largest.clone())
            }))
        }
        SeriesFunction::Change => running(Box::new(|t| match t.checked_sub(1) {
            None => at(0),
            Some(before) => Ok(at(t)?.minus(&at(before)?)?),
        })),
        SeriesFunction::FirstOperatingYear => Ok(Series::Constant(at(first)?)),
        SeriesFunction::OverConstruction => {
            let count = N::from_decimal(rust_decimal::Decimal::from(first));
            running(Box::new(move |t| if t < first { Ok(at(t)?.over(&count)?) } else { Ok(zero()) }))
        }
    }
}
