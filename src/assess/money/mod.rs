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
    /// No JCM: neither subsidy nor credits.
    None,
    /// The subsidy for equipment; the Government of Japan takes its share of the credits.
    EquipmentSubsidy,
    /// Private money; the participants keep their credits and pay for them.
    Private,
    /// Equipment leased from a Japanese leasing company that passes a subsidy on.
    EcoLease,
    /// A demonstration of technology that is new to the JCM in the country.
    NewTechnology,
    /// A grant of the fund at the Asian Development Bank.
    AdbFund,
}

impl Route {
    /// Every route, in the order in which they are shown.
    pub const ALL: [Route; 6] =
        [Route::None, Route::EquipmentSubsidy, Route::Private, Route::EcoLease, Route::NewTechnology, Route::AdbFund];

    /// The answer that chooses it.
    pub const fn id(self) -> &'static str {
        match self {
            Route::None => "none",
            Route::EquipmentSubsidy => "equipment_subsidy",
            Route::Private => "private",
            Route::EcoLease => "eco_lease",
            Route::NewTechnology => "new_technology",
            Route::AdbFund => "adb_fund",
        }
    }

    /// The programme of the registry that a route beside the usual three follows.
    pub const fn programme(self) -> Option<&'static str> {
        match self {
            Route::None | Route::EquipmentSubsidy | Route::Private => None,
            Route::EcoLease => Some("moej_eco_lease"),
            Route::NewTechnology => Some("moej_new_technology"),
            Route::AdbFund => Some("adb_jfjcm"),
        }
    }

    /// Whether public money of Japan pays a part, for which the Government of Japan takes a share of the credits. What the fund
    /// at the Asian Development Bank asks for was not found; it is counted here, which is careful.
    pub const fn is_supported(self) -> bool {
        !matches!(self, Route::None | Route::Private)
    }

    /// The route that was answered, otherwise the subsidy for equipment.
    pub(super) fn of(draft: &Draft) -> Route {
        let answer = draft.answers.text(Field::Route);
        Route::ALL.into_iter().find(|route| answer == Some(route.id())).unwrap_or(Route::EquipmentSubsidy)
    }
}
