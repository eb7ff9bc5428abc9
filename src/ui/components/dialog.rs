//! A window over the page, for an explanation or a question.

use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement};
use yew::prelude::*;

use super::button::{ButtonKind, button};
use crate::ui::use_i18n;

/// Properties of [`Dialog`].
#[derive(PartialEq, Properties)]
pub struct DialogProps {
    /// The first part of the ids inside, unique on the page.
    pub id: AttrValue,
    /// What the dialog is about.
    pub title: AttrValue,
    /// Whether it is shown.
    pub open: bool,
    /// Whether it has a button that closes it; a question has its own answer for that.
    #[prop_or(true)]
    pub closes: bool,
    /// Called when it was closed by key, button or a press beside it. The owner then sets `open` to false.
    pub on_close: Callback<()>,
    /// The content; it is only in the page while the dialog is open.
    pub children: Html,
}

/// A native modal dialog: it keeps the focus inside, closes on Esc and gives the focus back.
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let i18n = use_i18n();
    let DialogProps { id, title, open, closes, on_close, children } = props;
    let node = use_node_ref();
    let opener = use_mut_ref(|| None::<HtmlElement>);
    {
        let (node, opener) = (node.clone(), opener.clone());
        use_effect_with(*open, move |&open| {
            let Some(dialog) = node.cast::<HtmlDialogElement>() else { return };
            if open && !dialog.open() {
                opener.replace(focused_element());
                // It fails only for a dialog that is open or not in the page, and neither is the case here.
                let _ = dialog.show_modal();
            } else if !open && dialog.open() {
                dialog.close();
            }
        });
    }
    let onclose = {
        let on_close = on_close.clone();
        move |_: Event| {
            // Browsers give the focus back too, but not all of them when the opener was drawn anew meanwhile.
            if let Some(element) = opener.take() {
                let _ = element.focus();
            }
            on_close.emit(());
        }
    };
    let close = {
        let node = node.clone();
        move || {
            if let Some(dialog) = node.cast::<HtmlDialogElement>() {
                dialog.close();
            }
        }
    };
    let onclick = {
        let close = close.clone();
        move |event: MouseEvent| {
            // The content fills the dialog, so only a press on the backdrop has the dialog itself as target.
            if event.target() == event.current_target() {
                close();
            }
        }
    };
    let title_id = format!("{id}-title");
    html! {
        <dialog class="jcm-dialog" ref={node} aria-labelledby={open.then(|| title_id.clone())} {onclose} {onclick}>
            if *open {
                <div class="jcm-dialog__content">
                    <h2 class="jcm-dialog__title" id={title_id}>{ title }</h2>
                    <div class="jcm-dialog__body">{ children.clone() }</div>
                    if *closes {
                        <div class="jcm-dialog__actions">
                            { button(ButtonKind::Secondary, i18n.t("button-close"), Callback::from(move |()| close())) }
                        </div>
                    }
                </div>
            }
        </dialog>
    }
}

fn focused_element() -> Option<HtmlElement> {
    web_sys::window()?.document()?.active_element()?.dyn_into().ok()
}
