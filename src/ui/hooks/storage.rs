//! The browser's storage on this device. Where it is blocked or full, nothing is kept and nobody is bothered.

use yew::prelude::*;

/// What was kept under `key`.
pub fn read(key: &str) -> Option<String> {
    storage()?.get_item(key).ok()?
}

/// Keeps `text` under `key`.
pub fn write(key: &str, text: &str) {
    if let Some(storage) = storage() {
        // Full or forbidden: the page works on without memory.
        let _ = storage.set_item(key, text);
    }
}

/// Removes what was kept under `key`.
pub fn forget(key: &str) {
    if let Some(storage) = storage() {
        // As for `write`.
        let _ = storage.remove_item(key);
    }
}

/// Keeps `text` under `key` whenever it changes. The caller reads it once, with [`read`], as its initial state.
#[hook]
pub fn use_storage(key: &'static str, text: AttrValue) {
    use_effect_with(text, move |text| write(key, text));
}

/// Asking for `localStorage` already throws in a sandboxed frame.
fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}
