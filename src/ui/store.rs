//! The one state of the page: the study. Everything else on screen follows from it.

use std::rc::Rc;

use yew::prelude::*;

use crate::study::{Action, Study, apply};
use crate::ui::hooks::storage;
use crate::ui::json;

/// Where the study is kept between visits.
const STORAGE_KEY: &str = "jcm-study";

/// The study behind the reducer.
#[derive(Clone, PartialEq)]
pub struct Store {
    /// The answers.
    pub study: Rc<Study>,
}

impl Store {
    /// The study of the last visit, if the browser kept one that can still be read.
    pub fn restore() -> Self {
        let study =
            storage::read(STORAGE_KEY).and_then(|text| json::read::<Study>(&text)?.opened().ok()).unwrap_or_default();
        Self { study: Rc::new(study) }
    }

    /// Keeps the study for the next visit, where the browser allows.
    pub fn keep(&self) {
        if let Some(text) = json::write(&*self.study) {
            storage::write(STORAGE_KEY, &text);
        }
    }
}

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let next = apply(&self.study, action);
        // The same `Rc` tells Yew that there is nothing to draw.
        if next == *self.study { self } else { Rc::new(Self { study: Rc::new(next) }) }
    }
}

/// Sends actions to the store.
pub type Dispatch = UseReducerDispatcher<Store>;

/// The study on screen.
#[hook]
pub fn use_study() -> Rc<Study> {
    use_context().expect("every page stands inside the providers of App")
}

/// The way to change the study.
#[hook]
pub fn use_dispatch() -> Dispatch {
    use_context().expect("every page stands inside the providers of App")
}
