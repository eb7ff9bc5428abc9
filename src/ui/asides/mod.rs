//! The pages beside the steps, one file each.

mod accessibility;
mod everything;

use yew::prelude::*;

use super::place::Aside;
use super::results::Report;
use super::steps::Desk;

/// A page beside the steps, under its heading.
pub(super) fn aside(aside: Aside, desk: &Desk) -> Html {
    match aside {
        Aside::Everything => everything::everything(desk),
        Aside::Report => html! { <Report assessed={desk.assessed.clone()} /> },
        Aside::Accessibility => accessibility::accessibility(&desk.i18n),
    }
}
