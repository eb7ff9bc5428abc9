//! The money of a project: costs, subsidy, credits, cash flow, loan, tax and the measures of an investment.

mod assumptions;
mod cashflow;
mod cost_lines;
mod costs;
mod credit_income;
mod credits;
mod loan;
mod measures;
mod subsidy;
mod support;

pub(super) use cashflow::cash_flow;
pub use cost_lines::{COST_LINES, CostLine};
pub(super) use costs::costs;
pub(super) use credits::credits;
pub use credits::{PRICE_SCENARIOS, PriceScenario};
pub(super) use subsidy::subsidy;
pub use subsidy::{Limit, Similar, Subsidy};
pub use support::Offer;
pub(super) use support::offers;

use super::draft::Draft;
use crate::study::Field;

/// How the project is financed through the JCM.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The subsidy for equipment; the Government of Japan takes its share of the credits.
    EquipmentSubsidy,
    /// Private money; the participants keep their credits and pay for them.
    Private,
    /// No JCM: neither subsidy nor credits.
    None,
}

impl Route {
    /// Every route, in the order in which they are shown.
    pub const ALL: [Route; 3] = [Route::None, Route::EquipmentSubsidy, Route::Private];

    /// The answer that chooses it.
    pub const fn id(self) -> &'static str {
        match self {
            Route::EquipmentSubsidy => "equipment_subsidy",
            Route::Private => "private",
            Route::None => "none",
        }
    }

    /// The route that was answered, otherwise the subsidy for equipment.
    pub(super) fn of(draft: &Draft) -> Route {
        let answer = draft.answers.text(Field::Route);
        Route::ALL.into_iter().find(|route| answer == Some(route.id())).unwrap_or(Route::EquipmentSubsidy)
    }
}
