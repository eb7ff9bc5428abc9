//! One page for those who decide: the verdict, the main figures, what limits the subsidy, what is critical or open.

use rust_decimal::Decimal;
use yew::prelude::*;

use super::{Paper, points};
use crate::assess::symbols;
use crate::explore::{range, unknowns};
use crate::ui::components::evidence_badge;
use crate::ui::results::figures::FIGURES;
use crate::ui::results::measures::compared;
use crate::ui::results::sources::fact;
use crate::ui::results::verdict;
use crate::ui::results::view::{Asked, FIRST_YEAR, View};
use crate::ui::value::written;
use crate::worksheet::{LineId, Symbol};

/// The measures that a manager knows, without and with the JCM.
const MEASURES: [(&str, Symbol, Symbol); 3] = [
    ("money-npv", symbols::NPV_WITHOUT, symbols::NPV),
    ("money-irr", symbols::IRR_WITHOUT, symbols::IRR),
    ("money-payback", symbols::PAYBACK_WITHOUT_JCM, symbols::PAYBACK_WITH_JCM),
];

pub(super) fn summary(paper: &Paper<'_>, view: &View) -> Html {
    let i18n = &view.i18n;
    let high = points::judged_critical(paper.study);
    let open = i18n.number(&view.assessed.issues.len().to_string(), 0);
    html! {
        <>
            <h2 class="jcm-result__heading">{ i18n.t("report-summary") }</h2>
            { verdict::verdict(view, paper.study, paper.routes) }
            <h3 class="jcm-result__subheading">{ i18n.t("report-summary-figures") }</h3>
            <dl class="jcm-facts">
                { for FIGURES.iter().zip(view.assessed.headline.lines()).map(|(name, line)| {
                    fact(i18n.t(name), figure(view, line))
                }) }
                if let Some(limit) = view.assessed.subsidy.binding {
                    { fact(i18n.t("report-limit"), html! { { view.name(limit.line) } }) }
                }
            </dl>
            { compared(view, "report-measures", "report-measures", &MEASURES) }
            if !high.is_empty() {
                <h3 class="jcm-result__subheading">{ i18n.t("report-high") }</h3>
                <ul class="jcm-welcome__list">{ for high.iter().map(|id| html! { <li>{ i18n.t(id) }</li> }) }</ul>
            }
            <p>{ i18n.t_with("report-open", &[("count", open.as_str().into())]) }</p>
        </>
    }
}

/// A figure with its evidence and its range.
fn figure(view: &View, line: LineId) -> Html {
    let asked = Asked { line, index: FIRST_YEAR };
    let Some(text) = view.text(asked) else { return view.missing_text(line) };
    let evidence = view.assessed.explain(line, FIRST_YEAR).and_then(|explanation| explanation.weakest_evidence());
    let range = range(&view.assessed, &unknowns(&view.assessed), line, FIRST_YEAR);
    html! {
        <>
            <strong>{ text }</strong>{ " " }
            if let Some(grade) = evidence {
                { evidence_badge(&view.i18n, grade) }
            }
            if let Some(range) = range {
                { " " }{ between(view, line, range.least, range.most) }
            }
        </>
    }
}

/// From the least to the most, in brackets: the sentence stands at the verdict.
fn between(view: &View, line: LineId, least: Decimal, most: Decimal) -> AttrValue {
    let i18n = &view.i18n;
    let text = |value| written(i18n, view.assessed.currency, value, view.unit(line)).text(i18n);
    let (least, most) = (text(least), text(most));
    let range = i18n.t_with("timeline-years", &[("from", least.as_str().into()), ("until", most.as_str().into())]);
    format!("({range})").into()
}
