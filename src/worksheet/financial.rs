//! Measures of a cash flow: internal rate of return, its modified form, time to pay back, cover of a loan; and moving
//! amounts to the year in which they are paid.
//!
//! All amounts fall at the end of their year. Where a measure does not exist, the line
//! says so instead of giving a number.

use rust_decimal::Decimal;

use super::evaluate::{LineError, Series};
use super::number::Number;
use crate::quantity::YearSpan;

/// A function of several series and rates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Financial {
    /// `(cash flow)`: the rate at which its present value is nothing.
    InternalRate,
    /// `(cash flow, rate of financing, rate of reinvestment)`: the rate at which the present value of what is paid would grow
    /// to the final value of what is received.
    ModifiedInternalRate,
    /// `(cash flow, rate)`: the years from the last of construction until the discounted amounts add up to nothing, with a part of
    /// the last year.
    YearsToPayBack,
    /// `(cash flow, payments)`: the least ratio of the two over the years with a payment.
    LeastCover,
    /// `(amounts, years)`: each amount so many years later. What would fall after the last year is paid in the last year.
    Delay,
    /// `(amounts, years)`: the amounts of so many operating years together, in the last of them. A remainder at the end comes
    /// in the last year.
    Together,
}

/// The value of `function`; the arguments stand in the order of its description.
pub(super) fn financial<N: Number>(
    function: Financial,
    span: YearSpan,
    arguments: &[Series<N>],
) -> Result<Series<N>, LineError> {
    let argument = |index: usize| arguments.get(index).ok_or(LineError::Absent);
    let flow = argument(0)?;
    let amounts: Vec<N> =
        (0..span.len()).map(|t| flow.at(t).cloned().ok_or(LineError::Absent)).collect::<Result<_, _>>()?;
    let rate = |index| argument(index)?.at(0).cloned().ok_or(LineError::Absent);
    match function {
        Financial::InternalRate => internal_rate(&amounts).map(Series::Constant),
        Financial::ModifiedInternalRate => {
            let (financing, reinvestment) = (rate(1)?, rate(2)?);
            let exact = modified(&amounts, &financing, &reinvestment);
            // Final values can be too large for decimals; their root is not.
            let found = match exact {
                Err(LineError::Overflow) => {
                    let rough: Vec<f64> = amounts.iter().map(Number::to_f64).collect();
                    N::from_f64(modified(&rough, &financing.to_f64(), &reinvestment.to_f64())?)?
                }
                other => other?,
            };
            Ok(Series::Constant(found))
        }
        Financial::YearsToPayBack => {
            let before = N::from_decimal(Decimal::from(span.first_position() - 1));
            let from_start = years_to_pay_back(&amounts, &rate(1)?)?;
            Ok(Series::Constant(from_start.minus(&before)?))
        }
        Financial::LeastCover => least_cover(&amounts, argument(1)?).map(Series::Constant),
        Financial::Delay => {
            let mut later = vec![zero(); amounts.len()];
            let years = count(&rate(1)?);
            for (t, amount) in amounts.iter().enumerate() {
                let paid = (t + years).min(amounts.len() - 1);
                put(&mut later, paid, amount)?;
            }
            Ok(Series::Yearly(later))
        }
        Financial::Together => {
            let mut together = vec![zero(); amounts.len()];
            let years = count(&rate(1)?).max(1);
            for (t, amount) in amounts.iter().enumerate() {
                let construction = span.first_position() - 1;
                let paid = construction + t.saturating_sub(construction).div_ceil(years) * years;
                put(&mut together, paid.min(amounts.len() - 1), amount)?;
            }
            Ok(Series::Yearly(together))
        }
    }
}

fn put<N: Number>(amounts: &mut [N], year: usize, amount: &N) -> Result<(), LineError> {
    if let Some(place) = amounts.get_mut(year) {
        *place = place.plus(amount)?;
    }
    Ok(())
}

fn zero<N: Number>() -> N {
    N::from_decimal(Decimal::ZERO)
}

fn one<N: Number>() -> N {
    N::from_decimal(Decimal::ONE)
}

/// A small whole number that was given as a value.
fn count<N: Number>(value: &N) -> usize {
    (0..=100).rev().find(|years| N::from_decimal(Decimal::from(*years)) <= *value).unwrap_or(0)
}

/// Discount factors among which a root is looked for: interest from -90 % to 10,000 %.
const NARROWEST: f64 = 0.0099;
const WIDEST: f64 = 10.0;
/// Steps of the search, and of the halving that follows.
const STEPS: i32 = 400;
const HALVINGS: usize = 60;

/// The present value as a polynomial in the discount factor `v`, and its derivative.
fn present_value<N: Number>(amounts: &[N], v: &N) -> Result<(N, N), LineError> {
    let (mut value, mut slope) = (zero::<N>(), zero::<N>());
    for amount in amounts.iter().rev() {
        slope = slope.times(v)?.plus(&value)?;
        value = value.times(v)?.plus(amount)?;
    }
    Ok((value, slope))
}

/// The root is looked for in floating point and then made exact, since a search in decimals would take too long.
fn internal_rate<N: Number>(amounts: &[N]) -> Result<N, LineError> {
    let rough: Vec<f64> = amounts.iter().map(Number::to_f64).collect();
    let at = |v: f64| rough.iter().rev().fold(0.0, |value, amount| value * v + amount);
    let place = |step: i32| {
        NARROWEST + (WIDEST - NARROWEST) * f64::from(step) / f64::from(STEPS) * f64::from(step) / f64::from(STEPS)
    };
    let mut found = None;
    for step in 0..STEPS {
        let (low, high) = (place(step), place(step + 1));
        if (at(low) > 0.0) == (at(high) > 0.0) {
            continue;
        }
        if found.replace((low, high)).is_some() {
            return Err(LineError::SeveralSolutions);
        }
    }
    let (mut low, mut high) = found.ok_or(LineError::NoSolution)?;
    let rises = at(high) > 0.0;
    for _ in 0..HALVINGS {
        let middle = (low + high) / 2.0;
        if (at(middle) > 0.0) == rises { high = middle } else { low = middle }
    }
    let mut v = N::from_f64(low)?;
    for _ in 0..3 {
        // A cash flow too large for exact steps keeps the rate that was found.
        let Ok((value, slope)) = present_value(amounts, &v) else { break };
        let Ok(step) = value.over(&slope) else { break };
        v = v.minus(&step)?;
    }
    Ok(one::<N>().over(&v)?.minus(&one())?)
}

fn modified<N: Number>(amounts: &[N], financing: &N, reinvestment: &N) -> Result<N, LineError> {
    let last = amounts.len().saturating_sub(1);
    let discount = one::<N>().over(&one::<N>().plus(financing)?)?;
    let growth = one::<N>().plus(reinvestment)?;
    let (mut paid, mut received) = (zero::<N>(), zero::<N>());
    for amount in amounts.iter().rev() {
        let out = if *amount < zero() { zero::<N>().minus(amount)? } else { zero() };
        paid = paid.times(&discount)?.plus(&out)?;
    }
    for amount in amounts {
        let into = if *amount > zero() { amount.clone() } else { zero() };
        received = received.times(&growth)?.plus(&into)?;
    }
    if paid <= zero() || received <= zero() || last == 0 {
        return Err(LineError::NoSolution);
    }
    let ratio = received.over(&paid)?;
    Ok(root(&ratio, last)?.minus(&one())?)
}

/// The root of degree `degree` of a positive number.
fn root<N: Number>(number: &N, degree: usize) -> Result<N, LineError> {
    let target = number.to_f64();
    let power = |base: f64| (0..degree).fold(1.0, |product, _| product * base);
    let (mut low, mut high) = (0.0, if target > 1.0 { target } else { 1.0 });
    for _ in 0..100 {
        let middle = (low + high) / 2.0;
        if power(middle) < target { low = middle } else { high = middle }
    }
    let mut base = N::from_f64((low + high) / 2.0)?;
    let degree_number = N::from_decimal(Decimal::from(degree));
    for _ in 0..2 {
        let mut below = one::<N>();
        for _ in 1..degree {
            below = below.times(&base)?;
        }
        let Ok(step) = below.times(&base)?.minus(number)?.over(&below.times(&degree_number)?) else { break };
        base = base.minus(&step)?;
    }
    Ok(base)
}

fn years_to_pay_back<N: Number>(amounts: &[N], rate: &N) -> Result<N, LineError> {
    let discount = one::<N>().over(&one::<N>().plus(rate)?)?;
    let (mut factor, mut sum) = (one::<N>(), zero::<N>());
    let mut reached = None;
    for (t, amount) in amounts.iter().enumerate() {
        let step = amount.times(&factor)?;
        let next = sum.plus(&step)?;
        if next >= zero() && sum < zero() {
            let part = zero::<N>().minus(&sum)?.over(&step)?;
            reached = Some(N::from_decimal(Decimal::from(t - 1)).plus(&part)?);
        } else if next >= zero() && t == 0 {
            reached = Some(zero());
        } else if next < zero() {
            // What was paid back and lost again is not paid back.
            reached = None;
        }
        sum = next;
        factor = factor.times(&discount)?;
    }
    reached.ok_or(LineError::NeverReached)
}

fn least_cover<N: Number>(amounts: &[N], payments: &Series<N>) -> Result<N, LineError> {
    let mut least: Option<N> = None;
    for (t, amount) in amounts.iter().enumerate() {
        let payment = payments.at(t).ok_or(LineError::Absent)?;
        if *payment <= zero() {
            continue;
        }
        let cover = amount.over(payment)?;
        if least.as_ref().is_none_or(|least| cover < *least) {
            least = Some(cover);
        }
    }
    least.ok_or(LineError::NoSolution)
}

#[cfg(test)]
mod tests {
    use rust_decimal::dec;

    use super::*;
    use crate::quantity::Year;

    fn run(function: Financial, flow: &[Decimal], rates: &[Decimal]) -> Result<Series<Decimal>, LineError> {
        let span = YearSpan::new(Year(2027), u16::try_from(flow.len() - 1).unwrap());
        let mut arguments = vec![Series::Yearly(flow.to_vec())];
        arguments.extend(rates.iter().map(|rate| Series::Constant(*rate)));
        financial(function, span, &arguments)
    }

    #[track_caller]
    fn check(function: Financial, flow: &[Decimal], rates: &[Decimal], expected: Result<Decimal, LineError>) {
        let found =
            run(function, flow, rates).map(|series| series.constant().copied().unwrap().round_dp(12).normalize());
        assert_eq!(found, expected);
    }

    #[test]
    fn a_rate_of_return_is_where_the_present_value_is_nothing() {
        // 110 a year after 100: 10 %.  -100, 60, 60: 60 v + 60 v^2 = 100 gives v = 0.884437, r = 0.130662.
        check(Financial::InternalRate, &[dec!(-100), dec!(110)], &[], Ok(dec!(0.1)));
        check(Financial::InternalRate, &[dec!(-100), dec!(60), dec!(60)], &[], Ok(dec!(0.130662386292)));
        check(Financial::InternalRate, &[dec!(-100), dec!(50)], &[], Ok(dec!(-0.5)));
    }

    #[test]
    fn a_rate_that_does_not_exist_or_is_not_the_only_one_is_no_number() {
        check(Financial::InternalRate, &[dec!(100), dec!(50)], &[], Err(LineError::NoSolution));
        check(Financial::InternalRate, &[dec!(0), dec!(0)], &[], Err(LineError::NoSolution));
        // 100 (1 - 1.1 v)(1 - 1.2 v): both 10 % and 20 %.
        check(Financial::InternalRate, &[dec!(100), dec!(-230), dec!(132)], &[], Err(LineError::SeveralSolutions));
    }

    #[test]
    fn the_modified_rate_grows_what_is_received() {
        // 60 x 1.1 + 60 = 126 after two years from 100: the root of 1.26 less 1.
        check(
            Financial::ModifiedInternalRate,
            &[dec!(-100), dec!(60), dec!(60)],
            &[dec!(0.05), dec!(0.1)],
            Ok(dec!(0.122497216032)),
        );
        check(
            Financial::ModifiedInternalRate,
            &[dec!(-100), dec!(0)],
            &[dec!(0.05), dec!(0.1)],
            Err(LineError::NoSolution),
        );
    }

    #[test]
    fn paying_back_takes_a_part_of_the_last_year() {
        check(Financial::YearsToPayBack, &[dec!(-100), dec!(40), dec!(40), dec!(40)], &[dec!(0)], Ok(dec!(2.5)));
        // At 25 %: 32 + 25.6 + 20.48 + 16.384 + 13.1072; after four years 94.464, and 5.536 of 13.1072 are 0.42236328125.
        let flow = [dec!(-100), dec!(40), dec!(40), dec!(40), dec!(40), dec!(40)];
        check(Financial::YearsToPayBack, &flow, &[dec!(0.25)], Ok(dec!(4.42236328125)));
        check(Financial::YearsToPayBack, &[dec!(-100), dec!(40)], &[dec!(0)], Err(LineError::NeverReached));
        check(Financial::YearsToPayBack, &[dec!(-100), dec!(120), dec!(-40)], &[dec!(0)], Err(LineError::NeverReached));
    }

    /// -100 in the first of three years of construction, 50 in each year of operation.
    #[test]
    fn paying_back_is_counted_from_the_end_of_construction() {
        let span = YearSpan::new(Year(2027), 3).with_construction(3);
        let flow = [dec!(-100), dec!(0), dec!(0), dec!(50), dec!(50), dec!(50)];
        let arguments = [Series::Yearly(flow.to_vec()), Series::Constant(dec!(0))];
        let years = financial(Financial::YearsToPayBack, span, &arguments);
        assert_eq!(years, Ok(Series::Constant(dec!(2))));
    }

    #[test]
    fn what_costs_nothing_is_paid_back_at_once() {
        check(Financial::YearsToPayBack, &[dec!(0), dec!(5)], &[dec!(0.1)], Ok(dec!(0)));
        check(Financial::YearsToPayBack, &[dec!(-5), dec!(5)], &[dec!(0)], Ok(dec!(1)));
        // Paid back after a year and a half, lost again in the third year, and paid back for good in the fourth: 30 of 60.
        let flow = [dec!(-100), dec!(80), dec!(40), dec!(-50), dec!(60)];
        check(Financial::YearsToPayBack, &flow, &[dec!(0)], Ok(dec!(3.5)));
    }

    #[test]
    fn the_cover_of_a_loan_is_that_of_its_hardest_year() {
        let cover = |flow: &[Decimal], payments: &[Decimal]| {
            let span = YearSpan::new(Year(2027), u16::try_from(flow.len() - 1).unwrap());
            let arguments = [Series::Yearly(flow.to_vec()), Series::Yearly(payments.to_vec())];
            financial(Financial::LeastCover, span, &arguments)
        };
        // 30 / 20 and 24 / 20; the last year has no payment, however little there is to make one.
        let payments = [dec!(0), dec!(20), dec!(20), dec!(0)];
        let least = cover(&[dec!(-100), dec!(30), dec!(24), dec!(1)], &payments);
        assert_eq!(least, Ok(Series::Constant(dec!(1.2))));
        assert_eq!(cover(&[dec!(-100), dec!(30)], &[dec!(0), dec!(0)]), Err(LineError::NoSolution));
        assert_eq!(cover(&[dec!(-1), dec!(-10)], &[dec!(0), dec!(20)]), Ok(Series::Constant(dec!(-0.5))));
    }

    #[test]
    fn rates_of_return_are_found_far_from_ten_per_cent() {
        // 1,000 %: 11 after 1. -80 %: 20 after 100. Over ten years at 3 %: 1.03^10 = 1.343916379344.
        check(Financial::InternalRate, &[dec!(-1), dec!(11)], &[], Ok(dec!(10)));
        check(Financial::InternalRate, &[dec!(-100), dec!(20)], &[], Ok(dec!(-0.8)));
        let mut flow = vec![dec!(-1)];
        flow.extend([dec!(0); 9]);
        flow.push(dec!(1.343916379344));
        let rate = run(Financial::InternalRate, &flow, &[]).unwrap().constant().copied().unwrap();
        assert!((rate - dec!(0.03)).abs() < dec!(0.000000000001), "{rate}");
    }

    #[test]
    fn the_modified_rate_discounts_what_is_paid_later() {
        // 100 and, a year later, 55: at 10 % worth 150 today. 180 in the second year: the root of 180 / 150 less 1.
        let flow = [dec!(-100), dec!(-55), dec!(180)];
        let expected = dec!(0.095445115010);
        check(Financial::ModifiedInternalRate, &flow, &[dec!(0.1), dec!(0.05)], Ok(expected));
        // Amounts whose final values decimals cannot hold are calculated roughly: 1e28 at 100 % over 3 years is 8e28.
        let flow = [dec!(-1e28), dec!(1e28), dec!(1e28), dec!(1e28)];
        let found = run(Financial::ModifiedInternalRate, &flow, &[dec!(0), dec!(9)]).unwrap();
        // (100 + 10 + 1)^(1/3) - 1 = 3.805895...
        let rate = found.constant().copied().unwrap();
        assert!((rate - dec!(3.805895)).abs() < dec!(0.000001), "{rate}");
    }

    #[test]
    fn a_delay_of_nothing_and_of_a_part_of_a_year_moves_nothing() {
        let flow = [dec!(0), dec!(1), dec!(2)];
        for years in [dec!(0), dec!(0.9), dec!(-1)] {
            assert_eq!(run(Financial::Delay, &flow, &[years]), Ok(Series::Yearly(flow.to_vec())), "{years}");
        }
        assert_eq!(run(Financial::Delay, &flow, &[dec!(1.9)]), Ok(Series::Yearly(vec![dec!(0), dec!(0), dec!(3)])));
        assert_eq!(run(Financial::Together, &flow, &[dec!(0)]), Ok(Series::Yearly(flow.to_vec())));
    }

    #[test]
    fn amounts_move_and_are_never_lost() {
        let flow = [dec!(0), dec!(1), dec!(2), dec!(4), dec!(8), dec!(16)];
        let years = |function, years| match run(function, &flow, &[years]).unwrap() {
            Series::Yearly(values) => values,
            Series::Constant(_) => panic!("yearly"),
        };
        assert_eq!(years(Financial::Delay, dec!(1)), [dec!(0), dec!(0), dec!(1), dec!(2), dec!(4), dec!(24)]);
        assert_eq!(years(Financial::Together, dec!(2)), [dec!(0), dec!(0), dec!(3), dec!(0), dec!(12), dec!(16)]);
        assert_eq!(years(Financial::Together, dec!(3)), [dec!(0), dec!(0), dec!(0), dec!(7), dec!(0), dec!(24)]);
    }
}
