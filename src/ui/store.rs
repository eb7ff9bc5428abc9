//! The one state of the page: the study. Everything else on screen follows from it.

use std::rc::Rc;

use serde::Deserialize;
use yew::prelude::*;

use crate::study::{Action, FORMAT, OpenError, Study, apply};
use crate::ui::hooks::storage;
use crate::ui::json;

/// Where the study is kept between visits.
const STORAGE_KEY: &str = "jcm-study";

/// Where a study is put aside that cannot be read.
const UNREADABLE_KEY: &str = "jcm-study-unreadable";

/// The study behind the reducer.
#[derive(Clone, PartialEq)]
pub struct Store {
    /// The answers.
    pub study: Rc<Study>,
}

impl Store {
    /// The study of the last visit, if the browser kept one. One that cannot be read is put aside, not overwritten.
    pub fn restore() -> Self {
        let kept = storage::read(STORAGE_KEY);
        let study = kept.as_deref().and_then(|text| read_study(text).ok());
        if let (Some(text), None) = (kept, &study) {
            storage::write(UNREADABLE_KEY, &text);
        }
        Self { study: Rc::new(study.unwrap_or_default()) }
    }

    /// Keeps the study for the next visit. Says whether the browser allowed it.
    pub fn keep(&self) -> bool {
        let Some(text) = json::write(&*self.study) else { return false };
        // What another tab has just written is not written back: that tab may be further on already.
        storage::read(STORAGE_KEY).is_some_and(|kept| kept == text) || storage::write(STORAGE_KEY, &text)
    }
}

/// The study that is kept now, perhaps by another tab.
pub(super) fn kept_study() -> Option<Study> {
    read_study(&storage::read(STORAGE_KEY)?).ok()
}

/// The text that was put aside because it could not be read.
pub(super) fn put_aside() -> Option<String> {
    storage::read(UNREADABLE_KEY)
}

/// Lets go of the text that was put aside.
pub(super) fn forget_put_aside() {
    storage::forget(UNREADABLE_KEY);
}

/// Why a text is not a study.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// It is the downloaded calculation.
    Calculation,
    /// A newer version of the calculator wrote it.
    Newer,
    /// It is a study of more parts than a project may have.
    TooManyParts,
    /// It is something else.
    Other,
}

/// The part of a file by which it is recognised.
#[derive(Deserialize)]
struct Mark {
    format: Option<u32>,
    engine: Option<String>,
}

/// Reads a study, or says what the text is instead.
pub(super) fn read_study(text: &str) -> Result<Study, Unreadable> {
    if let Some(study) = json::read_whole::<Study>(text, &Study::KEYS) {
        return study.opened().map_err(|error| match error {
            OpenError::Newer(_) => Unreadable::Newer,
            OpenError::TooManyParts(_) => Unreadable::TooManyParts,
            OpenError::NotAStudy(_) => Unreadable::Other,
        });
    }
    Err(match json::read::<Mark>(text) {
        Some(Mark { engine: Some(_), .. }) => Unreadable::Calculation,
        Some(Mark { format: Some(format), .. }) if format > FORMAT => Unreadable::Newer,
        _ => Unreadable::Other,
    })
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
