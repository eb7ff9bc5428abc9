//! What the equipment does: the questions of the methodology's formulas, for each part of the project.

use yew::prelude::*;

use super::{Desk, part_heading};
use crate::registry::parameters;
use crate::study::Field;
use crate::ui::I18n;
use crate::ui::components::Choice;

/// Questions that a newcomer can leave alone.
const FOLDED: [Field; 3] = [Field::DegradationPercent, Field::ChilledWaterCelsius, Field::CoolingWaterCelsius];

/// Asks for the activity data.
pub(in crate::ui) fn activity(desk: &Desk) -> Html {
    let Desk { i18n, assessed, .. } = desk;
    let grids: Vec<Choice> = assessed
        .country
        .map(|country| country.grids)
        .unwrap_or_default()
        .iter()
        .map(|grid| Choice { value: grid.id.into(), label: grid.name.into(), support: None })
        .collect();
    let ask = |part: usize, field: Field| {
        let choices = if field == Field::Refrigerant { refrigerants(i18n) } else { Vec::new() };
        let required = assessed.parts.get(part).is_some_and(|part| part.needed.contains(&field));
        desk.ask_of(part, field, required, choices)
    };
    html! {
        <>
            if assessed.parts.iter().all(|part| part.questions.is_empty()) {
                <p>{ i18n.t("activity-needs-technology") }</p>
            }
            if grids.len() > 1 {
                { desk.require(Field::Grid, grids) }
            }
            { for assessed.parts.iter().enumerate().map(|(index, part)| html! {
                <section class="jcm-part" key={index}>
                    { part_heading(desk, index) }
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
            { ask(0, Field::ConstructionYears) }
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
