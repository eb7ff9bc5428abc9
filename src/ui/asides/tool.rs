//! What the documentation pages hold on which something can be done. It is the same for all of them, since the names of their
//! fields differ, and lasts as long as the visit: who comes back finds the page as it was left. It is stored nowhere.

use std::cell::{Ref, RefCell};
use std::rc::Rc;

use yew::prelude::*;

use super::selfcheck::Run;
use crate::report::Row;
use crate::ui::I18n;

/// What the pages hold.
#[derive(Default)]
pub(super) struct State {
    /// Draws the page on screen anew.
    update: Option<UseForceUpdateHandle>,
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

thread_local! {
    static OF_THE_VISIT: Rc<RefCell<State>> = Rc::default();
}

/// A page's way to the state.
#[derive(Clone)]
pub(super) struct Tool {
    state: Rc<RefCell<State>>,
}

impl Tool {
    /// The way of the page that `update` draws anew. What a page before it has begun tells this one.
    pub fn of(update: UseForceUpdateHandle) -> Tool {
        let tool = Tool { state: OF_THE_VISIT.with(Rc::clone) };
        tool.note(|state| state.update = Some(update));
        tool
    }

    pub fn state(&self) -> Ref<'_, State> {
        self.state.borrow()
    }

    /// Changes the state, and draws the page anew.
    pub fn change(&self, change: impl FnOnce(&mut State)) {
        self.note(change);
        let update = self.state().update.clone();
        if let Some(update) = update {
            update.force_update();
        }
    }

    /// Changes what is not seen.
    pub fn note(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state.borrow_mut());
    }
}
