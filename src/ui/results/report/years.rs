//! The appendix: the figures of all years.

use yew::prelude::*;

use super::Paper;
use crate::ui::results::yearly::{TABLES, table};

pub(super) fn years(paper: &Paper<'_>) -> Html {
    html! {
        <>
            { paper.heading("report-appendix") }
            { for TABLES.iter().map(|(name, columns)| paper.below(|view| match table(view, name, columns) {
                Some(table) => table,
                None => html! { <p>{ view.i18n.t("results-yearly-nothing") }</p> },
            })) }
        </>
    }
}
