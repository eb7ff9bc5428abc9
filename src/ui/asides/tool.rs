//! The pages beside the steps on which something can be done: one component for all of them, since each costs the page some
//! kilobytes. What is set there is kept nowhere.

use std::cell::{Ref, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use jiff::civil::Date;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::data::addressed;
use super::selfcheck::Run;
use super::{data, hosts, selfcheck};
use crate::report::Row;
use crate::ui::store::use_study;
use crate::ui::{Aside, I18n, use_i18n};

/// What such a page holds.
#[derive(Default)]
pub(super) struct State {
    /// What the fields hold, by name; a box that is not checked holds nothing.
    fields: Vec<(String, String)>,
    /// How many times more entries were asked for.
    pub more: usize,
    /// The list of the registry, with the language in which it is written.
    pub rows: Option<(I18n, Rc<Vec<Row>>)>,
    /// How far the self-check is.
    pub run: Run,
    /// The text that was copied last, and whether the browser allowed it.
    pub copied: (String, bool),
}

impl State {
    /// What a field holds, once the visitor has touched it.
    pub fn held(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// Whether a box is checked, or a list has a choice.
    pub fn is_set(&self, name: &str) -> bool {
        self.held(name).is_some_and(|value| !value.is_empty())
    }

    /// Lets a field hold something; the list begins anew.
    pub fn set(&mut self, name: String, value: String) {
        self.fields.retain(|(field, _)| *field != name);
        self.fields.push((name, value));
        self.more = 0;
    }
}

/// The page's way to its state.
#[derive(Clone)]
pub(super) struct Tool {
    state: Rc<RefCell<State>>,
    update: UseForceUpdateHandle,
}

impl Tool {
    pub fn state(&self) -> Ref<'_, State> {
        self.state.borrow()
    }

    /// Changes the state, and draws the page anew.
    pub fn change(&self, change: impl FnOnce(&mut State)) {
        self.note(change);
        self.update.force_update();
    }

    /// Changes what is not seen.
    pub fn note(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state.borrow_mut());
    }
}

/// Properties of [`ToolPage`].
#[derive(PartialEq, Properties)]
pub(super) struct ToolPageProps {
    pub page: Aside,
    /// The day of the visit.
    pub today: Date,
}

/// One of the pages; to be keyed by the page, since each begins empty.
#[component]
pub(super) fn ToolPage(props: &ToolPageProps) -> Html {
    let i18n = use_i18n();
    let study = use_study();
    let tool = Tool { state: use_mut_ref(State::default), update: use_force_update() };
    use_effect_with((), {
        let tool = tool.clone();
        move |()| {
            let search = move || {
                if let Some(text) = addressed() {
                    tool.change(|state| state.set(data::SEARCH.to_owned(), text));
                }
            };
            search();
            let listener =
                web_sys::window().map(|window| EventListener::new(&window, "hashchange", move |_: &Event| search()));
            move || drop(listener)
        }
    });
    let oninput = {
        let tool = tool.clone();
        move |event: InputEvent| {
            if let Some((name, value)) = entered(&event) {
                tool.change(|state| state.set(name, value));
            }
        }
    };
    let page = match props.page {
        Aside::Data => data::data(&i18n, &tool, props.today),
        Aside::Selfcheck => selfcheck::selfcheck(&i18n, &tool, props.today),
        _ => hosts::hosts(&i18n, &tool, &study),
    };
    html! { <div {oninput}>{ page }</div> }
}

/// The name and the value of the field in which an event happened; a box that is not checked has an empty value.
fn entered(event: &InputEvent) -> Option<(String, String)> {
    let target = event.target()?;
    if let Some(list) = target.dyn_ref::<HtmlSelectElement>() {
        return Some((list.name(), list.value()));
    }
    let input = target.dyn_into::<HtmlInputElement>().ok()?;
    let is_box = input.type_() == "checkbox";
    let value = if is_box && !input.checked() { String::new() } else { input.value() };
    Some((input.name(), value))
}
