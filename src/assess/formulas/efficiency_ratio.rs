//! Formula family: ratio of efficiencies. Better equipment gives the same service for less electricity.
//!
//! `RE_p = EC_PJ,p x (eta_PJ / eta_RE) x EF`, `PE_p = EC_PJ,p x EF`, `ER_p = RE_p - PE_p` (summaries of TH_AM005, ID_AM004,
//! MM_AM002, ID_AM020, TH_AM016). The efficiency is a coefficient of performance for chillers, air conditioners and
//! refrigerators, luminous efficacy for lighting, the efficiency of pumps, oxygen transfer of aerators. A chiller that
//! was rated at other temperatures than 37 and 7 degrees Celsius is corrected to them:
//! `COP_PJ,tc = COP_PJ x (T_cooling,out - T_chilled,out + 2 x TD) / (37 - 7 + 2 x TD)`.

use rust_decimal::dec;

use super::electricity::{self, Use};
use super::emissions::{Effect, on_both_bases};
use crate::assess::draft::Draft;
use crate::assess::methodology::Selection;
use crate::assess::symbols;
use crate::quantity::{Celsius, MegawattHours, Ratio};
use crate::study::Field;
use crate::worksheet::{Formula, Line};

/// The questions in the order of the formulas.
pub(super) fn questions(technology: &str) -> Vec<Field> {
    let mut questions = vec![Field::DisplacedSource, Field::ProjectElectricity];
    if technology == "chiller" {
        questions.extend([Field::CoolingCapacity, Field::ChilledWaterCelsius, Field::CoolingWaterCelsius]);
    }
    questions.extend([Field::EfficiencyProject, Field::EfficiencyReference]);
    questions
}

/// What the equipment saves.
pub(super) fn effect(draft: &mut Draft, selection: &Selection) -> Effect {
    let supply = electricity::supply(draft, Use::Saved);
    let electricity: Line<MegawattHours> = draft.answer(symbols::PROJECT_ELECTRICITY, Field::ProjectElectricity);
    let ratio = ratio(draft);
    let reference = draft.sheet.define(symbols::REFERENCE_ELECTRICITY, electricity * ratio);
    let (application, creditable) = on_both_bases(draft, |draft, basis| {
        let factor = supply.factor(draft, basis, selection);
        (reference * factor, electricity * factor)
    });
    let saved = (reference - electricity).every_operating_year();
    Effect { capacity: None, electricity: Some(saved), application, creditable }
}

/// How many times the reference equipment's electricity the project's service would take.
pub(super) fn ratio(draft: &mut Draft) -> Line<Ratio> {
    let rated: Line<Ratio> = draft.activity(symbols::EFFICIENCY_PROJECT, Field::EfficiencyProject);
    let reference: Line<Ratio> = draft.activity(symbols::EFFICIENCY_REFERENCE, Field::EfficiencyReference);
    let project = match (draft.technology(), temperatures(draft)) {
        ("chiller", true) => at_standard_temperatures(draft, rated),
        _ => rated,
    };
    draft.sheet.define(symbols::EFFICIENCY_RATIO, project / reference)
}

fn temperatures(draft: &Draft) -> bool {
    [Field::ChilledWaterCelsius, Field::CoolingWaterCelsius].into_iter().any(|field| draft.answered(field))
}

/// The coefficient of performance at 37 degrees for the cooling water and 7 degrees for the chilled water.
fn at_standard_temperatures(draft: &mut Draft, rated: Line<Ratio>) -> Line<Ratio> {
    let chilled: Line<Celsius> = draft.answer(symbols::CHILLED_WATER, Field::ChilledWaterCelsius);
    let cooling: Line<Celsius> = draft.answer(symbols::COOLING_WATER, Field::CoolingWaterCelsius);
    let approach = approach(draft);
    let degrees = |value| Formula::<Celsius>::constant(value);
    let lift = cooling - chilled + approach + approach;
    let standard = degrees(dec!(37)) - degrees(dec!(7)) + approach + approach;
    draft.sheet.define(symbols::EFFICIENCY_PROJECT_CORRECTED, rated * (lift / standard))
}

/// Difference between water and refrigerant, on each side.
fn approach(draft: &mut Draft) -> Line<Celsius> {
    let own = draft
        .applied
        .map(|methodology| format!("methodology.{}.{}.approach_temperature", methodology.id, methodology.version));
    let today = draft.methodology_date();
    let parameters = [own.as_deref().unwrap_or_default(), "chiller.approach_temperature"];
    draft.fact_or_ask(symbols::APPROACH_TEMPERATURE, Field::ChilledWaterCelsius, &parameters, today)
}
