//! Where nothing is approved: the nearest methodologies of other countries, and what proposing a new one involves.

use yew::prelude::*;

use crate::assess::{approved_in, elsewhere};
use crate::ui::I18n;
use crate::ui::components::{NoticeKind, evidence_badge, notice};

/// At most so many are worth showing.
const MOST: usize = 3;

/// What can be done without an approved methodology.
pub(super) fn without_methodology(i18n: &I18n, technology: &str, country: &str) -> Html {
    let nearest = elsewhere(technology, country);
    let name = |technology: &str| i18n.t(&format!("choice-technology-{}", technology.replace('_', "-")));
    let here = approved_in(country).into_iter().map(name).collect::<Vec<_>>().join("; ");
    let content = html! {
        <>
            <p>{ i18n.t("issue-no-methodology") }</p>
            if !here.is_empty() {
                <p>{ i18n.t_with("elsewhere-here", &[("technologies", here.as_str().into())]) }</p>
            }
            if nearest.is_empty() {
                <p>{ i18n.t("elsewhere-none") }</p>
            } else {
                <p>{ i18n.t("elsewhere-nearest") }</p>
                <ul>
                    { for nearest.iter().take(MOST).map(|methodology| html! {
                        <li key={methodology.id}>
                            { i18n.country(methodology.country) }{ ": " }
                            <a class="jcm-link" href={methodology.url} target="_blank" rel="noopener noreferrer">
                                { methodology.id }{ " " }{ methodology.version }
                            </a>
                            { " " }<span lang="en">{ methodology.title }</span>{ " " }
                            { evidence_badge(i18n, methodology.citation.evidence) }
                        </li>
                    }) }
                </ul>
            }
            <details class="jcm-details">
                <summary>{ i18n.t("proposal-heading") }</summary>
                <ol>
                    <li>{ i18n.t("proposal-draft") }</li>
                    <li>{ i18n.t("proposal-check") }</li>
                    <li>{ i18n.t("proposal-public") }</li>
                    <li>{ i18n.t("proposal-decision") }</li>
                </ol>
                <p>
                    <a class="jcm-link" href="https://www.carbon-markets.go.jp/eng/faq/jcm.html" target="_blank" rel="noopener noreferrer">
                        { i18n.t("proposal-source") }
                    </a>
                </p>
            </details>
        </>
    };
    notice(i18n, NoticeKind::Warning, content)
}
