//! A framed remark.

use yew::prelude::*;

use crate::ui::I18n;

/// What a notice is about. The word stands in the notice: colour alone says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// Good to know.
    Info,
    /// Something to look at before relying on a figure.
    Warning,
    /// Something that keeps a figure from being calculated.
    Error,
    /// Something worked.
    Success,
}

impl NoticeKind {
    const fn as_str(self) -> &'static str {
        match self {
            NoticeKind::Info => "info",
            NoticeKind::Warning => "warning",
            NoticeKind::Error => "error",
            NoticeKind::Success => "success",
        }
    }

    const fn message(self) -> &'static str {
        match self {
            NoticeKind::Info => "notice-info",
            NoticeKind::Warning => "notice-warning",
            NoticeKind::Error => "notice-error",
            NoticeKind::Success => "notice-success",
        }
    }
}

/// A notice with its word and its content.
pub fn notice(i18n: &I18n, kind: NoticeKind, content: Html) -> Html {
    html! {
        <div class="jcm-notice" data-kind={kind.as_str()}>
            <p class="jcm-notice__word">{ i18n.t(kind.message()) }</p>
            <div class="jcm-notice__content">{ content }</div>
        </div>
    }
}
