//! The inverse questions that a study answers: which price, cost, tariff, output or subsidy gives a target.

use rust_decimal::{Decimal, dec};

use super::solve::{Solution, solve};
use crate::assess::{Assessment, symbols};
use crate::worksheet::{LineError, LineId, Number, Symbol};

/// What is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A net present value of nothing.
    NoPresentValue,
    /// A payback time with the JCM of five years.
    PaybackInFiveYears,
    /// A subsidy that the cap for each tonne just does not cut: both limits are the same.
    CostEffectiveness,
}

/// An input that may be asked for: the first line of the list that the sheet has is replaced.
#[derive(Clone, Copy, Debug)]
pub struct Inverse {
    /// The lines that hold the input; a calculated one is replaced as if it had been given.
    inputs: &'static [Symbol],
    /// The most that is looked for.
    most: f64,
}

/// Every input that may be asked for.
pub const INVERSES: [Inverse; 5] = [
    Inverse { inputs: &[symbols::PRICE_START, symbols::PRICE_BASE], most: 1e6 },
    Inverse { inputs: &[symbols::TOTAL_COST], most: 1e12 },
    Inverse { inputs: &[symbols::ELECTRICITY_PRICE], most: 1e3 },
    Inverse { inputs: &[symbols::FIRST_YEAR_GENERATION], most: 1e8 },
    Inverse { inputs: &[symbols::RATE_CEILING], most: 1.0 },
];

impl Target {
    /// Every target.
    pub const ALL: [Target; 3] = [Target::NoPresentValue, Target::PaybackInFiveYears, Target::CostEffectiveness];

    /// The line that is to meet the target, and the line that it is compared with.
    const fn measures(self) -> [Option<Symbol>; 2] {
        match self {
            Target::NoPresentValue => [Some(symbols::NPV), None],
            Target::PaybackInFiveYears => [Some(symbols::PAYBACK_WITH_JCM), None],
            Target::CostEffectiveness => [Some(symbols::RATE_LIMIT), Some(symbols::COST_EFFECTIVENESS_LIMIT)],
        }
    }
}

impl Inverse {
    /// The line of the input in a sheet.
    pub fn line(&self, assessment: &Assessment) -> Option<LineId> {
        self.inputs.iter().find_map(|symbol| assessment.sheet.find(symbol.id))
    }
}

/// The value of an input at which the target is just met; `None` where the study has no such input or measure.
pub fn inverse(assessment: &Assessment, asked: &Inverse, target: Target) -> Option<(LineId, Solution)> {
    let line = asked.line(assessment)?;
    let [measure, other] = target.measures().map(|symbol| assessment.sheet.find(symbol?.id));
    let measure = measure?;
    let rough = |value: f64| excess(assessment, line, value, target, measure, other);
    let exact = |value: Decimal| excess(assessment, line, value, target, measure, other);
    Some((line, solve(asked.most, rough, exact)))
}

fn excess<N: Number>(
    assessment: &Assessment,
    line: LineId,
    value: N,
    target: Target,
    measure: LineId,
    other: Option<LineId>,
) -> Option<N> {
    let values = assessment.sheet.evaluate_with(|id| (id == line).then(|| value.clone()));
    let number = |line| values.value(line).ok()?.at(1).cloned();
    let zero = N::from_decimal(dec!(0));
    match target {
        Target::NoPresentValue => number(measure),
        Target::PaybackInFiveYears => match values.value(measure) {
            // An income that never pays back gives a negative time, or none at all; either is later than wanted.
            Err(LineError::DivisionByZero) => Some(N::from_decimal(dec!(1_000))),
            Ok(years) => match years.at(1)? {
                years if *years < zero => Some(N::from_decimal(dec!(1_000))),
                years => years.minus(&N::from_decimal(dec!(5))).ok(),
            },
            Err(_) => None,
        },
        Target::CostEffectiveness => number(measure)?.minus(&number(other?)?).ok(),
    }
}
