//! The two bases side by side: the estimate at application, and what the methodology credits.

use yew::prelude::*;

use super::part;
use super::view::{FIRST_YEAR, View};
use crate::assess::symbols;
use crate::ui::components::{Column, Row, Table, data_table};
use crate::worksheet::Symbol;

pub(super) fn bases(view: &View) -> Html {
    let i18n = &view.i18n;
    let column = |label| Column { label, unit: None };
    let year = view.year(FIRST_YEAR);
    let table = Table {
        id: view.i18n.id("results-bases-table"),
        caption: i18n.t_with("results-bases-caption", &[("year", year.as_str().into())]),
        columns: vec![
            column(i18n.t("results-bases-quantity")),
            column(i18n.t("results-bases-application")),
            column(i18n.t("results-bases-methodology")),
        ],
        rows: vec![
            row(view, i18n.t("results-bases-factor"), symbols::FACTOR_APPLICATION, symbols::FACTOR),
            row(
                view,
                i18n.t("results-bases-reference"),
                symbols::REFERENCE_EMISSIONS_APPLICATION,
                symbols::REFERENCE_EMISSIONS,
            ),
            row(
                view,
                i18n.t("results-bases-project"),
                symbols::PROJECT_EMISSIONS_APPLICATION,
                symbols::PROJECT_EMISSIONS,
            ),
        ],
        total: Some(row(
            view,
            i18n.t("results-bases-reductions"),
            symbols::FIRST_YEAR_REDUCTIONS_APPLICATION,
            symbols::FIRST_YEAR_REDUCTIONS,
        )),
    };
    let content = html! {
        <>
            <p class="jcm-result__intro">{ view.explained("results-bases-intro") }</p>
            <div class="jcm-result__compact">{ data_table(&table) }</div>
            { super::pictures::reductions(view) }
        </>
    };
    part("bases", i18n.t("results-bases"), content)
}

fn row(view: &View, label: AttrValue, application: Symbol, methodology: Symbol) -> Row {
    let unit = view.line(methodology).map(|line| view.unit_name(line));
    Row {
        header: html! {
            <>
                { label }
                if let Some(unit) = unit {
                    { " " }<span class="jcm-table__unit">{ view.i18n.t_with("results-in-unit", &[("unit", unit.as_str().into())]) }</span>
                }
            </>
        },
        cells: vec![view.bare_figure(application, FIRST_YEAR), view.bare_figure(methodology, FIRST_YEAR)],
    }
}
