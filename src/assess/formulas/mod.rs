//! One file for each formula family of the methodologies, in the order of the documents, and what they share: the
//! factor of electricity, fuels, and the difference of reference and project emissions.

mod electricity;
mod electricity_displaced;
mod efficiency_ratio;
pub(super) mod emissions;
mod fuel;
mod waste;

use super::draft::Draft;
use super::methodology::Selection;
use crate::assess::symbols;
use crate::quantity::Ratio;
use crate::registry::{self, Family};
use crate::study::Field;
use crate::worksheet::Line;
use emissions::Effect;

/// The family of the formulas that apply: the methodology's, otherwise the technology's, by which an application is
/// estimated where no methodology is approved.
pub(super) fn family(selection: &Selection, technology: Option<&str>) -> Option<Family> {
    let of_technology = || registry::technology(technology?).map(|technology| technology.family);
    selection.applied.map(|methodology| methodology.family).or_else(of_technology)
}

/// Reference emissions, project emissions and reductions of one part of the project. `None` where nothing is chosen
/// yet, or where nobody has published the formulas.
pub(super) fn effect(draft: &mut Draft, selection: &Selection) -> Option<Effect> {
    let technology = draft.answers.text(Field::Technology).map(str::to_owned);
    Some(match family(selection, technology.as_deref())? {
        Family::ElectricityDisplaced => electricity_displaced::effect(draft, selection),
        Family::EfficiencyRatio => efficiency_ratio::effect(draft, selection),
        Family::Unknown => return None,
    })
}

/// The questions that a family asks of a technology, in the order of the formulas.
pub fn questions(family: Family, technology: &str) -> Vec<Field> {
    match family {
        Family::ElectricityDisplaced => electricity_displaced::questions(technology),
        Family::EfficiencyRatio => efficiency_ratio::questions(technology),
        Family::Unknown => Vec::new(),
    }
}

/// Warming potential of methane over a hundred years: that of the methodology where it fixes one, otherwise that of the
/// IPCC's fifth assessment, which PH_AM004 uses. One line for each part of the project.
fn gwp_methane(draft: &mut Draft) -> Line<Ratio> {
    let own = draft.applied.map(|applied| format!("methodology.{}.{}.gwp_ch4", applied.id, applied.version));
    let today = draft.today;
    let parameters = [own.as_deref().unwrap_or_default(), "gwp.ch4.ar5"];
    draft.fact_or_ask(symbols::GWP_METHANE, Field::Methodology, &parameters, today)
}
