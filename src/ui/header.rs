//! The name of the calculator and the choice of the language, above every page.

use yew::prelude::*;

use super::components::LanguageSwitch;
use super::hooks::focus_element;
use super::use_i18n;

/// The header. A component of its own, like the footer: neither is drawn anew while answers change.
#[component]
pub(super) fn Header() -> Html {
    let i18n = use_i18n();
    // The address names the step and shall go on doing so.
    let skip = |event: MouseEvent| {
        event.prevent_default();
        focus_element("main");
    };
    html! {
        <>
            <a class="jcm-page__skip" href="#main" onclick={skip}>{ i18n.t("app-skip") }</a>
            <header class="jcm-header">
                <div class="jcm-header__inner">
                    <p class="jcm-header__name"><a href="#country">{ i18n.t("app-name") }</a></p>
                    <div class="jcm-header__tools"><LanguageSwitch /></div>
                </div>
            </header>
        </>
    }
}
