//! The messages that name units and lines.

use core::fmt::Debug;

use crate::quantity::UnitCode;
use crate::study::AnswerUnit;

/// The id of the message that names the unit of a figure, such as `unit-megawatt-hours`.
pub fn unit_message(unit: UnitCode) -> String {
    named(unit)
}

/// The id of the message that names the unit of an answer; `None` where the question itself says it, or where the unit
/// is that of the money chosen.
pub fn answer_unit_message(unit: AnswerUnit) -> Option<String> {
    match unit {
        AnswerUnit::Plain | AnswerUnit::CalendarYear | AnswerUnit::Money => None,
        other => Some(named(other)),
    }
}

/// The id of the message that names a line of the sheet, by the identifier of its symbol.
pub fn line_message(symbol: &str) -> String {
    format!("line-{}", symbol.replace('_', "-"))
}

/// `unit-` and the name of the variant with hyphens.
fn named(unit: impl Debug) -> String {
    let mut id = String::from("unit");
    for letter in format!("{unit:?}").chars() {
        if letter.is_ascii_uppercase() {
            id.push('-');
        }
        id.push(letter.to_ascii_lowercase());
    }
    id
}
