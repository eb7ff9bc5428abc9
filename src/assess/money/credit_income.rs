//! When credits bring money, and what they cost: monitoring periods, the time until issuance, validation, verification.

use rust_decimal::dec;

use super::Route;
use super::assumptions::{assumed, change};
use crate::assess::draft::Draft;
use crate::assess::symbols;
use crate::quantity::{Ratio, Tonnes, Years, Yen, YenPerTonne};
use crate::study::Field;
use crate::worksheet::{Formula, Line, Provenance, compound, first_years, least};

/// The price of a credit in each year, from the path that was chosen.
pub(super) fn price_path(draft: &mut Draft, base: Line<YenPerTonne>) -> Line<YenPerTonne> {
    if draft.answers.text(Field::PricePath) == Some("by_year") {
        return prices_by_year(draft);
    }
    let today = draft.today;
    let (start, growth) = match draft.answers.text(Field::PricePath) {
        Some("own") => (draft.answer(symbols::PRICE_START, Field::CreditPrice), None),
        Some("corridor_floor") => (corridor(draft, "credit_price.low"), Some("gx_ets.escalation")),
        Some("corridor_ceiling") => (corridor(draft, "credit_price.high"), Some("gx_ets.escalation")),
        _ => (base, None),
    };
    let field = Field::CreditChangePercent;
    let change: Line<Ratio> = match growth {
        Some(parameter) => draft.percent_or_fact(symbols::PRICE_CHANGE, field, &[parameter], today),
        None => change(draft, symbols::PRICE_CHANGE, field),
    };
    let factor = compound(Formula::constant(dec!(1)) + change);
    draft.sheet.define(symbols::PRICE_PATH, start * factor)
}

/// The prices that the user gave year by year.
fn prices_by_year(draft: &mut Draft) -> Line<YenPerTonne> {
    let field = Field::CreditPrices;
    match draft.answers.series(field).map(<[_]>::to_vec) {
        Some(prices) => {
            draft.sheet.given_by_year(symbols::PRICE_PATH, prices, Provenance::Answer { field: field.key() })
        }
        None if draft.answers.refused(field) => draft.blocked(symbols::PRICE_PATH, field),
        None => draft.waiting(symbols::PRICE_PATH, field),
    }
}

fn corridor(draft: &mut Draft, parameter: &str) -> Line<YenPerTonne> {
    let today = draft.today;
    draft.fact_or_absent(symbols::PRICE_START, parameter, today)
}

/// What credits bring in each year, in the year in which they are issued; and the same less validation and verification.
pub(super) fn income(
    draft: &mut Draft,
    route: Route,
    issued: Line<Tonnes>,
    revenue: Line<Yen>,
    crediting_years: Line<Years>,
) -> (Line<Yen>, Line<Yen>) {
    if route == Route::None {
        let received = draft.implied(symbols::CREDITS_RECEIVED, dec!(0), Field::Route);
        return (received, draft.implied(symbols::CREDIT_INCOME, dec!(0), Field::Route));
    }
    let field = Field::MonitoringYears;
    let period: Line<Years> = assumed(draft, symbols::MONITORING_YEARS, field, "monitoring_years.default");
    let field = Field::IssuanceDelayYears;
    let delay: Line<Years> = assumed(draft, symbols::ISSUANCE_DELAY, field, "issuance_delay.default");
    let received = Formula::from(revenue).together(period).delayed(delay);
    let received = draft.sheet.define(symbols::CREDITS_RECEIVED, received);
    let cost = cost(draft, route, issued, crediting_years, period);
    (received, draft.sheet.define(symbols::CREDIT_INCOME, received - cost))
}

/// Validation in the construction year, and a verification at the end of each monitoring period with credits.
fn cost(
    draft: &mut Draft,
    route: Route,
    issued: Line<Tonnes>,
    crediting_years: Line<Years>,
    period: Line<Years>,
) -> Formula<Yen> {
    // The programme pays the first round for projects that it supports.
    let by_programme = match draft.answers.text(Field::FirstCyclePayer) {
        Some(payer) => payer == "programme",
        None => route == Route::EquipmentSubsidy,
    };
    let one_tonne = Formula::<Tonnes>::constant(dec!(1));
    let any = least([Formula::from(issued) / one_tonne, Formula::constant(dec!(1))]);
    let with_credits = (any * first_years(crediting_years)).together(period);
    let round = least([with_credits, Formula::<Ratio>::constant(dec!(1))]);
    let rounds = draft.sheet.define(symbols::VERIFICATIONS, round);
    let field = Field::VerificationCost;
    let each: Line<Yen> = assumed(draft, symbols::VERIFICATION_COST, field, "verification_cost.default");
    if by_programme {
        let so_far = least([Formula::from(rounds).running_total(), Formula::constant(dec!(1))]);
        // Whatever is left of the first round is paid by the programme.
        let own = rounds - so_far.change();
        return draft.sheet.define(symbols::CREDIT_COST, each * own).into();
    }
    let field = Field::ValidationCost;
    let validation: Line<Yen> = assumed(draft, symbols::VALIDATION_COST, field, "validation_cost.default");
    let once = Formula::from(validation).in_construction_year();
    draft.sheet.define(symbols::CREDIT_COST, each * rounds + once).into()
}
