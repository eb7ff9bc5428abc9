//! The page: the steps, what is on screen, and header and footer around it.

use std::rc::Rc;

use yew::prelude::*;

use super::app::Ready;
use super::components::{ButtonKind, ErrorSummary, Problem, Step as StepItem, StepNavigation, StepState, button};
use super::footer::Footer;
use super::header::Header;
use super::hooks::{FactsState, FrameContext, use_focus_heading, use_frame, use_place};
use super::later::Later;
use super::place::{Aside, Place};
use super::steps::{CountryQuestion, Desk, field_name_in};
use super::store::Dispatch;
use super::{Assessed, I18n, Step, use_i18n};
use crate::embed::Frame;
use crate::study::{Action, Field, Study};

#[derive(PartialEq, Properties)]
pub(super) struct PageProps {
    pub ready: Option<Ready>,
    pub kept: bool,
    pub facts: FactsState,
    pub fetch: Callback<()>,
}

/// The whole page for the place that its address names.
#[component]
pub(super) fn Page(props: &PageProps) -> Html {
    let i18n = use_i18n();
    let dispatch = super::store::use_dispatch();
    let study = super::store::use_study();
    // Texts, facts and the second module come at their own times; the other pages need them all.
    let ready = props.ready.as_ref().filter(|_| i18n.is_complete());
    let framed = use_context::<FrameContext>().flatten().is_some();
    let frame = use_frame();
    let offered: Rc<[Step]> = Step::ALL.into_iter().filter(|step| frame.offers(step.id())).collect();
    let (place, go) = use_place(offered.first().copied().unwrap_or(Step::Country));
    let attempt = use_state_eq(|| 0_u32);
    // Texts that the rest brings are not here at once.
    let name = i18n.t_if_any(&place.name()).unwrap_or_default();
    let title = i18n.t_with("app-title", &[("step", name.as_str().into())]);
    let wanted = use_mut_ref(|| None);
    let heading = use_focus_heading(place.id().into(), title, wanted.clone());
    // The same callbacks while they do the same, so that what is handed them is not drawn anew.
    let leave = use_callback((attempt.setter(), go), |to: Place, (attempt, go)| {
        attempt.set(0);
        go.emit(to);
    });
    let on_open = use_callback((dispatch.clone(), leave.clone()), |study: Study, (dispatch, leave)| {
        dispatch.dispatch(Action::Replace(study));
        leave.emit(Place::Step(Step::Results));
    });
    let on_select = use_callback((leave.clone(), offered.clone()), |index: usize, (leave, offered)| {
        if let Some(to) = offered.get(index) {
            leave.emit(Place::Step(*to));
        }
    });
    let on_field = {
        let leave = leave.clone();
        Callback::from(move |(part, field): (usize, Field)| {
            wanted.replace(Some(super::components::field_id(&field_name_in(part, field))));
            leave.emit(Place::Step(Step::asking(field)));
        })
    };
    let heading = html! { <h1 class="jcm-topic__heading" ref={heading} tabindex="-1">{ name }</h1> };
    let items = step_items(&i18n, ready, &offered, place.step());
    let screen = Screen { i18n, study, dispatch, frame, offered, ready, attempt, leave, on_open, on_field, heading };
    html! {
        <>
            <Header />
            <main class="jcm-main" id="main" tabindex="-1">
                { part(ready, |later, _| (later.update_notice)(screen.i18n.is_whole(), props.kept)) }
                { part(ready, |later, _| (later.put_aside)()) }
                <StepNavigation steps={items} {on_select} />
                { match place {
                    Place::Step(step) => screen.step(step, props),
                    Place::Aside(aside) => screen.aside(aside, props),
                } }
                // Nobody is told anything where the calculator stands by itself.
                { part(ready.filter(|_| framed), |later, assessed| (later.sharing)(assessed, place.id())) }
            </main>
            <Footer ready={ready.is_some()} />
        </>
    }
}

/// What a place is drawn with.
struct Screen<'a> {
    i18n: I18n,
    study: Rc<Study>,
    dispatch: Dispatch,
    frame: Rc<Frame>,
    /// The steps that are offered, in order.
    offered: Rc<[Step]>,
    ready: Option<&'a Ready>,
    attempt: UseStateHandle<u32>,
    leave: Callback<Place>,
    /// Opens a sample and shows its results.
    on_open: Callback<Study>,
    on_field: Callback<(usize, Field)>,
    heading: Html,
}

impl Screen<'_> {
    /// A step: its questions, the way on, and what helps there.
    fn step(&self, step: Step, props: &PageProps) -> Html {
        let Screen { i18n, ready, .. } = self;
        let tried = *self.attempt > 0;
        let found = ready
            .map(|Ready { later, assessed }| (later.problems)(i18n, assessed, &self.study, step))
            .unwrap_or_default();
        let blocked = !found.is_empty();
        let error =
            found.iter().find(|problem| tried && problem.field == "country").map(|problem| problem.message.clone());
        let problems = if tried { found } else { Vec::<Problem>::new() };
        let questions = self.desk(tried).map(|(later, desk)| (later.questions)(step, &desk)).unwrap_or_default();
        html! {
            <>
                <div class="jcm-workbench" data-beside={(step != Step::Results).then_some("summary")}>
                    <div class="jcm-topic" data-width={(step == Step::Results).then_some("full")}>
                        if step == Step::Country {
                            { welcome(i18n) }
                        }
                        { self.heading.clone() }
                        <p class="jcm-topic__intro">
                            { i18n.explained(&format!("intro-{}", step.id()), &i18n.t(&format!("step-{}-intro", step.id()))) }
                        </p>
                        <ErrorSummary {problems} attempt={*self.attempt} />
                        if step == Step::Country {
                            <div class="jcm-topic__questions"><CountryQuestion {error} />{ questions }</div>
                        } else if ready.is_none() {
                            { awaited(i18n, props.facts, &props.fetch) }
                        } else if step == Step::Results {
                            { part(*ready, |later, assessed| (later.results)(assessed, self.on_field.clone())) }
                        } else {
                            <div class="jcm-topic__questions">{ questions }</div>
                        }
                        { self.ways_on(step, blocked) }
                    </div>
                    if step != Step::Results {
                        { part(*ready, |later, assessed| (later.summary)(assessed)) }
                    }
                </div>
                if step == Step::Country {
                    { part(*ready, |later, _| (later.samples)(self.on_open.clone())) }
                }
                if i18n.is_whole() {
                    { part(*ready, |later, _| (later.guidance)(step, self.on_open.clone())) }
                }
                { part(*ready, |later, _| (later.saved_study)(props.kept)) }
            </>
        }
    }

    /// A page beside the steps; all of it is in the second module.
    fn aside(&self, aside: Aside, props: &PageProps) -> Html {
        let Screen { i18n, ready, .. } = self;
        let Some((later, desk)) = self.desk(false).filter(|_| i18n.is_whole()) else {
            // The texts of these pages come last; where they could not be fetched, asking for the language asks again.
            let again = {
                let i18n = i18n.clone();
                Callback::from(move |()| i18n.choose(i18n.language()))
            };
            return html! {
                <div class="jcm-topic">
                    { self.heading.clone() }
                    { awaited(i18n, props.facts, &props.fetch) }
                    { button(ButtonKind::Secondary, i18n.t("facts-again"), again) }
                </div>
            };
        };
        let beside = aside == Aside::Everything;
        html! {
            <div class="jcm-workbench" data-beside={beside.then_some("summary")}>
                <div class="jcm-topic" data-width={(!beside).then_some("full")}>
                    { self.heading.clone() }
                    <p class="jcm-topic__intro">{ i18n.t(&format!("page-{}-intro", aside.id())) }</p>
                    { (later.aside)(aside, &desk) }
                    if beside {
                        <div class="jcm-topic__actions">
                            { self.way(ButtonKind::Primary, "button-results", Step::Results) }
                        </div>
                    }
                </div>
                if beside {
                    { part(*ready, |later, assessed| (later.summary)(assessed)) }
                }
            </div>
        }
    }

    /// What the second module draws questions with, once it is here. `tried`: the visitor wanted to go on.
    fn desk(&self, tried: bool) -> Option<(&'static Later, Desk)> {
        let Ready { later, assessed } = self.ready?;
        let assessed = if tried { (later.demand)(assessed, &self.study) } else { assessed.clone() };
        let (i18n, study, dispatch) = (self.i18n.clone(), self.study.clone(), self.dispatch.clone());
        let frame = self.frame.clone();
        Some((later, Desk { i18n, study, dispatch, assessed, frame }))
    }

    /// Back and on. An answer that cannot be used keeps the visitor on the step.
    fn ways_on(&self, step: Step, blocked: bool) -> Html {
        let next = step.next(&self.offered);
        let on_next = {
            let (leave, attempt) = (self.leave.clone(), self.attempt.clone());
            Callback::from(move |()| match next {
                _ if blocked => attempt.set(*attempt + 1),
                Some(to) => leave.emit(Place::Step(to)),
                None => {}
            })
        };
        html! {
            <div class="jcm-topic__actions">
                if let Some(previous) = step.previous(&self.offered) {
                    { self.way(ButtonKind::Secondary, "button-back", previous) }
                }
                if let Some(next) = next {
                    { button(
                        ButtonKind::Primary,
                        self.i18n.t(if next == Step::Results { "button-results" } else { "button-next" }),
                        on_next,
                    ) }
                    // A host that has chosen some steps does not want the others' questions.
                    if self.offered.len() == Step::ALL.len() {
                        <a class="jcm-topic__other" href="#everything">{ self.i18n.t("button-everything") }</a>
                    }
                }
            </div>
        }
    }

    fn way(&self, kind: ButtonKind, name: &str, to: Step) -> Html {
        button(kind, self.i18n.t(name), self.leave.reform(move |()| Place::Step(to)))
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

fn step_items(i18n: &I18n, ready: Option<&Ready>, offered: &[Step], current: Option<Step>) -> Vec<StepItem> {
    let open = |step: Step| {
        step == Step::Results || ready.is_none_or(|Ready { later, assessed }| (later.is_open)(assessed, step))
    };
    offered
        .iter()
        .copied()
        .map(|step| StepItem {
            label: i18n.t(&format!("step-{}", step.id())),
            state: match () {
                () if Some(step) == current => StepState::Current,
                () if open(step) => StepState::Open,
                () => StepState::Done,
            },
        })
        .collect()
}
