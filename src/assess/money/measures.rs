//! The measures by which an investment is judged, each with and without the JCM. All are after tax and before the loan,
//! unless they are measures of the loan.

use super::assumptions::{Assumptions, discount};
use super::cashflow::Flows;
use super::loan::Loan;
use crate::assess::draft::Draft;
use crate::assess::part::Project;
use crate::assess::symbols;
use crate::quantity::Yen;
use crate::worksheet::{
    Formula, Line, Symbol, from_kilo, internal_rate, least_cover, modified_rate, total, years_to_pay_back,
};

/// The measures of one cash flow.
struct Measures {
    present_value: Symbol,
    internal_rate: Symbol,
    modified_rate: Symbol,
    discounted_payback: Symbol,
}

const WITHOUT: Measures = Measures {
    present_value: symbols::NPV_WITHOUT,
    internal_rate: symbols::IRR_WITHOUT,
    modified_rate: symbols::MIRR_WITHOUT,
    discounted_payback: symbols::DISCOUNTED_PAYBACK_WITHOUT,
};

const WITH: Measures = Measures {
    present_value: symbols::NPV,
    internal_rate: symbols::IRR,
    modified_rate: symbols::MIRR,
    discounted_payback: symbols::DISCOUNTED_PAYBACK,
};

/// Adds the measures of the project with and without the JCM.
pub(super) fn measures(draft: &mut Draft, assumptions: &Assumptions, project: &Project, flows: &Flows) {
    let without = of_flow(draft, assumptions, flows.without, &WITHOUT);
    let with = of_flow(draft, assumptions, flows.with, &WITH);
    cost_of_energy(draft, assumptions, project, flows);
    cost_of_reductions(draft, assumptions, project, flows, without, with);
}

fn of_flow(draft: &mut Draft, assumptions: &Assumptions, flow: Line<Yen>, names: &Measures) -> Line<Yen> {
    let rate = assumptions.discount_rate;
    let value = draft.sheet.define(names.present_value, total(flow * discount(rate)));
    draft.sheet.define(names.internal_rate, internal_rate(flow));
    draft.sheet.define(names.modified_rate, modified_rate(flow, rate, rate));
    draft.sheet.define(names.discounted_payback, years_to_pay_back(flow, rate));
    value
}

/// All cost of a kilowatt hour: present value of investment, running cost and replacement less the value at the end, by the
/// present value of the energy. Before tax and without the JCM.
fn cost_of_energy(draft: &mut Draft, assumptions: &Assumptions, project: &Project, flows: &Flows) {
    let Some(energy) = project.electricity.clone() else { return };
    let factor = || discount(assumptions.discount_rate);
    let cost = Formula::from(flows.investment) + flows.operation + flows.replacement.clone() - flows.residual.clone();
    let energy = draft.sheet.define(symbols::DISCOUNTED_ENERGY, total(from_kilo(energy) * factor()));
    draft.sheet.define(symbols::COST_OF_ENERGY, total(cost * factor()) / energy);
}

/// What a tonne costs: the present value that the project lacks, by its reductions over operation. Below nothing, the project
/// earns money on its reductions.
fn cost_of_reductions(
    draft: &mut Draft,
    assumptions: &Assumptions,
    project: &Project,
    flows: &Flows,
    without: Line<Yen>,
    with: Line<Yen>,
) {
    let reductions = draft.sheet.define(symbols::REDUCTIONS_TOTAL, total(project.creditable.reductions));
    let nothing = || Formula::<Yen>::constant(rust_decimal::Decimal::ZERO);
    draft.sheet.define(symbols::ABATEMENT_COST, (nothing() - without) / reductions);
    let received = total(flows.credits_received * discount(assumptions.discount_rate));
    draft.sheet.define(symbols::CREDITS_RECEIVED_VALUE, received);
    let credits = total(flows.credit_income * discount(assumptions.discount_rate));
    let credits = draft.sheet.define(symbols::CREDIT_VALUE, credits);
    draft.sheet.define(symbols::ABATEMENT_COST_AFTER, (credits - with) / reductions);
}

/// Adds the measures of the owners' money after the loan, and how well the loan is covered.
pub(super) fn measures_of_loan(
    draft: &mut Draft,
    assumptions: &Assumptions,
    loan: &Loan,
    available: Formula<Yen>,
    equity: Line<Yen>,
) {
    draft.sheet.define(symbols::NPV_EQUITY, total(equity * discount(assumptions.discount_rate)));
    draft.sheet.define(symbols::IRR_EQUITY, internal_rate(equity));
    draft.sheet.define(symbols::DEBT_COVER, least_cover(available, loan.service));
}
