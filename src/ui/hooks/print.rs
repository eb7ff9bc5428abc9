//! Printing the page.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// The property of the root from which the stylesheet takes the running title of printed pages.
const RUNNING_TITLE: &str = "--jcm-running-title";

/// Opens the browser's print dialog. Does nothing where the browser forbids it, as in a sandboxed frame.
pub fn print_page() {
    if let Some(window) = web_sys::window() {
        // There is nobody who could act on the reason of a refusal.
        let _ = window.print();
    }
}

/// Puts `title` at the head of every printed page for as long as the component is there.
#[hook]
pub fn use_running_title(title: String) {
    use_effect_with(title, |title| {
        set_running_title(Some(title));
        || set_running_title(None)
    });
}

fn set_running_title(title: Option<&str>) {
    let root = web_sys::window().and_then(|window| window.document()).and_then(|page| page.document_element());
    let Some(root) = root.and_then(|root| root.dyn_into::<HtmlElement>().ok()) else { return };
    // A custom property takes any text; there is nothing that could fail.
    let _ = match title {
        Some(title) => root.style().set_property(RUNNING_TITLE, &quoted(title)),
        None => root.style().remove_property(RUNNING_TITLE).map(drop),
    };
}

/// A string of the stylesheet.
fn quoted(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('"', "\\\"").replace(char::is_control, " ");
    format!("\"{text}\"")
}
