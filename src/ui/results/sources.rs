//! Where a value was read: the document, the place in it, and how far it may be trusted.

use jiff::civil::Date;
use yew::prelude::*;

use super::view::View;
use crate::ui::I18n;
use crate::ui::components::evidence_badge;
use crate::worksheet::source::{Citation, Source};

/// The title of a source, as a link where it has an address.
pub(in crate::ui) fn source_link(i18n: &I18n, source: &'static Source) -> Html {
    match source.url {
        Some(url) => html! {
            <a href={url} target="_blank" rel="noopener noreferrer">
                { source.title }<span class="jcm-hidden">{ i18n.t("results-new-tab") }</span>
            </a>
        },
        None => html! { <span>{ source.title }</span> },
    }
}

/// Everything about the place where one value was read.
pub(super) fn citation(view: &View, parameter: &'static str, citation: &'static Citation) -> Html {
    let i18n = &view.i18n;
    let source = citation.source;
    html! {
        <dl class="jcm-facts">
            { fact(i18n.t("explain-source"), source_link(i18n, source)) }
            { fact(i18n.t("explain-publisher"), html! { { source.publisher } }) }
            { fact(i18n.t("explain-locator"), html! { <span lang="en">{ citation.locator }</span> }) }
            { fact(i18n.t("explain-evidence"), html! {
                <>
                    { evidence_badge(i18n, citation.evidence) }
                    { " " }
                    { i18n.t(&format!("evidence-{}-support", citation.evidence.as_str())) }
                </>
            }) }
            { fact(i18n.t("explain-in-force"), html! { { period(i18n, citation.from, citation.until) } }) }
            { fact(i18n.t("explain-retrieved"), html! { { view.date(source.retrieved) } }) }
            { fact(i18n.t("explain-review-by"), html! { { view.date(citation.review_by) } }) }
            if let Some(note) = citation.note {
                { fact(i18n.t("explain-note"), html! { <span lang="en">{ note }</span> }) }
            }
            { fact(i18n.t("explain-parameter"), html! {
                if view.paper {
                    <code>{ parameter }</code>
                } else {
                    <a href={format!("#data/{parameter}")}><code>{ parameter }</code></a>
                }
            }) }
        </dl>
    }
}

/// From when until when a value holds.
pub(in crate::ui) fn period(i18n: &I18n, from: Date, until: Option<Date>) -> AttrValue {
    let day = |day: Date| i18n.date(day.year(), day.month(), day.day());
    let from = day(from);
    match until {
        Some(until) => {
            i18n.t_with("explain-period", &[("from", from.as_str().into()), ("until", day(until).as_str().into())])
        }
        None => i18n.t_with("explain-period-open", &[("from", from.as_str().into())]),
    }
}

/// A name and what belongs to it.
pub(in crate::ui) fn fact(name: AttrValue, value: Html) -> Html {
    named(html! { { name } }, value)
}

/// As [`fact`], with a name that is more than text.
pub(in crate::ui) fn named(name: Html, value: Html) -> Html {
    html! {
        <div class="jcm-facts__item">
            <dt class="jcm-facts__name">{ name }</dt>
            <dd class="jcm-facts__value">{ value }</dd>
        </div>
    }
}

/// All sources of a figure, each once, with the places that were read in it.
pub(super) fn all_sources(view: &View, citations: &[(&'static str, &'static Citation)]) -> Html {
    let mut sources: Vec<(&'static Source, Vec<&'static Citation>)> = Vec::new();
    for (_, citation) in citations {
        match sources.iter_mut().find(|(source, _)| source.id == citation.source.id) {
            Some((_, places)) => places.push(citation),
            None => sources.push((citation.source, vec![citation])),
        }
    }
    html! {
        <ul class="jcm-sources">
            { for sources.into_iter().map(|(source, places)| html! {
                <li class="jcm-sources__item">
                    <span>{ source_link(&view.i18n, source) }</span>
                    <span class="jcm-sources__details">{ source.publisher }</span>
                    { for distinct(places).into_iter().map(|place| html! {
                        <span class="jcm-sources__details">
                            { evidence_badge(&view.i18n, place.evidence) }
                            { " " }
                            <span lang="en">{ place.locator }</span>
                        </span>
                    }) }
                </li>
            }) }
        </ul>
    }
}

/// Several values may have been read in one place.
fn distinct(mut places: Vec<&'static Citation>) -> Vec<&'static Citation> {
    let key = |place: &Citation| (place.locator, place.evidence);
    let mut seen = Vec::new();
    places.retain(|place| {
        let is_new = !seen.contains(&key(place));
        seen.push(key(place));
        is_new
    });
    places
}
