//! Saving the answers as a file, opening them again, and starting over.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::study::{Action, Study};
use crate::ui::components::{ButtonKind, Dialog, NoticeKind, button, notice};
use crate::ui::hooks::download_text;
use crate::ui::json;
use crate::ui::store::{use_dispatch, use_study};
use crate::ui::use_i18n;

/// Buttons for the study as a whole.
#[component]
pub fn SavedStudy() -> Html {
    let i18n = use_i18n();
    let study = use_study();
    let dispatch = use_dispatch();
    let asking = use_state_eq(|| false);
    let unreadable = use_state_eq(|| false);
    let save = Callback::from(move |()| {
        if let Some(text) = json::write(&*study) {
            download_text("jcm-study.json", "application/json", &text);
        }
    });
    let onchange = {
        let (dispatch, unreadable) = (dispatch.clone(), unreadable.setter());
        move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
            // The same file can be chosen again after it was mended.
            input.set_value("");
            let (dispatch, unreadable) = (dispatch.clone(), unreadable.clone());
            spawn_local(async move {
                let text = JsFuture::from(file.unchecked_ref::<web_sys::Blob>().text()).await.ok();
                match text.and_then(|text| text.as_string()).and_then(|text| json::read::<Study>(&text)?.opened().ok())
                {
                    Some(study) => {
                        unreadable.set(false);
                        dispatch.dispatch(Action::Replace(study));
                    }
                    None => unreadable.set(true),
                }
            });
        }
    };
    let ask = {
        let asking = asking.setter();
        Callback::from(move |()| asking.set(true))
    };
    let keep = {
        let asking = asking.setter();
        Callback::from(move |()| asking.set(false))
    };
    let clear = {
        let asking = asking.setter();
        Callback::from(move |()| {
            dispatch.dispatch(Action::Clear);
            asking.set(false);
        })
    };
    html! {
        <section class="jcm-saved" aria-label={i18n.t("saved-heading")}>
            { button(ButtonKind::Quiet, i18n.t("button-download-json"), save) }
            <label class="jcm-button" data-kind="quiet">
                <input class="jcm-hidden" type="file" accept="application/json,.json" {onchange} />
                { i18n.t("button-open-file") }
            </label>
            { button(ButtonKind::Quiet, i18n.t("button-restart"), ask) }
            if *unreadable {
                <div role="alert">
                    { notice(&i18n, NoticeKind::Error, html! { <p>{ i18n.t("saved-unreadable") }</p> }) }
                </div>
            }
            <Dialog id="restart" title={i18n.t("button-restart")} open={*asking} on_close={keep}>
                <p>{ i18n.t("restart-question") }</p>
                { button(ButtonKind::Danger, i18n.t("restart-confirm"), clear) }
            </Dialog>
        </section>
    }
}
