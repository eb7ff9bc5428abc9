//! Credit revenue under each price scenario, and the payback time with and without the JCM.

use yew::prelude::*;

use super::part;
use super::view::{FIRST_YEAR, View};
use crate::assess::{PRICE_SCENARIOS, PriceScenario, symbols};
use crate::ui::components::{Column, Row, Table, data_table};

pub(super) fn scenarios(view: &View) -> Html {
    let i18n = &view.i18n;
    let column = |label| Column { label, unit: None };
    let in_unit = |label, symbol| Column { label, unit: view.line(symbol).map(|line| view.unit_name(line)) };
    let prices = Table {
        id: view.i18n.id("results-prices-table"),
        caption: i18n.t("results-prices-caption"),
        columns: vec![
            column(i18n.t("results-prices-scenario")),
            in_unit(i18n.t("results-prices-price"), symbols::PRICE_BASE),
            in_unit(i18n.t("results-prices-credits"), symbols::CREDITS_PARTICIPANTS_TOTAL),
            in_unit(i18n.t("results-prices-revenue"), symbols::REVENUE_TOTAL),
        ],
        rows: PRICE_SCENARIOS.iter().map(|scenario| price_row(view, scenario)).collect(),
        total: None,
    };
    let payback = Table {
        id: view.i18n.id("results-payback-table"),
        caption: i18n.t("results-payback-caption"),
        columns: vec![column(i18n.t("results-payback-case")), column(i18n.t("results-payback-years"))],
        rows: vec![
            Row {
                header: html! { { i18n.t("results-payback-without") } },
                cells: vec![view.figure_of(symbols::PAYBACK_WITHOUT_JCM, FIRST_YEAR)],
            },
            Row {
                header: html! { { i18n.t("results-payback-with") } },
                cells: vec![view.figure_of(symbols::PAYBACK_WITH_JCM, FIRST_YEAR)],
            },
        ],
        total: None,
    };
    let content = html! {
        <>
            <p class="jcm-result__intro">{ view.explained("results-prices-intro") }</p>
            <div class="jcm-result__pair jcm-result__compact">
                { data_table(&prices) }
                { data_table(&payback) }
            </div>
        </>
    };
    part("scenarios", i18n.t("results-prices"), content)
}

fn price_row(view: &View, scenario: &PriceScenario) -> Row {
    let i18n = &view.i18n;
    let name = match scenario.id {
        "zero" => i18n.t("results-scenario-zero"),
        "low" => i18n.t("results-scenario-low"),
        "base" => i18n.t("results-scenario-base"),
        _ => i18n.t("results-scenario-high"),
    };
    Row {
        header: html! { { name } },
        cells: [scenario.price, symbols::CREDITS_PARTICIPANTS_TOTAL, scenario.revenue]
            .map(|symbol| view.bare_figure(symbol, FIRST_YEAR))
            .into(),
    }
}
