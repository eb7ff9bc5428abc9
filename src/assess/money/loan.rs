//! The loan: interest and repayment of each year, and what a loan below the market is worth.

use rust_decimal::{Decimal, dec};

use super::assumptions::{assumed, one};
use crate::assess::draft::Draft;
use crate::assess::symbols;
use crate::quantity::{Ratio, Years, Yen};
use crate::study::{Code, Field, Issue, Severity};
use crate::worksheet::{Formula, Line, compound, first_years, total};

/// The lines of a loan.
pub(super) struct Loan {
    pub amount: Line<Yen>,
    pub interest: Line<Yen>,
    pub service: Line<Yen>,
}

/// A loan on a part of the cost that the subsidy does not cover; `None` where nothing is borrowed.
///
/// In the years of grace only interest is paid. After them, an annuity pays the same amount each year, and equal principal
/// repays the same part of the loan each year.
pub(super) fn loan(draft: &mut Draft, net_cost: Line<Yen>) -> Option<Loan> {
    if draft.answers.number(Field::LoanSharePercent).is_none_or(|share| share <= dec!(0)) {
        return None;
    }
    let share = draft.percent_answer(symbols::LOAN_SHARE, Field::LoanSharePercent)?;
    let amount = draft.sheet.define(symbols::LOAN, share * net_cost);
    let rate: Line<Ratio> = match draft.percent_answer(symbols::LOAN_INTEREST, Field::LoanInterestPercent) {
        Some(rate) => rate,
        None => draft.waiting(symbols::LOAN_INTEREST, Field::LoanInterestPercent),
    };
    let years = loan_years(draft);
    let grace = grace(draft);

    let repaying = || first_years(years) - first_years(grace);
    let principal = if draft.answers.text(Field::LoanRepayment) == Some("equal_principal") {
        let left = (years - grace) / Formula::<Years>::constant(dec!(1));
        draft.sheet.define(symbols::PRINCIPAL, amount / left * repaying())
    } else {
        // A = v + v^2 + ... with v = 1 / (1 + i), over the years of repayment: the value of one yen a year.
        let left = draft.sheet.define(symbols::REPAYMENT_YEARS, years - grace);
        let annuity = draft.sheet.define(symbols::ANNUITY_FACTOR, total(since_loan(rate) * first_years(left)));
        let payment = draft.sheet.define(symbols::ANNUITY, amount / annuity);
        // The first repayment is what the annuity leaves after the interest on the whole loan; each later one is larger by
        // the interest saved. Its powers start after the grace: (1 + i)^(t - 1) divided by (1 + i)^grace.
        let first = payment - amount * rate;
        let after_grace = total(compound(per_year(rate)) * (first_years(grace_and_one(grace)) - first_years(grace)));
        draft.sheet.define(symbols::PRINCIPAL, first * compound(one() + rate) * after_grace * repaying())
    };
    // The debt at the start of a year: the loan less what was repaid before the year.
    let repaid_before = Formula::from(principal).running_total() - principal;
    let debt = draft.sheet.define(symbols::DEBT, (Formula::from(amount) - repaid_before) * first_years(years));
    let interest = draft.sheet.define(symbols::INTEREST, debt * rate);
    let service = draft.sheet.define(symbols::DEBT_SERVICE, interest + principal);
    benefit(draft, amount, service);
    Some(Loan { amount, interest, service })
}

/// The discount factor of one year: `1 / (1 + i)`.
fn per_year(rate: Line<Ratio>) -> Formula<Ratio> {
    one() / (one() + rate)
}

/// Discount factors of the years of operation to the day on which the loan is paid out, at the end of construction.
fn since_loan(rate: Line<Ratio>) -> Formula<Ratio> {
    compound(per_year(rate)) * per_year(rate)
}

/// A loan has to be repaid while the plant runs.
fn loan_years(draft: &mut Draft) -> Line<Years> {
    let field = Field::LoanYears;
    let operating = Decimal::from(draft.sheet.span().operating_years());
    if draft.answers.number(field).is_some_and(|years| years > operating) {
        draft.report(Issue::at(field, Severity::Error, Code::LoanLongerThanOperation(operating)));
        return draft.blocked(symbols::LOAN_YEARS, field);
    }
    draft.answer(symbols::LOAN_YEARS, field)
}

fn grace(draft: &mut Draft) -> Line<Years> {
    let field = Field::LoanGraceYears;
    let (grace, years) = (draft.answers.number(field), draft.answers.number(Field::LoanYears));
    if let (Some(grace), Some(years)) = (grace, years)
        && grace >= years
    {
        draft.report(Issue::at(field, Severity::Error, Code::GraceNotShorterThanLoan(years)));
        return draft.blocked(symbols::LOAN_GRACE, field);
    }
    assumed(draft, symbols::LOAN_GRACE, field, "loan_grace.default")
}

fn grace_and_one(grace: Line<Years>) -> Formula<Years> {
    grace + Formula::constant(dec!(1))
}

/// The loan less the present value of its payments at the interest of the market: what the same payments would not have
/// borrowed there.
fn benefit(draft: &mut Draft, amount: Line<Yen>, service: Line<Yen>) {
    let today = draft.today;
    let of_country = format!("rate.lending.{}", draft.country_code());
    let market = draft.percent_answer(symbols::MARKET_INTEREST, Field::MarketInterestPercent);
    let market = market.or_else(|| draft.fact(symbols::MARKET_INTEREST, &of_country, today));
    if let Some(market) = market {
        draft.sheet.define(symbols::LOAN_BENEFIT, amount - total(service * since_loan(market)));
    }
}
