//! Copying text for another program.

use wasm_bindgen_futures::JsFuture;

/// Copies `text`. Says whether the browser allowed it: in a frame it may not, and outside `https` it does not.
pub async fn copy_text(text: &str) -> bool {
    let Some(window) = web_sys::window().filter(web_sys::Window::is_secure_context) else { return false };
    JsFuture::from(window.navigator().clipboard().write_text(text)).await.is_ok()
}
