//! Formula family: electricity displaced. A plant's generation takes the place of electricity from the grid or from a
//! captive generator.
//!
//! `RE_p = EG_p x EF_RE`, `PE_p = EC_p x EF_RE + what the plant burns or lets escape`, `ER_p = RE_p - PE_p` (summaries of
//! TH_AM001, MN_AM003, PH_AM001, MM_AM005 and others). The methodologies for solar, hydro and waste-heat power take
//! the plant's own emissions as zero; electricity that the plant draws for itself is counted as project emissions, as
//! the applications do. Waste-heat power counts its auxiliaries by rated load: `EC_p = P_aux x 24 x D_p` (MM_AM005).
//! With a battery, what is lost between charging and discharging displaces nothing (ID_AM017).

use rust_decimal::dec;

use super::electricity::{self, Use};
use super::emissions::{Effect, on_both_bases};
use super::{fuel, waste};
use crate::assess::draft::Draft;
use crate::assess::methodology::Selection;
use crate::assess::symbols;
use crate::quantity::{Days, KilowattHours, KilowattHoursPerKilowatt, Kilowatts, Mass, MegawattHours, Ratio, Tonnes};
use crate::study::Field;
use crate::worksheet::{Formula, Line, compound, convert, to_kilo};

/// Technologies whose plants burn fossil fuel beside what drives them.
const WITH_FUEL: [&str; 3] = ["biomass_power", "waste_to_energy", "hybrid_power_bts"];

/// Solar plants: the registry knows usual yields, costs and loss of output.
const SOLAR: [&str; 3] = ["solar_pv", "battery_storage", "smart_minigrid"];

/// The questions in the order of the formulas.
pub(super) fn questions(technology: &str) -> Vec<Field> {
    let mut questions = vec![Field::DisplacedSource, Field::CapacityKw, Field::GenerationMwh, Field::AuxiliaryMwh];
    if SOLAR.contains(&technology) {
        questions.push(Field::DegradationPercent);
    }
    match technology {
        "waste_heat_recovery_power" => questions.extend([Field::AuxiliaryLoad, Field::OperatingDays]),
        "battery_storage" => questions.extend([Field::BatteryCharge, Field::BatteryDischarge]),
        "geothermal" => questions.extend([Field::SteamQuantity, Field::SteamCo2Percent, Field::SteamCh4Percent]),
        "waste_to_energy" => questions.extend(waste::QUESTIONS),
        _ => {}
    }
    if WITH_FUEL.contains(&technology) {
        questions.extend([Field::ProjectFuel, Field::ProjectFuelUse]);
    }
    if !SOLAR.contains(&technology) {
        questions.push(Field::OtherProjectEmissions);
    }
    questions
}

/// What a plant does.
pub(super) fn effect(draft: &mut Draft, selection: &Selection) -> Effect {
    let technology = draft.technology().to_owned();
    let supply = electricity::supply(draft, Use::Displaced);
    let capacity = draft.answer(symbols::CAPACITY, Field::CapacityKw);
    let first_year = first_year(draft, &technology, capacity);
    let generation = generation(draft, &technology, first_year);
    let auxiliary = auxiliary(draft, &technology, generation, first_year);
    let displaced = match losses(draft, &technology) {
        Some(losses) => draft.sheet.define(symbols::DISPLACED_ELECTRICITY, generation - losses),
        None => generation,
    };
    let burnt = WITH_FUEL
        .contains(&technology.as_str())
        .then(|| fuel::optional_amount(draft, &fuel::PROJECT, Field::ProjectFuelUse))
        .flatten();
    let escaped = escaped(draft, &technology);
    let waste = (technology == "waste_to_energy").then(|| waste::burnt_instead_of_dumped(draft));
    let (application, creditable) = on_both_bases(draft, |draft, basis| {
        let factor = supply.factor(draft, basis, selection);
        let mut reference = displaced * factor;
        let mut project = auxiliary * factor;
        if let Some(burnt) = &burnt {
            project = project + fuel::emissions(draft, burnt, fuel::Side::Project, basis);
        }
        if let Some(escaped) = escaped {
            project = project + escaped;
        }
        if let Some((avoided, fossil)) = waste {
            reference = reference + avoided;
            project = project + fossil;
        }
        (reference, project)
    });
    Effect { capacity: Some(capacity), electricity: Some(displaced - auxiliary), application, creditable }
}

/// Generation of the first year: the answer, otherwise the yield usual in the country.
fn first_year(draft: &mut Draft, technology: &str, capacity: Line<Kilowatts>) -> Line<MegawattHours> {
    let usual_yield = if SOLAR.contains(&technology) { "solar_pv" } else { technology };
    let parameter = format!("yield.{usual_yield}.{}", draft.country_code());
    let today = draft.today;
    let usual = draft
        .fact::<KilowattHoursPerKilowatt>(symbols::USUAL_YIELD, &parameter, today)
        .map(|usual_yield| draft.sheet.define(symbols::USUAL_GENERATION, to_kilo(capacity * usual_yield)));
    match (draft.answers.number(Field::GenerationMwh), usual) {
        _ if draft.answers.refused(Field::GenerationMwh) => {
            draft.blocked(symbols::FIRST_YEAR_GENERATION, Field::GenerationMwh)
        }
        (Some(value), _) => draft.implied(symbols::FIRST_YEAR_GENERATION, value, Field::GenerationMwh),
        (None, Some(usual)) => draft.sheet.define(symbols::FIRST_YEAR_GENERATION, usual),
        (None, None) => draft.waiting(symbols::FIRST_YEAR_GENERATION, Field::GenerationMwh),
    }
}

/// Generation of each year: solar modules lose a little every year, other plants are kept up.
fn generation(draft: &mut Draft, technology: &str, first_year: Line<MegawattHours>) -> Line<MegawattHours> {
    let yearly = if SOLAR.contains(&technology) {
        let (field, today) = (Field::DegradationPercent, draft.today);
        let degradation = draft.percent_or_fact(symbols::DEGRADATION, field, &["degradation.solar_pv"], today);
        let kept = Formula::<Ratio>::constant(dec!(1)) - degradation;
        Formula::from(first_year) * compound(kept)
    } else {
        first_year.into()
    };
    draft.sheet.define(symbols::GENERATION, yearly.every_operating_year())
}

/// Own use of each year: the answer is the same every year, a share follows the generation.
fn auxiliary(
    draft: &mut Draft,
    technology: &str,
    generation: Line<MegawattHours>,
    first_year: Line<MegawattHours>,
) -> Line<MegawattHours> {
    if draft.answered(Field::AuxiliaryMwh) {
        let first: Line<MegawattHours> = draft.answer(symbols::FIRST_YEAR_AUXILIARY, Field::AuxiliaryMwh);
        return draft.sheet.define(symbols::AUXILIARY, Formula::from(first).every_operating_year());
    }
    if technology == "waste_heat_recovery_power" && draft.answered(Field::AuxiliaryLoad) {
        return by_rated_load(draft);
    }
    let today = draft.today;
    let share: Line<Ratio> =
        draft.fact_or_ask(symbols::AUXILIARY_SHARE, Field::AuxiliaryMwh, &["auxiliary_share.default"], today);
    draft.sheet.define(symbols::FIRST_YEAR_AUXILIARY, first_year * share);
    draft.sheet.define(symbols::AUXILIARY, generation * share)
}

/// Auxiliaries of a waste-heat plant, as if all ran at full load every hour of its days.
fn by_rated_load(draft: &mut Draft) -> Line<MegawattHours> {
    let load: Line<Kilowatts> = draft.answer(symbols::AUXILIARY_LOAD, Field::AuxiliaryLoad);
    let days: Line<Days> = draft.answer(symbols::OPERATING_DAYS, Field::OperatingDays);
    let hours: Formula<Ratio> = convert(days, dec!(24));
    let energy: Formula<KilowattHours> = convert(load * hours, dec!(1));
    draft.sheet.define(symbols::AUXILIARY, to_kilo(energy).every_operating_year())
}

/// What a battery loses between charging and discharging.
fn losses(draft: &mut Draft, technology: &str) -> Option<Line<MegawattHours>> {
    let metered = [Field::BatteryCharge, Field::BatteryDischarge];
    let given = metered.iter().any(|field| draft.answered(*field));
    (technology == "battery_storage" && given).then(|| {
        let charge: Line<MegawattHours> = draft.answer(symbols::BATTERY_CHARGE, Field::BatteryCharge);
        let discharge: Line<MegawattHours> = draft.answer(symbols::BATTERY_DISCHARGE, Field::BatteryDischarge);
        draft.sheet.define(symbols::BATTERY_LOSSES, (charge - discharge).every_operating_year())
    })
}

/// Emissions of a year that no meter of electricity or fuel shows: gases in geothermal steam, transport of biomass.
fn escaped(draft: &mut Draft, technology: &str) -> Option<Line<Tonnes>> {
    let steam = (technology == "geothermal").then(|| {
        let steam: Line<Mass> = draft.answer(symbols::STEAM_QUANTITY, Field::SteamQuantity);
        let co2 = draft.activity_percent(symbols::STEAM_CO2, Field::SteamCo2Percent);
        let ch4 = draft.activity_percent(symbols::STEAM_CH4, Field::SteamCh4Percent);
        let warming = super::gwp_methane(draft);
        let gases: Formula<Tonnes> = convert(steam * (co2 + ch4 * warming), dec!(1));
        draft.sheet.define(symbols::STEAM_EMISSIONS, gases)
    });
    let other = draft.optional(symbols::OTHER_PROJECT_EMISSIONS, Field::OtherProjectEmissions);
    match (steam, other) {
        (Some(steam), Some(other)) => Some(draft.sheet.define(symbols::ESCAPED_EMISSIONS, steam + other)),
        (steam, other) => steam.or(other),
    }
}
