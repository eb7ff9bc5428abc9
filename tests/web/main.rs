//! The building blocks in a real browser: what is tied to what, where the focus goes, what stays typed.
#![cfg(all(target_arch = "wasm32", feature = "ui"))]
// A test says by falling that something is wrong; clippy knows only the tests of its own harness.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod assessment;
mod fields;
mod page;
mod results;

use jcm_feasibility::i18n::{Language, Messages};
use jcm_feasibility::ui::I18n;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test_configure;
use web_sys::{Document, Element, HtmlElement};
use yew::prelude::*;
use yew::scheduler::flush;

wasm_bindgen_test_configure!(run_in_browser);

const APP: &str = include_str!("../../static/locales/en/app.ftl");

const UNITS: &str = include_str!("../../static/locales/en/units.ftl");

/// The facts, as the page fetches them; `cargo xtask` writes the file before it compiles these tests.
const FACTS: &[u8] = include_bytes!("../../target/bundle/facts.bin");

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// A place of its own in the page. It is taken away at the end of the test, so that ids do not meet.
struct Stage(Element);

impl Stage {
    fn find(&self, selector: &str) -> Element {
        self.0.query_selector(selector).unwrap().unwrap_or_else(|| panic!("{selector} in {}", self.0.inner_html()))
    }

    fn click(&self, selector: &str) {
        self.find(selector).unchecked_into::<HtmlElement>().click();
    }

    /// The texts that describe an element, in the order in which they are heard.
    fn descriptions(&self, selector: &str) -> Vec<String> {
        let ids = self.find(selector).get_attribute("aria-describedby").unwrap_or_default();
        ids.split_whitespace()
            .map(|id| document().get_element_by_id(id).unwrap_or_else(|| panic!("{id}")).text_content().unwrap())
            .collect()
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.0.remove();
    }
}

#[derive(PartialEq, Properties)]
struct WithTextsProps {
    children: Html,
}

#[component]
fn WithTexts(props: &WithTextsProps) -> Html {
    let i18n = use_memo((), |()| I18n::new(Messages::parse(Language::english(), &[APP, UNITS]), Callback::noop()));
    html! { <ContextProvider<I18n> context={(*i18n).clone()}>{ props.children.clone() }</ContextProvider<I18n>> }
}

async fn stage<C: BaseComponent<Properties = ()>>() -> Stage {
    let root = document().create_element("div").unwrap();
    document().body().unwrap().append_child(&root).unwrap();
    yew::Renderer::<C>::with_root(root.clone()).render();
    flush().await;
    Stage(root)
}
