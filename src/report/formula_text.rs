//! A formula as plain text, for exports.

use core::fmt::Write;

use super::rounding::shown;
use crate::assess::Assessment;
use crate::quantity::UnitCode;
use crate::worksheet::explain::Token;

/// Writes a formula with symbols and shown figures, such as `EG_p × EF_RE` or `21675 MWh × 0.319 tCO2/MWh`.
pub fn formula_text(assessment: &Assessment, tokens: &[Token]) -> String {
    let mut text = String::new();
    let notation =
        |id| assessment.sheet.record(id).map_or_else(String::new, |record| record.symbol.notation.to_owned());
    for token in tokens {
        // Writing to a String cannot fail.
        let _ = match token {
            Token::Symbol(id) | Token::Missing(id) => write!(text, "{}", notation(*id)),
            Token::Value(value, None) => write!(text, "{value}"),
            // The unit of a pure number is 1, and `0.5 1` would be read as two numbers.
            Token::Value(value, Some(unit @ UnitCode::Ratio)) => write!(text, "{}", shown(*value, *unit)),
            Token::Value(value, Some(unit)) => {
                write!(text, "{} {}", shown(*value, *unit), assessment.unit(*unit))
            }
            Token::Operator(sign) => write!(text, " {sign} "),
            Token::Function(name) => write!(text, "{name}"),
            Token::Open => write!(text, "("),
            Token::Close => write!(text, ")"),
            Token::Comma => write!(text, ", "),
        };
    }
    text
}
