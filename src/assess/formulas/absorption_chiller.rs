//! Formula family: cooling from heat instead of electricity.
//!
//! `RE_p = Q_PJ,p / COP_RE x EF` with a centrifugal chiller as reference; `PE_p = EC_PJ,p x EF + FC_PJ,p x NCV x EF_fuel`. Pumps and
//! cooling towers that both would need are left out (summary of ID_AM022).

use super::electricity::{self, Use};
use super::emissions::{Effect, on_both_bases};
use super::{fuel, heat};
use crate::assess::draft::Draft;
use crate::assess::methodology::Selection;
use crate::assess::symbols;
use crate::quantity::MegawattHours;
use crate::study::Field;
use crate::worksheet::Line;

/// The questions in the order of the formulas.
pub(super) const QUESTIONS: &[Field] = &[
    Field::DisplacedSource,
    Field::CoolingSupplied,
    Field::EfficiencyReference,
    Field::ProjectElectricity,
    Field::ProjectFuel,
    Field::ProjectFuelUse,
];

/// What the chiller saves.
pub(super) fn effect(draft: &mut Draft, selection: &Selection) -> Effect {
    let supply = electricity::supply(draft, Use::Saved);
    let reference = heat::reference_cooling(draft);
    let electricity: Line<MegawattHours> = draft.answer(symbols::PROJECT_ELECTRICITY, Field::ProjectElectricity);
    let burnt = fuel::optional_amount(draft, &fuel::PROJECT, Field::ProjectFuelUse);
    let (application, creditable) = on_both_bases(draft, |draft, basis| {
        let factor = supply.factor(draft, basis, selection);
        let mut project = electricity * factor;
        if let Some(burnt) = &burnt {
            project = project + fuel::emissions(draft, burnt, fuel::Side::Project, basis);
        }
        (reference * factor, project)
    });
    let saved = (reference - electricity).every_operating_year();
    Effect { capacity: None, electricity: Some(saved), application, creditable }
}
