//! Formula family: methane that would escape from waste or waste water.
//!
//! Biogas: `RE_p = RE_CH4,SWDS,p + Q_biogas,p x EF_fuel,RE`, `PE_p = EC_PJ,p x EF` (summary of VN_AM004). Landfill gas:
//! `RE_p = M_CH4 x DE x (1 - OX) x GWP + EG_p x EF`. Waste water: `RE_p = min(COD x B_o x MCF, M_CH4) x GWP + Q_biogas,p x EF_fuel,RE`;
//! `PE_p = M_CH4 x (1 - DE) x GWP + EC_PJ,p x EF + FC_PJ,p x NCV x EF_fuel`. The last two are general forms: no approved methodology is known.

use rust_decimal::dec;

use super::electricity::{self, Use};
use super::emissions::{Effect, on_both_bases};
use super::{fuel, nothing, waste};
use crate::assess::draft::Draft;
use crate::assess::methodology::Selection;
use crate::assess::symbols;
use crate::quantity::{Gigajoules, Mass, MegawattHours, Ratio, Tonnes};
use crate::study::Field;
use crate::worksheet::{Formula, Line, convert, least};

/// The questions in the order of the formulas.
pub(super) fn questions(technology: &str) -> Vec<Field> {
    let data: &[Field] = match technology {
        "landfill_gas" => {
            &[Field::MethaneRecovered, Field::DestructionPercent, Field::OxidationPercent, Field::GenerationMwh]
        }
        "wastewater_biogas" => &[
            Field::CodRemoved,
            Field::MethaneCorrection,
            Field::MethaneRecovered,
            Field::DestructionPercent,
            Field::BiogasHeat,
            Field::ReferenceFuel,
        ],
        _ => &[
            Field::OrganicWaste,
            Field::WasteKind,
            Field::WasteClimate,
            Field::DisposalSite,
            Field::BiogasHeat,
            Field::ReferenceFuel,
        ],
    };
    let project = [Field::ProjectElectricity, Field::DisplacedSource, Field::ProjectFuel, Field::ProjectFuelUse];
    data.iter().copied().chain(project).collect()
}

/// What the site keeps from escaping.
pub(super) fn effect(draft: &mut Draft, selection: &Selection) -> Effect {
    let supply = electricity::supply(draft, Use::Saved);
    let (avoided, escaping) = match draft.technology() {
        "landfill_gas" => (landfill_gas(draft), None),
        "wastewater_biogas" => {
            let (avoided, escaping) = waste_water(draft);
            (avoided, Some(escaping))
        }
        _ => (waste::avoided_methane(draft), None),
    };
    let heat: Option<Line<Gigajoules>> = draft.optional(symbols::BIOGAS_HEAT, Field::BiogasHeat);
    let generation: Option<Line<MegawattHours>> = match draft.technology() {
        "landfill_gas" => draft.optional(symbols::FIRST_YEAR_GENERATION, Field::GenerationMwh),
        _ => None,
    };
    let electricity: Line<MegawattHours> = draft.answer(symbols::PROJECT_ELECTRICITY, Field::ProjectElectricity);
    let burnt = fuel::optional_amount(draft, &fuel::PROJECT, Field::ProjectFuelUse);
    let (application, creditable) = on_both_bases(draft, |draft, basis| {
        let factor = supply.factor(draft, basis, selection);
        let mut reference = Formula::from(avoided);
        if let Some(heat) = heat {
            reference = reference + heat * fuel::reference_co2(draft, basis);
        }
        if let Some(generation) = generation {
            reference = reference + generation * factor;
        }
        let mut project = electricity * factor + escaping.map_or_else(nothing, Formula::from);
        if let Some(burnt) = &burnt {
            project = project + fuel::emissions(draft, burnt, fuel::Side::Project, basis);
        }
        (reference, project)
    });
    let net = match generation {
        Some(generation) => Some((generation - electricity).every_operating_year()),
        None => super::used(Some(electricity)),
    };
    Effect { capacity: None, electricity: net, application, creditable }
}

/// Methane that is burnt and that no cover of soil would have oxidised.
fn landfill_gas(draft: &mut Draft) -> Line<Tonnes> {
    let recovered: Line<Mass> = draft.answer(symbols::METHANE_RECOVERED, Field::MethaneRecovered);
    let burnt = draft.activity_percent(symbols::DESTRUCTION, Field::DestructionPercent);
    let oxidised = draft.activity_percent(symbols::OXIDATION, Field::OxidationPercent);
    let warming = super::gwp_methane(draft);
    let one = Formula::<Ratio>::constant(dec!(1));
    let avoided: Formula<Tonnes> = convert(recovered * burnt * (one - oxidised) * warming, dec!(1));
    draft.sheet.define(symbols::AVOIDED_METHANE, avoided)
}

/// Methane of the reference treatment, at most what the project recovers, and what the project lets escape of it.
fn waste_water(draft: &mut Draft) -> (Line<Tonnes>, Line<Tonnes>) {
    let removed: Line<Mass> = draft.answer(symbols::COD_REMOVED, Field::CodRemoved);
    let correction: Line<Ratio> = draft.activity(symbols::METHANE_CORRECTION, Field::MethaneCorrection);
    let today = draft.today;
    let capacity: Line<Ratio> = draft.fact_or_absent(symbols::METHANE_CAPACITY, "waste_water.methane_capacity", today);
    let recovered: Line<Mass> = draft.answer(symbols::METHANE_RECOVERED, Field::MethaneRecovered);
    let burnt = draft.activity_percent(symbols::DESTRUCTION, Field::DestructionPercent);
    let warming = super::gwp_methane(draft);
    let would = draft.sheet.define(symbols::METHANE_REFERENCE, removed * capacity * correction);
    let avoided: Formula<Tonnes> = convert(least([Formula::from(would), recovered.into()]) * warming, dec!(1));
    let one = Formula::<Ratio>::constant(dec!(1));
    let escaping: Formula<Tonnes> = convert(recovered * (one - burnt) * warming, dec!(1));
    let avoided = draft.sheet.define(symbols::AVOIDED_METHANE, avoided);
    (avoided, draft.sheet.define(symbols::ESCAPING_METHANE, escaping))
}
