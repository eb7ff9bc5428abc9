//! Hints against what is known: reductions by capacity far from those of real projects, and a cost or a price of electricity
//! far from the usual one, deserve a second look.

use jiff::civil::Date;
use rust_decimal::{Decimal, dec};

use super::draft::Draft;
use super::formulas::emissions::Effect;
use super::part::Part;
use super::symbols;
use crate::quantity::{Projects, TonnesPerKilowatt};
use crate::registry;
use crate::study::{Code, Field, Issue, Severity};
use crate::worksheet::{Evaluation, Line, Symbol, Worksheet};

/// Adds the reductions by capacity and what known projects of the technology had. Selections publish the estimate at
/// application, so that is compared.
pub(super) fn compare(draft: &mut Draft, effect: &Effect) {
    let Some(capacity) = effect.capacity else { return };
    let technology = draft.technology().to_owned();
    let today = draft.today;
    let mut known = |symbol, which: &str| -> Option<Line<TonnesPerKilowatt>> {
        draft.fact(symbol, &format!("known_reductions.{technology}.{which}"), today)
    };
    let least = known(symbols::KNOWN_REDUCTIONS_LEAST, "least");
    let most = known(symbols::KNOWN_REDUCTIONS_MOST, "most");
    if least.is_some() && most.is_some() {
        draft.sheet.define(symbols::REDUCTIONS_PER_KILOWATT, effect.application.first_year / capacity);
    }
}

/// A word of caution at each part outside the range of the known projects.
pub(super) fn issues(sheet: &Worksheet, values: &Evaluation<Decimal>, parts: &[Part], today: Date) -> Vec<Issue> {
    let value = |part, symbol: &str| values.value(sheet.find_in(part, symbol)?).ok()?.at(1).copied();
    let caution = |(index, Part { technology, .. }): (usize, &Part)| {
        let part = if parts.len() > 1 { u8::try_from(index + 1).ok()? } else { 0 };
        let own = value(part, symbols::REDUCTIONS_PER_KILOWATT.id)?;
        let least = value(part, symbols::KNOWN_REDUCTIONS_LEAST.id)?;
        let most = value(part, symbols::KNOWN_REDUCTIONS_MOST.id)?;
        if own >= least && own <= most || own <= Decimal::ZERO {
            return None;
        }
        let count = registry::fact::<Projects>(&format!("known_reductions.{}.count", technology.as_deref()?), today);
        let count = count.ok()?.quantity.value();
        let code =
            Code::UnlikeKnownProjects { own: own.round_dp(2), least: least.round_dp(2), most: most.round_dp(2), count };
        let mut issue = Issue::at(Field::CapacityKw, Severity::Warning, code);
        issue.part = index;
        Some(issue)
    };
    parts.iter().enumerate().filter_map(caution).chain(cost(sheet, values)).chain(price(sheet, values)).collect()
}

/// Why an amount may lie far from the usual one: it was meant in another currency. Both factors are our judgement: tariffs of a
/// country's industries lie nearer to each other than costs of plants, and currencies lie further apart than either.
const PRICE_FACTOR: Decimal = dec!(3);
const COST_FACTOR: Decimal = dec!(5);

/// A price of electricity far from the usual one.
fn price(sheet: &Worksheet, values: &Evaluation<Decimal>) -> Option<Issue> {
    let usual = far(sheet, values, symbols::ELECTRICITY_PRICE, symbols::USUAL_PRICE, PRICE_FACTOR)?;
    Some(Issue::at(Field::ElectricityPrice, Severity::Warning, Code::PriceUnusual(usual.round_dp(1))))
}

/// A cost far from the usual one of a plant of this size.
fn cost(sheet: &Worksheet, values: &Evaluation<Decimal>) -> Option<Issue> {
    let usual = far(sheet, values, symbols::TOTAL_COST, symbols::USUAL_COST, COST_FACTOR)?;
    let said = usual.round_sf(2).unwrap_or(usual);
    Some(Issue::at(Field::TotalCost, Severity::Warning, Code::CostUnusual(said)))
}

/// The usual amount, if the own one is more than so many times greater or smaller.
fn far(
    sheet: &Worksheet,
    values: &Evaluation<Decimal>,
    own: Symbol,
    usual: Symbol,
    factor: Decimal,
) -> Option<Decimal> {
    let value = |symbol: Symbol| values.value(sheet.find(symbol.id)?).ok()?.at(1).copied();
    let (usual, own) = (value(usual)?, value(own)?);
    let near = own * factor >= usual && own <= usual * factor;
    (!near).then_some(usual)
}
