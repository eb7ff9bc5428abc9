//! The browser's storage on this device. Where it is blocked or full, nothing is kept.

use gloo::events::EventListener;
use yew::prelude::*;

/// What was kept under `key`.
pub fn read(key: &str) -> Option<String> {
    storage()?.get_item(key).ok()?
}

/// Keeps `text` under `key`. Says whether it is kept: storage may be full or forbidden.
pub fn write(key: &str, text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(key, text).is_ok())
}

/// Calls `changed` whenever another tab has changed what is kept.
#[hook]
pub fn use_other_tabs(changed: Callback<()>) {
    use_effect_with((), move |()| {
        let listener =
            web_sys::window().map(|window| EventListener::new(&window, "storage", move |_| changed.emit(())));
        move || drop(listener)
    });
}

/// Removes what was kept under `key`.
pub fn forget(key: &str) {
    if let Some(storage) = storage() {
        // As for `write`.
        let _ = storage.remove_item(key);
    }
}

/// Asking for `localStorage` already throws in a sandboxed frame.
fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}
