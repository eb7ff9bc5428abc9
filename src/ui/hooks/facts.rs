//! The facts and the second module: fetched once the first question stands, so that a slow line shows it sooner.

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Response;
use yew::prelude::*;

use crate::registry;
use crate::ui::later;

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
    let is_here = registry::is_installed() && later::loaded().is_some();
    let start = if is_here { FactsState::Ready } else { FactsState::Awaited };
    let state = use_state_eq(|| start);
    let fetch = {
        let state = state.setter();
        Callback::from(move |()| {
            let state = state.clone();
            state.set(FactsState::Awaited);
            spawn_local(async move {
                // The facts are on their way while the module is awaited.
                let facts = request_facts();
                let here = later::load().await.is_ok() && install_facts(facts).await.is_ok();
                state.set(if here { FactsState::Ready } else { FactsState::Failed });
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

fn request_facts() -> Option<Promise> {
    Some(web_sys::window()?.fetch_with_str("facts.bin"))
}

async fn install_facts(request: Option<Promise>) -> Result<(), JsValue> {
    let response: Response = JsFuture::from(request.ok_or(JsValue::NULL)?).await?.dyn_into()?;
    if !response.ok() {
        return Err(JsValue::from(response.status()));
    }
    let buffer = JsFuture::from(response.array_buffer()?).await?;
    let bytes = Uint8Array::new(&buffer).to_vec();
    let later = later::loaded().ok_or(JsValue::NULL)?;
    (later.install)(bytes).map_err(|error| JsValue::from(error.to_string()))
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
