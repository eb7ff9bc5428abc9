//! Formula family: forest kept.
//!
//! `RL_p = loss_RE x C x 44/12`, `PNE_p = loss_PJ x C x 44/12 + displacement`, `ER_p = (RL_p - PNE_p) x (1 - discount)` (summaries of KH_AM004
//! and LA_AM004; the discount is written on both sides, so that the reductions stay the difference of the two).

use rust_decimal::dec;

use super::emissions::{Effect, on_both_bases};
use crate::assess::draft::Draft;
use crate::assess::symbols;
use crate::quantity::{Carbon, CarbonPerHectare, Hectares, Ratio, Tonnes};
use crate::study::Field;
use crate::worksheet::{Formula, Line, Symbol, convert};

/// The questions in the order of the formulas.
pub(super) const QUESTIONS: &[Field] = &[
    Field::ForestLossReference,
    Field::ForestLossProject,
    Field::ForestCarbon,
    Field::DisplacementEmissions,
    Field::DiscountPercent,
];

/// What the forest keeps.
pub(super) fn effect(draft: &mut Draft) -> Effect {
    let reference: Line<Hectares> = draft.answer(symbols::FOREST_LOSS_REFERENCE, Field::ForestLossReference);
    let project: Line<Hectares> = draft.answer(symbols::FOREST_LOSS_PROJECT, Field::ForestLossProject);
    let carbon: Line<CarbonPerHectare> = draft.activity(symbols::FOREST_CARBON, Field::ForestCarbon);
    let displaced: Line<Tonnes> = draft.answer(symbols::DISPLACEMENT_EMISSIONS, Field::DisplacementEmissions);
    let discount = draft.activity_percent(symbols::DISCOUNT, Field::DiscountPercent);
    let mut lost = |symbol: Symbol, area: Line<Hectares>| draft.sheet.define(symbol, carbon_dioxide(carbon * area));
    let reference = lost(symbols::FOREST_EMISSIONS_REFERENCE, reference);
    let project = lost(symbols::FOREST_EMISSIONS_PROJECT, project);
    let kept = draft.sheet.define(symbols::DISCOUNT_KEPT, Formula::<Ratio>::constant(dec!(1)) - discount);
    let (application, creditable) = on_both_bases(draft, |_, _| (reference * kept, (project + displaced) * kept));
    Effect { capacity: None, electricity: None, application, creditable }
}

/// Carbon as CO2: an atom of 12 becomes a molecule of 44.
fn carbon_dioxide(carbon: Formula<Carbon>) -> Formula<Tonnes> {
    convert::<Carbon, Tonnes>(carbon, dec!(44)) / Formula::<Ratio>::constant(dec!(12))
}
