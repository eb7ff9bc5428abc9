//! Inverse questions: which value of an input gives the result that is wanted.

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

/// The answer to an inverse question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Solution {
    /// This value: the first between the bounds.
    At(Decimal),
    /// No value between the bounds: the result is always more than wanted.
    AlwaysMore,
    /// No value between the bounds: the result is always less than wanted.
    AlwaysLess,
    /// The result does not depend on the input.
    Indifferent,
    /// The result itself is not known.
    Unknown,
}

/// Steps in which the bounds are looked over before the root is narrowed down.
const STEPS: u32 = 64;

/// Halvings of a step: down to the last digit of a floating-point number.
const HALVINGS: u32 = 60;

/// Exact steps at the end.
const EXACT_STEPS: u32 = 3;

/// The value from 0 to `most` at which the excess, the result less what is wanted, is nothing.
///
/// The bounds are looked over in steps that grow with the value, and the first change of sign is narrowed down, in floating
/// point (`rough`); then the value is made exact in decimals (`exact`). A result of whole credits jumps; the value is then that
/// at the jump.
pub fn solve(most: f64, rough: impl Fn(f64) -> Option<f64>, exact: impl Fn(Decimal) -> Option<Decimal>) -> Solution {
    let place = |step: u32| {
        let part = f64::from(step) / f64::from(STEPS);
        most * part * part * part
    };
    let Some(first) = rough(0.0) else { return Solution::Unknown };
    let (mut before, mut value_before, mut moved) = (0.0, first, false);
    if first == 0.0 {
        return if rough(most) == Some(0.0) { Solution::Indifferent } else { Solution::At(Decimal::ZERO) };
    }
    for step in 1..=STEPS {
        let at = place(step);
        let Some(value) = rough(at) else { return Solution::Unknown };
        moved |= value != first;
        if (value > 0.0) != (value_before > 0.0) {
            let root = narrow(before, at, value > 0.0, &rough);
            return Decimal::from_f64(root).map_or(Solution::Unknown, |root| Solution::At(exactly(root, &exact)));
        }
        (before, value_before) = (at, value);
    }
    match (moved, first > 0.0) {
        (false, _) => Solution::Indifferent,
        (true, true) => Solution::AlwaysMore,
        (true, false) => Solution::AlwaysLess,
    }
}

/// Halves the way between `low` and `high`; `rises` tells the sign at `high`.
fn narrow(mut low: f64, mut high: f64, rises: bool, excess: &impl Fn(f64) -> Option<f64>) -> f64 {
    for _ in 0..HALVINGS {
        let middle = (low + high) / 2.0;
        match excess(middle) {
            Some(value) if (value > 0.0) == rises => high = middle,
            _ => low = middle,
        }
    }
    high
}

/// Steps along the line through two near points, each kept only if it comes closer.
fn exactly(root: Decimal, excess: &impl Fn(Decimal) -> Option<Decimal>) -> Decimal {
    let mut best = root;
    for _ in 0..EXACT_STEPS {
        let width = (best.abs() / Decimal::from(1_000_000)).max(Decimal::new(1, 6));
        let next = || {
            let here = excess(best)?;
            let slope = (excess(best + width)? - here).checked_div(width)?;
            let next = best - here.checked_div(slope)?;
            (excess(next)?.abs() < here.abs()).then_some(next)
        };
        match next() {
            Some(next) => best = next,
            None => break,
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use rust_decimal::dec;

    use super::*;

    #[track_caller]
    fn check(rough: impl Fn(f64) -> Option<f64>, exact: impl Fn(Decimal) -> Option<Decimal>, expected: Solution) {
        let found = match solve(1000.0, rough, exact) {
            Solution::At(value) => Solution::At(value.round_dp(20).normalize()),
            other => other,
        };
        assert_eq!(found, expected);
    }

    #[test]
    fn a_root_is_found_exactly_and_its_absence_told() {
        check(|x| Some(x * 8.0 - 7.0), |x| Some(x * dec!(8) - dec!(7)), Solution::At(dec!(0.875)));
        check(|x| Some(900.0 - x), |x| Some(dec!(900) - x), Solution::At(dec!(900)));
        check(Some, Some, Solution::At(dec!(0)));
        check(|x| Some(x + 1.0), Some, Solution::AlwaysMore);
        check(|x| Some(x - 1001.0), Some, Solution::AlwaysLess);
        check(|_| Some(5.0), Some, Solution::Indifferent);
        check(|_| None, Some, Solution::Unknown);
    }
}
