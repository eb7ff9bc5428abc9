//! Formula family: equipment and energy management of buildings.
//!
//! Equipment: `RE_p = EC_PJ,p x (eta_PJ / eta_RE) x EF + FC_PJ,p x NCV x (eta_PJ / eta_RE) x EF_fuel`, `PE_p = EC_PJ,p x EF + FC_PJ,p x NCV x EF_fuel`
//! (summary of VN_AM003). Energy management: `RE_p = EC_PJ,p / (1 - s) x EF` with the saving rate found by switching the
//! control on and off (general form).

use rust_decimal::dec;

use super::efficiency_ratio;
use super::electricity::{self, Supply, Use};
use super::emissions::{Effect, on_both_bases};
use super::fuel::{self, Side};
use crate::assess::draft::Draft;
use crate::assess::methodology::Selection;
use crate::assess::symbols;
use crate::quantity::{MegawattHours, Ratio};
use crate::study::Field;
use crate::worksheet::{Formula, Line};

/// The questions in the order of the formulas.
pub(super) fn questions(technology: &str) -> Vec<Field> {
    let electricity = [Field::DisplacedSource, Field::ProjectElectricity];
    let rest: &[Field] = match technology {
        "building_ems" => &[Field::SavingPercent],
        _ => &[
            Field::EfficiencyProject,
            Field::EfficiencyReference,
            Field::ProjectFuel,
            Field::ProjectFuelUse,
            Field::BoilerEfficiencyProject,
            Field::BoilerEfficiencyReference,
        ],
    };
    electricity.into_iter().chain(rest.iter().copied()).collect()
}

/// What the building saves.
pub(super) fn effect(draft: &mut Draft, selection: &Selection) -> Effect {
    let supply = electricity::supply(draft, Use::Saved);
    let electricity: Line<MegawattHours> = draft.answer(symbols::PROJECT_ELECTRICITY, Field::ProjectElectricity);
    match draft.technology() {
        "building_ems" => energy_management(draft, selection, &supply, electricity),
        _ => equipment(draft, selection, &supply, electricity),
    }
}

fn energy_management(
    draft: &mut Draft,
    selection: &Selection,
    supply: &Supply,
    electricity: Line<MegawattHours>,
) -> Effect {
    let saving = draft.activity_percent(symbols::SAVING, Field::SavingPercent);
    let left = Formula::<Ratio>::constant(dec!(1)) - saving;
    let reference = draft.sheet.define(symbols::REFERENCE_ELECTRICITY, Formula::from(electricity) / left);
    let (application, creditable) = on_both_bases(draft, |draft, basis| {
        let factor = supply.factor(draft, basis, selection);
        (reference * factor, electricity * factor)
    });
    let saved = (reference - electricity).every_operating_year();
    Effect { capacity: None, electricity: Some(saved), application, creditable }
}

fn equipment(draft: &mut Draft, selection: &Selection, supply: &Supply, electricity: Line<MegawattHours>) -> Effect {
    let ratio = efficiency_ratio::ratio(draft);
    let reference = draft.sheet.define(symbols::REFERENCE_ELECTRICITY, electricity * ratio);
    let burnt = fuel::optional_amount(draft, &fuel::PROJECT, Field::ProjectFuelUse);
    let fuel_ratio = burnt.is_some().then(|| {
        let project = draft.activity_percent(symbols::BOILER_EFFICIENCY_PROJECT, Field::BoilerEfficiencyProject);
        let reference = draft.activity_percent(symbols::BOILER_EFFICIENCY_REFERENCE, Field::BoilerEfficiencyReference);
        draft.sheet.define(symbols::FUEL_RATIO, project / reference)
    });
    let (application, creditable) = on_both_bases(draft, |draft, basis| {
        let factor = supply.factor(draft, basis, selection);
        let (mut without, mut with) = (reference * factor, electricity * factor);
        if let (Some(burnt), Some(ratio)) = (&burnt, fuel_ratio) {
            // One metered fuel has one calorific value. The lower one is careful, since the reductions grow with it.
            let fuel = fuel::emissions(draft, burnt, Side::Reference, basis);
            without = without + fuel.clone() * ratio;
            with = with + fuel;
        }
        (without, with)
    });
    let saved = (reference - electricity).every_operating_year();
    Effect { capacity: None, electricity: Some(saved), application, creditable }
}
