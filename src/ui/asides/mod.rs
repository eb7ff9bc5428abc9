//! The pages beside the steps, one file each.

mod about;
mod accessibility;
mod data;
mod developers;
mod document;
mod everything;
mod history;
mod hosts;
mod inputs;
mod privacy;
mod prose;
mod selfcheck;
mod tool;

use yew::prelude::*;

use super::place::Aside;
use super::results::Report;
use super::steps::Desk;
use document::Document;

/// A page beside the steps, under its heading.
pub(super) fn aside(aside: Aside, desk: &Desk) -> Html {
    match aside {
        Aside::Everything => everything::everything(desk),
        Aside::Report => html! { <Report assessed={desk.assessed.clone()} /> },
        page => html! { <Document key={page.id()} {page} today={desk.assessed.today} /> },
    }
}
