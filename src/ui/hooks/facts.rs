//! The facts: fetched once the first question stands, so that a slow line shows it sooner.

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Response;
use yew::prelude::*;

use crate::registry;

/// Whether the facts are here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactsState {
    /// They are on their way.
    Awaited,
    /// They are here.
    Ready,
    /// They could not be fetched; asking again may help.
    Failed,
}

/// Fetches the facts, and gives the way to try again.
#[hook]
pub fn use_facts() -> (FactsState, Callback<()>) {
    let start = if registry::is_installed() { FactsState::Ready } else { FactsState::Awaited };
    let state = use_state_eq(|| start);
    let fetch = {
        let state = state.setter();
        Callback::from(move |()| {
            let state = state.clone();
            state.set(FactsState::Awaited);
            spawn_local(async move {
                let outcome = fetch_facts().await;
                state.set(if outcome.is_ok() { FactsState::Ready } else { FactsState::Failed });
            });
        })
    };
    use_effect_with((), {
        let fetch = fetch.clone();
        move |()| {
            if start == FactsState::Awaited {
                fetch.emit(());
            }
        }
    });
    use_effect_with(*state, |state| declare(*state));
    (*state, fetch)
}

async fn fetch_facts() -> Result<(), JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let response: Response = JsFuture::from(window.fetch_with_str("facts.bin")).await?.dyn_into()?;
    if !response.ok() {
        return Err(JsValue::from(response.status()));
    }
    let buffer = JsFuture::from(response.array_buffer()?).await?;
    registry::install(Uint8Array::new(&buffer).to_vec()).map_err(|error| JsValue::from(error.to_string()))
}

/// Says in the page whether the facts are here; the tests read it.
fn declare(state: FactsState) {
    let name = match state {
        FactsState::Awaited => "awaited",
        FactsState::Ready => "ready",
        FactsState::Failed => "failed",
    };
    if let Some(root) = web_sys::window().and_then(|window| window.document()).and_then(|page| page.document_element())
    {
        // A valid attribute of the root element: there is nothing that could fail.
        let _ = root.set_attribute("data-facts", name);
    }
}
