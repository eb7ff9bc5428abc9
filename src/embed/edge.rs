//! Reads what a script hands in. Every value comes as JSON text, written by the browser's own writer, so that no getter or
//! proxy of the script runs while the engine does; and every failure says where it is.

use std::collections::BTreeMap;
use std::ops::Range;

use jiff::civil::Date;
use js_sys::{Array, JSON, Object};
use wasm_bindgen::{JsCast, JsValue};

use super::Problem;
use crate::i18n::Language;
use crate::registry;
use crate::study::{Field, Study};

/// What may be said beside a study.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// The day of the assessment.
    pub on: Date,
    /// The language of the names.
    pub language: Language,
    /// The part of the project whose line is meant, from 1.
    pub part: Option<u8>,
}

/// Which methodologies are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Two-letter code of a partner country.
    pub country: Option<String>,
    /// Technology.
    pub technology: Option<String>,
}

/// Reads a study.
pub fn study(text: &str) -> Result<Study, Problem> {
    let mut study = Study::default();
    // Named one by one, so that the compiler asks for a key that is added to the study.
    let Study { format, answers, parts, confirmed, judged, notes } = &mut study;
    let mut missing = vec!["format", "answers"];
    for (key, value) in entries(&read(text)?, "study", "an object")? {
        missing.retain(|needed| *needed != key);
        match key.as_str() {
            "format" => *format = whole(&value, "format", "the number of the study's format")?,
            "answers" => *answers = answers_in(&value, "answers")?,
            "parts" => {
                let list = value.dyn_ref::<Array>().ok_or_else(|| wrong("parts", "a list of answers"))?;
                for (index, part) in list.iter().enumerate() {
                    parts.push(answers_in(&part, &format!("parts[{index}]"))?);
                }
            }
            "confirmed" => *confirmed = texts(&value, "confirmed")?,
            "judged" => *judged = texts(&value, "judged")?,
            "notes" => *notes = texts(&value, "notes")?,
            _ => return Err(Problem::UnknownKey(key)),
        }
    }
    match missing.first() {
        Some(key) => Err(Problem::Missing(key)),
        None => Ok(study.opened()?),
    }
}

/// Reads the options of a call. Without a day, the assessment is of `today`.
pub fn options(text: &str, today: &str, with_part: bool) -> Result<Options, Problem> {
    let mut options = Options { on: day(today)?, language: Language::english(), part: None };
    for (key, value) in entries(&read(text)?, "options", "an object")? {
        match key.as_str() {
            "on" => options.on = day(&text_of(&value, "options.on")?)?,
            "language" => {
                let code = text_of(&value, "options.language")?;
                options.language = Language::parse(&code)
                    .ok_or_else(|| Problem::UnknownChoice { option: "language", value: code.clone() })?;
            }
            "part" if with_part => options.part = Some(whole(&value, "options.part", "the number of a part, from 1")?),
            _ => return Err(Problem::UnknownKey(format!("options.{key}"))),
        }
    }
    Ok(options)
}

/// Reads which methodologies are asked for. A misspelt country would look like one without methodologies.
pub fn filter(text: &str) -> Result<Filter, Problem> {
    let mut filter = Filter::default();
    for (key, value) in entries(&read(text)?, "filter", "an object")? {
        let (option, place, is_known): (_, _, fn(&str) -> bool) = match key.as_str() {
            "country" => ("country", &mut filter.country, |code| registry::country(code).is_some()),
            "technology" => ("technology", &mut filter.technology, |id| registry::technology(id).is_some()),
            _ => return Err(Problem::UnknownKey(format!("filter.{key}"))),
        };
        let value = text_of(&value, &format!("filter.{key}"))?;
        if !is_known(&value) {
            return Err(Problem::UnknownChoice { option, value });
        }
        *place = Some(value);
    }
    Ok(filter)
}

/// Reads the identifier of a line.
pub fn symbol(text: &str) -> Result<String, Problem> {
    text_of(&read(text)?, "symbol")
}

/// Only this one spelling: a general reader of days and times would weigh more than all else here.
fn day(text: &str) -> Result<Date, Problem> {
    let digits = |place: Range<usize>| text.get(place).filter(|part| part.bytes().all(|sign| sign.is_ascii_digit()));
    let read = || {
        let day = Date::new(digits(0..4)?.parse().ok()?, digits(5..7)?.parse().ok()?, digits(8..10)?.parse().ok()?);
        day.ok().filter(|_| text.len() == 10 && text.get(4..5) == Some("-") && text.get(7..8) == Some("-"))
    };
    read().ok_or_else(|| Problem::NotADay(text.to_owned()))
}

fn answers_in(value: &JsValue, path: &str) -> Result<BTreeMap<Field, String>, Problem> {
    let mut answers = BTreeMap::new();
    for (key, text) in texts(value, path)? {
        let field = Field::from_key(&key).ok_or(Problem::UnknownQuestion(key))?;
        answers.insert(field, text);
    }
    Ok(answers)
}

fn texts(value: &JsValue, path: &str) -> Result<BTreeMap<String, String>, Problem> {
    let mut texts = BTreeMap::new();
    for (key, value) in entries(value, path, "an object of texts")? {
        let text = text_of(&value, &format!("{path}.{key}"))?;
        texts.insert(key, text);
    }
    Ok(texts)
}

/// The value of a JSON text. What the script writes can be read.
fn read(text: &str) -> Result<JsValue, Problem> {
    JSON::parse(text).map_err(|_| wrong("argument", "JSON"))
}

fn entries(value: &JsValue, path: &str, expected: &'static str) -> Result<Vec<(String, JsValue)>, Problem> {
    let object = value.dyn_ref::<Object>().filter(|_| !Array::is_array(value)).ok_or_else(|| wrong(path, expected))?;
    let pair = |pair: JsValue| {
        let pair: Array = pair.unchecked_into();
        Some((pair.get(0).as_string()?, pair.get(1)))
    };
    Ok(Object::entries(object).iter().filter_map(pair).collect())
}

fn text_of(value: &JsValue, path: &str) -> Result<String, Problem> {
    value.as_string().ok_or_else(|| wrong(path, "a text"))
}

fn whole<N: TryFrom<u32>>(value: &JsValue, path: &str, expected: &'static str) -> Result<N, Problem> {
    let number = value.as_f64().filter(|number| number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(number));
    number.and_then(|number| N::try_from(number as u32).ok()).ok_or_else(|| wrong(path, expected))
}

fn wrong(path: &str, expected: &'static str) -> Problem {
    Problem::WrongType { path: path.to_owned(), expected }
}
