//! Choosing the language of the page.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::i18n::Language;
use crate::ui::use_i18n;

/// A list of the languages, each named in itself.
#[component]
pub fn LanguageSwitch() -> Html {
    let i18n = use_i18n();
    let now = i18n.language();
    let name = i18n.t("language-switch");
    let list = use_node_ref();
    // Once somebody has chosen, the list no longer follows the attributes of its entries.
    use_effect_with(now.code(), {
        let list = list.clone();
        move |code| {
            if let Some(list) = list.cast::<HtmlSelectElement>() {
                list.set_value(code);
            }
        }
    });
    let onchange = move |event: Event| {
        let select = event.target_unchecked_into::<HtmlSelectElement>();
        if let Some(language) = Language::parse(&select.value()) {
            i18n.choose(language);
        }
        // Until its texts are here, and where they cannot be had, the language on screen stays.
        select.set_value(now.code());
    };
    html! {
        <select class="jcm-language" ref={list} aria-label={name} {onchange}>
            { for Language::all().map(|language| html! {
                <option key={language.code()} lang={language.code()} value={language.code()} selected={language == now}>
                    { language.own_name() }
                </option>
            }) }
        </select>
    }
}
