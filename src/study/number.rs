//! Reading numbers as people write them.

use rust_decimal::Decimal;

use super::issue::Code;
use super::unit::{AnswerUnit, Measure};

/// How a language writes numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberStyle {
    /// Sign between whole and fraction.
    pub decimal: char,
    /// Sign between thousands.
    pub group: char,
}

impl NumberStyle {
    /// `1,234.5`, as in English, Japanese and Thai, and in stored studies.
    pub const POINT: NumberStyle = NumberStyle { decimal: '.', group: ',' };
    /// `1.234,5`, as in Vietnamese and Indonesian.
    pub const COMMA: NumberStyle = NumberStyle { decimal: ',', group: '.' };

    /// Stored numbers by year as a person writes them.
    pub fn written_items(self, stored: &str) -> String {
        let items: Vec<String> = items(stored).map(|item| self.written(item.trim())).collect();
        items.join("; ")
    }

    /// A stored text as a person writes it: a canonical number with the style's decimal sign, any other text as it is.
    pub fn written(self, stored: &str) -> String {
        if let Some((number, unit)) = with_unit(stored) {
            return format!("{} {unit}", self.written(number));
        }
        match parse_number(stored, NumberStyle::POINT) {
            Ok(_) => stored.replace('.', &self.decimal.to_string()),
            Err(_) => self.exchanged(stored),
        }
    }

    /// A text between the signs of this style and those of stored texts, both ways. Only what looks like a number has such
    /// signs; any other text is as it is.
    fn exchanged(self, text: &str) -> String {
        let is_number =
            |c: char| narrow(c).is_ascii_digit() || matches!(narrow(c), '.' | ',' | ' ' | '+' | '-' | '−' | 'e' | 'E');
        if self == NumberStyle::POINT || !text.chars().all(is_number) {
            return text.to_owned();
        }
        let exchange = |c| match narrow(c) {
            '.' => ',',
            ',' => '.',
            _ => c,
        };
        text.chars().map(exchange).collect()
    }
}

/// Reads `text` as a number written in `style`. Full-width digits and signs, spaces around, grouping by the style's
/// sign or by spaces, and powers of ten such as `1e6` are accepted. A number too large for any calculation is
/// reported as above the largest number there is.
pub fn parse_number(text: &str, style: NumberStyle) -> Result<Decimal, Code> {
    let plain: String = text.trim().chars().map(narrow).collect();
    let (sign, body) = match plain.strip_prefix(['-', '−']) {
        Some(rest) => ("-", rest),
        None => ("", plain.strip_prefix('+').unwrap_or(&plain)),
    };
    let (mantissa, exponent) = match body.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (body, None),
    };
    let (whole, fraction) = match mantissa.split_once(style.decimal) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let whole = ungroup(whole, style.group).ok_or(Code::NotANumber)?;
    let fraction = fraction.unwrap_or_default();
    let no_digit = whole.is_empty() && fraction.is_empty();
    if no_digit || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Code::NotANumber);
    }
    let number = format!("{sign}{}.{fraction}0", if whole.is_empty() { "0" } else { &whole });
    let power: i32 = exponent.map_or(Ok(0), |exponent| exponent.parse().map_err(|_| Code::NotANumber))?;
    let value = if power > 0 {
        Decimal::from_scientific(&format!("{number}e{power}")).map_err(|_| too_large())?
    } else {
        let mantissa = Decimal::from_str_exact(&number).or_else(|_| number.parse()).map_err(|_| too_large())?;
        divided(mantissa, power.unsigned_abs())
    };
    Ok(value.normalize())
}

/// `value` divided by ten `times` times, rounded to the last place that a number can have: at last to nothing.
fn divided(value: Decimal, times: u32) -> Decimal {
    match times {
        0 => value,
        _ if value.is_zero() => value,
        _ => {
            let places = times.min(Decimal::MAX_SCALE);
            divided(value * Decimal::new(1, places), times - places)
        }
    }
}

/// The number and the unit of an answer such as `25 MW`; the unit is empty where none was written.
///
/// Only what follows the last digit can be a unit, and only a spelling of `units` counts, so that nothing else that
/// was typed is lost.
pub fn split_unit(text: &str, unit: AnswerUnit) -> (&str, Option<Measure>) {
    let text = text.trim();
    let found = text.rsplit_once(' ').and_then(|(number, id)| Some((number.trim_end(), unit.measure(id)?)));
    found.map_or((text, None), |(number, measure)| (number, Some(measure)))
}

/// The numbers of an answer by year, such as `1700; 1800`. A semicolon at the end is no further number.
pub fn items(text: &str) -> impl Iterator<Item = &str> {
    text.trim().trim_end_matches(SEPARATORS).split(SEPARATORS)
}

/// The canonical form of numbers by year; what cannot be read stays as typed, each by itself.
pub fn canonical_items(text: &str, style: NumberStyle) -> String {
    let stored: Vec<String> = items(text).map(|item| canonical(item.trim(), style)).collect();
    stored.join("; ")
}

/// Between numbers by year: lists from a spreadsheet have line breaks or tabs.
const SEPARATORS: [char; 5] = [';', '；', '\n', '\r', '\t'];

fn too_large() -> Code {
    Code::AboveMaximum(Decimal::MAX)
}

/// Full-width forms, as Japanese input methods give them, and the spaces of typography.
pub fn narrow(c: char) -> char {
    match c {
        // U+FF01 to U+FF5E repeat ASCII '!' to '~' at a fixed distance.
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        '\u{00A0}' | '\u{2009}' | '\u{202F}' | '\u{3000}' => ' ',
        '。' => '.',
        '、' => ',',
        other => other,
    }
}

/// Takes out grouping signs, which must stand before exactly three digits, so that `1,5` is not read as 15.
fn ungroup(whole: &str, group: char) -> Option<String> {
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let mut parts = whole.split([group, ' ']);
    let first = parts.next()?;
    let rest: Vec<&str> = parts.collect();
    let grouped = rest.is_empty() || (!first.is_empty() && first.len() <= 3);
    let well_formed = digits(first) && rest.iter().all(|part| part.len() == 3 && digits(part));
    (grouped && well_formed).then(|| format!("{first}{}", rest.concat()))
}

/// A text that ends in a word, and what stands before it.
fn with_unit(text: &str) -> Option<(&str, &str)> {
    text.trim().rsplit_once(' ').filter(|(_, unit)| unit.starts_with(char::is_alphabetic))
}

/// The text to store for what the user typed: the canonical form of a number that can be read, with the unit that follows
/// it, otherwise the text itself. A number that this style refuses is stored so that it is refused there too: `1.5` of a style
/// with a decimal comma is kept as `1,5`.
pub fn canonical(text: &str, style: NumberStyle) -> String {
    if let Some((number, unit)) = with_unit(text)
        && let Ok(value) = parse_number(number, style)
    {
        return format!("{value} {unit}");
    }
    parse_number(text, style).map_or_else(|_| style.exchanged(text), |value| value.to_string())
}

#[cfg(test)]
mod tests {
    use rust_decimal::dec;

    use super::*;

    #[track_caller]
    fn reads(text: &str, style: NumberStyle, expected: Decimal) {
        assert_eq!(parse_number(text, style), Ok(expected), "{text}");
    }

    #[track_caller]
    fn refuses(text: &str, style: NumberStyle) {
        assert_eq!(parse_number(text, style), Err(Code::NotANumber), "{text}");
    }

    #[test]
    fn numbers_as_people_write_them() {
        reads("123", NumberStyle::POINT, dec!(123));
        reads("１２３", NumberStyle::POINT, dec!(123));
        reads("１，２３４．５", NumberStyle::POINT, dec!(1234.5));
        reads(" 1,234,567.5 ", NumberStyle::POINT, dec!(1234567.5));
        reads("1 234,5", NumberStyle::COMMA, dec!(1234.5));
        reads("1.234,5", NumberStyle::COMMA, dec!(1234.5));
        reads("0,5", NumberStyle::COMMA, dec!(0.5));
        reads(".5", NumberStyle::POINT, dec!(0.5));
        reads("-3", NumberStyle::POINT, dec!(-3));
        reads("−3", NumberStyle::POINT, dec!(-3));
        reads("1e6", NumberStyle::POINT, dec!(1000000));
        reads("2.5E3", NumberStyle::POINT, dec!(2500));
    }

    #[test]
    fn numbers_by_year_are_separated_by_semicolons_or_line_breaks() {
        assert_eq!(canonical_items("1.700; 1.800,5;", NumberStyle::COMMA), "1700; 1800.5");
        assert_eq!(canonical_items("1,700\n1,800", NumberStyle::POINT), "1700; 1800");
        assert_eq!(canonical_items("1700; about 2000", NumberStyle::POINT), "1700; about 2000");
        assert_eq!(NumberStyle::COMMA.written_items("1700; 1800.5"), "1700; 1800,5");
    }

    #[test]
    fn what_one_style_refuses_no_other_reads() {
        for text in ["16000.5", "1.5", "1.50.5"] {
            let stored = canonical(text, NumberStyle::COMMA);
            assert_eq!(parse_number(&stored, NumberStyle::POINT), Err(Code::NotANumber), "{text}");
            assert_eq!(NumberStyle::COMMA.written(&stored), text);
        }
        assert_eq!(canonical("about 1.5", NumberStyle::COMMA), "about 1.5");
    }

    #[test]
    fn a_unit_after_the_number_stays() {
        assert_eq!(canonical("16,5 MW", NumberStyle::COMMA), "16.5 MW");
        assert_eq!(canonical("1,250 MW", NumberStyle::POINT), "1250 MW");
        assert_eq!(NumberStyle::COMMA.written("16.5 MW"), "16,5 MW");
        assert_eq!(NumberStyle::POINT.written("not yet known"), "not yet known");
    }

    #[test]
    fn what_is_no_number_is_refused_rather_than_guessed() {
        for text in ["", "-", "abc", "12a", "1,5", "1,23,456", "1.2.3", "1e", "e5", "--1", ",100"] {
            refuses(text, NumberStyle::POINT);
        }
        refuses("1.5", NumberStyle::COMMA);
    }

    #[test]
    fn a_power_below_the_last_place_is_rounded_not_refused() {
        for (text, rounded) in [
            ("1e-30", "0"),
            ("-1e-9999", "0"),
            // 28 places are kept: 9 zeros and 19 digits.
            ("1.23456789012345678901234567e-10", "0.0000000001234567890123456789"),
            // The digits of the largest number: what lies beyond the 28th place is rounded off.
            ("79228162514264337593543950335e-30", "0.0792281625142643375935439503"),
        ] {
            let value = parse_number(text, NumberStyle::POINT).map(|value| value.to_string());
            assert_eq!(value, Ok(rounded.to_owned()), "{text}");
        }
    }

    #[test]
    fn a_number_beyond_all_bounds_is_too_large_not_nonsense() {
        for text in ["1e30", "99999999999999999999999999999999"] {
            assert_eq!(parse_number(text, NumberStyle::POINT), Err(Code::AboveMaximum(Decimal::MAX)), "{text}");
        }
    }
}
