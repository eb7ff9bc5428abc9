//! The sources of the report, numbered in the order in which they are listed.

use yew::prelude::*;

use super::Paper;
use crate::registry::topics;
use crate::ui::Assessed;
use crate::ui::results::sources::source_link;
use crate::worksheet::Provenance;
use crate::worksheet::source::Source;

/// The sources, each once.
#[derive(PartialEq)]
pub(super) struct References(Vec<&'static Source>);

impl References {
    /// The sources of the facts on the sheet, of the conditions, and of what the report says beside the figures.
    pub fn of(assessed: &Assessed) -> References {
        let facts = assessed.sheet.lines().filter_map(|(_, record)| match record.origin.provenance() {
            Some(Provenance::Fact { citation, .. }) => Some(citation.source),
            _ => None,
        });
        let criteria = assessed.parts.iter().flat_map(|part| &part.criteria).chain(&assessed.subsidy.conditions);
        let criteria = criteria.map(|finding| finding.clause.citation.source);
        let said = topics().iter().filter(|topic| super::points::is_printed(topic));
        let said = said.flat_map(|topic| topic.statements).map(|statement| statement.citation.source);
        let mut sources: Vec<&'static Source> = Vec::new();
        for source in facts.chain(criteria).chain(said) {
            if !sources.iter().any(|known| known.id == source.id) {
                sources.push(source);
            }
        }
        References(sources)
    }

    /// The number of a source, in brackets.
    pub fn mark(&self, source: &'static Source) -> Html {
        self.marks(std::iter::once(source))
    }

    /// The numbers of sources, each once and in their order, in brackets.
    pub fn marks(&self, of: impl Iterator<Item = &'static Source>) -> Html {
        let wanted: Vec<&str> = of.map(|source| source.id).collect();
        let numbered = self.0.iter().enumerate().filter(|(_, source)| wanted.contains(&source.id));
        let numbers: Vec<String> = numbered.map(|(position, _)| (position + 1).to_string()).collect();
        if numbers.is_empty() {
            return Html::default();
        }
        html! { <span class="jcm-paper__mark">{ format!("[{}]", numbers.join(", ")) }</span> }
    }
}

/// The list at the end. Titles are not translated, so it stands there once.
pub(super) fn list(paper: &Paper<'_>) -> Html {
    let Some(view) = paper.views.first() else { return Html::default() };
    html! {
        <>
            { paper.heading("report-sources") }
            <ol class="jcm-paper__sources">
                { for paper.references.0.iter().map(|source| {
                    let day = view.date(source.retrieved);
                    html! {
                        <li key={source.id}>
                            { source_link(&view.i18n, source) }{ ". " }{ source.publisher }{ ". " }
                            if let Some(url) = source.url {
                                <span class="jcm-paper__address">{ url }</span>{ ". " }
                                { view.i18n.t_with("report-source-read", &[("date", day.as_str().into())]) }
                            } else {
                                { view.i18n.t("guidance-own") }
                            }
                        </li>
                    }
                }) }
            </ol>
        </>
    }
}
