//! Studies and results as JSON text, by the browser's own reader and writer.

use js_sys::{JSON, Object};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, JsValue};

/// Writes `value` with line breaks, for people to read. `None` where it cannot be written, which no type of ours is.
pub fn write(value: &impl Serialize) -> Option<String> {
    let value = value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).ok()?;
    let indent = JsValue::from_f64(2.0);
    JSON::stringify_with_replacer_and_space(&value, &JsValue::NULL, &indent).ok()?.as_string()
}

/// Reads a value of which every key counts; `None` if the text is not JSON, not of this form, or has other keys than
/// `keys`. The reader alone passes over keys that it does not look for, and what they held would be lost.
pub fn read_whole<T: DeserializeOwned>(text: &str, keys: &[&str]) -> Option<T> {
    let value = JSON::parse(text).ok()?;
    let found = Object::keys(value.dyn_ref::<Object>()?);
    let is_known = |key: JsValue| key.as_string().is_some_and(|key| keys.contains(&key.as_str()));
    found.iter().all(is_known).then(|| serde_wasm_bindgen::from_value(value).ok())?
}

/// Reads a value; `None` if the text is not JSON or not of this form.
pub fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_wasm_bindgen::from_value(JSON::parse(text).ok()?).ok()
}
