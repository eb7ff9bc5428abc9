//! Formula family: cogeneration. One machine supplies electricity and heat.
//!
//! `RE_p = EG_PJ,p x EF + H_PJ,p / eta_RE x EF_fuel,RE`, `PE_p = FC_PJ,p x NCV x EF_gas` (summary of TH_AM009).

use super::electricity::{self, Use};
use super::emissions::{Effect, on_both_bases};
use super::{fuel, heat};
use crate::assess::draft::Draft;
use crate::assess::methodology::Selection;
use crate::assess::symbols;
use crate::quantity::{Gigajoules, Kilowatts, MegawattHours};
use crate::study::Field;
use crate::worksheet::{Formula, Line};

/// The questions in the order of the formulas.
pub(super) const QUESTIONS: &[Field] = &[
    Field::DisplacedSource,
    Field::CapacityKw,
    Field::GenerationMwh,
    Field::HeatSupplied,
    Field::BoilerEfficiencyReference,
    Field::ReferenceFuel,
    Field::ProjectFuel,
    Field::ProjectFuelUse,
];

/// What the machine does.
pub(super) fn effect(draft: &mut Draft, selection: &Selection) -> Effect {
    let supply = electricity::supply(draft, Use::Saved);
    let capacity: Option<Line<Kilowatts>> = draft.optional(symbols::CAPACITY, Field::CapacityKw);
    let electricity: Line<MegawattHours> = draft.answer(symbols::FIRST_YEAR_GENERATION, Field::GenerationMwh);
    let supplied: Line<Gigajoules> = draft.answer(symbols::HEAT_SUPPLIED, Field::HeatSupplied);
    let energy = heat::reference_energy(draft, supplied);
    let burnt = fuel::amount(draft, &fuel::PROJECT, Field::ProjectFuelUse, None);
    let (application, creditable) = on_both_bases(draft, |draft, basis| {
        let factor = supply.factor(draft, basis, selection);
        let reference = electricity * factor + energy * fuel::reference_co2(draft, basis);
        (reference, fuel::emissions(draft, &burnt, fuel::Side::Project, basis))
    });
    let generated = Formula::from(electricity).every_operating_year();
    Effect { capacity, electricity: Some(generated), application, creditable }
}
