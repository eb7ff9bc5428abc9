//! What is on screen is part of the address, so that the browser's Back button goes back.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use yew::prelude::*;

use super::focus::{document, focus_element};
use crate::ui::{Place, Step};

/// The place that the address names, or else the first step, and a way to go to another.
#[hook]
pub fn use_place(first: Step) -> (Place, Callback<Place>) {
    let place = use_state_eq(|| named_place().unwrap_or(Place::Step(first)));
    {
        let place = place.setter();
        use_effect_with((), move |()| {
            let listener = web_sys::window().map(|window| {
                EventListener::new(&window, "hashchange", move |_| {
                    // Links inside a page, such as the skip link, name no place and change nothing.
                    if let Some(to) = named_place() {
                        place.set(to);
                    }
                })
            });
            move || drop(listener)
        });
    }
    let go = use_callback((), |to: Place, ()| {
        if let Some(window) = web_sys::window() {
            // An address of the same page is always allowed.
            let _ = window.location().set_hash(to.id());
        }
    });
    (*place, go)
}

fn named_place() -> Option<Place> {
    let hash = web_sys::window()?.location().hash().ok()?;
    // What follows the place is for the page itself: `#data/fx.jpy_per_usd` is an entry of the list.
    Place::from_id(hash.strip_prefix('#')?.split('/').next()?)
}

/// What follows a place in the address: `fx.jpy_per_usd` of `#data/fx.jpy_per_usd`. `None` while the address names another place.
pub fn named_part(place: Place) -> Option<String> {
    let hash = web_sys::window()?.location().hash().ok()?;
    let (named, part) = hash.strip_prefix('#')?.split_once('/').unwrap_or((hash.get(1..)?, ""));
    // An address that was cut off in the middle of a sign is taken as it stands.
    (named == place.id()).then(|| js_sys::decode_uri_component(part).map_or_else(|_| part.to_owned(), String::from))
}

/// Writes what follows a place in the address. That is no step of the history. Where the browser forbids it, the address stays
/// as it is.
pub fn name_part(place: Place, part: &str) {
    let encoded = String::from(js_sys::encode_uri_component(part));
    let address = if part.is_empty() { format!("#{}", place.id()) } else { format!("#{}/{encoded}", place.id()) };
    let history = web_sys::window().and_then(|window| window.history().ok());
    let _ = history.map(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(&address)));
}

/// Brings the part of the page that the address names before the visitor, with the focus. Within a page the browser does so
/// itself, as the ids of headings are their addresses; but it does not wait for a page that is drawn later.
pub fn go_to_named_part() {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    let id = hash.trim_start_matches('#');
    if focus_element(id)
        && let Some(part) = document().and_then(|page| page.get_element_by_id(id))
    {
        part.scroll_into_view();
    }
}
