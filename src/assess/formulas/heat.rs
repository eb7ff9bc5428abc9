//! Formula family: heat. The same heat is supplied for less fuel, or for electricity.
//!
//! Boilers: `RE_p = Q_p / eta_RE x EF_fuel,RE`, with the heat metered or taken from the fuel,
//! `Q_p = FC_PJ,p x NCV x eta_PJ`; `PE_p = FC_PJ,p x NCV x EF_fuel + EC_PJ,p x EF`. Heat pumps: `RE_p = Q_p / eta_RE x EF_fuel,RE +
//! Qc_p / COP_RE x EF`, `PE_p = EC_PJ,p x EF` with the auxiliaries (summary of TH_AM008). Evaporators with recompressed
//! vapour: `RE_p = W_evap,p x SSC_RE x h_steam / eta_RE x EF_fuel,RE`. Recovered heat: `RE_p = Q_p / eta_RE x EF_fuel,RE`.

use super::electricity::{self, Supply, Use};
use super::emissions::{Effect, on_both_bases};
use super::fuel::{self, Side};
use crate::assess::draft::Draft;
use crate::assess::methodology::Selection;
use crate::assess::symbols;
use crate::quantity::{Gigajoules, GigajoulesPerTonne, Mass, MegawattHours, Ratio};
use crate::study::Field;
use crate::worksheet::{Formula, Line};

/// The questions in the order of the formulas.
pub(super) fn questions(technology: &str) -> Vec<Field> {
    let reference = [Field::BoilerEfficiencyReference, Field::ReferenceFuel];
    let data: &[Field] = match technology {
        "heat_pump" => &[Field::HeatSupplied, Field::CoolingSupplied, Field::EfficiencyReference],
        "evaporator_mvr" => {
            &[Field::WaterEvaporated, Field::SteamRatioReference, Field::SteamHeat, Field::ProjectSteam]
        }
        "waste_heat_recovery_heat" => &[Field::HeatSupplied],
        _ => &[Field::HeatSupplied, Field::ProjectFuel, Field::ProjectFuelUse, Field::BoilerEfficiencyProject],
    };
    data.iter().copied().chain(reference).chain([Field::ProjectElectricity, Field::DisplacedSource]).collect()
}

/// What the heat saves.
pub(super) fn effect(draft: &mut Draft, selection: &Selection) -> Effect {
    let supply = electricity::supply(draft, Use::Saved);
    match draft.technology() {
        "heat_pump" => heat_pump(draft, selection, &supply),
        "evaporator_mvr" => evaporator(draft, selection, &supply),
        "waste_heat_recovery_heat" => recovery(draft, selection, &supply),
        _ => boiler(draft, selection, &supply),
    }
}

/// Energy that a reference boiler would burn for `heat`.
pub(super) fn reference_energy(draft: &mut Draft, heat: Line<Gigajoules>) -> Line<Gigajoules> {
    let efficiency = draft.activity_percent(symbols::BOILER_EFFICIENCY_REFERENCE, Field::BoilerEfficiencyReference);
    draft.sheet.define(symbols::REFERENCE_FUEL_ENERGY, heat / efficiency)
}

fn boiler(draft: &mut Draft, selection: &Selection, supply: &Supply) -> Effect {
    let fuel = fuel::amount(draft, &fuel::PROJECT, Field::ProjectFuelUse, None);
    let electricity = draft.optional(symbols::PROJECT_ELECTRICITY, Field::ProjectElectricity);
    if draft.answered(Field::HeatSupplied) || !draft.answered(Field::BoilerEfficiencyProject) {
        let heat: Line<Gigajoules> = draft.answer(symbols::HEAT_SUPPLIED, Field::HeatSupplied);
        let energy = reference_energy(draft, heat);
        let (application, creditable) = on_both_bases(draft, |draft, basis| {
            let reference = energy * fuel::reference_co2(draft, basis);
            let burnt = fuel::emissions(draft, &fuel, Side::Project, basis);
            (reference, supply.add(draft, basis, selection, burnt, electricity))
        });
        return Effect { capacity: None, electricity: super::used(electricity), application, creditable };
    }
    let project = draft.activity_percent(symbols::BOILER_EFFICIENCY_PROJECT, Field::BoilerEfficiencyProject);
    let reference = draft.activity_percent(symbols::BOILER_EFFICIENCY_REFERENCE, Field::BoilerEfficiencyReference);
    let ratio: Line<Ratio> = draft.sheet.define(symbols::EFFICIENCY_RATIO, project / reference);
    let (application, creditable) = on_both_bases(draft, |draft, basis| {
        // One metered fuel has one calorific value. The lower one is careful, since the reductions grow with it.
        let burnt = fuel::energy(draft, &fuel, Side::Reference, basis);
        let reference = burnt.clone() * ratio * fuel::reference_co2(draft, basis);
        let burnt = burnt * fuel::own_co2(draft, &fuel, Side::Reference, basis);
        (reference, supply.add(draft, basis, selection, burnt, electricity))
    });
    Effect { capacity: None, electricity: super::used(electricity), application, creditable }
}

fn heat_pump(draft: &mut Draft, selection: &Selection, supply: &Supply) -> Effect {
    let heat: Line<Gigajoules> = draft.answer(symbols::HEAT_SUPPLIED, Field::HeatSupplied);
    let energy = reference_energy(draft, heat);
    let cooling = draft.answered(Field::CoolingSupplied).then(|| reference_cooling(draft));
    let electricity: Line<MegawattHours> = draft.answer(symbols::PROJECT_ELECTRICITY, Field::ProjectElectricity);
    let (application, creditable) = on_both_bases(draft, |draft, basis| {
        let factor = supply.factor(draft, basis, selection);
        let mut reference = energy * fuel::reference_co2(draft, basis);
        if let Some(cooling) = cooling {
            reference = reference + cooling * factor;
        }
        (reference, electricity * factor)
    });
    let used = match cooling {
        Some(cooling) => Some((cooling - electricity).every_operating_year()),
        None => super::used(Some(electricity)),
    };
    Effect { capacity: None, electricity: used, application, creditable }
}

/// Electricity that a reference chiller would use for the cooling.
pub(super) fn reference_cooling(draft: &mut Draft) -> Line<MegawattHours> {
    let cooling: Line<Gigajoules> = draft.answer(symbols::COOLING_SUPPLIED, Field::CoolingSupplied);
    let efficiency: Line<Ratio> = draft.activity(symbols::EFFICIENCY_REFERENCE, Field::EfficiencyReference);
    draft.sheet.define(symbols::REFERENCE_ELECTRICITY, electricity::from_heat(Formula::from(cooling) / efficiency))
}

fn evaporator(draft: &mut Draft, selection: &Selection, supply: &Supply) -> Effect {
    let water: Line<Mass> = draft.answer(symbols::WATER_EVAPORATED, Field::WaterEvaporated);
    let ratio: Line<Ratio> = draft.activity(symbols::STEAM_RATIO_REFERENCE, Field::SteamRatioReference);
    let steam_heat: Line<GigajoulesPerTonne> = draft.activity(symbols::STEAM_HEAT, Field::SteamHeat);
    let heat = draft.sheet.define(symbols::HEAT_SUPPLIED, water * ratio * steam_heat);
    let energy = reference_energy(draft, heat);
    let steam: Option<Line<Mass>> = draft.optional(symbols::PROJECT_STEAM, Field::ProjectSteam);
    let electricity: Line<MegawattHours> = draft.answer(symbols::PROJECT_ELECTRICITY, Field::ProjectElectricity);
    let (application, creditable) = on_both_bases(draft, |draft, basis| {
        let co2 = fuel::reference_co2(draft, basis);
        let mut project = electricity * supply.factor(draft, basis, selection);
        if let Some(steam) = steam {
            // The steam that is still used comes from the same boiler as the reference's.
            project = project + steam * steam_heat * (energy / heat) * co2;
        }
        (energy * co2, project)
    });
    Effect { capacity: None, electricity: super::used(Some(electricity)), application, creditable }
}

fn recovery(draft: &mut Draft, selection: &Selection, supply: &Supply) -> Effect {
    let heat: Line<Gigajoules> = draft.answer(symbols::HEAT_SUPPLIED, Field::HeatSupplied);
    let energy = reference_energy(draft, heat);
    let electricity: Line<MegawattHours> = draft.answer(symbols::PROJECT_ELECTRICITY, Field::ProjectElectricity);
    let (application, creditable) = on_both_bases(draft, |draft, basis| {
        let reference = energy * fuel::reference_co2(draft, basis);
        (reference, electricity * supply.factor(draft, basis, selection))
    });
    Effect { capacity: None, electricity: super::used(Some(electricity)), application, creditable }
}
