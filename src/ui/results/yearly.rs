//! The figures of all years, in three tables that each fit a screen and a page.

use yew::prelude::*;

use super::part;
use super::view::{FIRST_YEAR, View};
use super::year_table::{ALL_YEARS, line_column, year_table};
use crate::assess::symbols;
use crate::ui::components::{Column, Row, Table, data_table};
use crate::ui::hooks::focus_element;
use crate::worksheet::Symbol;

/// The id of what follows the table, for those who skip its many buttons.
const END: &str = "results-yearly-end";

/// A column: the message of its head, its line by year, and the line of its total where the sheet has one.
type Yearly = (&'static str, Symbol, Option<Symbol>);

/// The tables, each by the message of its caption.
pub(super) const TABLES: [(&str, &[Yearly]); 3] =
    [("results-yearly-emissions", &ENERGY), ("results-yearly-credits", &CREDITS), ("results-yearly-money", &MONEY)];

/// Energy and emissions.
const ENERGY: [Yearly; 4] = [
    ("results-column-generation", symbols::GENERATION, None),
    ("results-column-reference", symbols::REFERENCE_EMISSIONS, None),
    ("results-column-project", symbols::PROJECT_EMISSIONS, None),
    ("results-column-reductions", symbols::EMISSION_REDUCTIONS, None),
];

/// Credits, who receives them, and what they bring.
const CREDITS: [Yearly; 5] = [
    ("results-column-credits", symbols::CREDITS_ISSUED, Some(symbols::CREDITS_TOTAL)),
    ("results-column-government", symbols::CREDITS_GOVERNMENT, None),
    ("results-column-partner", symbols::CREDITS_PARTNER, None),
    ("results-column-participants", symbols::CREDITS_PARTICIPANTS, Some(symbols::CREDITS_PARTICIPANTS_TOTAL)),
    ("results-column-revenue", symbols::REVENUE, Some(symbols::REVENUE_TOTAL)),
];

/// The cash flow before tax; a study without a loan has no lines after the loan.
const MONEY: [Yearly; 6] = [
    ("results-column-cash-flow", symbols::CASH_FLOW_WITH, None),
    ("results-column-cumulative", symbols::CUMULATIVE_WITH, None),
    ("results-column-after-loan", symbols::CASH_FLOW_AFTER_LOAN, None),
    ("results-column-cumulative-after-loan", symbols::CUMULATIVE_AFTER_LOAN, None),
    ("results-column-cash-flow-without", symbols::CASH_FLOW_WITHOUT, None),
    ("results-column-cumulative-without", symbols::CUMULATIVE_WITHOUT, None),
];

pub(super) fn yearly(view: &View) -> Html {
    let i18n = &view.i18n;
    let tables: Vec<Html> = TABLES.iter().filter_map(|(name, columns)| table(view, name, columns)).collect();
    if tables.is_empty() {
        let nothing = html! { <p class="jcm-result__intro">{ view.explained("results-yearly-nothing") }</p> };
        return part("yearly", i18n.t("results-yearly"), nothing);
    }
    // The address names the step and shall go on doing so.
    let skip = |event: MouseEvent| {
        event.prevent_default();
        focus_element(END);
    };
    let content = html! {
        <>
            <p class="jcm-result__intro">{ view.explained("results-yearly-intro") }</p>
            <a class="jcm-result__skip" href="#results-yearly-end" onclick={skip}>{ i18n.t("results-yearly-skip") }</a>
            { for tables }
            <p class="jcm-hidden" id={END} tabindex="-1">{ i18n.t("results-yearly-end") }</p>
        </>
    };
    part("yearly", i18n.t("results-yearly"), content)
}

/// One of the tables; nothing while none of them has a value.
pub(super) fn table(view: &View, name: &'static str, columns: &[Yearly]) -> Option<Html> {
    let i18n = &view.i18n;
    let on_sheet = |(_, line, _): &&Yearly| view.line(*line).is_some();
    let columns: Vec<&Yearly> = columns.iter().filter(on_sheet).collect();
    let has_values = |(_, line, _): &&Yearly| view.line(*line).is_some_and(|line| view.assessed.series(line).is_ok());
    if !columns.iter().any(has_values) {
        return None;
    }
    let total = |(_, _, total): &&Yearly| total.map_or_else(Html::default, |total| view.bare_figure(total, FIRST_YEAR));
    let has_total = columns.iter().any(|(_, _, total)| total.is_some());
    let heads: Vec<Column> = columns.iter().map(|(label, line, _)| line_column(view, label, *line)).collect();
    let cells = |index| columns.iter().map(|(_, line, _)| view.bare_figure(*line, index)).collect();
    Some(data_table(&Table {
        total: has_total
            .then(|| Row { header: html! { { i18n.t("results-total") } }, cells: columns.iter().map(total).collect() }),
        ..year_table(view, (i18n.id(name), i18n.t(name)), heads, ALL_YEARS, cells)
    }))
}
