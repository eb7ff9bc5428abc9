//! What is kept, where, how it is deleted, and who learns of it: nobody.

use yew::prelude::*;

use super::prose::{Part, meanings, prose, section, sentence};
use crate::ui::I18n;

/// What the browser keeps: the key, and the message that says what it holds.
const KEPT: [(&str, &str); 4] = [
    ("jcm-study", "privacy-study"),
    ("jcm-study-unreadable", "privacy-unreadable"),
    ("jcm-language", "privacy-language"),
    ("jcm-theme", "privacy-theme"),
];

const BEFORE: [Part; 1] =
    [("privacy-requests", &["privacy-calculated", "privacy-loading", "privacy-cookies", "privacy-server"])];

const AFTER: [Part; 2] = [
    ("privacy-delete", &["privacy-delete-answers", "privacy-delete-all", "privacy-shared-computer"]),
    ("privacy-hosts", &["privacy-frame", "privacy-frame-kept", "privacy-consent"]),
];

pub(super) fn privacy(i18n: &I18n) -> Html {
    html! {
        <>
            { prose(i18n, &BEFORE) }
            { section(i18n, "privacy-kept", html! {
                <>
                    { sentence(i18n, "privacy-kept-intro") }
                    { meanings(i18n, &KEPT) }
                    { sentence(i18n, "privacy-files") }
                </>
            }) }
            { prose(i18n, &AFTER) }
        </>
    }
}
