//! Formula family: refrigerant recovered and destroyed instead of escaping.
//!
//! `RE_p = M_p x GWP`, `PE_p = M_p x (1 - DRE) x GWP + EC_PJ,p x EF + FC_PJ,p x NCV x EF_fuel` (general form: no approved methodology is known).

use rust_decimal::dec;

use super::electricity::{self, Use};
use super::emissions::{Effect, on_both_bases};
use super::fuel;
use crate::assess::draft::Draft;
use crate::assess::methodology::Selection;
use crate::assess::symbols;
use crate::quantity::{Kilograms, MegawattHours, Ratio, Tonnes};
use crate::study::Field;
use crate::worksheet::{Formula, Line, convert};

/// The questions in the order of the formulas.
pub(super) const QUESTIONS: &[Field] = &[
    Field::Refrigerant,
    Field::RefrigerantMass,
    Field::DestructionPercent,
    Field::ProjectElectricity,
    Field::DisplacedSource,
    Field::ProjectFuel,
    Field::ProjectFuelUse,
];

/// What is kept from escaping.
pub(super) fn effect(draft: &mut Draft, selection: &Selection) -> Effect {
    let supply = electricity::supply(draft, Use::Saved);
    let mass: Line<Kilograms> = draft.answer(symbols::REFRIGERANT_MASS, Field::RefrigerantMass);
    let destroyed = draft.activity_percent(symbols::DESTRUCTION, Field::DestructionPercent);
    let warming = warming(draft);
    let recovered: Formula<Tonnes> = convert(mass * warming, dec!(0.001));
    let recovered = draft.sheet.define(symbols::REFRIGERANT_EMISSIONS, recovered);
    let left = Formula::<Ratio>::constant(dec!(1)) - destroyed;
    let electricity: Option<Line<MegawattHours>> =
        draft.optional(symbols::PROJECT_ELECTRICITY, Field::ProjectElectricity);
    let burnt = fuel::optional_amount(draft, &fuel::PROJECT, Field::ProjectFuelUse);
    let (application, creditable) = on_both_bases(draft, |draft, basis| {
        let mut project = supply.add(draft, basis, selection, recovered * left.clone(), electricity);
        if let Some(burnt) = &burnt {
            project = project + fuel::emissions(draft, burnt, fuel::Side::Project, basis);
        }
        (recovered.into(), project)
    });
    Effect { capacity: None, electricity: super::used(electricity), application, creditable }
}

fn warming(draft: &mut Draft) -> Line<Ratio> {
    let Some(refrigerant) = draft.choice(Field::Refrigerant) else {
        return draft.blocked(symbols::GWP_REFRIGERANT, Field::Refrigerant);
    };
    let today = draft.today;
    let parameter = format!("gwp.refrigerant.{refrigerant}");
    draft.fact_or_ask(symbols::GWP_REFRIGERANT, Field::Refrigerant, &[&parameter], today)
}
