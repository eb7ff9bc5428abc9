//! The application: header, steps, the topic on screen, footer.

use std::rc::Rc;

use jiff::civil::Date;
use yew::prelude::*;

use super::components::{
    ButtonKind, ErrorSummary, LanguageSwitch, Step as StepItem, StepNavigation, StepState, button,
};
use super::hooks::storage::use_other_tabs;
use super::hooks::{FactsState, use_facts, use_focus_heading, use_step};
use super::later::{Later, loaded};
use super::steps::{CountryQuestion, Desk, field_name_in};
use super::store::{Dispatch, Store, kept_study};
use super::{Assessed, I18n, Step, use_i18n};
use crate::registry;
use crate::study::{Action, Field, Study};

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
    let store = use_reducer(Store::restore);
    let kept = use_state_eq(|| true);
    use_effect_with(store.study.clone(), {
        let (store, kept) = (store.clone(), kept.setter());
        move |_| kept.set(store.keep())
    });
    use_other_tabs({
        let dispatcher = store.dispatcher();
        Callback::from(move |()| {
            if let Some(study) = kept_study() {
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
        <ContextProvider<Rc<Study>> context={store.study.clone()}>
            <ContextProvider<Dispatch> context={store.dispatcher()}>
                <Page ready={(*assessed).clone()} kept={*kept} {facts} {fetch} />
            </ContextProvider<Dispatch>>
        </ContextProvider<Rc<Study>>>
    }
}

/// The study as it stands, assessed by the part of the program that is fetched later.
#[derive(Clone)]
struct Ready {
    later: &'static Later,
    assessed: Assessed,
}

impl PartialEq for Ready {
    /// The module is loaded once; only the assessment changes.
    fn eq(&self, other: &Self) -> bool {
        self.assessed == other.assessed
    }
}

#[derive(PartialEq, Properties)]
struct PageProps {
    ready: Option<Ready>,
    kept: bool,
    facts: FactsState,
    fetch: Callback<()>,
}

#[component]
fn Page(props: &PageProps) -> Html {
    let i18n = use_i18n();
    let dispatch = super::store::use_dispatch();
    let study = super::store::use_study();
    // Texts, facts and the second module come at their own times; the other pages need them all.
    let ready = props.ready.as_ref().filter(|_| i18n.is_complete());
    let (step, go) = use_step();
    let attempt = use_state_eq(|| 0_u32);
    let name = i18n.t(&format!("step-{}", step.id()));
    let title = i18n.t_with("app-title", &[("step", name.as_str().into())]);
    let wanted = use_mut_ref(|| None);
    let heading = use_focus_heading(step.id().into(), title, wanted.clone());
    let tried = *attempt > 0;
    let found = ready.map(|Ready { later, assessed }| (later.problems)(&i18n, assessed, step)).unwrap_or_default();
    let blocked = !found.is_empty();
    let error = found.iter().find(|problem| tried && problem.field == "country").map(|problem| problem.message.clone());
    let problems = if tried { found } else { Vec::new() };
    let desk = ready.map(|Ready { later, assessed }| Desk {
        i18n: i18n.clone(),
        study: study.clone(),
        dispatch: dispatch.clone(),
        assessed: if tried { (later.demand)(assessed) } else { assessed.clone() },
    });
    let questions = ready.zip(desk).map(|(ready, desk)| (ready.later.questions)(step, &desk)).unwrap_or_default();
    let leave = {
        let attempt = attempt.setter();
        move |to: Step| {
            attempt.set(0);
            go.emit(to);
        }
    };
    let on_select = {
        let leave = leave.clone();
        Callback::from(move |index: usize| {
            if let Some(to) = Step::ALL.get(index) {
                leave(*to);
            }
        })
    };
    let on_next = {
        let (leave, attempt) = (leave.clone(), attempt.clone());
        Callback::from(move |()| match step.next() {
            _ if blocked => attempt.set(*attempt + 1),
            Some(to) => leave(to),
            None => {}
        })
    };
    let on_open = {
        let leave = leave.clone();
        Callback::from(move |study: Study| {
            dispatch.dispatch(Action::Replace(study));
            leave(Step::Results);
        })
    };
    let on_field = {
        let leave = leave.clone();
        Callback::from(move |(part, field): (usize, Field)| {
            wanted.replace(Some(super::components::field_id(&field_name_in(part, field))));
            leave(Step::asking(field));
        })
    };
    html! {
        <>
            { header(&i18n) }
            <main class="jcm-main" id="main" tabindex="-1">
                { part(ready, |later, _| (later.put_aside)()) }
                <StepNavigation steps={step_items(&i18n, ready, step)} {on_select} />
                <div class="jcm-workbench" data-beside={(step != Step::Results).then_some("summary")}>
                <div class="jcm-topic" data-width={(step == Step::Results).then_some("full")}>
                    if step == Step::Country {
                        { welcome(&i18n) }
                    }
                    <h1 class="jcm-topic__heading" ref={heading} tabindex="-1">{ name }</h1>
                    <p class="jcm-topic__intro">{ i18n.t(&format!("step-{}-intro", step.id())) }</p>
                    <ErrorSummary {problems} attempt={*attempt} />
                    if step == Step::Country {
                        <div class="jcm-topic__questions"><CountryQuestion {error} />{ questions }</div>
                    } else if ready.is_none() {
                        { awaited(&i18n, props.facts, &props.fetch) }
                    } else if step == Step::Results {
                        { part(ready, |later, assessed| (later.results)(assessed, on_field)) }
                    } else {
                        <div class="jcm-topic__questions">{ questions }</div>
                    }
                    <div class="jcm-topic__actions">
                        if let Some(previous) = step.previous() {
                            { button(ButtonKind::Secondary, i18n.t("button-back"), {
                                let leave = leave.clone();
                                Callback::from(move |()| leave(previous))
                            }) }
                        }
                        if let Some(next) = step.next() {
                            { button(
                                ButtonKind::Primary,
                                i18n.t(if next == Step::Results { "button-results" } else { "button-next" }),
                                on_next,
                            ) }
                        }
                    </div>
                </div>
                if step != Step::Results {
                    { part(ready, |later, assessed| (later.summary)(assessed)) }
                }
                </div>
                if step == Step::Country {
                    { part(ready, |later, _| (later.samples)(on_open)) }
                }
                { part(ready, |later, _| (later.guidance)(&i18n, step)) }
                { part(ready, |later, _| (later.saved_study)(props.kept)) }
            </main>
            { footer(&i18n) }
        </>
    }
}

/// A part of the page that the second module draws, once it is here.
fn part(ready: Option<&Ready>, draw: impl FnOnce(&Later, &Assessed) -> Html) -> Html {
    ready.map(|Ready { later, assessed }| draw(later, assessed)).unwrap_or_default()
}

/// What stands in the place of questions whose facts are not here yet.
fn awaited(i18n: &I18n, facts: FactsState, fetch: &Callback<()>) -> Html {
    match facts {
        FactsState::Failed => html! {
            <div role="alert">
                <p>{ i18n.t("facts-failed") }</p>
                { button(ButtonKind::Secondary, i18n.t("facts-again"), fetch.clone()) }
            </div>
        },
        _ => html! { <p role="status">{ i18n.t("facts-awaited") }</p> },
    }
}

/// What the JCM and this calculator are, to somebody who knows neither. index.html holds the same.
fn welcome(i18n: &I18n) -> Html {
    html! {
        <div class="jcm-welcome">
            <p>{ i18n.t("welcome-jcm") }</p>
            <p>{ i18n.t("welcome-who") }</p>
            <ul class="jcm-welcome__list">
                <li>{ i18n.t("welcome-fit") }</li>
                <li>{ i18n.t("welcome-tonnes") }</li>
                <li>{ i18n.t("welcome-money") }</li>
            </ul>
            <p>{ i18n.t("welcome-effort") }</p>
        </div>
    }
}

fn step_items(i18n: &I18n, ready: Option<&Ready>, current: Step) -> Vec<StepItem> {
    let open = |step: Step| {
        step == Step::Results || ready.is_none_or(|Ready { later, assessed }| (later.is_open)(assessed, step))
    };
    Step::ALL
        .into_iter()
        .map(|step| StepItem {
            label: i18n.t(&format!("step-{}", step.id())),
            state: match () {
                () if step == current => StepState::Current,
                () if open(step) => StepState::Open,
                () => StepState::Done,
            },
        })
        .collect()
}

fn header(i18n: &I18n) -> Html {
    // The address names the step and shall go on doing so.
    let skip = |event: MouseEvent| {
        event.prevent_default();
        super::hooks::focus_element("main");
    };
    html! {
        <>
            <a class="jcm-page__skip" href="#main" onclick={skip}>{ i18n.t("app-skip") }</a>
            <header class="jcm-header">
                <div class="jcm-header__inner">
                    <p class="jcm-header__name"><a href="#country">{ i18n.t("app-name") }</a></p>
                    <div class="jcm-header__tools"><LanguageSwitch /></div>
                </div>
            </header>
        </>
    }
}

fn footer(i18n: &I18n) -> Html {
    let date = registry::data_date();
    let date = i18n.date(date.year(), date.month(), date.day());
    html! {
        <footer class="jcm-footer">
            <div class="jcm-footer__inner">
                <h2 class="jcm-footer__heading">{ i18n.t("footer-heading") }</h2>
                <p class="jcm-footer__text">{ i18n.t("footer-disclaimer") }</p>
                <p class="jcm-footer__text">{ i18n.t("footer-privacy") }</p>
                <ul class="jcm-footer__facts">
                    <li>{ i18n.t_with("footer-data-date", &[("date", date.as_str().into())]) }</li>
                    <li>{ i18n.t_with("footer-version", &[("version", env!("CARGO_PKG_VERSION").into())]) }</li>
                    <li>{ i18n.t("footer-licence") }</li>
                </ul>
            </div>
        </footer>
    }
}
