//! Choosing the language of the page.

use yew::prelude::*;

use crate::i18n::Language;
use crate::ui::use_i18n;

/// One button for each language, named in itself.
#[component]
pub fn LanguageSwitch() -> Html {
    let i18n = use_i18n();
    html! {
        <div class="jcm-language" role="group" aria-label={i18n.t("language-switch")}>
            { for Language::ALL.into_iter().map(|language| {
                let choose = i18n.clone();
                html! {
                    <button
                        class="jcm-language__button"
                        type="button"
                        lang={language.code()}
                        aria-pressed={if language == i18n.language() { "true" } else { "false" }}
                        onclick={move |_: MouseEvent| choose.choose(language)}
                    >
                        { language.own_name() }
                    </button>
                }
            }) }
        </div>
    }
}
