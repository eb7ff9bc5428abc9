//! The application: header, steps, the topic on screen, footer.

use std::rc::Rc;

use jiff::civil::Date;
use yew::prelude::*;

use super::components::{
    ButtonKind, ErrorSummary, LanguageSwitch, Problem, Step as StepItem, StepNavigation, StepState, button,
};
use super::hooks::storage::use_other_tabs;
use super::hooks::{FactsState, use_facts, use_focus_heading, use_step};
use super::issue_text::issue_text;
use super::samples::Samples;
use super::saved_study::{PutAside, SavedStudy};
use super::steps::{CountryStep, Desk, activity, costs, field_label, field_name_in, methodology, technology};
use super::store::{Dispatch, Store, kept_study};
use super::summary::Summary;
use super::{Assessed, I18n, Results, Step, use_i18n};
use crate::study::{Action, Field, Severity, Study};

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
    let assessed = use_memo((store.study.clone(), facts), |(study, _)| Assessed::new(study, today));
    html! {
        <ContextProvider<Rc<Study>> context={store.study.clone()}>
            <ContextProvider<Dispatch> context={store.dispatcher()}>
                <Page assessed={(*assessed).clone()} kept={*kept} {facts} {fetch} />
            </ContextProvider<Dispatch>>
        </ContextProvider<Rc<Study>>>
    }
}

#[derive(PartialEq, Properties)]
struct PageProps {
    assessed: Assessed,
    kept: bool,
    facts: FactsState,
    fetch: Callback<()>,
}

#[component]
fn Page(props: &PageProps) -> Html {
    let i18n = use_i18n();
    let dispatch = super::store::use_dispatch();
    let assessed = &props.assessed;
    let (step, go) = use_step();
    let attempt = use_state_eq(|| 0_u32);
    let name = i18n.t(&format!("step-{}", step.id()));
    let title = i18n.t_with("app-title", &[("step", name.as_str().into())]);
    let wanted = use_mut_ref(|| None);
    let heading = use_focus_heading(step.id().into(), title, wanted.clone());
    let tried = *attempt > 0;
    let demanded = assessed.demanding(&ESSENTIAL);
    let found = problems(&i18n, &demanded, step);
    let blocked = !found.is_empty();
    let problems = if tried { found } else { Vec::new() };
    let desk = Desk {
        i18n: i18n.clone(),
        study: super::store::use_study(),
        dispatch: dispatch.clone(),
        assessed: if tried { demanded.clone() } else { assessed.clone() },
    };
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
                <PutAside />
                <StepNavigation steps={step_items(&i18n, assessed, step)} {on_select} />
                <div class="jcm-workbench" data-beside={(step != Step::Results).then_some("summary")}>
                <div class="jcm-topic" data-width={(step == Step::Results).then_some("full")}>
                    if step == Step::Country {
                        { welcome(&i18n) }
                    }
                    <h1 class="jcm-topic__heading" ref={heading} tabindex="-1">{ name }</h1>
                    <p class="jcm-topic__intro">{ i18n.t(&format!("step-{}-intro", step.id())) }</p>
                    <ErrorSummary {problems} attempt={*attempt} />
                    if step != Step::Country && !(props.facts == FactsState::Ready && i18n.is_complete()) {
                        { awaited(&i18n, props.facts, &props.fetch) }
                    } else if step == Step::Results {
                        <Results assessed={assessed.clone()} {on_field} />
                    } else {
                        <div class="jcm-topic__questions">{ questions(step, &desk) }</div>
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
                    <Summary assessed={assessed.clone()} />
                }
                </div>
                if step == Step::Country && i18n.is_complete() {
                    <Samples {on_open} />
                }
                <SavedStudy kept={props.kept} />
            </main>
            { footer(&i18n, assessed) }
        </>
    }
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

fn questions(step: Step, desk: &Desk) -> Html {
    match step {
        Step::Country => html! { <CountryStep assessed={desk.assessed.clone()} /> },
        Step::Technology => technology(desk),
        Step::Methodology => methodology(desk),
        Step::Activity => activity(desk),
        Step::Costs => costs(desk),
        Step::Results => Html::default(),
    }
}

/// Questions without whose answer nothing can be calculated.
const ESSENTIAL: [Field; 5] = [Field::Country, Field::Technology, Field::Mounting, Field::Grid, Field::CapacityKw];

/// What keeps the visitor on this step: answers that cannot be used, and essential ones that are missing.
fn problems(i18n: &I18n, assessed: &Assessed, step: Step) -> Vec<Problem> {
    let at = |part: usize, field: Field| {
        let issue = assessed.issues_at(part, field).find(|issue| issue.severity == Severity::Error)?;
        Some(Problem {
            field: field_name_in(part, field).into(),
            label: field_label(i18n, field),
            message: issue_text(i18n, issue),
        })
    };
    let parts = 0..assessed.parts.len();
    step.fields()
        .flat_map(|field| {
            parts.clone().filter(move |part| *part == 0 || field.is_of_part()).map(move |part| (part, field))
        })
        .filter_map(|(part, field)| at(part, field))
        .collect()
}

fn step_items(i18n: &I18n, assessed: &Assessed, current: Step) -> Vec<StepItem> {
    let open = |step: Step| {
        step == Step::Results
            || assessed.issues.iter().filter_map(|issue| issue.field).any(|field| Step::asking(field) == step)
    };
    Step::ALL
        .into_iter()
        .map(|step| StepItem {
            label: i18n.t(&format!("step-{}", step.id())),
            state: match () {
                () if step == current => StepState::Current,
                () if open(step)
                    || (step == Step::Methodology
                        && assessed.parts.iter().any(|part| part.selection.applied.is_none())) =>
                {
                    StepState::Open
                }
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

fn footer(i18n: &I18n, assessed: &Assessed) -> Html {
    let date = assessed.data_date;
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
