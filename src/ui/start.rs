//! The start of the page: the texts of its first page, then the application in the place of the waiting page.

use jiff::civil::Date;
use yew::prelude::*;

use super::locale::{declare_state, declared_language, fetch_first};
use super::{App, I18n, I18nProvider, Today};

/// Starts the application in the element `app`. Until the texts are here, the page of `index.html` stays.
pub async fn start() {
    let Some(root) =
        web_sys::window().and_then(|window| window.document()).and_then(|document| document.get_element_by_id("app"))
    else {
        return;
    };
    let language = declared_language();
    let state = match fetch_first(language).await {
        Ok(source) => {
            let first = I18n::first(language, source);
            yew::Renderer::<Root>::with_root_and_props(root, RootProps { first, today: Today(today()) }).render();
            "started"
        }
        // The waiting page holds the message for this.
        Err(_) => "failed",
    };
    declare_state(state);
}

#[derive(PartialEq, Properties)]
struct RootProps {
    first: I18n,
    today: Today,
}

#[component]
fn Root(props: &RootProps) -> Html {
    html! {
        <I18nProvider first={props.first.clone()}>
            <App today={props.today} />
        </I18nProvider>
    }
}

/// Today in the visitor's time zone: the only place of the page that reads the clock.
fn today() -> Date {
    let now = js_sys::Date::new_0();
    let whole = |number: u32| i8::try_from(number).unwrap_or(1);
    Date::new(i16::try_from(now.get_full_year()).unwrap_or(i16::MAX), whole(now.get_month() + 1), whole(now.get_date()))
        .unwrap_or(Date::MAX)
}
