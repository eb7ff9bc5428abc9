//! Letting the browser draw and listen in the middle of long work.

use js_sys::Promise;
use wasm_bindgen_futures::JsFuture;

/// Goes on once the browser has handled what waits for it.
pub async fn pause() {
    let promise = Promise::new(&mut |resolve, _| {
        // A timer of no length is always set; without a window nothing waits.
        let _ = web_sys::window().map(|window| window.set_timeout_with_callback(&resolve));
    });
    // This promise is never rejected.
    let _ = JsFuture::from(promise).await;
}
