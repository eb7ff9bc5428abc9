//! One file for each formula family of the methodologies, in the order of the documents, and what they share: the
//! factor of electricity, fuels, and the difference of reference and project emissions.

mod absorption_chiller;
mod building;
mod cogeneration;
mod efficiency_ratio;
mod electricity;
mod electricity_displaced;
pub(super) mod emissions;
mod fuel;
mod heat;
mod loss_reduction;
mod methane;
mod redd;
mod refrigerant;
mod rice;
mod specific_consumption;
mod transport;
mod waste;

use rust_decimal::dec;

use super::draft::Draft;
use super::methodology::Selection;
use crate::assess::symbols;
use crate::quantity::{MegawattHours, Ratio, Tonnes};
use crate::registry::{self, Family};
use crate::study::{Answers, Field};
use crate::worksheet::{Formula, Line};
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
        Family::SpecificConsumption => specific_consumption::effect(draft, selection),
        Family::Heat => heat::effect(draft, selection),
        Family::Cogeneration => cogeneration::effect(draft, selection),
        Family::AbsorptionChiller => absorption_chiller::effect(draft, selection),
        Family::LossReduction => loss_reduction::effect(draft, selection),
        Family::Transport => transport::effect(draft, selection),
        Family::Methane => methane::effect(draft, selection),
        Family::Rice => rice::effect(draft),
        Family::Redd => redd::effect(draft),
        Family::Refrigerant => refrigerant::effect(draft, selection),
        Family::Building => building::effect(draft, selection),
        Family::Unknown => return None,
    })
}

/// The questions that a family asks of a technology, in the order of the formulas. Some depend on `answers` to others.
pub fn questions(family: Family, technology: &str, answers: &Answers) -> Vec<Field> {
    let mut questions = match family {
        Family::ElectricityDisplaced => electricity_displaced::questions(technology),
        Family::EfficiencyRatio => efficiency_ratio::questions(technology),
        Family::SpecificConsumption => specific_consumption::questions(technology, answers.text(Field::Method)),
        Family::Heat => heat::questions(technology),
        Family::Cogeneration => cogeneration::QUESTIONS.to_vec(),
        Family::AbsorptionChiller => absorption_chiller::QUESTIONS.to_vec(),
        Family::LossReduction => loss_reduction::questions(technology),
        Family::Transport => transport::questions(technology),
        Family::Methane => methane::questions(technology),
        Family::Rice => rice::questions(answers.text(Field::PaddyFactorBasis)),
        Family::Redd => redd::QUESTIONS.to_vec(),
        Family::Refrigerant => refrigerant::QUESTIONS.to_vec(),
        Family::Building => building::questions(technology),
        Family::Unknown => Vec::new(),
    };
    if let Some(position) = questions.iter().position(|question| *question == Field::DisplacedSource) {
        let more = electricity::questions(answers);
        questions.splice(position + 1..position + 1, more);
    }
    questions
}

/// Id of a value that the methodology of the present part fixes.
fn own_parameter(draft: &Draft, name: &str) -> String {
    let key = draft.applied.map(|applied| format!("{}.{}", applied.id, applied.version));
    format!("methodology.{}.{name}", key.as_deref().unwrap_or("none"))
}

/// Electricity that equipment uses each year, as what it takes from the cash flow.
fn used(electricity: Option<Line<MegawattHours>>) -> Option<Formula<MegawattHours>> {
    let nothing = || Formula::<MegawattHours>::constant(dec!(0));
    electricity.map(|electricity| (nothing() - electricity).every_operating_year())
}

/// No emissions.
fn nothing() -> Formula<Tonnes> {
    Formula::constant(dec!(0))
}

/// Warming potential of methane over a hundred years: that of the methodology where it fixes one, otherwise that of the
/// IPCC's fifth assessment, which PH_AM004 uses. One line for each part of the project.
fn gwp_methane(draft: &mut Draft) -> Line<Ratio> {
    let own = own_parameter(draft, "gwp_ch4");
    let today = draft.today;
    draft.fact_or_ask(symbols::GWP_METHANE, Field::Methodology, &[&own, "gwp.ch4.ar5"], today)
}
