//! What the calculation uses where a question is not answered.

use rust_decimal::Decimal;
use yew::prelude::*;

use crate::quantity::UnitCode;
use crate::study::Field;
use crate::ui::components::evidence_badge;
use crate::ui::value::written;
use crate::ui::{Assessed, I18n};
use crate::worksheet::source::Evidence;
use crate::worksheet::{LineId, Origin};

/// The line that holds a value where the question is not answered.
fn usual_line(assessed: &Assessed, part: usize, field: Field) -> Option<LineId> {
    use crate::assess::symbols as s;
    let symbol = match field {
        Field::GenerationMwh => s::FIRST_YEAR_GENERATION,
        Field::AuxiliaryMwh => s::AUXILIARY,
        Field::DegradationPercent => s::DEGRADATION,
        Field::OperatingYears => s::OPERATING_YEARS,
        Field::GridFactorApplication => s::FACTOR_APPLICATION,
        Field::GridFactorMethodology => s::FACTOR,
        Field::TotalCost => s::TOTAL_COST,
        Field::EligibleCost => s::ELIGIBLE_COST,
        Field::AnnualCost => s::ANNUAL_COST,
        Field::ElectricityPrice => s::ELECTRICITY_PRICE,
        Field::CreditingYears => s::CREDITING_YEARS,
        Field::RateCeilingPercent => s::RATE_CEILING,
        Field::CostEffectivenessCap => s::COST_EFFECTIVENESS_CAP,
        Field::DurableYears => s::DURABLE_YEARS,
        Field::DiscountRatePercent => s::DISCOUNT_RATE,
        Field::TaxPercent => s::TAX_RATE,
        Field::ValidationCost => s::VALIDATION_COST,
        Field::VerificationCost => s::VERIFICATION_COST,
        Field::MonitoringYears => s::MONITORING_YEARS,
        Field::IssuanceDelayYears => s::ISSUANCE_DELAY,
        Field::MarketInterestPercent => s::MARKET_INTEREST,
        Field::GovernmentSharePercent => s::GOVERNMENT_SHARE,
        Field::PartnerSharePercent => s::PARTNER_SHARE,
        Field::EfficiencyReference => s::EFFICIENCY_REFERENCE,
        Field::BoilerEfficiencyReference => s::BOILER_EFFICIENCY_REFERENCE,
        _ => return None,
    };
    let several = assessed.parts.len() > 1 && field.is_of_part();
    let of_part = || assessed.sheet.find_in(u8::try_from(part + 1).unwrap_or_default(), symbol.id);
    if several { of_part() } else { assessed.sheet.find(symbol.id) }
}

/// Whether a value is used where the question is not answered, once what it follows from is known.
pub(super) fn has_usual_value(assessed: &Assessed, part: usize, field: Field) -> bool {
    let record = usual_line(assessed, part, field).and_then(|line| assessed.sheet.record(line));
    let waits = |origin: &Origin| matches!(origin, Origin::Given { value: None, .. });
    record.is_some_and(|record| !waits(&record.origin))
}

/// What the calculation uses while a question is not answered.
#[derive(Clone, PartialEq)]
pub(super) struct Used {
    value: AttrValue,
    /// How well it is supported.
    evidence: Option<Evidence>,
}

impl Used {
    /// The value and its badge.
    pub(super) fn html(&self, i18n: &I18n) -> Html {
        html! {
            <>
                { &self.value }
                if let Some(evidence) = self.evidence {
                    { " " }{ evidence_badge(i18n, evidence) }
                }
            </>
        }
    }
}

/// What the calculation uses while the question is not answered, with how well it is supported.
pub(super) fn used_value(
    i18n: &I18n,
    assessed: &Assessed,
    part: usize,
    field: Field,
    currency: Option<&str>,
) -> Option<Used> {
    let line = usual_line(assessed, part, field)?;
    let unit = assessed.sheet.record(line)?.unit;
    let (value, unit) = in_currency(assessed, currency, assessed.value(line, 1).ok()?, unit);
    let value = written(i18n, assessed.currency, value, unit).text(i18n);
    Some(Used { value, evidence: assessed.explain(line, 1)?.weakest_evidence() })
}

/// An amount of the sheet, which counts in yen, in the currency in which the visitor answers.
fn in_currency(assessed: &Assessed, currency: Option<&str>, value: Decimal, unit: UnitCode) -> (Decimal, UnitCode) {
    use crate::assess::symbols as s;
    let (rate, units) = match currency {
        Some("USD") => (s::YEN_PER_DOLLAR, [UnitCode::Dollars, UnitCode::DollarsPerKilowattHour]),
        Some("local") => (s::YEN_PER_LOCAL, [UnitCode::Local, UnitCode::LocalPerKilowattHour]),
        _ => return (value, unit),
    };
    let [money, price] = units;
    let target = match unit {
        UnitCode::Yen => money,
        UnitCode::YenPerKilowattHour => price,
        other => return (value, other),
    };
    let rate = assessed.sheet.find(rate.id).and_then(|line| assessed.value(line, 1).ok());
    rate.and_then(|rate| value.checked_div(rate)).map_or((value, unit), |converted| (converted, target))
}
