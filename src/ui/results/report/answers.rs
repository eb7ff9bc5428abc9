//! What the study rests on: the answers, and the values that were used where there was none.

use yew::prelude::*;

use super::Paper;
use crate::study::Field;
use crate::ui::components::evidence_badge;
use crate::ui::results::sources::fact;
use crate::ui::results::view::{Asked, FIRST_YEAR, View};
use crate::ui::steps::answer_text;
use crate::worksheet::{LineId, Origin, Provenance};

pub(super) fn answers(paper: &Paper<'_>) -> Html {
    let parts = paper.study.part_count();
    let answered = (0..parts).flat_map(|part| {
        let of_part = move |field: &Field| part == 0 || field.is_of_part();
        Field::ALL.iter().copied().filter(of_part).map(move |field| (part, field))
    });
    let answered = answered.filter(|(part, field)| paper.study.answer_in(*part, *field).is_some());
    let assumed = paper.views.first().map(assumed).unwrap_or_default();
    html! {
        <>
            { paper.heading("report-answers") }
            { for answered.map(|(part, field)| paper.beside(|view| {
                let text = answer_text(&view.i18n, &view.assessed, paper.study, part, field);
                html! { <dl class="jcm-facts">{ fact(view.question_of(part, field), html! { { text } }) }</dl> }
            })) }
            { paper.heading("report-assumptions") }
            { paper.beside(|view| html! { <p>{ view.i18n.t("report-assumptions-intro") }</p> }) }
            { for assumed.into_iter().map(|line| paper.beside(|view| assumption(paper, view, line))) }
        </>
    }
}

/// The lines whose value is a fact of the registry.
fn assumed(view: &View) -> Vec<LineId> {
    let is_fact = |origin: &Origin| matches!(origin.provenance(), Some(Provenance::Fact { .. }));
    let known = |line: &LineId| view.assessed.series(*line).is_ok();
    view.assessed
        .sheet
        .lines()
        .filter(|(_, record)| is_fact(&record.origin))
        .map(|(line, _)| line)
        .filter(known)
        .collect()
}

fn assumption(paper: &Paper<'_>, view: &View, line: LineId) -> Html {
    let record = view.assessed.sheet.record(line);
    let Some(Provenance::Fact { citation, .. }) = record.and_then(|record| record.origin.provenance()) else {
        return Html::default();
    };
    let value = html! {
        <>
            { view.text(Asked { line, index: FIRST_YEAR }).unwrap_or_default() }{ " " }
            { evidence_badge(&view.i18n, citation.evidence) }{ " " }
            { paper.references.mark(citation.source) }{ " " }<span lang="en">{ citation.locator }</span>
        </>
    };
    html! { <dl class="jcm-facts">{ fact(view.name(line), value) }</dl> }
}
