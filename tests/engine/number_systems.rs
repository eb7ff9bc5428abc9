//! The floating-point form of a sheet against the exact one: what many runs will stand on (ranges, searches) has to say what the
//! decimals say, line by line and year by year.

use std::collections::BTreeMap;

use jcm_feasibility::assess::assess;
use jcm_feasibility::quantity::UnitCode;
use jcm_feasibility::study::Study;
use jcm_feasibility::worksheet::{Expression, Function, LineError, LineId, Origin, Record};
use jiff::civil::{Date, date};
use proptest::prelude::*;

use crate::money::studies_of_money;
use crate::properties::any_study;

const TODAY: Date = date(2026, 11, 22);

/// What no amount on any sheet is compared more closely than: far below what is shown of a unit. A rate of return is shown with one
/// digit of a per cent, 0.001; money in whole yen, tonnes in whole tonnes.
fn least(unit: UnitCode) -> f64 {
    match unit {
        UnitCode::Ratio | UnitCode::Years => 1e-9,
        UnitCode::Yen => 1e-3,
        UnitCode::Tonnes | UnitCode::YenPerTonne | UnitCode::Dollars => 1e-6,
        _ => 1e-9,
    }
}

/// Sums of large amounts that nearly cancel are as exact as their largest part: fifteen digits, of which sums of a hundred terms
/// take some.
const OF_THE_LARGEST: f64 = 1e-12;

/// Whether the formula of a line rounds down itself.
fn rounds(record: &Record) -> bool {
    fn within(expression: &Expression) -> bool {
        match expression {
            Expression::Line(_) | Expression::Constant(_) => false,
            Expression::Function(Function::Whole, _) => true,
            Expression::Binary(_, left, right) => within(left) || within(right),
            Expression::Series(_, inner) => within(inner),
            Expression::List(_, items) | Expression::Financial(_, items) => items.iter().any(within),
        }
    }
    matches!(&record.origin, Origin::Defined(expression) if within(expression))
}

fn reads(record: &Record, ids: &[LineId]) -> bool {
    let mut found = false;
    if let Origin::Defined(expression) = &record.origin {
        expression.for_each_line(&mut |id| found |= ids.contains(&id));
    }
    found
}

/// Compares all lines, and gives how many numbers were compared. Rounding down may fall on either side of a whole number: there a
/// line may be one whole off, and what follows from it is not compared.
fn compare(study: &Study) -> Result<usize, String> {
    let assessment = assess(study, TODAY);
    let fast = assessment.sheet.evaluate_with::<f64>(|_| None);
    let years = 0..assessment.sheet.span().len();
    let exact = |id: LineId, index: usize| assessment.series(id).ok()?.at(index)?.to_string().parse::<f64>().ok();
    let mut largest: BTreeMap<&str, f64> = BTreeMap::new();
    for (id, record) in assessment.sheet.lines() {
        let entry = largest.entry(record.unit.as_str()).or_default();
        *entry = years.clone().filter_map(|index| exact(id, index)).fold(*entry, |most, value| most.max(value.abs()));
    }
    let (mut rounded_otherwise, mut compared): (Vec<LineId>, usize) = (Vec::new(), 0);
    for (id, record) in assessment.sheet.lines() {
        let name = record.symbol.id;
        if reads(record, &rounded_otherwise) {
            rounded_otherwise.push(id);
            continue;
        }
        let tolerance = least(record.unit) + OF_THE_LARGEST * largest[record.unit.as_str()];
        match (assessment.series(id), fast.value(id)) {
            (Ok(_), Ok(series)) => {
                for index in years.clone() {
                    let (exact, fast) = (exact(id, index).ok_or(name)?, *series.at(index).ok_or(name)?);
                    let difference = (exact - fast).abs();
                    compared += 1;
                    if difference <= tolerance {
                        continue;
                    }
                    if !rounds(record) || difference > 1.0 + tolerance {
                        let unit = record.unit.as_str();
                        return Err(format!("{name}: {exact} and {fast} {unit}, of which {tolerance:e} are allowed"));
                    }
                    rounded_otherwise.push(id);
                    break;
                }
            }
            (Err(_), Err(_)) => {}
            // A float holds larger numbers than a decimal does.
            (Err(LineError::Overflow | LineError::Needs(_)), Ok(_)) => {}
            (exact, fast) => return Err(format!("{name}: {exact:?} {fast:?}")),
        }
    }
    Ok(compared)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn both_number_systems_agree_whatever_is_answered(study in any_study()) {
        compare(&study).map_err(TestCaseError::fail)?;
    }
}

/// Studies of which all figures are known, so that each measure is compared.
#[test]
fn both_number_systems_agree_on_money() {
    let compared: usize = studies_of_money().map(|study| compare(&study).unwrap()).sum();
    assert!(compared > 200_000, "{compared} numbers");
}
