//! Where the visitor is in the study.

use yew::prelude::*;

use crate::ui::use_i18n;

/// How far a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// All its questions are answered.
    Done,
    /// It is on screen.
    Current,
    /// Something is still open.
    Open,
}

/// A step of the study.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The step's name as it is shown.
    pub label: AttrValue,
    /// How far it is.
    pub state: StepState,
}

/// Properties of [`StepNavigation`].
#[derive(PartialEq, Properties)]
pub struct StepNavigationProps {
    /// The steps in order.
    pub steps: Vec<Step>,
    /// Called with the index of the step to go to.
    pub on_select: Callback<usize>,
}

/// All steps in a row; on a narrow screen their numbers and the name of the current one.
#[component]
pub fn StepNavigation(props: &StepNavigationProps) -> Html {
    let i18n = use_i18n();
    let count = u32::try_from(props.steps.len()).unwrap_or(u32::MAX);
    let current = props.steps.iter().position(|step| step.state == StepState::Current);
    html! {
        <nav class="jcm-steps" aria-label={i18n.t("step-navigation")}>
            if let Some((index, step)) = current.and_then(|index| Some((index, props.steps.get(index)?))) {
                <p class="jcm-steps__position">
                    <span class="jcm-steps__count">
                        { i18n.t_with("step-position", &[("position", number(index).into()), ("count", count.into())]) }
                    </span>
                    <span class="jcm-steps__now" aria-hidden="true">{ &step.label }</span>
                </p>
            }
            <ol class="jcm-steps__list">
                { for props.steps.iter().enumerate().map(|(index, step)| {
                    let state = match step.state {
                        StepState::Done => ("done", Some(i18n.t("step-done"))),
                        StepState::Current => ("current", None),
                        StepState::Open => ("open", None),
                    };
                    item(index, step, state, props.on_select.clone())
                }) }
            </ol>
        </nav>
    }
}

fn item(
    index: usize,
    step: &Step,
    (state, word): (&'static str, Option<AttrValue>),
    on_select: Callback<usize>,
) -> Html {
    html! {
        <li class="jcm-steps__item" data-state={state} key={index}>
            <button
                class="jcm-steps__button"
                type="button"
                aria-current={(step.state == StepState::Current).then_some("step")}
                onclick={on_select.reform(move |_: MouseEvent| index)}
            >
                <span class="jcm-steps__number" aria-hidden="true">{ number(index) }</span>
                <span class="jcm-steps__label">{ &step.label }</span>
                if let Some(word) = word {
                    <span class="jcm-hidden">{ " (" }{ word }{ ")" }</span>
                }
            </button>
        </li>
    }
}

fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1)
}
