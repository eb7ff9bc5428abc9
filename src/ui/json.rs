//! Studies and results as JSON text, by the browser's own reader and writer.

use js_sys::JSON;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;

/// Writes `value` with line breaks, for people to read. `None` where it cannot be written, which no type of ours is.
pub fn write(value: &impl Serialize) -> Option<String> {
    let value = value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).ok()?;
    let indent = JsValue::from_f64(2.0);
    JSON::stringify_with_replacer_and_space(&value, &JsValue::NULL, &indent).ok()?.as_string()
}

/// Reads a value; `None` if the text is not JSON or not of this form.
pub fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_wasm_bindgen::from_value(JSON::parse(text).ok()?).ok()
}
