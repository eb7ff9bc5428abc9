//! Every figure that was calculated, with its formula in symbols and in values, in the order of calculation.

use yew::prelude::*;

use super::Paper;
use crate::ui::results::formula::{adds_up_years, formula, notation};
use crate::ui::results::view::{Asked, FIRST_YEAR, View};
use crate::worksheet::{LineId, Origin};

pub(super) fn figures(paper: &Paper<'_>) -> Html {
    let Some(view) = paper.views.first() else { return Html::default() };
    let defined = view.assessed.sheet.lines().filter(|(_, record)| matches!(record.origin, Origin::Defined(_)));
    let known = defined.map(|(line, _)| line).filter(|line| view.assessed.series(*line).is_ok());
    html! {
        <>
            { paper.heading("report-figures") }
            { paper.beside(|view| html! { <p>{ view.i18n.t("report-figures-intro") }</p> }) }
            { for known.map(|line| paper.beside(|view| figure(paper, view, line))) }
        </>
    }
}

fn figure(paper: &Paper<'_>, view: &View, line: LineId) -> Html {
    let asked = Asked { line, index: FIRST_YEAR };
    let Some(explanation) = view.assessed.explain(line, FIRST_YEAR) else { return Html::default() };
    let with_values = explanation.formula.len() > 1 && !adds_up_years(&explanation.formula);
    html! {
        <div class="jcm-paper__figure">
            <p><strong>{ view.name(line) }</strong>{ ": " }{ view.text(asked).unwrap_or_default() }</p>
            <p class="jcm-paper__formula">
                { notation(view.symbol(line).notation) }{ " = " }{ formula(view, &explanation.formula) }
                if with_values {
                    { " = " }{ formula(view, &explanation.substituted) }
                }
                { " " }
                { paper.references.marks(explanation.citations.iter().map(|(_, citation)| citation.source)) }
            </p>
        </div>
    }
}
