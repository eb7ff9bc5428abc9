//! What all tables by year share: the years down the side.

use yew::prelude::*;

use super::view::View;
use crate::ui::components::{Column, Row, Table};
use crate::worksheet::Symbol;

/// Years of construction too.
pub(super) const ALL_YEARS: isize = isize::MIN;

/// A table of the years from year `first` on; `cells` writes those of one year.
pub(super) fn year_table(
    view: &View,
    (id, caption): (AttrValue, AttrValue),
    columns: impl IntoIterator<Item = Column>,
    first: isize,
    cells: impl Fn(isize) -> Vec<Html>,
) -> Table {
    let years = Column { label: view.i18n.t("results-column-year"), unit: None };
    let row = |index| Row { header: year_head(view, index), cells: cells(index) };
    Table {
        id,
        caption,
        columns: std::iter::once(years).chain(columns).collect(),
        rows: view.assessed.sheet.span().numbers().filter(|index| *index >= first).map(row).collect(),
        total: None,
    }
}

/// The head of a line's column, with its unit.
pub(super) fn line_column(view: &View, label: &str, symbol: Symbol) -> Column {
    Column { label: view.i18n.t(label), unit: view.line(symbol).map(|line| view.unit_name(line)) }
}

/// A year of construction is named, for nothing is generated in it.
fn year_head(view: &View, index: isize) -> Html {
    let year = view.year(index);
    match index {
        ..=0 => html! { { view.i18n.t_with("results-construction-year", &[("year", year.as_str().into())]) } },
        _ => html! { { year } },
    }
}
