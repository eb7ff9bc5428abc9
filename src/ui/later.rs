//! The part of the program that the first question does not need. The published page carries it in a module of its own,
//! which is fetched once the first question stands; in every other build it is simply there.
//!
//! What is reached only through [`Later`] is in that module: `xtask/src/split.rs` cuts the program there. So a caller that
//! names one of these functions itself brings it back into the first load.

use std::sync::OnceLock;

use jiff::civil::Date;
use yew::prelude::*;

use super::asides::aside;
use super::components::Problem;
use super::guidance::Guidance;
use super::offline::{OfflineFact, UpdateNotice};
use super::place::Aside;
use super::results::Results;
use super::samples::Samples;
use super::saved_study::{PutAside, SavedStudy};
use super::sharing::Sharing;
use super::step::Step;
use super::steps::{Desk, questions};
use super::summary::Summary;
use super::{Assessed, I18n, problems};
use crate::registry::{self, InstallError};
use crate::study::{Field, Study};

/// The way into the second module.
pub(super) struct Later {
    /// Reads the facts.
    pub install: fn(Vec<u8>) -> Result<(), InstallError>,
    /// Assesses a study.
    pub assess: fn(&Study, Date) -> Assessed,
    /// The assessment for a visitor who wants to go on.
    pub demand: fn(&Assessed, &Study) -> Assessed,
    /// What keeps the visitor on a step.
    pub problems: fn(&I18n, &Assessed, &Study, Step) -> Vec<Problem>,
    /// Whether something is open in a step.
    pub is_open: fn(&Assessed, Step) -> bool,
    /// The questions of a step, or what follows the first question.
    pub questions: fn(Step, &Desk) -> Html,
    /// A page beside the steps.
    pub aside: fn(Aside, &Desk) -> Html,
    /// The results; the callback goes to a question of a part.
    pub results: fn(&Assessed, Callback<(usize, Field)>) -> Html,
    /// The figures beside the questions.
    pub summary: fn(&Assessed) -> Html,
    /// What a newcomer has to know at a step; the callback opens a sample.
    pub guidance: fn(Step, Callback<Study>) -> Html,
    /// The samples; the callback opens one.
    pub samples: fn(Callback<Study>) -> Html,
    /// A newer version, once one is here; told whether the page has all that it fetches, and whether the browser keeps the
    /// answers.
    pub update_notice: fn(bool, bool) -> Html,
    /// Whether the page works without a network.
    pub offline_fact: fn() -> Html,
    /// Answers of an earlier visit that could not be read.
    pub put_aside: fn() -> Html,
    /// Saving, opening and starting over; told whether the browser keeps the answers.
    pub saved_study: fn(bool) -> Html,
    /// What a host page is told; given the place on screen.
    pub sharing: fn(&Assessed, &'static str) -> Html,
}

static LATER: Later = Later {
    install: registry::install,
    assess: Assessed::new,
    demand: problems::demand,
    problems: problems::problems,
    is_open: problems::is_open,
    questions,
    aside,
    results: |assessed, on_field| html! { <Results assessed={assessed.clone()} {on_field} /> },
    summary: |assessed| html! { <Summary assessed={assessed.clone()} /> },
    guidance: |step, on_open| html! { <Guidance {step} {on_open} /> },
    samples: |on_open| html! { <Samples {on_open} /> },
    update_notice: |loaded, kept| html! { <UpdateNotice {loaded} {kept} /> },
    offline_fact: || html! { <OfflineFact /> },
    put_aside: || html! { <PutAside /> },
    saved_study: |kept| html! { <SavedStudy {kept} /> },
    sharing: |assessed, place| html! { <Sharing assessed={assessed.clone()} {place} /> },
};

static LOADED: OnceLock<&'static Later> = OnceLock::new();

/// The second module, once it is here.
pub(super) fn loaded() -> Option<&'static Later> {
    LOADED.get().copied()
}

/// Fetches the second module. A fetch that failed can be tried again.
pub(super) async fn load() -> Result<(), Unloaded> {
    let later = entry().await?;
    // Loading twice changes nothing.
    let _ = LOADED.set(later);
    Ok(())
}

/// The second module could not be fetched.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("the second module could not be fetched")]
pub struct Unloaded;

#[cfg(not(feature = "split"))]
async fn entry() -> Result<&'static Later, Unloaded> {
    Ok(&LATER)
}

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Unloaded {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Unloaded
    }
}

#[cfg(feature = "split")]
#[allow(unsafe_code, reason = "the macro declares the border between the modules")]
#[wasm_split_helpers::wasm_split(later, fallible)]
fn entry() -> Result<&'static Later, Unloaded> {
    Ok(&LATER)
}
