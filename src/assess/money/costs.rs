//! Costs and prices in yen, from answers in any of three currencies or from the registry's usual values.

use super::cost_lines;
use crate::assess::draft::Draft;
use crate::assess::part::Project;
use crate::assess::symbols;
use crate::quantity::{
    Dollars, DollarsPerKilowatt, DollarsPerKilowattHour, Local, LocalPerDollar, LocalPerKilowattHour, Ratio, Times,
    Unit, Yen, YenPerDollar, YenPerKilowattHour, YenPerLocal,
};
use crate::registry;
use crate::study::Field;
use crate::worksheet::{Line, Symbol};

/// Costs of the project in yen.
pub(in crate::assess) struct Costs {
    pub total: Line<Yen>,
    pub eligible: Line<Yen>,
    /// Operation and maintenance in a year.
    pub annual: Line<Yen>,
    /// Price of the electricity generated or saved; `None` where electricity plays no part.
    pub electricity_price: Option<Line<YenPerKilowattHour>>,
    /// Fuel and other cost saved, or income beside electricity, in a year.
    pub other_income: Option<Line<Yen>>,
    /// Yen for a dollar.
    pub yen_per_dollar: Line<YenPerDollar>,
    /// Cost of replacing parts once.
    pub replacement: Option<Line<Yen>>,
}

/// Exchange rates of the day of the assessment.
pub(super) struct Rates {
    pub yen_per_dollar: Line<YenPerDollar>,
    /// Only where costs are given in the country's currency.
    pub yen_per_local: Option<Line<YenPerLocal>>,
}

/// The lines that an amount passes through on its way to yen.
struct Names {
    dollars: Symbol,
    local: Symbol,
    yen: Symbol,
}

const TOTAL: Names =
    Names { dollars: symbols::TOTAL_COST_DOLLARS, local: symbols::TOTAL_COST_LOCAL, yen: symbols::TOTAL_COST };
const ELIGIBLE: Names =
    Names { dollars: symbols::ELIGIBLE_COST_DOLLARS, local: symbols::ELIGIBLE_COST_LOCAL, yen: symbols::ELIGIBLE_COST };
const ANNUAL: Names =
    Names { dollars: symbols::ANNUAL_COST_DOLLARS, local: symbols::ANNUAL_COST_LOCAL, yen: symbols::ANNUAL_COST };
const OTHER_INCOME: Names =
    Names { dollars: symbols::OTHER_INCOME_DOLLARS, local: symbols::OTHER_INCOME_LOCAL, yen: symbols::OTHER_INCOME };
const REPLACEMENT: Names = Names {
    dollars: symbols::REPLACEMENT_COST_DOLLARS,
    local: symbols::REPLACEMENT_COST_LOCAL,
    yen: symbols::REPLACEMENT_COST,
};
const PRICE: Names = Names {
    dollars: symbols::ELECTRICITY_PRICE_DOLLARS,
    local: symbols::ELECTRICITY_PRICE_LOCAL,
    yen: symbols::ELECTRICITY_PRICE,
};

/// Costs and prices, each answered or usual.
pub(in crate::assess) fn costs(draft: &mut Draft, project: &Project) -> Costs {
    let rates = rates(draft);
    let mounting = draft.answers.text(Field::Mounting).map(str::to_owned);
    let lines = cost_lines::sums(draft, &rates);
    let total = match &lines {
        Some(sums) => draft.sheet.define(symbols::TOTAL_COST, sums.total.clone()),
        None => converted::<Yen, Dollars, Local>(draft, &rates, Field::TotalCost, &TOTAL)
            .inspect(|_| compare_cost(draft, project, &rates, mounting.as_deref()))
            .unwrap_or_else(|| usual_total(draft, project, &rates, mounting.as_deref())),
    };
    let eligible =
        converted::<Yen, Dollars, Local>(draft, &rates, Field::EligibleCost, &ELIGIBLE).unwrap_or_else(|| {
            if let Some(sums) = lines {
                return draft.sheet.define(symbols::ELIGIBLE_COST, sums.eligible);
            }
            share_of(
                draft,
                total,
                "eligible_cost_share.default",
                symbols::ELIGIBLE_SHARE,
                symbols::ELIGIBLE_COST,
                Field::EligibleCost,
            )
        });
    let annual = converted::<Yen, Dollars, Local>(draft, &rates, Field::AnnualCost, &ANNUAL).unwrap_or_else(|| {
        let parameter = match draft.technology() {
            "solar_pv" => format!("opex_share.solar_pv.{}", mounting.as_deref().unwrap_or("rooftop")),
            other => format!("opex_share.{other}"),
        };
        share_of(draft, total, &parameter, symbols::ANNUAL_COST_SHARE, symbols::ANNUAL_COST, Field::AnnualCost)
    });
    let electricity_price = project.electricity.is_some().then(|| {
        converted::<YenPerKilowattHour, DollarsPerKilowattHour, LocalPerKilowattHour>(
            draft,
            &rates,
            Field::ElectricityPrice,
            &PRICE,
        )
        .inspect(|_| compare_price(draft, &rates))
        .unwrap_or_else(|| usual_price(draft, &rates))
    });
    let other_income = converted::<Yen, Dollars, Local>(draft, &rates, Field::OtherIncome, &OTHER_INCOME);
    // What saves fuel rather than electricity earns nothing until its saving is known.
    let other_income = match (other_income, electricity_price) {
        (None, None) => Some(draft.waiting(symbols::OTHER_INCOME, Field::OtherIncome)),
        (other_income, _) => other_income,
    };
    let replacement = converted::<Yen, Dollars, Local>(draft, &rates, Field::ReplacementCost, &REPLACEMENT);
    Costs {
        total,
        eligible,
        annual,
        electricity_price,
        other_income,
        yen_per_dollar: rates.yen_per_dollar,
        replacement,
    }
}

fn rates(draft: &mut Draft) -> Rates {
    let today = draft.today;
    let code = draft.country_code();
    let yen_per_dollar = draft.fact_or_absent(symbols::YEN_PER_DOLLAR, "fx.jpy_per_usd", today);
    let yen_per_local = (draft.answers.text(Field::CostCurrency) == Some("local"))
        .then(|| format!("fx.local_per_usd.{code}"))
        .and_then(|parameter| draft.fact::<LocalPerDollar>(symbols::LOCAL_PER_DOLLAR, &parameter, today))
        .map(|local_per_dollar| draft.sheet.define(symbols::YEN_PER_LOCAL, yen_per_dollar / local_per_dollar));
    Rates { yen_per_dollar, yen_per_local }
}

/// The answer at `field` in yen, whatever currency it was given in; yen unless another currency was chosen.
fn converted<Y, D, L>(draft: &mut Draft, rates: &Rates, field: Field, names: &Names) -> Option<Line<Y>>
where
    Y: Unit,
    D: Times<YenPerDollar, Product = Y>,
    L: Times<YenPerLocal, Product = Y>,
{
    if draft.answers.refused(field) {
        return Some(draft.blocked(names.yen, field));
    }
    let value = draft.answers.number(field)?;
    Some(match draft.answers.text(Field::CostCurrency) {
        Some("USD") => {
            let dollars: Line<D> = draft.implied(names.dollars, value, field);
            draft.sheet.define(names.yen, dollars * rates.yen_per_dollar)
        }
        Some("local") => match rates.yen_per_local {
            Some(yen_per_local) => {
                let local: Line<L> = draft.implied(names.local, value, field);
                draft.sheet.define(names.yen, local * yen_per_local)
            }
            None => draft.waiting(names.yen, Field::CostCurrency),
        },
        _ => draft.implied(names.yen, value, field),
    })
}

fn usual_total(draft: &mut Draft, project: &Project, rates: &Rates, mounting: Option<&str>) -> Line<Yen> {
    let Some(capacity) = project.capacity else {
        return draft.waiting(symbols::TOTAL_COST, Field::TotalCost);
    };
    let Some([of_country, general]) = usual_capital_cost(draft, mounting) else {
        return draft.waiting(symbols::TOTAL_COST, Field::Mounting);
    };
    let today = draft.today;
    let cost: Line<DollarsPerKilowatt> =
        draft.fact_or_ask(symbols::USUAL_CAPITAL_COST, Field::TotalCost, &[&of_country, &general], today);
    draft.sheet.define(symbols::TOTAL_COST, capacity * cost * rates.yen_per_dollar)
}

/// The parameters of the usual cost by capacity: the country's own, and the general one. Solar power differs by its place.
fn usual_capital_cost(draft: &Draft, mounting: Option<&str>) -> Option<[String; 2]> {
    let general = match draft.technology() {
        "solar_pv" => format!("capex.solar_pv.{}", mounting?),
        other => format!("capex.{other}"),
    };
    Some([format!("{general}.{}", draft.country_code()), general])
}

/// The usual cost beside an answered one: `plausibility` compares them.
fn compare_cost(draft: &mut Draft, project: &Project, rates: &Rates, mounting: Option<&str>) {
    let Some((capacity, parameters)) = project.capacity.zip(usual_capital_cost(draft, mounting)) else { return };
    let known = parameters.iter().find(|parameter| registry::parameter(parameter).is_some());
    let today = draft.today;
    let cost = known.and_then(|known| draft.fact::<DollarsPerKilowatt>(symbols::USUAL_CAPITAL_COST, known, today));
    if let Some(cost) = cost {
        let _: Line<Yen> = draft.sheet.define(symbols::USUAL_COST, capacity * cost * rates.yen_per_dollar);
    }
}

/// The usual price beside an answered one: `plausibility` compares them.
fn compare_price(draft: &mut Draft, rates: &Rates) {
    let (today, parameter) = (draft.today, format!("tariff.business.{}", draft.country_code()));
    if let Some(price) = draft.fact::<DollarsPerKilowattHour>(symbols::USUAL_PRICE_DOLLARS, &parameter, today) {
        let _: Line<YenPerKilowattHour> = draft.sheet.define(symbols::USUAL_PRICE, price * rates.yen_per_dollar);
    }
}

fn usual_price(draft: &mut Draft, rates: &Rates) -> Line<YenPerKilowattHour> {
    let (today, code) = (draft.today, draft.country_code());
    let parameter = format!("tariff.business.{code}");
    match draft.fact::<DollarsPerKilowattHour>(symbols::ELECTRICITY_PRICE_DOLLARS, &parameter, today) {
        Some(price) => draft.sheet.define(symbols::ELECTRICITY_PRICE, price * rates.yen_per_dollar),
        None => draft.waiting(symbols::ELECTRICITY_PRICE, Field::ElectricityPrice),
    }
}

fn share_of(
    draft: &mut Draft,
    total: Line<Yen>,
    parameter: &str,
    share: Symbol,
    symbol: Symbol,
    field: Field,
) -> Line<Yen> {
    let today = draft.today;
    match draft.fact::<Ratio>(share, parameter, today) {
        Some(share) => draft.sheet.define(symbol, total * share),
        None => draft.waiting(symbol, field),
    }
}
