//! Which line of the sheet a parameter of the registry becomes, so that the list of the registry can name it.

use crate::assess::symbols as s;
use crate::study::Field;
use crate::worksheet::Symbol;

/// The first part of a parameter's id, and the line that its values become. The first that fits counts.
///
/// What becomes several lines, as the values of a fuel do, or none, is not here: its id is its name.
const LINES: [(&str, Symbol); 43] = [
    ("allocation.partner_share", s::PARTNER_SHARE),
    ("allocation.private.government_share", s::GOVERNMENT_SHARE),
    ("allocation.subsidised.government_share.", s::GOVERNMENT_SHARE),
    ("auxiliary_share.", s::AUXILIARY_SHARE),
    ("capex.", s::USUAL_CAPITAL_COST),
    ("chiller.approach_temperature", s::APPROACH_TEMPERATURE),
    ("credit_price.base", s::PRICE_BASE),
    ("credit_price.high", s::PRICE_HIGH),
    ("credit_price.low", s::PRICE_LOW),
    ("credit_price.zero", s::PRICE_ZERO),
    ("degradation.", s::DEGRADATION),
    ("depreciation_years.", s::DEPRECIATION_YEARS),
    ("discount_rate.", s::DISCOUNT_RATE),
    ("durable_years.", s::DURABLE_YEARS),
    ("eligible_cost_share.", s::ELIGIBLE_SHARE),
    ("fx.jpy_per_usd", s::YEN_PER_DOLLAR),
    ("fx.local_per_usd.", s::LOCAL_PER_DOLLAR),
    ("grid_factor.application.", s::FACTOR_APPLICATION),
    ("gwp.ch4.", s::GWP_METHANE),
    ("gwp.n2o.", s::GWP_NITROUS_OXIDE),
    ("gwp.refrigerant.", s::GWP_REFRIGERANT),
    ("issuance_delay.", s::ISSUANCE_DELAY),
    ("lifetime.", s::OPERATING_YEARS),
    ("loan_grace.", s::LOAN_GRACE),
    ("monitoring_years.", s::MONITORING_YEARS),
    ("opex_share.", s::ANNUAL_COST_SHARE),
    ("rate.lending.", s::MARKET_INTEREST),
    ("subsidy.cost_effectiveness_cap.", s::COST_EFFECTIVENESS_CAP),
    ("subsidy.min_payback_years", s::MINIMUM_PAYBACK),
    ("subsidy.programme_cap", s::PROGRAMME_CAP),
    ("subsidy.rate_ceiling.", s::RATE_CEILING),
    ("subsidy_delay.", s::SUBSIDY_DELAY),
    ("support.adb_jfjcm.cap", s::FUND_CAP),
    ("support.adb_jfjcm.rate", s::FUND_RATE),
    ("support.moej_eco_lease.rate", s::LEASE_RATE),
    ("support.moej_new_technology.rate", s::DEMONSTRATION_RATE),
    ("tariff.business.", s::USUAL_PRICE_DOLLARS),
    ("tax.cit.", s::TAX_RATE),
    ("validation_cost.", s::VALIDATION_COST),
    ("verification_cost.", s::VERIFICATION_COST),
    ("wacc.", s::DISCOUNT_RATE),
    ("waste_water.methane_capacity", s::METHANE_CAPACITY),
    ("yield.", s::USUAL_YIELD),
];

/// What follows number and version in the id of a methodology's parameter, and the line that its values become.
const METHODOLOGY_LINES: [(&str, Symbol); 3] =
    [("grid_factor.", s::FACTOR), ("gwp_ch4", s::GWP_METHANE), ("gwp_n2o", s::GWP_NITROUS_OXIDE)];

/// The line that the values of a parameter become.
pub(super) fn line_of(parameter: &str) -> Option<Symbol> {
    let (lines, rest) = match of_methodology(parameter) {
        Some(rest) => (METHODOLOGY_LINES.as_slice(), rest),
        None => (LINES.as_slice(), parameter),
    };
    lines.iter().find(|(start, _)| rest.starts_with(start)).map(|(_, symbol)| *symbol)
}

/// The question whose usual value a methodology's parameter is.
pub(super) fn question_of(parameter: &str) -> Option<Field> {
    Field::from_key(of_methodology(parameter)?.split('.').next()?)
}

/// What follows number and version, as in `methodology.TH_AM001.3.0.grid_factor.national`.
fn of_methodology(parameter: &str) -> Option<&str> {
    parameter.strip_prefix("methodology.")?.splitn(4, '.').nth(3)
}
