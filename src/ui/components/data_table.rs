//! A table of figures that can be scrolled by keyboard and read out cell by cell.

use yew::prelude::*;

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// What stands in it.
    pub label: AttrValue,
    /// The unit of all its values.
    pub unit: Option<AttrValue>,
}

/// A row: its header, then one cell for each further column.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What the row is about.
    pub header: Html,
    /// The written values.
    pub cells: Vec<Html>,
}

/// A table as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The id of the caption, unique on the page.
    pub id: AttrValue,
    /// What the table shows.
    pub caption: AttrValue,
    /// The columns; the first one holds the row headers.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
    /// A last row of totals.
    pub total: Option<Row>,
}

/// A cell that says what it holds where a row is a card: in an element of the class `jcm-stacked`, on a phone.
pub fn named_cell(name: &str, value: Html) -> Html {
    html! { <><span class="jcm-stacked__name">{ name.to_owned() }</span>{ value }</> }
}

/// The table in its scrolling region, named by the caption.
pub fn data_table(table: &Table) -> Html {
    html! {
        <section class="jcm-table" tabindex="0" aria-labelledby={table.id.clone()}>
            <table class="jcm-table__grid">
                <caption class="jcm-table__caption" id={table.id.clone()}>{ &table.caption }</caption>
                <thead>
                    <tr>{ for table.columns.iter().map(column) }</tr>
                </thead>
                <tbody>{ for table.rows.iter().map(row) }</tbody>
                if let Some(total) = &table.total {
                    <tfoot>{ row(total) }</tfoot>
                }
            </table>
        </section>
    }
}

fn column(column: &Column) -> Html {
    html! {
        <th class="jcm-table__head" scope="col">
            { &column.label }
            if let Some(unit) = &column.unit {
                { " " }<span class="jcm-table__unit">{ "(" }{ unit }{ ")" }</span>
            }
        </th>
    }
}

fn row(row: &Row) -> Html {
    html! {
        <tr>
            <th class="jcm-table__row-head" scope="row">{ row.header.clone() }</th>
            { for row.cells.iter().map(|cell| html! { <td class="jcm-table__cell">{ cell.clone() }</td> }) }
        </tr>
    }
}
