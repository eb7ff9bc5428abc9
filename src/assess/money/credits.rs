//! Credits: issued in whole tonnes each year, divided between Japan, the partner country and the participants, and
//! worth what a price scenario says.

use rust_decimal::{Decimal, dec};

use super::costs::Costs;
use super::subsidy::SubsidyLines;
use super::{Route, credit_income};
use crate::assess::draft::Draft;
use crate::assess::part::{Part, Project};
use crate::assess::symbols;
use crate::quantity::{Ratio, Tonnes, Years, Yen, YenPerTonne};
use crate::registry;
use crate::study::{Code, Field, Issue, Severity};
use crate::worksheet::{Formula, Line, Provenance, Symbol, first_years, largest, least, total, whole};

/// One credit-price scenario: its parameter in the registry and its lines.
#[derive(Clone, Copy, Debug)]
pub struct PriceScenario {
    /// Identifier in message ids.
    pub id: &'static str,
    /// Parameter in the registry.
    pub parameter: &'static str,
    /// Price of a credit.
    pub price: Symbol,
    /// Revenue over the crediting period.
    pub revenue: Symbol,
}

/// The scenarios, from no value to high. No public price of JCM credits exists.
pub const PRICE_SCENARIOS: [PriceScenario; 4] = [
    PriceScenario {
        id: "zero",
        parameter: "credit_price.zero",
        price: symbols::PRICE_ZERO,
        revenue: symbols::REVENUE_ZERO,
    },
    PriceScenario {
        id: "low",
        parameter: "credit_price.low",
        price: symbols::PRICE_LOW,
        revenue: symbols::REVENUE_LOW,
    },
    PriceScenario {
        id: "base",
        parameter: "credit_price.base",
        price: symbols::PRICE_BASE,
        revenue: symbols::REVENUE_TOTAL,
    },
    PriceScenario {
        id: "high",
        parameter: "credit_price.high",
        price: symbols::PRICE_HIGH,
        revenue: symbols::REVENUE_HIGH,
    },
];

pub(in crate::assess) struct Credits {
    pub issued_total: Line<Tonnes>,
    /// What credits bring in each year.
    pub received: Line<Yen>,
    /// The same less what they cost.
    pub income: Line<Yen>,
    pub base_revenue_total: Line<Yen>,
}

/// Issuance, allocation and revenue.
pub(in crate::assess) fn credits(
    draft: &mut Draft,
    project: &Project,
    costs: &Costs,
    subsidy: &SubsidyLines,
    parts: &[Part],
) -> Credits {
    let crediting_years = crediting_years(draft, subsidy, project);
    let credited = project.creditable.reductions * first_years(crediting_years);
    // Negative reductions give no credits; they are not owed.
    let route = Route::of(draft);
    let issued = match no_credits(draft, route, parts) {
        Some(none) => draft.sheet.define(symbols::CREDITS_ISSUED, Formula::from(none).every_operating_year()),
        None => draft.sheet.define(symbols::CREDITS_ISSUED, whole(largest([credited, zero()]))),
    };
    let issued_total = draft.sheet.define(symbols::CREDITS_TOTAL, total(issued));
    let private = !route.is_supported() || subsidy.findings.refusal().is_some();
    let participants = allocate(draft, issued, private, costs, subsidy);
    draft.sheet.define(symbols::CREDITS_PARTICIPANTS_TOTAL, total(participants));

    let mut base = None;
    for scenario in PRICE_SCENARIOS {
        let today = draft.today;
        let price: Line<YenPerTonne> = draft.fact_or_absent(scenario.price, scenario.parameter, today);
        if scenario.id == "base" {
            let price = credit_income::price_path(draft, price);
            let yearly = draft.sheet.define(symbols::REVENUE, participants * price);
            base = Some((yearly, draft.sheet.define(scenario.revenue, total(yearly))));
        } else {
            draft.sheet.define(scenario.revenue, total(participants * price));
        }
    }
    let (base_revenue, base_revenue_total) = base.expect("the base scenario is in the list above");
    let (received, income) = credit_income::income(draft, route, issued, base_revenue, crediting_years);
    Credits { issued_total, received, income, base_revenue_total }
}

/// Nothing, with its reason, for a project that fails a criterion of the methodology or does not want credits.
fn no_credits(draft: &mut Draft, route: Route, parts: &[Part]) -> Option<Line<Tonnes>> {
    if route == Route::None {
        return Some(draft.implied(symbols::NO_CREDITS, dec!(0), Field::Route));
    }
    if draft.answers.yes(Field::CreditsIntended) == Some(false) {
        return Some(draft.implied(symbols::NO_CREDITS, dec!(0), Field::CreditsIntended));
    }
    if parts.iter().any(|part| part.failed().is_none()) {
        return None;
    }
    let failed = parts.first()?.failed()?;
    let provenance = Provenance::Fact { parameter: failed.clause.id, citation: &failed.clause.citation };
    Some(draft.sheet.given(symbols::NO_CREDITS, Some(dec!(0)), provenance))
}

fn zero<U: crate::quantity::Unit>() -> Formula<U> {
    Formula::constant(dec!(0))
}

/// Without an answer, credits are counted for as long as the programme asks for monitoring (the legal durable years),
/// and never beyond the plant's operation.
fn crediting_years(draft: &mut Draft, subsidy: &SubsidyLines, project: &Project) -> Line<Years> {
    let operating = Decimal::from(draft.sheet.span().operating_years());
    let field = Field::CreditingYears;
    match draft.answers.number(field) {
        Some(value) if value > operating => {
            draft.report(Issue::at(field, Severity::Error, Code::CreditingLongerThanOperation(operating)));
            draft.blocked(symbols::CREDITING_YEARS, field)
        }
        Some(value) => draft.implied(symbols::CREDITING_YEARS, value, field),
        None if draft.answers.refused(field) => draft.blocked(symbols::CREDITING_YEARS, field),
        None => {
            let bounds = [subsidy.durable_years.into(), project.operating_years.into()];
            draft.sheet.define(symbols::CREDITING_YEARS, least(bounds))
        }
    }
}

/// The participants' credits. Their share and the partner country's are rounded down to whole credits and the
/// Government of Japan takes the rest, so that the parts always add up to what was issued; the decisions on TH001
/// (151 of 300) agree with this.
fn allocate(
    draft: &mut Draft,
    issued: Line<Tonnes>,
    private: bool,
    costs: &Costs,
    subsidy: &SubsidyLines,
) -> Line<Tonnes> {
    let (today, code) = (draft.today, draft.country_code());
    let route = if private { "private" } else { "subsidised" };
    let general = format!("allocation.{route}.government_share");
    let of_country = format!("{general}.{code}");
    let government = match draft.answers.text(Field::AllocationRule) {
        Some(rule @ ("greater" | "financing")) if !private => {
            let share = subsidy.award / costs.total;
            if rule == "financing" {
                draft.sheet.define(symbols::GOVERNMENT_SHARE, share)
            } else {
                let flat: Line<Ratio> =
                    draft.fact_or_absent(symbols::FLAT_SHARE, "allocation.subsidised.government_share", today);
                draft.sheet.define(symbols::GOVERNMENT_SHARE, largest([flat.into(), share]))
            }
        }
        _ => draft.percent_or_fact(
            symbols::GOVERNMENT_SHARE,
            Field::GovernmentSharePercent,
            &[&of_country, &general],
            today,
        ),
    };
    check_minimum(draft, government, route == "subsidised");
    let of_country = format!("allocation.partner_share.{code}");
    let partner: Line<Ratio> = draft.percent_or_fact(
        symbols::PARTNER_SHARE,
        Field::PartnerSharePercent,
        &[&of_country, "allocation.partner_share"],
        today,
    );
    let all = || Formula::<Ratio>::constant(dec!(1));
    let left = all() - government - partner;
    let participant = draft.sheet.define(symbols::PARTICIPANT_SHARE, largest([left, zero()]));
    let participants = draft.sheet.define(symbols::CREDITS_PARTICIPANTS, whole(issued * participant));
    if draft.sheet.given_value(government) == Some(dec!(0)) {
        // Without a share of the Government of Japan, the partner country takes the rest.
        let partners = draft.sheet.define(symbols::CREDITS_PARTNER, issued - participants);
        draft.sheet.define(symbols::CREDITS_GOVERNMENT, issued - participants - partners);
    } else {
        let partner_part = least([partner.into(), all() - government]);
        let partners = draft.sheet.define(symbols::CREDITS_PARTNER, whole(issued * partner_part));
        draft.sheet.define(symbols::CREDITS_GOVERNMENT, issued - participants - partners);
    }
    participants
}

/// A subsidised project hands over at least the programme's share, whatever the country's practice above it.
fn check_minimum(draft: &mut Draft, share: Line<Ratio>, subsidised: bool) {
    let minimum = registry::fact::<Ratio>("allocation.subsidised.government_share", draft.today);
    if let (true, Ok(minimum), Some(share)) = (subsidised, minimum, draft.sheet.given_value(share))
        && share < minimum.quantity.value()
    {
        let code = Code::ShareBelowMinimum((minimum.quantity.value() * dec!(100)).normalize());
        draft.report(Issue::at(Field::GovernmentSharePercent, Severity::Warning, code));
    }
}
