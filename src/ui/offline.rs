//! What the visitor reads of the copy on the device: that it is ready, and that a newer version is here.

use yew::prelude::*;

use super::components::{ButtonKind, NoticeKind, button, notice};
use super::hooks::{Update, declare_loaded, reload, take_up_update, use_offline};
use super::use_i18n;

#[derive(PartialEq, Properties)]
pub(super) struct UpdateNoticeProps {
    /// Whether the page has all that it fetches by itself.
    pub loaded: bool,
    /// Whether the browser keeps the answers: a page that is loaded anew finds them again.
    pub kept: bool,
}

/// Offers a newer version. Where the answers would be lost with the page, it comes at the next visit.
#[component]
pub(super) fn UpdateNotice(props: &UpdateNoticeProps) -> Html {
    let i18n = use_i18n();
    let update = use_offline().update;
    use_effect_with(props.loaded, |loaded| {
        if *loaded {
            declare_loaded();
        }
    });
    use_effect_with((update, props.kept), |(update, kept)| {
        // The files of the version before are gone, such as the texts of another language.
        if *update == Update::Active && *kept {
            reload();
        }
    });
    let offer = || {
        let content = html! {
            <>
                <p>{ i18n.t("update-ready") }</p>
                { button(ButtonKind::Quiet, i18n.t("update-load"), Callback::from(|()| take_up_update())) }
            </>
        };
        notice(&i18n, NoticeKind::Info, content)
    };
    html! {
        <div class="jcm-page__status" role="status">
            { (update == Update::Waiting && props.kept).then(offer) }
        </div>
    }
}

/// Says among the facts of the footer that the page works without a network, once it does.
#[component]
pub(super) fn OfflineFact() -> Html {
    let i18n = use_i18n();
    let ready = use_offline().ready;
    html! {
        if ready {
            <li>{ i18n.t("footer-offline") }</li>
        }
    }
}
