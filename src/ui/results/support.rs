//! Programmes of support: which fit, what they may give, which exclude each other, and where that was read.

use yew::prelude::*;

use super::findings::{Owner, findings};
use super::part;
use super::sources::source_link;
use super::view::{Asked, FIRST_YEAR, View};
use crate::assess::Offer;
use crate::registry::{ClauseState, SupportKind};
use crate::ui::components::evidence_badge;

pub(super) fn support(view: &View) -> Html {
    let i18n = &view.i18n;
    let order = [ClauseState::Met, ClauseState::Unknown, ClauseState::NotMet];
    let offers = &view.assessed.offers;
    let sorted = order.iter().flat_map(|state| offers.iter().filter(move |offer| offer.state() == *state));
    let content = html! {
        <>
            <p class="jcm-result__intro">{ view.explained("support-intro") }</p>
            <p>{ i18n.t("support-stacking") }</p>
            { for sorted.map(|offer| programme(view, offer)) }
        </>
    };
    part("support", i18n.t("support-heading"), content)
}

fn programme(view: &View, offer: &Offer) -> Html {
    let i18n = &view.i18n;
    let support = offer.support;
    let citation = &support.citation;
    let verdict = match offer.state() {
        ClauseState::Met => "support-fits",
        ClauseState::NotMet if !offer.open => "support-over",
        ClauseState::NotMet => "support-does-not-fit",
        ClauseState::Unknown => "support-may-fit",
    };
    let others: Vec<&str> =
        view.assessed.offers.iter().filter(|other| offer.excludes(other)).map(|other| other.support.title).collect();
    html! {
        <details class="jcm-details" key={support.id} open={view.paper && offer.state() != ClauseState::NotMet}>
            <summary>
                <span lang="en">{ support.title }</span>{ " – " }{ i18n.t(kind(support.kind)) }{ ": " }{ i18n.t(verdict) }
            </summary>
            <p>{ i18n.t(&format!("support-{}", support.id.replace('_', "-"))) }</p>
            if let Some(line) = offer.amount {
                <p>{ i18n.t("support-amount") }{ " " }{ view.figure(Asked { line, index: FIRST_YEAR }) }</p>
            }
            <p lang="en">{ support.owner }</p>
            if offer.conditions.is_empty() {
                <p>{ i18n.t("support-conditions-unread") }</p>
            } else {
                { findings(view, Owner::Support, &offer.conditions) }
            }
            if !others.is_empty() {
                <p>{ i18n.t("support-excludes") }{ " " }<span lang="en">{ others.join("; ") }</span></p>
            }
            <p>
                { evidence_badge(i18n, citation.evidence) }{ " " }{ source_link(i18n, citation.source) }{ " " }
                <span lang="en">{ citation.locator }</span>
                if let Some(note) = citation.note {
                    { " " }<span lang="en">{ note }</span>
                }
            </p>
        </details>
    }
}

fn kind(kind: SupportKind) -> &'static str {
    match kind {
        SupportKind::Grant => "support-kind-grant",
        SupportKind::Demonstration => "support-kind-demonstration",
        SupportKind::Study => "support-kind-study",
        SupportKind::Loan => "support-kind-loan",
        SupportKind::Fund => "support-kind-fund",
        SupportKind::Crediting => "support-kind-crediting",
    }
}
