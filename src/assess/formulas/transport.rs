//! Formula family: transport. The same distance takes less fuel, or another.
//!
//! `RE_p = D_p x SFC_RE x rho x NCV x EF_fuel,RE`, `PE_p = sum of FC_PJ,p x NCV x EF_fuel + EC_PJ,p x EF` (general form of the methodologies
//! for digital tachographs and for buses).

use rust_decimal::dec;

use super::electricity::{self, Use};
use super::emissions::{Effect, on_both_bases};
use super::fuel::{self, Side};
use crate::assess::draft::Draft;
use crate::assess::methodology::Selection;
use crate::assess::symbols;
use crate::quantity::{Kilolitres, Kilometres, LitresPer100Kilometres, MegawattHours, Ratio};
use crate::study::Field;
use crate::worksheet::{Line, convert};

/// The questions in the order of the formulas.
pub(super) fn questions(technology: &str) -> Vec<Field> {
    let mut questions = vec![
        Field::Distance,
        Field::SpecificFuelReference,
        Field::ReferenceFuel,
        Field::ProjectFuel,
        Field::ProjectFuelUse,
    ];
    if technology == "vehicle" {
        questions.extend([Field::SecondFuel, Field::SecondFuelUse, Field::ProjectElectricity, Field::DisplacedSource]);
    }
    questions
}

/// What the vehicles save.
pub(super) fn effect(draft: &mut Draft, selection: &Selection) -> Effect {
    let supply = electricity::supply(draft, Use::Saved);
    let distance: Line<Kilometres> = draft.answer(symbols::DISTANCE, Field::Distance);
    let specific: Line<LitresPer100Kilometres> =
        draft.activity(symbols::SPECIFIC_FUEL_REFERENCE, Field::SpecificFuelReference);
    // Litres for 100 km, times km, in kL: 1 / 100 / 1000.
    let per_kilometre = convert::<LitresPer100Kilometres, Ratio>(specific, dec!(0.00001));
    let litres: Line<Kilolitres> =
        draft.sheet.define(symbols::REFERENCE_FUEL_LITRES, convert(distance * per_kilometre, dec!(1)));
    let reference_fuel = fuel::reference_amount(draft, litres);
    let electricity: Option<Line<MegawattHours>> =
        draft.optional(symbols::PROJECT_ELECTRICITY, Field::ProjectElectricity);
    // A vehicle without any fuel is an electric one.
    let burnt = match electricity {
        Some(_) => fuel::optional_amount(draft, &fuel::PROJECT, Field::ProjectFuelUse),
        None => Some(fuel::amount(draft, &fuel::PROJECT, Field::ProjectFuelUse, None)),
    };
    let second = fuel::optional_amount(draft, &fuel::SECOND, Field::SecondFuelUse);
    let (application, creditable) = on_both_bases(draft, |draft, basis| {
        let reference = fuel::emissions(draft, &reference_fuel, Side::Reference, basis);
        let mut fuels = [&burnt, &second].into_iter().flatten();
        let mut project = electricity.map(|electricity| electricity * supply.factor(draft, basis, selection));
        for fuel in fuels.by_ref() {
            let emissions = fuel::emissions(draft, fuel, Side::Project, basis);
            project = Some(match project {
                Some(project) => project + emissions,
                None => emissions,
            });
        }
        (reference, project.unwrap_or_else(super::nothing))
    });
    Effect { capacity: None, electricity: super::used(electricity), application, creditable }
}
