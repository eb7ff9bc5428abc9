//! The step on screen is part of the address, so that the browser's Back button goes back a step.

use gloo::events::EventListener;
use yew::prelude::*;

use crate::ui::Step;

/// The step that the address names, and a way to go to another.
#[hook]
pub fn use_step() -> (Step, Callback<Step>) {
    let step = use_state_eq(step_of_address);
    {
        let step = step.setter();
        use_effect_with((), move |()| {
            let listener = web_sys::window().map(|window| {
                EventListener::new(&window, "hashchange", move |_| {
                    // Links inside a page, such as the skip link, name no step and change nothing.
                    if let Some(to) = named_step() {
                        step.set(to);
                    }
                })
            });
            move || drop(listener)
        });
    }
    let go = Callback::from(|to: Step| {
        if let Some(window) = web_sys::window() {
            // An address of the same page is always allowed.
            let _ = window.location().set_hash(to.id());
        }
    });
    (*step, go)
}

fn step_of_address() -> Step {
    named_step().unwrap_or(Step::Country)
}

fn named_step() -> Option<Step> {
    let hash = web_sys::window()?.location().hash().ok()?;
    Step::from_id(hash.strip_prefix('#')?)
}
