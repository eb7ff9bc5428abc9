//! The application: the study as its one state, what follows from it, and the page around.

use std::rc::Rc;

use jiff::civil::Date;
use yew::prelude::*;

use super::Assessed;
use super::hooks::storage::use_other_tabs;
use super::hooks::{FactsState, use_facts};
use super::hooks::{FrameContext, asked_frame};
use super::later::{Later, loaded};
use super::page::Page;
use super::store::{Dispatch, Store};
use crate::study::{Action, Study};

/// Properties of [`App`].
#[derive(PartialEq, Properties)]
pub struct AppProps {
    /// The day of the visit.
    pub today: Today,
}

/// The day of the visit, read once where the application starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Today(pub Date);

/// The whole page, inside the provider of the language.
#[component]
pub fn App(props: &AppProps) -> Html {
    let frame = use_memo((), |()| asked_frame());
    let store = use_reducer(|| Store::restore((*frame).clone()));
    let kept = use_state_eq(|| true);
    use_effect_with(store.study.clone(), {
        let (store, kept) = (store.clone(), kept.setter());
        move |_| kept.set(store.keep())
    });
    use_other_tabs({
        let (dispatcher, store) = (store.dispatcher(), store.clone());
        Callback::from(move |()| {
            if let Some(study) = store.kept_by_other_tab() {
                dispatcher.dispatch(Action::Replace(study));
            }
        })
    });
    let today = props.today.0;
    let (facts, fetch) = use_facts();
    let assessed = use_memo((store.study.clone(), facts), |(study, facts)| {
        (*facts == FactsState::Ready).then(loaded)?.map(|later| Ready { later, assessed: (later.assess)(study, today) })
    });
    html! {
        <ContextProvider<FrameContext> context={(*frame).clone()}>
            <ContextProvider<Rc<Study>> context={store.study.clone()}>
                <ContextProvider<Dispatch> context={store.dispatcher()}>
                    <Page ready={(*assessed).clone()} kept={*kept} {facts} {fetch} />
                </ContextProvider<Dispatch>>
            </ContextProvider<Rc<Study>>>
        </ContextProvider<FrameContext>>
    }
}

/// The study as it stands, assessed by the part of the program that is fetched later.
#[derive(Clone)]
pub(super) struct Ready {
    pub later: &'static Later,
    pub assessed: Assessed,
}

impl PartialEq for Ready {
    /// The module is loaded once; only the assessment changes.
    fn eq(&self, other: &Self) -> bool {
        self.assessed == other.assessed
    }
}
