//! What is on screen is part of the address, so that the browser's Back button goes back.

use gloo::events::EventListener;
use yew::prelude::*;

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
    let go = Callback::from(|to: Place| {
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
