//! The table of all years.

use yew::prelude::*;

use super::part;
use super::view::{FIRST_YEAR, View};
use crate::assess::symbols;
use crate::ui::components::{Column, Row, Table, data_table};
use crate::ui::hooks::focus_element;
use crate::worksheet::Symbol;

/// The id of what follows the table, for those who skip its many buttons.
const END: &str = "results-yearly-end";

/// A column: its line by year, and the line of its total where the sheet has one.
struct Yearly {
    label: AttrValue,
    line: Symbol,
    total: Option<Symbol>,
}

pub(super) fn yearly(view: &View) -> Html {
    let i18n = &view.i18n;
    let columns = columns(view);
    let has_values = |column: &Yearly| view.line(column.line).is_some_and(|line| view.assessed.series(line).is_ok());
    if !columns.iter().any(has_values) {
        let nothing = html! { <p class="jcm-result__intro">{ i18n.t("results-yearly-nothing") }</p> };
        return part("yearly", i18n.t("results-yearly"), nothing);
    }
    let span = view.assessed.sheet.span();
    let year = Column { label: i18n.t("results-column-year"), unit: None };
    let heads = columns.iter().map(|column| Column {
        label: column.label.clone(),
        unit: view.line(column.line).map(|line| view.unit_name(line)),
    });
    let table = Table {
        id: "results-yearly-table".into(),
        caption: i18n.t("results-yearly-caption"),
        columns: std::iter::once(year).chain(heads).collect(),
        rows: span
            .numbers()
            .map(|index| Row {
                header: year_head(view, index),
                cells: columns.iter().map(|column| view.bare_figure(column.line, index)).collect(),
            })
            .collect(),
        total: Some(Row {
            header: html! { { i18n.t("results-total") } },
            cells: columns
                .iter()
                .map(|column| column.total.map_or_else(Html::default, |total| view.bare_figure(total, FIRST_YEAR)))
                .collect(),
        }),
    };
    // The address names the step and shall go on doing so.
    let skip = |event: MouseEvent| {
        event.prevent_default();
        focus_element(END);
    };
    let content = html! {
        <>
            <p class="jcm-result__intro">{ i18n.t("results-yearly-intro") }</p>
            <a class="jcm-result__skip" href="#results-yearly-end" onclick={skip}>{ i18n.t("results-yearly-skip") }</a>
            { data_table(&table) }
            <p class="jcm-hidden" id={END} tabindex="-1">{ i18n.t("results-yearly-end") }</p>
        </>
    };
    part("yearly", i18n.t("results-yearly"), content)
}

/// A year of construction is named, for nothing is generated in it.
fn year_head(view: &View, index: isize) -> Html {
    let year = view.year(index);
    match index {
        ..=0 => html! { { view.i18n.t_with("results-construction-year", &[("year", year.as_str().into())]) } },
        _ => html! { { year } },
    }
}

fn columns(view: &View) -> Vec<Yearly> {
    let i18n = &view.i18n;
    let column = |label, line, total| Yearly { label, line, total };
    let columns = vec![
        column(i18n.t("results-column-generation"), symbols::GENERATION, None),
        column(i18n.t("results-column-reference"), symbols::REFERENCE_EMISSIONS, None),
        column(i18n.t("results-column-project"), symbols::PROJECT_EMISSIONS, None),
        column(i18n.t("results-column-reductions"), symbols::EMISSION_REDUCTIONS, None),
        column(i18n.t("results-column-credits"), symbols::CREDITS_ISSUED, Some(symbols::CREDITS_TOTAL)),
        column(i18n.t("results-column-government"), symbols::CREDITS_GOVERNMENT, None),
        column(i18n.t("results-column-partner"), symbols::CREDITS_PARTNER, None),
        column(
            i18n.t("results-column-participants"),
            symbols::CREDITS_PARTICIPANTS,
            Some(symbols::CREDITS_PARTICIPANTS_TOTAL),
        ),
        column(i18n.t("results-column-revenue"), symbols::REVENUE, Some(symbols::REVENUE_TOTAL)),
        column(i18n.t("results-column-cash-flow"), symbols::CASH_FLOW_WITH, None),
        column(i18n.t("results-column-cumulative"), symbols::CUMULATIVE_WITH, None),
        column(i18n.t("results-column-after-loan"), symbols::CASH_FLOW_AFTER_LOAN, None),
        column(i18n.t("results-column-cumulative-after-loan"), symbols::CUMULATIVE_AFTER_LOAN, None),
        column(i18n.t("results-column-cash-flow-without"), symbols::CASH_FLOW_WITHOUT, None),
        column(i18n.t("results-column-cumulative-without"), symbols::CUMULATIVE_WITHOUT, None),
    ];
    // A study without a loan has no lines after the loan.
    columns.into_iter().filter(|column| view.line(column.line).is_some()).collect()
}
