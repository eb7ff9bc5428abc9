//! What the equipment can do and how much it will run.

use yew::prelude::*;

use super::{Question, StepProps};
use crate::study::Field;
use crate::ui::components::Choice;
use crate::ui::use_i18n;

/// Asks for the activity data. What a newcomer can leave alone is folded away.
#[component]
pub fn ActivityStep(props: &StepProps) -> Html {
    let i18n = use_i18n();
    let assessed = &props.assessed;
    let grids: Vec<Choice> = assessed
        .country
        .map(|country| country.grids)
        .unwrap_or_default()
        .iter()
        .map(|grid| Choice { value: grid.id.into(), label: grid.name.into(), support: None })
        .collect();
    let ask = |field: Field| html! { <Question {field} assessed={assessed.clone()} /> };
    html! {
        <>
            <Question field={Field::CapacityKw} assessed={assessed.clone()} required={true} />
            { ask(Field::GenerationMwh) }
            { ask(Field::AuxiliaryMwh) }
            if grids.len() > 1 {
                <Question field={Field::Grid} assessed={assessed.clone()} choices={grids} required={true} />
            }
            { ask(Field::DisplacedSource) }
            { ask(Field::StartYear) }
            <details class="jcm-details">
                <summary>{ i18n.t("activity-more") }</summary>
                <div class="jcm-topic__questions">
                    { ask(Field::OperatingYears) }
                    { ask(Field::DegradationPercent) }
                    { ask(Field::GridFactorApplication) }
                    { ask(Field::GridFactorMethodology) }
                </div>
            </details>
        </>
    }
}
