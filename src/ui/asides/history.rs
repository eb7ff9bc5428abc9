//! The versions, and what changed for who uses the calculator. CHANGELOG.md has all of it; the newest stands first.

use jiff::civil::{Date, date};
use yew::prelude::*;

use super::prose::{day, list, part};
use crate::ui::I18n;

/// A version with its day, and the messages of what changed.
struct Version {
    number: (&'static str, Date),
    changes: &'static [&'static str],
}

const VERSIONS: [Version; 2] = [
    Version {
        number: ("0.2.0", date(2026, 11, 29)),
        changes: &[
            "history-second-methodologies",
            "history-second-money",
            "history-second-guidance",
            "history-second-report",
            "history-second-languages",
            "history-second-documentation",
            "history-second-results",
        ],
    },
    Version {
        number: ("0.1.0", date(2026, 11, 22)),
        changes: &[
            "history-first-solar",
            "history-first-subsidy",
            "history-first-explained",
            "history-first-languages",
        ],
    },
];

pub(super) fn history(i18n: &I18n) -> Html {
    let version = |version: &Version| {
        let (number, released) = version.number;
        let released = day(i18n, released);
        let heading = i18n.t_with("history-version", &[("version", number.into()), ("date", released.as_str().into())]);
        part(&format!("history/{number}"), heading, list(i18n, version.changes))
    };
    html! {
        <>
            { for VERSIONS.iter().map(version) }
            <p class="jcm-topic__note"><a href="#data">{ i18n.t("history-data") }</a></p>
        </>
    }
}
