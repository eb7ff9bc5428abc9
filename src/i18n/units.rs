//! The message that names a unit on screen.

use crate::quantity::UnitCode;

/// The id of the message that names `unit`: `unit-` and the unit's name with hyphens, such as `unit-megawatt-hours`.
pub fn unit_message(unit: UnitCode) -> String {
    let mut id = String::from("unit");
    for character in format!("{unit:?}").chars() {
        if character.is_ascii_uppercase() {
            id.push('-');
        }
        id.push(character.to_ascii_lowercase());
    }
    id
}
