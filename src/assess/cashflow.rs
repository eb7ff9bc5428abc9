//! Cash flow of the project with and without the JCM, the loan, and simple payback.

use rust_decimal::dec;

use super::costs::Costs;
use super::credits::Credits;
use super::draft::Draft;
use super::subsidy::SubsidyLines;
use super::symbols;
use crate::quantity::{MegawattHours, Ratio, Years, Yen};
use crate::study::Field;
use crate::worksheet::{Formula, Line, compound, first_years, from_kilo, total, years_to_recover};

/// Adds the cash-flow lines. Prices stay at today's level; escalation is a later refinement.
pub(super) fn cash_flow(
    draft: &mut Draft,
    costs: &Costs,
    subsidy: &SubsidyLines,
    credits: &Credits,
    electricity: Option<Formula<MegawattHours>>,
) {
    let sold = electricity.zip(costs.electricity_price);
    let sold = sold.map(|(energy, price)| draft.sheet.define(symbols::ELECTRICITY_VALUE, from_kilo(energy) * price));
    let other = costs.other_income.map(|income| Formula::from(income).every_operating_year());
    let value = match (sold.map(Formula::from), other) {
        (Some(sold), Some(other)) => sold + other,
        (sold, other) => sold.or(other).unwrap_or_else(|| Formula::constant(dec!(0))),
    };
    let operation = draft.sheet.define(symbols::OPERATION, Formula::from(costs.annual).every_operating_year());
    let investment = draft.sheet.define(symbols::INVESTMENT, Formula::from(costs.total).in_construction_year());
    let without = draft.sheet.define(symbols::CASH_FLOW_WITHOUT, value.clone() - operation - investment);
    let received = draft.sheet.define(symbols::SUBSIDY_RECEIVED, Formula::from(subsidy.award).in_construction_year());
    let with = draft.sheet.define(symbols::CASH_FLOW_WITH, without + received + credits.base_revenue);
    draft.sheet.define(symbols::CUMULATIVE_WITHOUT, Formula::from(without).running_total());
    draft.sheet.define(symbols::CUMULATIVE_WITH, Formula::from(with).running_total());

    let each_year = (value - operation).first_operating_year();
    draft.sheet.define(symbols::PAYBACK_WITHOUT_JCM, years_to_recover(costs.total, each_year.clone()));
    let with_revenue = each_year + Formula::from(credits.base_revenue).first_operating_year();
    draft.sheet.define(symbols::PAYBACK_WITH_JCM, years_to_recover(costs.total - subsidy.award, with_revenue));

    if draft.answers.number(Field::LoanSharePercent).is_some_and(|share| share > dec!(0)) {
        loan(draft, costs.total, subsidy.award, with);
    }
}

/// A loan repaid in equal yearly payments, on the part of the cost that the subsidy does not cover.
fn loan(draft: &mut Draft, cost: Line<Yen>, award: Line<Yen>, before: Line<Yen>) {
    let Some(share) = draft.percent_answer(symbols::LOAN_SHARE, Field::LoanSharePercent) else { return };
    let loan = draft.sheet.define(symbols::LOAN, share * (cost - award));
    let interest: Line<Ratio> = match draft.percent_answer(symbols::LOAN_INTEREST, Field::LoanInterestPercent) {
        Some(interest) => interest,
        None => draft.waiting(symbols::LOAN_INTEREST, Field::LoanInterestPercent),
    };
    let years: Line<Years> = draft.answer(symbols::LOAN_YEARS, Field::LoanYears);
    // A = v + v^2 + ... + v^n with v = 1 / (1 + i): the value today of one yen at the end of each year.
    let one = || Formula::<Ratio>::constant(dec!(1));
    let discount = || one() / (one() + interest);
    let annuity =
        draft.sheet.define(symbols::ANNUITY_FACTOR, total(compound(discount()) * first_years(years)) * discount());
    let service =
        draft.sheet.define(symbols::DEBT_SERVICE, (loan / annuity).every_operating_year() * first_years(years));
    let after = before + Formula::from(loan).in_construction_year() - service;
    let after = draft.sheet.define(symbols::CASH_FLOW_AFTER_LOAN, after);
    draft.sheet.define(symbols::CUMULATIVE_AFTER_LOAN, Formula::from(after).running_total());
}
