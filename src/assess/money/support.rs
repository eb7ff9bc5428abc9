//! Programmes of support beside the equipment subsidy: which fit, what they may give, and which exclude each other.

use rust_decimal::dec;

use super::costs::Costs;
use crate::assess::clauses::{Finding, findings_of};
use crate::assess::draft::Draft;
use crate::assess::symbols;
use crate::quantity::{Dollars, Ratio, Yen};
use crate::registry::{self, ClauseState, Support};
use crate::study::Field;
use crate::worksheet::{Formula, Line, LineId, Symbol, least};

/// A programme as it concerns the study.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The programme.
    pub support: &'static Support,
    /// Its conditions.
    pub conditions: Vec<Finding>,
    /// Whether it is open on the day of the assessment, as far as is known.
    pub open: bool,
    /// The line of what it may give, where a rate is known and no condition fails.
    pub amount: Option<LineId>,
}

impl Offer {
    /// Not met if a condition fails or the programme is over, met if all conditions are, otherwise unknown.
    pub fn state(&self) -> ClauseState {
        let states = || self.conditions.iter().map(|finding| finding.state);
        match () {
            () if !self.open || states().any(|state| state == ClauseState::NotMet) => ClauseState::NotMet,
            () if !self.conditions.is_empty() && states().all(|state| state == ClauseState::Met) => ClauseState::Met,
            () => ClauseState::Unknown,
        }
    }

    /// Whether a project cannot have both: money of the Government of Japan is given once.
    pub fn excludes(&self, other: &Offer) -> bool {
        self.support.government_subsidy && other.support.government_subsidy && self.support.id != other.support.id
    }
}

/// Every programme of the registry, with what it may give.
pub(in crate::assess) fn offers(draft: &mut Draft, costs: &Costs) -> Vec<Offer> {
    let mut offers = Vec::new();
    for support in registry::supports() {
        let conditions = findings_of(draft, support.clauses);
        let open = support.is_open(draft.today);
        let possible = open && conditions.iter().all(|finding| finding.state != ClauseState::NotMet);
        let amount = possible.then(|| amount(draft, support.id, costs)).flatten();
        offers.push(Offer { support, conditions, open, amount });
    }
    offers
}

/// What the programme gives a project that chose it: nothing where it is over, a condition fails, or its rate is not known.
pub(super) fn amount_of(draft: &mut Draft, id: &str, costs: &Costs) -> Option<Line<Yen>> {
    let support = registry::supports().iter().find(|support| support.id == id)?;
    let fails = findings_of(draft, support.clauses).iter().any(|finding| finding.state == ClauseState::NotMet);
    if fails || !support.is_open(draft.today) {
        return None;
    }
    amount(draft, id, costs).map(Line::typed)
}

/// What a programme may give, where its rate is known: never more than the project costs.
fn amount(draft: &mut Draft, id: &str, costs: &Costs) -> Option<LineId> {
    let today = draft.today;
    // The route that was chosen has its line already.
    let symbol = match id {
        "moej_equipment_subsidy" => symbols::SUBSIDY_CEILING,
        "moej_new_technology" => symbols::DEMONSTRATION_AMOUNT,
        "moej_eco_lease" => symbols::LEASE_AMOUNT,
        "adb_jfjcm" => symbols::FUND_AMOUNT,
        _ => return None,
    };
    if let Some(line) = draft.sheet.find(symbol.id) {
        return Some(line);
    }
    match id {
        "moej_new_technology" => {
            let parameter = match draft.answers.text(Field::CompanySize)? {
                "sme" => "support.moej_new_technology.rate.sme",
                _ => "support.moej_new_technology.rate",
            };
            let rate: Line<Ratio> = draft.fact(symbols::DEMONSTRATION_RATE, parameter, today)?;
            Some(share(draft, symbols::DEMONSTRATION_AMOUNT, costs, rate * costs.eligible))
        }
        "moej_eco_lease" => {
            let rate: Line<Ratio> = draft.fact(symbols::LEASE_RATE, "support.moej_eco_lease.rate", today)?;
            Some(share(draft, symbols::LEASE_AMOUNT, costs, rate * costs.eligible))
        }
        "adb_jfjcm" => {
            let rate: Line<Ratio> = draft.fact(symbols::FUND_RATE, "support.adb_jfjcm.rate", today)?;
            let cap: Line<Dollars> = draft.fact(symbols::FUND_CAP, "support.adb_jfjcm.cap", today)?;
            let usual = Formula::from(costs.total) * rate;
            Some(share(draft, symbols::FUND_AMOUNT, costs, least([usual, cap * costs.yen_per_dollar])))
        }
        _ => None,
    }
}

fn share(draft: &mut Draft, symbol: Symbol, costs: &Costs, amount: Formula<Yen>) -> LineId {
    let nothing = Formula::constant(dec!(0));
    let amount = crate::worksheet::largest([least([amount, costs.total.into()]), nothing]);
    draft.sheet.define(symbol, amount).id()
}
