//! The functions that the script around the engine calls. Every argument is JSON text, every result is a plain object with
//! decimals as strings, every failure an object of `code`, `message` and `details`.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::edge::{self, Options};
use super::{Names, Problem};
use crate::report::{self, Document};
use crate::study::Study;
use crate::{assess, registry};

/// The names in every language.
static NAMES: OnceLock<Names> = OnceLock::new();

/// Takes in the files of the package: the facts, and the names as an object. Twice changes nothing.
#[wasm_bindgen]
pub fn install(facts: Vec<u8>, names: JsValue) -> Result<(), JsValue> {
    let read = || {
        registry::install(facts).map_err(|error| Problem::FilesUnreadable(error.to_string()))?;
        let names = serde_wasm_bindgen::from_value(names);
        NAMES.get_or_init(|| names.unwrap_or_default());
        Ok(())
    };
    read().map_err(|problem| thrown(&problem))
}

/// Assesses a study: the document of `jcm assess`.
#[wasm_bindgen]
pub fn assess(study: &str, options: &str, today: &str) -> Result<JsValue, JsValue> {
    answer(|| {
        let options = edge::options(options, today, false)?;
        Ok(document(&edge::study(study)?, options))
    })
}

/// Explains one line of a study.
#[wasm_bindgen]
pub fn explain(study: &str, symbol: &str, options: &str, today: &str) -> Result<JsValue, JsValue> {
    answer(|| {
        let options = edge::options(options, today, true)?;
        let document = document(&edge::study(study)?, options);
        let symbol = edge::symbol(symbol)?;
        let key = match options.part {
            None => symbol,
            // The only part of a project is the project.
            Some(1) if document.parts.len() == 1 => symbol,
            Some(part) => format!("{symbol}.{part}"),
        };
        report::explained(&document, &key).ok_or(Problem::UnknownLine(key))
    })
}

/// The methodologies, all or some.
#[wasm_bindgen]
pub fn methodologies(filter: &str) -> Result<JsValue, JsValue> {
    answer(|| {
        let filter = edge::filter(filter)?;
        Ok(report::methodologies(filter.country.as_deref(), filter.technology.as_deref()))
    })
}

/// The versions of the program and of its data.
#[wasm_bindgen]
pub fn versions() -> Result<JsValue, JsValue> {
    answer(|| Ok(super::versions()))
}

fn document(study: &Study, options: Options) -> Document {
    let names = NAMES.get().and_then(|names| names.get(options.language.code()));
    report::document(&assess::assess(study, options.on), |symbol| names?.get(symbol).cloned())
}

fn answer<T: Serialize>(work: impl FnOnce() -> Result<T, Problem>) -> Result<JsValue, JsValue> {
    plain(&work().map_err(|problem| thrown(&problem))?)
}

/// A failure as it is thrown.
#[derive(Serialize)]
struct Thrown {
    code: &'static str,
    message: String,
    details: BTreeMap<&'static str, String>,
}

fn thrown(problem: &Problem) -> JsValue {
    let thrown = Thrown { code: problem.code(), message: problem.to_string(), details: problem.details() };
    plain(&thrown).unwrap_or_else(|error| error)
}

fn plain(value: &impl Serialize) -> Result<JsValue, JsValue> {
    Ok(value.serialize(&serde_wasm_bindgen::Serializer::json_compatible())?)
}
