//! What the project costs, how it is paid, and what the subsidy and the credits depend on.

use yew::prelude::*;

use super::Desk;
use super::further::Further;
use crate::assess::{COST_LINES, symbols};
use crate::registry::parameters;
use crate::study::Field;
use crate::ui::I18n;
use crate::ui::components::Choice;

/// First part of the registry's parameters that give the durable years of an industry.
const INDUSTRY_PREFIX: &str = "durable_years.own_use.";

/// What the registry assumes of the call and its limits, to be replaced by what the user knows.
const LIMITS: [Field; 6] = [
    Field::CallFiscalYear,
    Field::SimilarProjects,
    Field::RateCeilingPercent,
    Field::CostEffectivenessCap,
    Field::DurableYears,
    Field::SubsidyDelayYears,
];

/// What decides whether the subsidy is open to the project.
const CONDITIONS: [Field; 4] =
    [Field::JapaneseRepresentative, Field::OrdersPlaced, Field::OtherJapaneseSubsidy, Field::CreditsIntended];

/// What decides whether another programme fits.
const SUPPORT: [Field; 4] = [Field::CompanySize, Field::NewTechnology, Field::Leased, Field::AdbFinanced];

/// Costs and income that have usual values, or are the lesser part where electricity is generated or saved.
const MORE_COSTS: [Field; 3] = [Field::EligibleCost, Field::AnnualCost, Field::OtherIncome];

/// What is asked of the credits first.
const CREDITS: [Field; 4] =
    [Field::CreditingYears, Field::GovernmentSharePercent, Field::PartnerSharePercent, Field::PricePath];

/// Asks for costs, loan, subsidy and credits, each under a heading of its own.
pub(in crate::ui) fn costs(desk: &Desk) -> Html {
    let Desk { i18n, study, assessed, .. } = desk;
    let ask = |field: Field| desk.ask(field);
    let answered = |fields: &[Field]| fields.iter().any(|field| study.answer(*field).is_some());
    let own_use = study.answer(Field::EquipmentUse) == Some("own_use");
    let borrows = study.answer(Field::LoanSharePercent).is_some_and(|share| share != "0");
    let similarity_matters =
        assessed.subsidy.conditions.iter().any(|finding| finding.field == Some(Field::SimilarToEarlier));
    let subsidised = study.answer(Field::Route).is_none_or(|route| route == "equipment_subsidy");
    let replaces = study.answer(Field::ReplacementCost).is_some_and(|cost| cost != "0");
    let price_path = study.answer(Field::PricePath);
    // Where no electricity is generated or saved, the income is all in this answer.
    let saves_fuel = assessed.sheet.find(symbols::ELECTRICITY_VALUE.id).is_none();
    // Its usual value follows from the capacity, for some technologies.
    let has_usual_cost = assessed.sheet.find(symbols::USUAL_CAPITAL_COST.id).is_some();
    let itemised = COST_LINES.iter().any(|line| study.answer(line.field).is_some());
    html! {
        <>
            { section(i18n, "costs-section-costs", html! {
                <>
                    { ask(Field::CostCurrency) }
                    { desk.ask_of(0, Field::TotalCost, !has_usual_cost && !itemised, Vec::new()) }
                    { ask(Field::ElectricityPrice) }
                    if saves_fuel {
                        { desk.require(Field::OtherIncome, Vec::new()) }
                    }
                    <Further heading={i18n.t("costs-further-costs")} open={answered(&MORE_COSTS)}>
                        { ask(Field::EligibleCost) }
                        { ask(Field::AnnualCost) }
                        if !saves_fuel {
                            { ask(Field::OtherIncome) }
                        }
                    </Further>
                    <Further heading={i18n.t("costs-further-lines")} open={itemised}>
                            <p>{ i18n.t("costs-further-lines-intro") }</p>
                            { for COST_LINES.iter().map(|line| ask(line.field)) }
                            { ask(Field::OwnSupplyProfit) }
                    </Further>
                    <Further heading={i18n.t("costs-further-years")} open={replaces}>
                            { ask(Field::DiscountRatePercent) }
                            { ask(Field::ElectricityChangePercent) }
                            { ask(Field::OtherChangePercent) }
                            { ask(Field::OperationChangePercent) }
                            { ask(Field::CurrencyChangePercent) }
                            { ask(Field::ReplacementCost) }
                            if replaces {
                                { desk.require(Field::ReplacementYear, Vec::new()) }
                            }
                            { ask(Field::ResidualPercent) }
                            { ask(Field::TaxPercent) }
                            { ask(Field::DepreciationYears) }
                    </Further>
                </>
            }) }
            { section(i18n, "costs-section-subsidy", html! {
                <>
                    { desk.require(Field::EquipmentUse, Vec::new()) }
                    if own_use {
                        { desk.require(Field::Industry, industries(i18n)) }
                    }
                    if subsidised {
                        // A newcomer seldom knows them; the verdict names those that are open.
                        <Further heading={i18n.t("costs-further-conditions")} open={answered(&CONDITIONS)}>
                            { for CONDITIONS.iter().map(|field| ask(*field)) }
                            if similarity_matters {
                                { ask(Field::SimilarToEarlier) }
                            }
                        </Further>
                        <Further heading={i18n.t("costs-further-limits")} open={answered(&LIMITS)}>
                            <p>{ i18n.t("costs-further-limits-intro") }</p>
                            { for LIMITS.iter().map(|field| ask(*field)) }
                        </Further>
                    }
                    <Further heading={i18n.t("costs-further-support")} open={answered(&SUPPORT)}>
                        { for SUPPORT.iter().map(|field| ask(*field)) }
                    </Further>
                </>
            }) }
            // Without these the results stand on usual values: who has two minutes passes them by.
            <section class="jcm-topic__section">
                <Further heading={i18n.t("costs-section-route")} open={answered(&[Field::Route])}>{ ask(Field::Route) }</Further>
                <Further heading={i18n.t("costs-section-loan")} open={borrows}>
                    { ask(Field::LoanSharePercent) }
                    if borrows {
                        { ask(Field::LoanInterestPercent) }
                        { ask(Field::LoanYears) }
                        { ask(Field::LoanGraceYears) }
                        { ask(Field::LoanRepayment) }
                        { ask(Field::MarketInterestPercent) }
                    }
                </Further>
                <Further heading={i18n.t("costs-section-credits")} open={answered(&CREDITS)}>
                    { ask(Field::CreditingYears) }
                    { ask(Field::GovernmentSharePercent) }
                    { ask(Field::PartnerSharePercent) }
                    { ask(Field::PricePath) }
                    if price_path == Some("own") {
                        { desk.require(Field::CreditPrice, Vec::new()) }
                    }
                    if price_path == Some("by_year") {
                        { desk.require(Field::CreditPrices, Vec::new()) }
                    } else {
                        { ask(Field::CreditChangePercent) }
                    }
                    if subsidised {
                        { ask(Field::AllocationRule) }
                    }
                    { ask(Field::MonitoringYears) }
                    { ask(Field::IssuanceDelayYears) }
                    { ask(Field::FirstCyclePayer) }
                    { ask(Field::ValidationCost) }
                    { ask(Field::VerificationCost) }
                </Further>
            </section>
        </>
    }
}

fn section(i18n: &I18n, heading: &str, questions: Html) -> Html {
    html! {
        <section class="jcm-topic__section">
            <h2 class="jcm-topic__subheading">{ i18n.t(heading) }</h2>
            <div class="jcm-topic__questions">{ questions }</div>
        </section>
    }
}

/// The industries whose legal durable years the registry knows.
fn industries(i18n: &I18n) -> Vec<Choice> {
    parameters()
        .iter()
        .filter_map(|parameter| parameter.id.strip_prefix(INDUSTRY_PREFIX))
        .map(|industry| Choice {
            value: industry.into(),
            label: i18n.t(&format!("choice-industry-{}", industry.replace('_', "-"))),
            support: None,
        })
        .collect()
}
