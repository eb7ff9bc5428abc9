//! What the project costs, how it is paid, and what the subsidy and the credits depend on.

use yew::prelude::*;

use super::Desk;
use crate::registry::parameters;
use crate::study::Field;
use crate::ui::I18n;
use crate::ui::components::Choice;

/// First part of the registry's parameters that give the durable years of an industry.
const INDUSTRY_PREFIX: &str = "durable_years.own_use.";

/// Asks for costs, loan, subsidy and credits, each under a heading of its own.
pub(in crate::ui) fn costs(desk: &Desk) -> Html {
    let Desk { i18n, study, assessed, .. } = desk;
    let ask = |field: Field| desk.ask(field);
    let own_use = study.answer(Field::EquipmentUse) == Some("own_use");
    let borrows = study.answer(Field::LoanSharePercent).is_some_and(|share| share != "0");
    let similarity_matters =
        assessed.subsidy.conditions.iter().any(|finding| finding.field == Some(Field::SimilarToEarlier));
    html! {
        <>
            { section(i18n, "costs-section-costs", html! {
                <>
                    { ask(Field::CostCurrency) }
                    { ask(Field::TotalCost) }
                    { ask(Field::EligibleCost) }
                    { ask(Field::AnnualCost) }
                    { ask(Field::ElectricityPrice) }
                    { ask(Field::OtherIncome) }
                </>
            }) }
            { section(i18n, "costs-section-loan", html! {
                <>
                    { ask(Field::LoanSharePercent) }
                    if borrows {
                        { ask(Field::LoanInterestPercent) }
                        { ask(Field::LoanYears) }
                    }
                </>
            }) }
            { section(i18n, "costs-section-subsidy", html! {
                <>
                    { desk.require(Field::EquipmentUse, Vec::new()) }
                    if own_use {
                        { desk.require(Field::Industry, industries(i18n)) }
                    }
                    { ask(Field::CallFiscalYear) }
                    { ask(Field::SimilarProjects) }
                    if similarity_matters {
                        { ask(Field::SimilarToEarlier) }
                    }
                    { ask(Field::JapaneseRepresentative) }
                    { ask(Field::OrdersPlaced) }
                    { ask(Field::OtherJapaneseSubsidy) }
                    { ask(Field::CreditsIntended) }
                </>
            }) }
            { section(i18n, "costs-section-credits", html! {
                <>
                    { ask(Field::CreditingYears) }
                    { ask(Field::GovernmentSharePercent) }
                    { ask(Field::PartnerSharePercent) }
                </>
            }) }
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
