//! One file for each formula family of the methodologies, in the order of the documents.

pub(super) mod electricity_displaced;

use super::basis::Basis;
use super::draft::Draft;
use super::methodology::Selection;
use crate::registry::Family;
use electricity_displaced::{Activity, Emissions};

/// Reference emissions, project emissions and reductions on one basis, by the formulas of the methodology applied.
/// Without a methodology, an application is estimated by the formulas of the technology.
pub(super) fn emissions(draft: &mut Draft, activity: &Activity, basis: Basis, selection: &Selection) -> Emissions {
    match selection.applied.map_or(Family::ElectricityDisplaced, |methodology| methodology.family) {
        Family::ElectricityDisplaced => electricity_displaced::emissions(draft, activity, basis, selection),
    }
}
