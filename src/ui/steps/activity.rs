//! What the equipment does: the questions of the methodology's formulas, for each part of the project.

use yew::prelude::*;

use super::answer::grid_name;
use super::further::Further;
use super::usual::has_usual_value;
use super::{Desk, part_heading};
use crate::registry::parameters;
use crate::study::{Field, Kind};
use crate::ui::I18n;
use crate::ui::components::Choice;

/// Questions that a newcomer can leave alone.
const FOLDED: [Field; 3] = [Field::DegradationPercent, Field::ChilledWaterCelsius, Field::CoolingWaterCelsius];

/// The factors that take the place of the registry's.
const FACTORS: [Field; 2] = [Field::GridFactorApplication, Field::GridFactorMethodology];

/// When the project is built and runs.
const YEARS: [Field; 3] = [Field::StartYear, Field::ConstructionYears, Field::OperatingYears];

/// Asks for the activity data.
pub(in crate::ui) fn activity(desk: &Desk) -> Html {
    let Desk { i18n, assessed, .. } = desk;
    let grids: Vec<Choice> = assessed
        .country
        .map(|country| country.grids)
        .unwrap_or_default()
        .iter()
        .map(|grid| Choice { value: grid.id.into(), label: grid_name(i18n, grid), support: None })
        .collect();
    let ask = |part: usize, field: Field| {
        let choices = if field == Field::Refrigerant { refrigerants(i18n) } else { Vec::new() };
        desk.ask_of(part, field, is_needed(desk, part, field), choices)
    };
    let answered =
        |part: usize, fields: &[Field]| fields.iter().any(|field| desk.study.answer_in(part, *field).is_some());
    html! {
        <>
            if assessed.parts.iter().all(|part| part.questions.is_empty()) {
                <p>{ i18n.t("activity-needs-technology") }</p>
            }
            if grids.len() > 1 {
                { desk.require(Field::Grid, grids) }
            }
            { for assessed.parts.iter().enumerate().map(|(index, part)| {
                let (folded, first): (Vec<Field>, Vec<Field>) =
                    part.questions.iter().copied().chain(FACTORS).partition(|field| is_folded(desk, index, *field));
                html! {
                    <section class="jcm-part" key={index}>
                        { part_heading(desk, index) }
                        <div class="jcm-topic__questions">{ for first.iter().map(|field| ask(index, *field)) }</div>
                        <Further heading={i18n.t("activity-more")} open={answered(index, &folded)}>
                            { for folded.iter().map(|field| ask(index, *field)) }
                        </Further>
                    </section>
                }
            }) }
            <Further heading={i18n.t("activity-years")} open={answered(0, &YEARS)}>
                { for YEARS.iter().map(|field| ask(0, *field)) }
            </Further>
        </>
    }
}

/// Whether nothing can be calculated without the answer.
fn is_needed(desk: &Desk, part: usize, field: Field) -> bool {
    desk.assessed.parts.get(part).is_some_and(|part| part.needed.contains(&field))
}

/// Whether a question can wait: a usual value or choice stands in. The plant's own output is worth asking for.
fn is_folded(desk: &Desk, part: usize, field: Field) -> bool {
    let stands_in = FACTORS.contains(&field)
        || FOLDED.contains(&field)
        || matches!(field.kind(), Kind::Choice(_))
        || has_usual_value(&desk.assessed, part, field);
    stands_in && field != Field::GenerationMwh && !is_needed(desk, part, field)
}

/// The refrigerants whose warming potential the registry knows.
fn refrigerants(i18n: &I18n) -> Vec<Choice> {
    parameters()
        .iter()
        .filter_map(|parameter| parameter.id.strip_prefix("gwp.refrigerant."))
        .map(|id| Choice { value: id.into(), label: i18n.t(&format!("choice-refrigerant-{id}")), support: None })
        .collect()
}
