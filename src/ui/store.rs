//! The one state of the page: the study. Everything else on screen follows from it.

use std::rc::Rc;

use serde::Deserialize;
use yew::prelude::*;

use crate::embed::Frame;
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
    /// What the host page asks for, where there is one.
    frame: Option<Rc<Frame>>,
}

impl Store {
    /// The study of the last visit, if the browser kept one. One that cannot be read is put aside, not overwritten.
    pub fn restore(frame: Option<Rc<Frame>>) -> Self {
        let kept = storage::read(&storage_key(frame.as_deref()));
        let study = kept.as_deref().and_then(|text| read_study(text).ok());
        if let (Some(text), None) = (kept, &study) {
            storage::write(UNREADABLE_KEY, &text);
        }
        let first = || frame.as_deref().map(Frame::first_study).unwrap_or_default();
        let study = held(frame.as_deref(), study.unwrap_or_else(first));
        Self { study: Rc::new(study), frame }
    }

    /// The study that another tab has just kept.
    pub fn kept_by_other_tab(&self) -> Option<Study> {
        read_study(&storage::read(&storage_key(self.frame.as_deref()))?).ok()
    }

    /// Keeps the study for the next visit. Says whether the browser allowed it.
    pub fn keep(&self) -> bool {
        let Some(text) = json::write(&*self.study) else { return false };
        let key = storage_key(self.frame.as_deref());
        // What another tab has just written is not written back: that tab may be further on already.
        storage::read(&key).is_some_and(|kept| kept == text) || storage::write(&key, &text)
    }
}

/// Where the study is kept: each kind of frame has its own, for a host page may hold several.
fn storage_key(frame: Option<&Frame>) -> String {
    match frame {
        Some(frame) => format!("{STORAGE_KEY}?{}", frame.name()),
        None => STORAGE_KEY.to_owned(),
    }
}

/// The study with what the host page has fixed.
fn held(frame: Option<&Frame>, study: Study) -> Study {
    match frame {
        Some(frame) => frame.held(study),
        None => study,
    }
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
            OpenError::NotAStudy(_) | OpenError::NoFormat => Unreadable::Other,
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
        let next = match (&action, self.frame.as_deref()) {
            // Who starts again on a host page starts with what the host gives.
            (Action::Clear, Some(frame)) => frame.first_study(),
            (_, frame) => held(frame, apply(&self.study, action)),
        };
        // The same `Rc` tells Yew that there is nothing to draw.
        if next == *self.study { self } else { Rc::new(Self { study: Rc::new(next), frame: self.frame.clone() }) }
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
