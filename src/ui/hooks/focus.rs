//! Where the keyboard and the screen reader are.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// Moves the focus to the element with this id. Says whether there was one.
pub fn focus_element(id: &str) -> bool {
    let element = document().and_then(|page| page.get_element_by_id(id));
    match element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        Some(element) => {
            // A question may be folded away, and what is folded away cannot take the focus.
            if let Ok(Some(fold)) = element.closest("details") {
                let _ = fold.set_attribute("open", "");
            }
            element.focus().is_ok()
        }
        None => false,
    }
}

/// On each change of `step` after the first: moves the focus to the heading that carries the returned reference
/// (it needs `tabindex="-1"`), or to the element whose id waits in `wanted`. Sets the title of the window on every change of `title`.
///
/// On the first page the focus stays where the browser puts it: a visitor who just arrived reads from the top.
#[hook]
pub fn use_focus_heading(step: AttrValue, title: AttrValue, wanted: Rc<RefCell<Option<String>>>) -> NodeRef {
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
            let first = !arrived.replace(true);
            if let Some(id) = wanted.take() {
                focus_element(&id);
            } else if !first && let Some(element) = heading.cast::<HtmlElement>() {
                // An element that cannot take the focus leaves it where it is.
                let _ = element.focus();
                element.scroll_into_view();
            }
        });
    }
    heading
}

pub(super) fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
