//! The pages on the calculator itself, each with the sentence that stands at its head.

use yew::prelude::*;

use crate::ui::{Aside, I18n};

pub(super) fn about(i18n: &I18n) -> Html {
    html! {
        <ul class="jcm-sources jcm-pages">
            { for Aside::DOCUMENTATION.iter().map(|page| html! {
                <li class="jcm-sources__item" key={page.id()}>
                    <a href={format!("#{}", page.id())}>{ i18n.t(&format!("page-{}", page.id())) }</a>
                    <span>{ i18n.t(&format!("page-{}-intro", page.id())) }</span>
                </li>
            }) }
        </ul>
    }
}
