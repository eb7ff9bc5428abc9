//! The appendix: the yearly figures in three tables that fit a page.

use yew::prelude::*;

use super::Paper;
use crate::ui::results::yearly::{CREDITS, ENERGY, MONEY, table};

pub(super) fn years(paper: &Paper<'_>) -> Html {
    let groups = [
        ("report-appendix-emissions", &ENERGY[..]),
        ("report-appendix-credits", &CREDITS[..]),
        ("report-appendix-money", &MONEY[..]),
    ];
    html! {
        <>
            { paper.heading("report-appendix") }
            { for groups.iter().map(|(name, columns)| paper.below(|view| {
                match table(view, view.i18n.id(name), view.i18n.t(name), columns) {
                    Some(table) => table,
                    None => html! { <p>{ view.i18n.t("results-yearly-nothing") }</p> },
                }
            })) }
        </>
    }
}
