//! Choosing the colours of the page.

use web_sys::{HtmlSelectElement, window};
use yew::prelude::*;

use crate::ui::hooks::storage;
use crate::ui::use_i18n;

/// Where the visitor's choice is kept; boot.js reads it before the page is drawn.
const STORAGE_KEY: &str = "jcm-theme";

/// The choices: the attribute `data-theme` of the root, for which the stylesheet has the colours, and the message.
/// Without the attribute the page follows the system.
pub const THEMES: [(&str, &str); 4] =
    [("", "theme-system"), ("light", "theme-light"), ("dark", "theme-dark"), ("contrast", "theme-contrast")];

/// A list of the themes.
#[component]
pub fn ThemeSwitch() -> Html {
    let i18n = use_i18n();
    let now = use_state_eq(|| root().and_then(|root| root.get_attribute("data-theme")).unwrap_or_default());
    let onchange = {
        let now = now.setter();
        Callback::from(move |event: Event| {
            let theme = event.target_unchecked_into::<HtmlSelectElement>().value();
            declare(&theme);
            now.set(theme);
        })
    };
    html! {
        <p class="jcm-theme">
            <label class="jcm-theme__name" for="theme">{ i18n.t("theme-switch") }</label>
            <select class="jcm-theme__list" id="theme" {onchange}>
                { for THEMES.iter().map(|(theme, name)| html! {
                    <option key={*theme} value={*theme} selected={*now == *theme}>{ i18n.t(name) }</option>
                }) }
            </select>
        </p>
    }
}

fn declare(theme: &str) {
    let Some(root) = root() else { return };
    // A valid attribute of the root element: there is nothing that could fail.
    let _ = match theme {
        "" => root.remove_attribute("data-theme"),
        _ => root.set_attribute("data-theme", theme),
    };
    if theme.is_empty() {
        storage::forget(STORAGE_KEY);
    } else {
        storage::write(STORAGE_KEY, theme);
    }
}

fn root() -> Option<web_sys::Element> {
    window()?.document()?.document_element()
}
