//! Formula family: specific consumption. The same product takes less energy.
//!
//! By the ratio of specific consumptions, `RE_p = EC_PJ,p x (SEC_RE / SEC_PJ) x EF` (summary of SA_AM001), or by the
//! output, `RE_p = PP_p x SEC_RE x EF`; `PE_p = EC_PJ,p x EF`. With fuel in place of electricity, `RE_p = FC_PJ,p x NCV x
//! EF_fuel x (SFC_RE / SFC_PJ)` (ID_AM009, whose efficiencies of burners are the inverse of specific consumptions), or
//! `RE_p = PP_p x SFC_RE x EF_fuel`; `PE_p = FC_PJ,p x NCV x EF_fuel + EC_PJ,p x EF`. In a data centre, the output is the
//! electricity of the servers and the specific consumption is the power usage effectiveness.

use rust_decimal::dec;

use super::electricity::{self, Supply, Use};
use super::emissions::{Effect, on_both_bases};
use super::fuel::{self, Side};
use crate::assess::draft::Draft;
use crate::assess::methodology::Selection;
use crate::assess::symbols;
use crate::quantity::{Gigajoules, MegawattHours, Ratio};
use crate::study::Field;
use crate::worksheet::{Formula, Line, convert};

/// The questions in the order of the formulas.
pub(super) fn questions(technology: &str, method: Option<&str>) -> Vec<Field> {
    let data = match (technology, method) {
        ("data_center", _) => {
            return vec![
                Field::DisplacedSource,
                Field::ItElectricity,
                Field::SpecificReference,
                Field::ProjectElectricity,
            ];
        }
        (_, Some("output")) => [Field::Output, Field::SpecificReference, Field::ProjectElectricity].as_slice(),
        (_, Some("fuel_ratio")) => &[
            Field::ProjectFuel,
            Field::ProjectFuelUse,
            Field::SpecificProject,
            Field::SpecificReference,
            Field::ProjectElectricity,
        ],
        (_, Some("fuel_output")) => &[
            Field::Output,
            Field::SpecificReference,
            Field::ProjectFuel,
            Field::ProjectFuelUse,
            Field::ReferenceFuel,
            Field::ProjectElectricity,
        ],
        _ => &[Field::ProjectElectricity, Field::SpecificProject, Field::SpecificReference],
    };
    [Field::Method, Field::DisplacedSource].into_iter().chain(data.iter().copied()).collect()
}

/// What the machines save.
pub(super) fn effect(draft: &mut Draft, selection: &Selection) -> Effect {
    let method = match draft.technology() {
        "data_center" => None,
        _ => draft.choice(Field::Method),
    };
    let supply = electricity::supply(draft, Use::Saved);
    match (draft.technology(), method.as_deref()) {
        ("data_center", _) => data_centre(draft, selection, &supply),
        (_, Some("fuel_ratio")) => by_fuel_ratio(draft, selection, &supply),
        (_, Some("fuel_output")) => by_fuel_output(draft, selection, &supply),
        (_, Some("output")) => by_output(draft, selection, &supply),
        (_, Some(_)) => by_ratio(draft, selection, &supply),
        // Until the method is chosen, the simplest shows what will be asked.
        (_, None) => by_ratio(draft, selection, &supply),
    }
}

fn by_ratio(draft: &mut Draft, selection: &Selection, supply: &Supply) -> Effect {
    let electricity: Line<MegawattHours> = draft.answer(symbols::PROJECT_ELECTRICITY, Field::ProjectElectricity);
    let ratio = ratio(draft);
    let reference = draft.sheet.define(symbols::REFERENCE_ELECTRICITY, electricity * ratio);
    saved(draft, selection, supply, reference, electricity)
}

fn by_output(draft: &mut Draft, selection: &Selection, supply: &Supply) -> Effect {
    let output: Line<Ratio> = draft.answer(symbols::OUTPUT, Field::Output);
    let specific: Line<Ratio> = draft.activity(symbols::SPECIFIC_REFERENCE, Field::SpecificReference);
    // Specific consumption is in kWh for a unit of output.
    let reference = draft.sheet.define(symbols::REFERENCE_ELECTRICITY, convert(output * specific, dec!(0.001)));
    let electricity = draft.answer(symbols::PROJECT_ELECTRICITY, Field::ProjectElectricity);
    saved(draft, selection, supply, reference, electricity)
}

fn data_centre(draft: &mut Draft, selection: &Selection, supply: &Supply) -> Effect {
    let servers: Line<MegawattHours> = draft.answer(symbols::IT_ELECTRICITY, Field::ItElectricity);
    let effectiveness: Line<Ratio> = draft.activity(symbols::SPECIFIC_REFERENCE, Field::SpecificReference);
    let reference = draft.sheet.define(symbols::REFERENCE_ELECTRICITY, servers * effectiveness);
    let electricity = draft.answer(symbols::PROJECT_ELECTRICITY, Field::ProjectElectricity);
    saved(draft, selection, supply, reference, electricity)
}

/// Electricity on both sides.
fn saved(
    draft: &mut Draft,
    selection: &Selection,
    supply: &Supply,
    reference: Line<MegawattHours>,
    project: Line<MegawattHours>,
) -> Effect {
    let (application, creditable) = on_both_bases(draft, |draft, basis| {
        let factor = supply.factor(draft, basis, selection);
        (reference * factor, project * factor)
    });
    let saved = (reference - project).every_operating_year();
    Effect { capacity: None, electricity: Some(saved), application, creditable }
}

fn by_fuel_ratio(draft: &mut Draft, selection: &Selection, supply: &Supply) -> Effect {
    let fuel = fuel::amount(draft, &fuel::PROJECT, Field::ProjectFuelUse, None);
    let ratio = ratio(draft);
    let electricity: Option<Line<MegawattHours>> =
        draft.optional(symbols::PROJECT_ELECTRICITY, Field::ProjectElectricity);
    let (application, creditable) = on_both_bases(draft, |draft, basis| {
        // One metered fuel has one calorific value. The lower one is careful, since the reductions grow with it.
        let burnt = fuel::emissions(draft, &fuel, Side::Reference, basis);
        let project = supply.add(draft, basis, selection, burnt.clone(), electricity);
        (burnt * ratio, project)
    });
    Effect { capacity: None, electricity: super::used(electricity), application, creditable }
}

fn by_fuel_output(draft: &mut Draft, selection: &Selection, supply: &Supply) -> Effect {
    let output: Line<Ratio> = draft.answer(symbols::OUTPUT, Field::Output);
    let specific: Line<Ratio> = draft.activity(symbols::SPECIFIC_REFERENCE, Field::SpecificReference);
    // Specific consumption is in GJ for a unit of output.
    let heat: Line<Gigajoules> =
        draft.sheet.define(symbols::REFERENCE_FUEL_ENERGY, convert(output * specific, dec!(1)));
    let fuel = fuel::amount(draft, &fuel::PROJECT, Field::ProjectFuelUse, None);
    let electricity: Option<Line<MegawattHours>> =
        draft.optional(symbols::PROJECT_ELECTRICITY, Field::ProjectElectricity);
    let (application, creditable) = on_both_bases(draft, |draft, basis| {
        let reference = heat * fuel::reference_co2(draft, basis);
        let burnt = fuel::emissions(draft, &fuel, Side::Project, basis);
        (reference, supply.add(draft, basis, selection, burnt, electricity))
    });
    Effect { capacity: None, electricity: super::used(electricity), application, creditable }
}

/// How many times the project's energy the reference would take.
fn ratio(draft: &mut Draft) -> Line<Ratio> {
    let project: Line<Ratio> = draft.activity(symbols::SPECIFIC_PROJECT, Field::SpecificProject);
    let reference: Line<Ratio> = draft.activity(symbols::SPECIFIC_REFERENCE, Field::SpecificReference);
    draft.sheet.define(symbols::SPECIFIC_RATIO, Formula::from(reference) / project)
}
