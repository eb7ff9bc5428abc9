//! What the equipment does: the questions of the methodology's formulas, for each part of the project.

use yew::prelude::*;

use super::{Question, StepProps, part_heading};
use crate::registry::parameters;
use crate::study::Field;
use crate::ui::components::Choice;
use crate::ui::{I18n, use_i18n};

/// Questions that a newcomer can leave alone.
const FOLDED: [Field; 3] = [Field::DegradationPercent, Field::ChilledWaterCelsius, Field::CoolingWaterCelsius];

/// Asks for the activity data.
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
    let ask = |part: usize, field: Field| {
        let choices = if field == Field::Refrigerant { refrigerants(&i18n) } else { Vec::new() };
        let required = field == Field::CapacityKw;
        html! { <Question {field} {part} {choices} {required} assessed={assessed.clone()} key={field.key()} /> }
    };
    html! {
        <>
            if assessed.parts.iter().all(|part| part.questions.is_empty()) {
                <p>{ i18n.t("activity-needs-technology") }</p>
            }
            if grids.len() > 1 {
                <Question field={Field::Grid} assessed={assessed.clone()} choices={grids} required={true} />
            }
            { for assessed.parts.iter().enumerate().map(|(index, part)| html! {
                <section class="jcm-part" key={index}>
                    { part_heading(&i18n, assessed, index) }
                    <div class="jcm-topic__questions">
                        { for part.questions.iter().filter(|field| !FOLDED.contains(field)).map(|field| ask(index, *field)) }
                    </div>
                    <details class="jcm-details">
                        <summary>{ i18n.t("activity-more") }</summary>
                        <div class="jcm-topic__questions">
                            { for part.questions.iter().filter(|field| FOLDED.contains(field)).map(|field| ask(index, *field)) }
                            { ask(index, Field::GridFactorApplication) }
                            { ask(index, Field::GridFactorMethodology) }
                        </div>
                    </details>
                </section>
            }) }
            { ask(0, Field::StartYear) }
            { ask(0, Field::OperatingYears) }
        </>
    }
}

/// The refrigerants whose warming potential the registry knows.
fn refrigerants(i18n: &I18n) -> Vec<Choice> {
    parameters()
        .iter()
        .filter_map(|parameter| parameter.id.strip_prefix("gwp.refrigerant."))
        .map(|id| Choice { value: id.into(), label: i18n.t(&format!("choice-refrigerant-{id}")), support: None })
        .collect()
}
