//! The copy of the page on this device. `boot.js` and the service worker keep it and say in the root element how it
//! stands; here the page reads that, and tells them what the visitor wants.

use gloo::events::EventListener;
use web_sys::Event;
use yew::prelude::*;

/// What the page hears when an attribute has changed.
const CHANGED: &str = "jcm-offline";

/// How the copy stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offline {
    /// Whether the page works without a network.
    pub ready: bool,
    /// What is known of a newer version.
    pub update: Update,
}

/// What is known of a version newer than that of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Update {
    /// None is here.
    None,
    /// One is on the device and waits.
    Waiting,
    /// One has been taken up, here or in another tab; this page is still of the version before.
    Active,
}

/// How the copy stands now.
#[hook]
pub fn use_offline() -> Offline {
    let offline = use_state_eq(declared);
    use_effect_with((), {
        let offline = offline.setter();
        move |()| {
            // It may have changed between the drawing and here.
            offline.set(declared());
            let listener =
                web_sys::window().map(|window| EventListener::new(&window, CHANGED, move |_| offline.set(declared())));
            move || drop(listener)
        }
    });
    *offline
}

/// Says that the page has all that it fetches by itself, so that the copy may be made.
pub fn declare_loaded() {
    tell("jcm-loaded");
}

/// Takes up the version that waits.
pub fn take_up_update() {
    tell("jcm-update");
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        // A page may always load itself again.
        let _ = window.location().reload();
    }
}

fn tell(name: &str) {
    if let (Some(window), Ok(event)) = (web_sys::window(), Event::new(name)) {
        // It fails only for an event that is being dispatched already, and this one is new.
        let _ = window.dispatch_event(&event);
    }
}

fn declared() -> Offline {
    let root = web_sys::window().and_then(|window| window.document()).and_then(|page| page.document_element());
    let attribute = |name: &str| root.as_ref().and_then(|root| root.get_attribute(name)).unwrap_or_default();
    Offline {
        ready: attribute("data-offline") == "ready",
        update: match attribute("data-update").as_str() {
            "waiting" => Update::Waiting,
            "active" => Update::Active,
            _ => Update::None,
        },
    }
}
