//! Where the keyboard and the screen reader are.

use gloo::render::request_animation_frame;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// Moves the focus to the element with this id. Says whether there was one.
pub fn focus_element(id: &str) -> bool {
    let element = document().and_then(|page| page.get_element_by_id(id));
    match element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        Some(element) => element.focus().is_ok(),
        None => false,
    }
}

/// Moves the focus to the element with this id once the page that holds it is drawn: two frames from now, the first of
/// which draws the step.
pub fn focus_later(id: String) {
    request_animation_frame(move |_| {
        request_animation_frame(move |_| {
            focus_element(&id);
        })
        .forget();
    })
    .forget();
}

/// On each change of `step` after the first: moves the focus to the heading that carries the returned reference
/// (it needs `tabindex="-1"`). Sets the title of the window on every change of `title`.
///
/// On the first page the focus stays where the browser puts it: a visitor who just arrived reads from the top.
#[hook]
pub fn use_focus_heading(step: AttrValue, title: AttrValue) -> NodeRef {
    let heading = use_node_ref();
    let arrived = use_mut_ref(|| false);
    use_effect_with(title, |title| {
        if let Some(page) = document() {
            page.set_title(title);
        }
    });
    {
        let heading = heading.clone();
        use_effect_with(step, move |_| {
            if arrived.replace(true)
                && let Some(element) = heading.cast::<HtmlElement>()
            {
                // An element that cannot take the focus leaves it where it is.
                let _ = element.focus();
                element.scroll_into_view();
            }
        });
    }
    heading
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
