//! Pictures of the results: how the reductions arise, what the subsidy leaves of the cost, how the credits are shared.

use rust_decimal::prelude::ToPrimitive;
use yew::prelude::*;

use super::view::{Asked, FIRST_YEAR, View};
use super::year_table::year_table;
use crate::assess::symbols;
use crate::ui::chart::step_chart::{Bar, step_chart};
use crate::ui::chart::{Shares, shares_chart, spoken};
use crate::ui::components::{Column, data_table};
use crate::worksheet::Symbol;

/// Reference emissions less project emissions are the reductions. Nothing while one of them is not known.
pub(super) fn reductions(view: &View) -> Html {
    let lines = [symbols::REFERENCE_EMISSIONS, symbols::PROJECT_EMISSIONS, symbols::FIRST_YEAR_REDUCTIONS];
    from_to(view, "results-picture-reductions", lines)
}

/// The cost less the subsidy is what is left to pay.
pub(super) fn net_cost(view: &View) -> Html {
    from_to(view, "results-picture-cost", [symbols::TOTAL_COST, symbols::SUBSIDY, symbols::NET_COST])
}

/// A whole, what is taken away, and what is left.
fn from_to(view: &View, caption: &str, lines: [Symbol; 3]) -> Html {
    let amount = |symbol: Symbol| amount(view, symbol, FIRST_YEAR);
    let [Some(whole), Some(less), Some(left)] = lines.map(amount) else { return Html::default() };
    let [whole_line, less_line, left_line] = lines;
    let step = |symbol: Symbol, from, to, series| {
        let line = view.line(symbol)?;
        Some(Bar { name: view.name(line), written: view.text_of(symbol)?, from, to, series })
    };
    let steps = [
        step(whole_line, 0.0, whole, "whole"),
        step(less_line, whole, whole - less, "less"),
        step(left_line, 0.0, left, "result"),
    ];
    let steps: Vec<Bar> = steps.into_iter().flatten().collect();
    step_chart(view.i18n.t(caption), &steps)
}

/// The credits of each year by who receives them. Nothing while there are none.
pub(super) fn allocation(view: &View) -> Html {
    let i18n = &view.i18n;
    let shares = [symbols::CREDITS_PARTICIPANTS, symbols::CREDITS_PARTNER, symbols::CREDITS_GOVERNMENT];
    let names = ["results-column-participants", "results-column-partner", "results-column-government"];
    let names: Vec<AttrValue> = names.iter().map(|name| i18n.t(name)).collect();
    let year = |index: isize| {
        let amounts: Vec<f64> = shares.iter().filter_map(|symbol| amount(view, *symbol, index)).collect();
        let value = |symbol: &Symbol| view.text(Asked { line: view.line(*symbol)?, index });
        let values: Vec<(AttrValue, AttrValue)> =
            shares.iter().zip(&names).filter_map(|(symbol, name)| Some((name.clone(), value(symbol)?))).collect();
        (view.year(index), amounts, spoken(i18n, &view.year(index), &values))
    };
    let years: Vec<_> = view.assessed.sheet.span().numbers().filter(|index| *index > 0).map(year).collect();
    if years.iter().all(|(_, amounts, _)| amounts.len() < shares.len() || amounts.iter().all(|amount| *amount == 0.0)) {
        return Html::default();
    }
    let heads: Vec<Column> = names.iter().map(|name| Column { label: name.clone(), unit: None }).collect();
    let cells = |index| shares.iter().map(|symbol| view.bare_figure(*symbol, index)).collect();
    let titles = (i18n.id("results-allocation-table"), i18n.t("results-picture-allocation"));
    let table = year_table(view, titles, heads, FIRST_YEAR, cells);
    let shares = Shares {
        id: i18n.id("shares-mark"),
        caption: i18n.t("results-picture-allocation"),
        summary: i18n.t("results-picture-allocation-summary"),
        names,
        years,
        table: data_table(&table),
    };
    shares_chart(i18n, shares)
}

/// An amount to draw. Floats are for geometry only.
fn amount(view: &View, symbol: Symbol, index: isize) -> Option<f64> {
    view.assessed.value(view.line(symbol)?, index).ok()?.to_f64()
}
