//! The chart of reductions and cash flow by year.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use yew::prelude::*;

use super::part;
use super::view::{Asked, FIRST_YEAR, View};
use super::year_table::{ALL_YEARS, line_column, year_table};
use crate::assess::symbols;
use crate::ui::chart::{BarLineChart, Labels, Series};
use crate::ui::components::Table;
use crate::worksheet::Symbol;

const DRAWN: [Symbol; 4] =
    [symbols::EMISSION_REDUCTIONS, symbols::CASH_FLOW_WITH, symbols::CUMULATIVE_WITH, symbols::CUMULATIVE_WITHOUT];

/// The heads of what is drawn, in the table beside the drawing.
const HEADS: [&str; 4] = [
    "results-column-reductions",
    "results-column-cash-flow",
    "results-column-cumulative",
    "results-column-cumulative-without",
];

pub(super) fn by_year(view: &View) -> Html {
    let i18n = &view.i18n;
    let [reductions, cash_flow, cumulative, without] = DRAWN.map(|symbol| series(view, symbol));
    let content = if reductions.is_empty() && cash_flow.is_empty() {
        html! { <p class="jcm-result__intro">{ view.explained("results-chart-nothing") }</p> }
    } else {
        // The years of the chart are those of the cash flow; without one, the years alone keep the bars in place.
        let waits = if cash_flow.is_empty() { view.line(DRAWN[1]) } else { None };
        let years = if cash_flow.is_empty() { without_amounts(view) } else { cash_flow };
        html! {
            <>
                if let Some(line) = waits {
                    <p class="jcm-result__intro">
                        { i18n.t("results-chart-no-cash-flow") }
                        { " " }
                        { view.missing_text(line) }
                    </p>
                }
                <BarLineChart labels={labels(view)} {reductions} cash_flow={years} {cumulative} {without} texts={texts(view)} table={table(view)} />
                { super::pictures::allocation(view) }
            </>
        }
    };
    part("chart", i18n.t("results-chart"), content)
}

/// The amounts to draw. Floats are for geometry only; the table beside the drawing has the figures.
fn series(view: &View, symbol: Symbol) -> Series {
    let span = view.assessed.sheet.span();
    let Some(line) = view.line(symbol) else { return Series::new() };
    let amount = |index| view.assessed.value(line, index).ok().as_ref().and_then(Decimal::to_f64);
    span.numbers().filter_map(|index| Some((span.year(index).0, amount(index)?))).collect()
}

fn without_amounts(view: &View) -> Series {
    view.assessed.sheet.span().years().map(|year| (year.0, 0.0)).collect()
}

fn labels(view: &View) -> Labels {
    let i18n = &view.i18n;
    Labels {
        caption: i18n.t("results-chart-caption"),
        summary: summary(view),
        reductions: i18n.t("results-chart-reductions"),
        cash_flow: i18n.t("results-chart-cash-flow"),
        inflow: i18n.t("results-chart-inflow"),
        outflow: i18n.t("results-chart-outflow"),
        cumulative: i18n.t("results-chart-cumulative"),
        without: i18n.t("results-chart-without"),
        numbers: i18n.t("results-chart-numbers"),
    }
}

/// The chart in a sentence.
fn summary(view: &View) -> AttrValue {
    let last = view.assessed.sheet.span().numbers().next_back().unwrap_or(FIRST_YEAR);
    let at = |symbol, index| view.text(Asked { line: view.line(symbol)?, index });
    let [reductions, _, cumulative, _] = DRAWN;
    let drawn = (at(reductions, FIRST_YEAR), at(reductions, last), at(cumulative, last));
    let (Some(first), Some(latest), Some(sum)) = drawn else { return view.i18n.t("results-chart-caption") };
    let (from, until) = (view.year(FIRST_YEAR), view.year(last));
    view.i18n.t_with(
        "results-chart-summary",
        &[
            ("from", from.as_str().into()),
            ("until", until.as_str().into()),
            ("first", first.as_str().into()),
            ("last", latest.as_str().into()),
            ("sum", sum.as_str().into()),
        ],
    )
}

/// The values of each year as a sentence, for who points at it.
fn texts(view: &View) -> Vec<AttrValue> {
    let text = |symbol, index| view.line(symbol).and_then(|line| view.text(Asked { line, index }));
    let missing = || view.i18n.t("results-no-value");
    let sentence = |index| {
        let year = view.year(index);
        let [reductions, flow, sum, without] = DRAWN.map(|symbol| text(symbol, index).unwrap_or_else(missing));
        let values = [
            ("year", year.as_str().into()),
            ("reductions", reductions.as_str().into()),
            ("flow", flow.as_str().into()),
            ("sum", sum.as_str().into()),
            ("without", without.as_str().into()),
        ];
        view.i18n.t_with("results-chart-mark", &values)
    };
    view.assessed.sheet.span().numbers().map(sentence).collect()
}

fn table(view: &View) -> Table {
    let i18n = &view.i18n;
    let heads = HEADS.iter().zip(DRAWN).map(|(label, symbol)| line_column(view, label, symbol));
    let cells = |index| DRAWN.iter().map(|symbol| view.bare_figure(*symbol, index)).collect();
    year_table(view, (i18n.id("results-chart-table"), i18n.t("results-chart-caption")), heads, ALL_YEARS, cells)
}
