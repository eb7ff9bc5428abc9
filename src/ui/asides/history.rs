//! The versions, and what changed for who uses the calculator. CHANGELOG.md has all of it; the newest stands first.

use jiff::civil::{Date, date};
use yew::prelude::*;

use super::prose::{day, list, part};
use crate::ui::I18n;

/// A version with its day, unless it is in preparation, and the messages of what changed.
struct Version {
    number: Option<(&'static str, Date)>,
    changes: &'static [&'static str],
}

const VERSIONS: [Version; 2] = [
    Version {
        number: None,
        changes: &[
            "history-next-methodologies",
            "history-next-money",
            "history-next-guidance",
            "history-next-report",
            "history-next-languages",
            "history-next-documentation",
            "history-next-results",
        ],
    },
    Version {
        number: Some(("0.1.0", date(2026, 11, 22))),
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
        let heading = match version.number {
            Some((number, released)) => {
                let released = day(i18n, released);
                i18n.t_with("history-version", &[("version", number.into()), ("date", released.as_str().into())])
            }
            None => i18n.t("history-next"),
        };
        let id = format!("history/{}", version.number.map_or("next", |(number, _)| number));
        part(&id, heading, list(i18n, version.changes))
    };
    html! {
        <>
            { for VERSIONS.iter().map(version) }
            <p class="jcm-topic__note"><a href="#data">{ i18n.t("history-data") }</a></p>
        </>
    }
}
