//! Saving the answers as a file, opening them again, and starting over.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, HtmlInputElement};
use yew::prelude::*;

use crate::study::{Action, MOST_PARTS};
use crate::ui::components::{ButtonKind, Dialog, NoticeKind, button, notice};
use crate::ui::hooks::{download_text, use_frame};
use crate::ui::json;
use crate::ui::store::{Unreadable, forget_put_aside, put_aside, read_study, use_dispatch, use_study};
use crate::ui::{I18n, use_i18n};

/// More than any study takes. A larger file is not read: it might fill the memory.
const MOST_BYTES: f64 = 1_000_000.0;

/// What became of the file that was opened last.
#[derive(Clone, Copy, PartialEq)]
enum Opened {
    Done,
    /// It is a study of another project than the host page has fixed.
    NotAdmitted,
    Failed(Unreadable),
}

/// Offers answers of an earlier visit that could not be read, until they are dismissed.
#[component]
pub fn PutAside() -> Html {
    let i18n = use_i18n();
    let text = use_state_eq(put_aside);
    let Some(kept) = (*text).clone() else { return Html::default() };
    let save = Callback::from(move |()| download_text("jcm-study-unreadable.json", "application/json", &kept));
    let dismiss = {
        let text = text.setter();
        Callback::from(move |()| {
            forget_put_aside();
            text.set(None);
        })
    };
    let content = html! {
        <>
            <p>{ i18n.t("put-aside") }</p>
            { button(ButtonKind::Quiet, i18n.t("put-aside-download"), save) }
            { button(ButtonKind::Quiet, i18n.t("put-aside-dismiss"), dismiss) }
        </>
    };
    notice(&i18n, NoticeKind::Warning, content)
}

/// Properties of [`SavedStudy`].
#[derive(PartialEq, Properties)]
pub struct SavedStudyProps {
    /// Whether the browser keeps the answers for the next visit.
    pub kept: bool,
}

/// Buttons for the study as a whole.
#[component]
pub fn SavedStudy(props: &SavedStudyProps) -> Html {
    let i18n = use_i18n();
    let study = use_study();
    let dispatch = use_dispatch();
    let fixed = use_frame();
    let asking = use_state_eq(|| false);
    let opened = use_state_eq(|| None::<Opened>);
    let save = Callback::from(move |()| {
        if let Some(text) = json::write(&*study) {
            download_text("jcm-study.json", "application/json", &text);
        }
    });
    let onchange = {
        let (dispatch, opened, frame) = (dispatch.clone(), opened.setter(), fixed.clone());
        move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
            // The same file can be chosen again after it was mended.
            input.set_value("");
            let (dispatch, opened, frame) = (dispatch.clone(), opened.clone(), frame.clone());
            spawn_local(async move {
                opened.set(Some(match read_study(&text_of(&file).await) {
                    Ok(study) if !frame.admits(&study) => Opened::NotAdmitted,
                    Ok(study) => {
                        dispatch.dispatch(Action::Replace(study));
                        Opened::Done
                    }
                    Err(reason) => Opened::Failed(reason),
                }));
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
            <div class="jcm-saved__state" role="status">
                if !props.kept {
                    { notice(&i18n, NoticeKind::Info, html! { <p>{ i18n.t("saved-not-kept") }</p> }) }
                }
                if *opened == Some(Opened::Done) {
                    { notice(&i18n, NoticeKind::Success, html! { <p>{ i18n.t("saved-opened") }</p> }) }
                }
            </div>
            if *opened == Some(Opened::NotAdmitted) {
                <div role="alert">
                    { notice(&i18n, NoticeKind::Error, html! { <p>{ i18n.t("saved-not-admitted") }</p> }) }
                </div>
            }
            if let Some(Opened::Failed(reason)) = *opened {
                <div role="alert">
                    { notice(&i18n, NoticeKind::Error, html! { <p>{ failure(&i18n, reason) }</p> }) }
                </div>
            }
            <Dialog id="restart" closes={false} title={i18n.t("button-restart")} open={*asking} on_close={keep.clone()}>
                <p>{ i18n.t("restart-question") }</p>
                <div class="jcm-dialog__actions">
                    { button(ButtonKind::Secondary, i18n.t("restart-keep"), keep.clone()) }
                    { button(ButtonKind::Danger, i18n.t("restart-confirm"), clear) }
                </div>
            </Dialog>
        </section>
    }
}

/// The text of a file; empty where it cannot be read or is too large to be a study, which is then no study.
async fn text_of(file: &Blob) -> String {
    if file.size() > MOST_BYTES {
        return String::new();
    }
    let text = JsFuture::from(file.text()).await.ok();
    text.and_then(|text| text.as_string()).unwrap_or_default()
}

fn failure(i18n: &I18n, reason: Unreadable) -> AttrValue {
    match reason {
        Unreadable::Calculation => i18n.t("saved-is-calculation"),
        Unreadable::Newer => i18n.t("saved-is-newer"),
        Unreadable::TooManyParts => {
            i18n.t_with("saved-has-too-many-parts", &[("most", MOST_PARTS.to_string().as_str().into())])
        }
        Unreadable::Other => i18n.t("saved-unreadable"),
    }
}
