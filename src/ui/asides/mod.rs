//! The pages beside the steps, one file each.

mod about;
mod accessibility;
mod data;
mod developers;
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
use tool::ToolPage;

/// A page beside the steps, under its heading.
pub(super) fn aside(aside: Aside, desk: &Desk) -> Html {
    let i18n = &desk.i18n;
    let page = match aside {
        Aside::Everything => everything::everything(desk),
        Aside::Report => html! { <Report assessed={desk.assessed.clone()} /> },
        Aside::About => about::about(i18n),
        Aside::Developers => developers::developers(i18n),
        Aside::Hosts | Aside::Data | Aside::Selfcheck => {
            html! { <ToolPage key={aside.id()} page={aside} today={desk.assessed.today} /> }
        }
        Aside::Accessibility => prose::prose(i18n, &accessibility::PARTS),
        Aside::Privacy => privacy::privacy(i18n),
        Aside::History => history::history(i18n),
    };
    html! {
        <>
            { page }
            if Aside::DOCUMENTATION.contains(&aside) {
                <p class="jcm-prose"><a href="#about">{ i18n.t("page-about") }</a></p>
            }
        </>
    }
}
