//! The same project by each route through the JCM, side by side, and the credit price at which two routes are worth the same.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::solve::{Solution, solve};
use crate::assess::{Assessment, Finding, Route, assess, symbols};
use crate::registry::ClauseState;
use crate::study::{Action, Field, Study, apply};
use crate::worksheet::{LineError, LineId, Number, Symbol};

/// A project by one route.
#[derive(Clone, Debug)]
pub struct ByRoute {
    /// The route.
    pub route: Route,
    /// The whole assessment by it.
    pub assessment: Assessment,
}

impl ByRoute {
    /// The value of a measure, or why it has none.
    pub fn measure(&self, symbol: Symbol) -> Result<Decimal, LineError> {
        let line = self.assessment.sheet.find(symbol.id).ok_or(LineError::Absent)?;
        self.assessment.value(line, 1)
    }

    /// The condition of the equipment subsidy that this project fails: the route is not open to it.
    pub fn closed(&self) -> Option<&Finding> {
        let subsidised = self.route == Route::EquipmentSubsidy;
        self.assessment.subsidy.refusal().filter(|_| subsidised)
    }

    /// The net present value if credits start at `price`; the path goes on from there as it does in the study.
    pub fn value_at<N: Number>(&self, price: N) -> Option<N> {
        let value = self.assessment.sheet.find(symbols::NPV.id)?;
        let starts = self.starts();
        let replaced = |id| starts.contains(&Some(id)).then(|| price.clone());
        self.assessment.sheet.evaluate_with(replaced).value(value).ok()?.at(1).cloned()
    }

    /// The lines from which the price of credits follows: the base scenario, or the start of another path.
    fn starts(&self) -> [Option<LineId>; 2] {
        [symbols::PRICE_BASE, symbols::PRICE_START].map(|symbol| self.assessment.sheet.find(symbol.id))
    }
}

/// The open route of the highest net present value; of two worth the same, the first, which demands less.
pub fn best(routes: &[ByRoute]) -> Option<(&ByRoute, Decimal)> {
    worth_most(routes.iter())
}

/// The best route if `route` falls away.
pub fn best_without(routes: &[ByRoute], route: Route) -> Option<(&ByRoute, Decimal)> {
    worth_most(routes.iter().filter(|by| by.route != route))
}

fn worth_most<'a>(routes: impl Iterator<Item = &'a ByRoute>) -> Option<(&'a ByRoute, Decimal)> {
    let open = routes.filter(|by| by.closed().is_none());
    let known = open.filter_map(|by| Some((by, by.measure(symbols::NPV).ok()?)));
    known.reduce(|best, next| if next.1 > best.1 { next } else { best })
}

/// The study by every route that may be open to it: without the JCM, with the equipment subsidy, as a private project, and by
/// each other programme whose rate is known and of whose conditions none fails.
pub fn routes(study: &Study, today: Date) -> Vec<ByRoute> {
    let by = |route: Route| {
        let study = apply(study, Action::Answer(Field::Route, route.id().to_owned()));
        let assessment = assess(&study, today);
        let open = route.programme().is_none_or(|id| {
            let offer = assessment.offers.iter().find(|offer| offer.support.id == id);
            offer.is_some_and(|offer| offer.state() == ClauseState::Met && offer.amount.is_some())
        });
        open.then_some(ByRoute { route, assessment })
    };
    Route::ALL.into_iter().filter_map(by).collect()
}

/// What a route changes against the same project without the JCM, in yen of net present value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// All of it.
    pub whole: Decimal,
    /// The subsidy.
    pub subsidy: Decimal,
    /// What the credits bring, at present value.
    pub credits: Decimal,
    /// What validation and verification take, at present value: below zero.
    pub checks: Decimal,
}

impl Difference {
    /// What taxes and the time of payments make of the others.
    pub fn rest(&self) -> Decimal {
        self.whole - self.subsidy - self.credits - self.checks
    }
}

/// How a route compares with none; `None` while a figure is not known.
pub fn difference(routes: &[ByRoute], by: &ByRoute) -> Option<Difference> {
    let none = by_route(routes, Route::None)?.measure(symbols::NPV).ok()?;
    let credits = by.measure(symbols::CREDITS_RECEIVED_VALUE).ok()?;
    Some(Difference {
        whole: by.measure(symbols::NPV).ok()? - none,
        subsidy: by.measure(symbols::SUBSIDY).ok()?,
        credits,
        checks: by.measure(symbols::CREDIT_VALUE).ok()? - credits,
    })
}

/// The study by one of the routes.
pub fn by_route(routes: &[ByRoute], route: Route) -> Option<&ByRoute> {
    routes.iter().find(|by| by.route == route)
}

/// No credit of any market is looked for above this price, in yen.
const HIGHEST_PRICE: f64 = 1_000_000.0;

/// The credit price at which two routes have the same net present value.
pub fn break_even(one: &ByRoute, other: &ByRoute) -> Solution {
    fn difference<N: Number>(one: &ByRoute, other: &ByRoute, price: &N) -> Option<N> {
        one.value_at(price.clone())?.minus(&other.value_at(price.clone())?).ok()
    }
    solve(HIGHEST_PRICE, |price| difference(one, other, &price), |price| difference(one, other, &price))
}

/// The credit price at which a route's net present value is nothing.
pub fn price_of_nothing(by_route: &ByRoute) -> Solution {
    solve(HIGHEST_PRICE, |price| by_route.value_at(price), |price| by_route.value_at(price))
}
