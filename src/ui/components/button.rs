//! Buttons.

use yew::prelude::*;

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one way forward on a page.
    Primary,
    /// Another thing to do here.
    Secondary,
    /// Inside text, tables and cards.
    Quiet,
    /// Destroys answers.
    Danger,
}

impl ButtonKind {
    const fn as_str(self) -> &'static str {
        match self {
            ButtonKind::Primary => "primary",
            ButtonKind::Secondary => "secondary",
            ButtonKind::Quiet => "quiet",
            ButtonKind::Danger => "danger",
        }
    }
}

/// A button that says what it does.
pub fn button(kind: ButtonKind, label: AttrValue, on_press: Callback<()>) -> Html {
    described_button(kind, label, None, on_press)
}

/// A button whose visible label needs more words where the context is not seen. `name` has to contain the label.
pub fn described_button(kind: ButtonKind, label: AttrValue, name: Option<AttrValue>, on_press: Callback<()>) -> Html {
    html! {
        <button
            class="jcm-button"
            type="button"
            data-kind={kind.as_str()}
            aria-label={name}
            onclick={on_press.reform(|_: MouseEvent| ())}
        >
            { label }
        </button>
    }
}
