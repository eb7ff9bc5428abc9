//! The host page, where the calculator stands in a frame: what it asks for, and what it is told.
//!
//! `static/frame.js` is between: it knows the host's origin, and passes on what is told here.

use std::rc::Rc;

use js_sys::{Array, JsString};
use serde::Serialize;
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, UrlSearchParams};
use yew::prelude::*;

use crate::embed::Frame;
use crate::ui::Step;

/// What the host page asks for; nothing where there is none.
pub type FrameContext = Option<Rc<Frame>>;

/// What the host page asks for. Without one, nothing is locked or left out.
#[hook]
pub fn use_frame() -> Rc<Frame> {
    use_context::<FrameContext>().flatten().unwrap_or_default()
}

/// Reads the address for what a host page asks for. What it asks for in vain is told to its developer, in the console.
pub fn asked_frame() -> FrameContext {
    let search = web_sys::window()?.location().search().ok()?;
    let parameters = UrlSearchParams::new_with_str(&search).ok()?;
    let pairs: Vec<(String, String)> = Array::from(&parameters)
        .iter()
        .map(|pair| Array::from(&pair))
        .map(|pair| (String::from(JsString::from(pair.get(0))), String::from(JsString::from(pair.get(1)))))
        .collect();
    let pairs = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let frame = Frame::read(pairs, |step| Step::from_id(step).is_some())?;
    if !frame.left_out().is_empty() {
        let told = format!("jcm-feasibility: not understood and left out: {}", frame.left_out().join(", "));
        web_sys::console::warn_1(&told.into());
    }
    Some(Rc::new(frame))
}

/// Tells the host page something. The name is that of the event there, without `jcm-`.
pub fn tell_host(name: &str, detail: &impl Serialize) {
    let Ok(detail) = detail.serialize(&serde_wasm_bindgen::Serializer::json_compatible()) else { return };
    let message = Array::of2(&JsValue::from_str(name), &detail);
    let init = CustomEventInit::new();
    init.set_detail(&message);
    if let (Some(window), Ok(event)) = (web_sys::window(), CustomEvent::new_with_event_init_dict("jcm-tell", &init)) {
        // An event is refused only while it is on its way already.
        let _ = window.dispatch_event(&event);
    }
}
