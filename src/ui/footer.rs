//! What holds for the whole calculator, below every page: disclaimer, privacy, data date, version, licence.

use yew::prelude::*;

use super::components::ThemeSwitch;
use super::later::loaded;
use super::use_i18n;
use crate::registry;

#[derive(PartialEq, Properties)]
pub(super) struct FooterProps {
    /// Whether the facts, the second module and the texts of the study are here. Only the second module knows whether the page
    /// works without a network.
    pub ready: bool,
}

/// The footer.
#[component]
pub(super) fn Footer(props: &FooterProps) -> Html {
    let i18n = use_i18n();
    let date = registry::data_date();
    let date = i18n.date(date.year(), date.month(), date.day());
    html! {
        <footer class="jcm-footer">
            <div class="jcm-footer__inner">
                <h2 class="jcm-footer__heading">{ i18n.t("footer-heading") }</h2>
                <p class="jcm-footer__text">{ i18n.t("footer-disclaimer") }</p>
                <p class="jcm-footer__text">{ i18n.t("footer-privacy") }</p>
                <ul class="jcm-footer__facts">
                    <li>{ i18n.t_with("footer-data-date", &[("date", date.as_str().into())]) }</li>
                    <li>{ i18n.t_with("footer-version", &[("version", env!("CARGO_PKG_VERSION").into())]) }</li>
                    { loaded().filter(|_| props.ready).map(|later| (later.offline_fact)()) }
                    <li>{ i18n.t("footer-licence") }</li>
                    <li><a href="#accessibility">{ i18n.t("footer-accessibility") }</a></li>
                    <li><a href="#about">{ i18n.t("footer-about") }</a></li>
                </ul>
                <ThemeSwitch />
            </div>
        </footer>
    }
}
