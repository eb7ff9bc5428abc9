//! The cost line by line, each eligible for the subsidy or not.

use rust_decimal::Decimal;

use super::costs::Rates;
use crate::assess::draft::Draft;
use crate::assess::symbols;
use crate::quantity::{Dollars, Local, Yen};
use crate::study::{Code, Field, Issue, Severity};
use crate::worksheet::{Formula, Symbol, largest};

/// One line of the cost.
#[derive(Clone, Copy, Debug)]
pub struct CostLine {
    /// The question for its amount.
    pub field: Field,
    /// The amount in yen.
    symbol: Symbol,
    /// Whether the subsidy counts it.
    pub eligible: bool,
}

/// The lines of the cost. Construction, equipment, ancillary work and administration directly tied to the works are named
/// as eligible in the calls; design, testing and monitoring equipment, and the exclusions, are practitioners' knowledge.
pub const COST_LINES: [CostLine; 8] = [
    CostLine { field: Field::CostEquipment, symbol: symbols::COST_EQUIPMENT, eligible: true },
    CostLine { field: Field::CostWorks, symbol: symbols::COST_WORKS, eligible: true },
    CostLine { field: Field::CostAncillary, symbol: symbols::COST_ANCILLARY, eligible: true },
    CostLine { field: Field::CostDesign, symbol: symbols::COST_DESIGN, eligible: true },
    CostLine { field: Field::CostMonitoring, symbol: symbols::COST_MONITORING, eligible: true },
    CostLine { field: Field::CostLand, symbol: symbols::COST_LAND, eligible: false },
    CostLine { field: Field::CostTax, symbol: symbols::COST_TAX, eligible: false },
    CostLine { field: Field::CostContingency, symbol: symbols::COST_CONTINGENCY, eligible: false },
];

/// The whole cost and its eligible part, as the lines give them.
pub(super) struct Sums {
    pub total: Formula<Yen>,
    pub eligible: Formula<Yen>,
}

/// The sums of the lines that were answered; `None` where the cost is not given line by line.
///
/// What members of the consortium supply themselves is booked at cost: their profit is not eligible.
pub(super) fn sums(draft: &mut Draft, rates: &Rates) -> Option<Sums> {
    let mut lines = Vec::new();
    for line in COST_LINES {
        if let Some(amount) = amount(draft, rates, line.field, line.symbol) {
            lines.push((line.eligible, amount));
        }
    }
    let profit = own_supply_profit(draft, rates);
    let sum = |of: &dyn Fn(bool) -> bool| {
        let chosen = lines.iter().filter(|(eligible, _)| of(*eligible)).map(|(_, amount)| amount.clone());
        chosen.reduce(|sum, next| sum + next)
    };
    let nothing = || Formula::constant(Decimal::ZERO);
    let total = sum(&|_| true)?;
    let eligible = sum(&|eligible| eligible).unwrap_or_else(nothing);
    let eligible = match profit {
        Some(profit) => largest([eligible - profit, nothing()]),
        None => eligible,
    };
    compare(draft);
    Some(Sums { total, eligible })
}

/// The profit in what members supply themselves, in yen. More than the eligible lines together is an error at its question.
fn own_supply_profit(draft: &mut Draft, rates: &Rates) -> Option<Formula<Yen>> {
    let field = Field::OwnSupplyProfit;
    let eligible = COST_LINES.iter().filter(|line| line.eligible);
    let eligible: Decimal = eligible.filter_map(|line| draft.answers.number(line.field)).sum();
    if draft.answers.number(field).is_some_and(|profit| profit > eligible) {
        draft.report(Issue::at(field, Severity::Error, Code::AboveMaximum(eligible)));
        return Some(draft.blocked::<Yen>(symbols::OWN_SUPPLY_PROFIT, field).into());
    }
    amount(draft, rates, field, symbols::OWN_SUPPLY_PROFIT)
}

/// The amount of a line in yen; its own line is in the currency in which it was given.
fn amount(draft: &mut Draft, rates: &Rates, field: Field, symbol: Symbol) -> Option<Formula<Yen>> {
    if draft.answers.refused(field) {
        return Some(draft.blocked::<Yen>(symbol, field).into());
    }
    let value = draft.answers.number(field)?;
    Some(match (draft.answers.text(Field::CostCurrency), rates.yen_per_local) {
        (Some("USD"), _) => draft.implied::<Dollars>(symbol, value, field) * rates.yen_per_dollar,
        (Some("local"), Some(rate)) => draft.implied::<Local>(symbol, value, field) * rate,
        (Some("local"), None) => draft.waiting::<Yen>(symbol, Field::CostCurrency).into(),
        _ => draft.implied::<Yen>(symbol, value, field).into(),
    })
}

/// The lines and a whole cost that was answered as well must agree; both are in the currency of the costs.
fn compare(draft: &mut Draft) {
    let sum = COST_LINES.iter().filter_map(|line| draft.answers.number(line.field)).sum();
    if let Some(total) = draft.answers.number(Field::TotalCost)
        && total != sum
    {
        draft.report(Issue::at(Field::TotalCost, Severity::Warning, Code::CostLinesDiffer(sum)));
    }
}
