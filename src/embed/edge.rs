//! Reads what a script hands in. Every value comes as JSON text, written by the browser's own writer, so that no getter or
//! proxy of the script runs while the engine does; and every failure says where it is.

use std::collections::BTreeMap;
use std::ops::Range;

use jiff::civil::Date;
use js_sys::{Array, JSON, Object};
use wasm_bindgen::{JsCast, JsValue};

use super::Problem;
use super::problem::FORMAT_EXPECTED;
use crate::i18n::Language;
use crate::registry::{self, Topic};
use crate::study::{Field, REPORT_AUTHOR, REPORT_TITLE, Study, description_key};

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

/// Reads a study. It is read more strictly than a file is opened: what a file says of a condition that has gone since it was saved
/// does no harm, and the page opens it. Here somebody writes the names, one that is not known is mistyped, and what is said under it
/// would be lost without a word.
pub fn study(text: &str) -> Result<Study, Problem> {
    let entries = entries(&read(text)?, "study", "an object")?;
    let needed = |needed: &'static str| {
        let entry = entries.iter().find(|(key, _)| key == needed);
        entry.map(|(_, value)| value).ok_or(Problem::Missing(needed))
    };
    let format = whole(needed("format")?, "format", FORMAT_EXPECTED)?;
    needed("answers")?;
    // The format first: keys of a later one are not mistyped.
    let mut study = Study { format, ..Study::default() }.opened()?;
    // Named one by one, so that the compiler asks for a key that is added to the study.
    let Study { format: _, answers, parts, confirmed, judged, notes } = &mut study;
    for (key, value) in &entries {
        match key.as_str() {
            "format" => {}
            "answers" => *answers = answers_in(value, "answers", |_| true)?,
            "parts" => {
                let list = value.dyn_ref::<Array>().ok_or_else(|| wrong("parts", "a list of answers"))?;
                for (index, part) in list.iter().enumerate() {
                    parts.push(answers_in(&part, &format!("parts[{index}]"), Field::is_of_part)?);
                }
            }
            "confirmed" => *confirmed = words(value, "confirmed", said_of)?,
            "judged" => *judged = words(value, "judged", grades)?,
            "notes" => *notes = texts(value, "notes")?,
            _ => return Err(Problem::UnknownKey(key.clone())),
        }
    }
    let study = study.opened()?;
    match study.notes.keys().find(|key| !is_noted(key, study.part_count())) {
        Some(key) => Err(Problem::UnknownKey(format!("notes.{key}"))),
        None => Ok(study),
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
                options.language = Language::parse(&code).ok_or_else(|| Problem::UnknownChoice {
                    path: "options.language".to_owned(),
                    value: code.clone(),
                })?;
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
        let path = format!("filter.{key}");
        let (place, is_known): (_, fn(&str) -> bool) = match key.as_str() {
            "country" => (&mut filter.country, |code| registry::country(code).is_some()),
            "technology" => (&mut filter.technology, |id| registry::technology(id).is_some()),
            _ => return Err(Problem::UnknownKey(path)),
        };
        let value = text_of(&value, &path)?;
        if !is_known(&value) {
            return Err(Problem::UnknownChoice { path, value });
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

fn answers_in(
    value: &JsValue,
    path: &str,
    belongs: impl Fn(Field) -> bool,
) -> Result<BTreeMap<Field, String>, Problem> {
    let mut answers = BTreeMap::new();
    for (question, text) in texts(value, path)? {
        let path = format!("{path}.{question}");
        match Field::from_key(&question) {
            None => return Err(Problem::UnknownQuestion { path, question }),
            Some(field) if !belongs(field) => return Err(Problem::NotOfPart(path)),
            Some(field) => drop(answers.insert(field, text)),
        }
    }
    Ok(answers)
}

/// Texts of which each is one of the words that its key takes; a key that takes none is not known.
fn words(
    value: &JsValue,
    path: &str,
    taken: impl Fn(&str) -> &'static [&'static str],
) -> Result<BTreeMap<String, String>, Problem> {
    let texts = texts(value, path)?;
    for (key, text) in &texts {
        let path = format!("{path}.{key}");
        match taken(key) {
            [] => return Err(Problem::UnknownKey(path)),
            words if words.contains(&text.as_str()) => {}
            _ => return Err(Problem::UnknownChoice { path, value: text.clone() }),
        }
    }
    Ok(texts)
}

/// What may be said of a condition.
fn said_of(condition: &str) -> &'static [&'static str] {
    if registry::confirmable().any(|clause| clause.id == condition) { &Study::CONFIRMED } else { &[] }
}

/// The grades by which a statement of the guidance is judged.
fn grades(point: &str) -> &'static [&'static str] {
    let has = |topic: &&Topic| topic.statements.iter().any(|statement| topic.key_of(statement) == point);
    registry::topics().iter().find(has).map_or(&[], |topic| topic.grades)
}

/// Whether a study of so many parts has a note of this name.
fn is_noted(key: &str, parts: usize) -> bool {
    [REPORT_TITLE, REPORT_AUTHOR].contains(&key)
        || (0..parts).any(|part| description_key(part) == key)
        || !grades(key).is_empty()
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
