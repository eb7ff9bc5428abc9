//! The cash flow and its measures against a spreadsheet: LibreOffice calculates 240 studies anew, with formulas written here
//! year by year and its own NPV, IRR, MIRR and PPMT, and must come to the same amounts and rates.
//!
//! `cargo xtask test spreadsheet` runs it, since it needs LibreOffice.

mod block;
mod office;
pub mod studies;

use block::{Block, Expected};
use jcm_feasibility::assess::assess;
use jcm_feasibility::worksheet::LineError;
use jiff::civil::date;

/// Number of studies; the seed is fixed, so that they are the same in every run.
const STUDIES: u32 = 240;

#[test]
#[ignore = "needs LibreOffice: `cargo xtask test spreadsheet` installs it and runs this"]
fn a_spreadsheet_calculates_the_same() {
    let mut blocks = Vec::new();
    for number in 0..STUDIES {
        let assessment = assess(&studies::study(number), date(2026, 11, 24));
        blocks.push(Block::new(number, &assessment));
    }
    let calculated = office::calculate(&blocks);
    let (mut compared, mut without_value) = (0, 0);
    for block in &blocks {
        for (place, expected) in block.expected() {
            let found = calculated.get(&place);
            match expected {
                Expected::Amount(name, value) => near(block.number, name, found, value, 1.0),
                Expected::Rate(name, value) => near(block.number, name, found, value, 1e-9),
                // A spreadsheet gives an error, or one rate of several; there is nothing to compare.
                Expected::None(name, error) => {
                    assert!(
                        matches!(error, LineError::NoSolution | LineError::SeveralSolutions | LineError::NeverReached),
                        "study {}: {name}: {error:?}",
                        block.number
                    );
                    without_value += 1;
                    continue;
                }
            }
            compared += 1;
        }
    }
    println!("{compared} values compared, {without_value} measures do not exist");
    assert!(compared > 30_000, "{compared} values only");
    assert!(without_value < compared / 20, "{without_value} measures do not exist");
}

#[track_caller]
fn near(study: u32, name: &str, found: Option<&f64>, expected: f64, allowed: f64) {
    let found = *found.unwrap_or_else(|| panic!("study {study}: the spreadsheet has no value for {name}"));
    assert!((found - expected).abs() <= allowed, "study {study}: {name}: {found} in the spreadsheet, {expected} here");
}
