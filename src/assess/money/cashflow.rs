//! Cash flow of the project with and without the JCM, before and after tax, and after the loan.

use rust_decimal::dec;

use super::assumptions::{assumed, assumptions};
use super::costs::Costs;
use super::credits::Credits;
use super::loan::loan;
use super::measures::{measures, measures_of_loan};
use super::subsidy::SubsidyLines;
use crate::assess::draft::Draft;
use crate::assess::part::Project;
use crate::assess::symbols;
use crate::quantity::{Ratio, Years, Yen};
use crate::study::{Code, Field, Issue, Severity};
use crate::worksheet::{Formula, Line, Symbol, first_years, from_kilo, largest, total, years_to_recover};

/// The yearly amounts from which measures are made.
pub(super) struct Flows {
    pub investment: Line<Yen>,
    pub operation: Line<Yen>,
    pub replacement: Formula<Yen>,
    pub residual: Formula<Yen>,
    /// Income from credits.
    pub credits_received: Line<Yen>,
    /// The same less what they cost.
    pub credit_income: Line<Yen>,
    /// After tax.
    pub without: Line<Yen>,
    /// After tax.
    pub with: Line<Yen>,
}

/// Adds the cash-flow lines and the measures.
pub(in crate::assess) fn cash_flow(
    draft: &mut Draft,
    costs: &Costs,
    subsidy: &SubsidyLines,
    credits: &Credits,
    project: &Project,
) {
    let assumptions = assumptions(draft);
    let sold = project.electricity.clone().zip(costs.electricity_price).map(|(energy, price)| {
        draft.sheet.define(symbols::ELECTRICITY_VALUE, from_kilo(energy) * price * assumptions.electricity.factor())
    });
    let other =
        costs.other_income.map(|income| draft.sheet.define(symbols::OTHER_VALUE, income * assumptions.other.factor()));
    let value = match (sold.map(Formula::from), other) {
        (Some(sold), Some(other)) => sold + other,
        (sold, other) => sold.or(other.map(Formula::from)).unwrap_or_else(|| Formula::constant(dec!(0))),
    };
    let operation = draft.sheet.define(symbols::OPERATION, costs.annual * assumptions.operation.factor());
    let investment = draft.sheet.define(symbols::INVESTMENT, Formula::from(costs.total).over_construction());
    let replacement = replacement(draft, costs);
    let residual = residual(draft, costs);
    let result = draft.sheet.define(symbols::OPERATING_RESULT, value.clone() - operation - replacement.clone());
    let without = draft.sheet.define(symbols::CASH_FLOW_WITHOUT, result - investment + residual.clone());
    let received = subsidy_received(draft, subsidy.award);
    let with = draft.sheet.define(symbols::CASH_FLOW_WITH, without + received + credits.income);
    draft.sheet.define(symbols::CUMULATIVE_WITHOUT, Formula::from(without).running_total());
    draft.sheet.define(symbols::CUMULATIVE_WITH, Formula::from(with).running_total());

    let each_year = (value - operation).first_operating_year();
    draft.sheet.define(symbols::PAYBACK_WITHOUT_JCM, years_to_recover(costs.total, each_year.clone()));
    // Credits come in rounds and cost before they bring: their mean is what one year brings.
    let years = project.operating_years / Formula::<Years>::constant(dec!(1));
    let with_credits = each_year + total(credits.income) / years;
    let net_cost: Line<Yen> = draft.sheet.define(symbols::NET_COST, costs.total - subsidy.award);
    draft.sheet.define(symbols::PAYBACK_WITH_JCM, years_to_recover(net_cost, with_credits));

    let tax = Tax::new(draft);
    let profit = result + residual.clone();
    let written_off = tax.written_off(draft, symbols::DEPRECIATION_WITHOUT, costs.total.into());
    let due = tax.due(draft, symbols::TAX_WITHOUT, profit.clone() - written_off);
    let after_tax_without = draft.sheet.define(symbols::AFTER_TAX_WITHOUT, without - due);
    let profit = profit + credits.income;
    // The subsidy lowers what the plant cost, and so what can be written off.
    let written_off = tax.written_off(draft, symbols::DEPRECIATION, net_cost.into());
    let due = tax.due(draft, symbols::TAX, profit.clone() - written_off);
    let after_tax = draft.sheet.define(symbols::AFTER_TAX, with - due);
    let flows = Flows {
        investment,
        operation,
        replacement,
        residual,
        credits_received: credits.received,
        credit_income: credits.income,
        without: after_tax_without,
        with: after_tax,
    };
    measures(draft, &assumptions, project, &flows);

    if let Some(loan) = loan(draft, net_cost) {
        let due = tax.due(draft, symbols::TAX_AFTER_INTEREST, profit - written_off - loan.interest);
        let available = draft.sheet.define(symbols::AVAILABLE_FOR_DEBT, with - due);
        let borrowed = Formula::from(loan.amount).in_construction_year();
        let equity = draft.sheet.define(symbols::CASH_FLOW_AFTER_LOAN, available + borrowed - loan.service);
        draft.sheet.define(symbols::CUMULATIVE_AFTER_LOAN, Formula::from(equity).running_total());
        measures_of_loan(draft, &assumptions, &loan, available.into(), equity);
    }
}

/// Parts replaced once, in their year.
fn replacement(draft: &mut Draft, costs: &Costs) -> Formula<Yen> {
    let Some(cost) = costs.replacement else { return Formula::constant(dec!(0)) };
    let operating = rust_decimal::Decimal::from(draft.sheet.span().operating_years());
    let field = Field::ReplacementYear;
    if draft.answers.number(field).is_some_and(|year| year > operating) {
        draft.report(Issue::at(field, Severity::Warning, Code::ReplacementAfterOperation(operating)));
    }
    let year: Line<Years> = draft.answer(symbols::REPLACEMENT_YEAR, field);
    let in_its_year = first_years(year) - first_years(year - Formula::constant(dec!(1)));
    draft.sheet.define(symbols::REPLACEMENT, cost * in_its_year).into()
}

/// What the plant is worth in its last year.
fn residual(draft: &mut Draft, costs: &Costs) -> Formula<Yen> {
    let Some(share) = draft.percent_answer(symbols::RESIDUAL_SHARE, Field::ResidualPercent) else {
        return Formula::constant(dec!(0));
    };
    let last = rust_decimal::Decimal::from(draft.sheet.span().operating_years());
    let in_last_year = first_years(Formula::constant(last)) - first_years(Formula::constant(last - dec!(1)));
    draft.sheet.define(symbols::RESIDUAL_VALUE, costs.total * share * in_last_year).into()
}

fn subsidy_received(draft: &mut Draft, award: Line<Yen>) -> Line<Yen> {
    let paid = Formula::from(award).in_construction_year();
    let delay: Line<Years> = assumed(draft, symbols::SUBSIDY_DELAY, Field::SubsidyDelayYears, "subsidy_delay.default");
    draft.sheet.define(symbols::SUBSIDY_RECEIVED, paid.delayed(delay))
}

/// The tax on the profit: straight-line depreciation, and losses carried forward without limit.
struct Tax {
    rate: Line<Ratio>,
    years: Line<Years>,
}

impl Tax {
    fn new(draft: &mut Draft) -> Self {
        let today = draft.today;
        let of_country = format!("tax.cit.{}", draft.country_code());
        let rate = draft.percent_or_fact(symbols::TAX_RATE, Field::TaxPercent, &[&of_country], today);
        let field = Field::DepreciationYears;
        let years = assumed(draft, symbols::DEPRECIATION_YEARS, field, "depreciation_years.default");
        Self { rate, years }
    }

    fn written_off(&self, draft: &mut Draft, symbol: Symbol, cost: Formula<Yen>) -> Line<Yen> {
        draft.sheet.define(symbol, cost / self.as_number() * first_years(self.years))
    }

    /// The count of years as a plain divisor.
    fn as_number(&self) -> Formula<Ratio> {
        self.years / Formula::<Years>::constant(dec!(1))
    }

    /// The tax of each year on `profit`. What has been taxed so far is the largest sum of profit there ever was: a loss comes
    /// back to it only after later profit has made it good. The tax of a year is on what it adds.
    fn due(&self, draft: &mut Draft, symbol: Symbol, profit: Formula<Yen>) -> Line<Yen> {
        let taxed_so_far = largest([profit.running_total().running_largest(), Formula::constant(dec!(0))]);
        draft.sheet.define(symbol, taxed_so_far.change() * self.rate)
    }
}
