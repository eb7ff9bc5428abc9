//! The four headline figures.

use rust_decimal::Decimal;
use yew::prelude::*;

use super::view::{Asked, FIRST_YEAR, View, keyed};
use crate::assess::{Route, symbols};
use crate::explore::{Range, Unknown, acting, range, unknowns};
use crate::study::Code;
use crate::ui::components::{Headline, figure};
use crate::ui::issue_text::issue_text;
use crate::ui::value::written;
use crate::worksheet::LineId;

/// The names of the headline figures, in the order of `Headline::lines`.
pub(in crate::ui) const FIGURES: [&str; 4] =
    ["results-figure-reductions", "results-figure-subsidy", "results-figure-credits", "results-figure-revenue"];

pub(super) fn figures(view: &View) -> Html {
    let lines = view.assessed.headline.lines();
    let notes = [reductions_note(view), subsidy_note(view), credits_note(view), revenue_note(view)];
    let i18n = &view.i18n;
    let unknowns = unknowns(&view.assessed);
    let range_of = |line| range(&view.assessed, &unknowns, line, FIRST_YEAR);
    let ranges: Vec<Option<Range>> = lines.iter().map(|line| range_of(*line)).collect();
    // The verdict names it.
    let worth = view.line(symbols::NPV).and_then(range_of);
    let route = i18n.t(&keyed("choice-route", view.assessed.route.id()));
    let is_refused = view.assessed.route == Route::EquipmentSubsidy && view.assessed.subsidy.refusal().is_some();
    let follows = if is_refused { "results-figures-route-closed" } else { "results-figures-route" };
    html! {
        <section class="jcm-result" data-part="figures">
            <h2 class="jcm-hidden">{ i18n.t("results-figures") }</h2>
            <p class="jcm-result__intro">{ i18n.t_with(follows, &[("route", route.as_str().into())]) }</p>
            <div class="jcm-figures">
                { for FIGURES.iter().zip(lines).zip(notes).zip(&ranges).map(|(((name, line), note), range)| {
                    card(view, i18n.t(name), line, note, range.as_ref())
                }) }
            </div>
            { uncertainty(view, &acting(&unknowns, &[ranges, vec![worth]].concat())) }
        </section>
    }
}

/// What the ranges come from: each default that may lie far from the truth.
fn uncertainty(view: &View, unknowns: &[Unknown]) -> Html {
    if unknowns.is_empty() {
        return Html::default();
    }
    let i18n = &view.i18n;
    html! {
        <details class="jcm-details" open={view.paper}>
            <summary>
                { i18n.t_with("results-unknowns", &[("count", u32::try_from(unknowns.len()).unwrap_or(u32::MAX).into())]) }
            </summary>
            <p>{ i18n.t("results-unknowns-intro") }</p>
            <ul>
                { for unknowns.iter().map(|unknown| {
                    let share = i18n.percent(&unknown.share.to_string(), 0);
                    html! {
                        <li key={unknown.line.index()}>
                            { view.name(unknown.line) }{ " " }
                            { view.figure(Asked { line: unknown.line, index: FIRST_YEAR }) }{ " " }
                            { i18n.t_with("results-unknowns-share", &[("share", share.as_str().into())]) }
                        </li>
                    }
                }) }
            </ul>
        </details>
    }
}

fn card(view: &View, name: AttrValue, line: LineId, note: Option<AttrValue>, range: Option<&Range>) -> Html {
    let asked = Asked { line, index: FIRST_YEAR };
    let written = view.written(asked);
    let note = match &written {
        Some(_) => Some(html! {
            <>
                { note }
                if let Some(range) = range {
                    <span class="jcm-figure__range">{ range_text(view, "results-range", line, range.least, range.most) }</span>
                }
            </>
        }),
        None => Some(view.missing_text(line)),
    };
    let explanation = view.assessed.explain(line, FIRST_YEAR);
    let headline = Headline {
        name,
        unit: written.as_ref().map(|written| written.unit.clone()).unwrap_or_default(),
        value: written.map(|written| written.number),
        note,
        evidence: explanation
            .filter(|explanation| explanation.value.is_ok())
            .and_then(|explanation| explanation.weakest_evidence()),
        on_explain: Some(view.why(asked)),
    };
    figure(&view.i18n, &headline)
}

/// From the least to the most, in the words of `message`.
pub(super) fn range_text(view: &View, message: &str, line: LineId, least: Decimal, most: Decimal) -> AttrValue {
    let text = |value| written(&view.i18n, view.assessed.currency, value, view.unit(line)).text(&view.i18n);
    let (least, most) = (text(least), text(most));
    let values = [("least", least.as_str().into()), ("most", most.as_str().into())];
    view.i18n.t_with(message, &values)
}

fn reductions_note(view: &View) -> Option<AttrValue> {
    let amount = view.text_of(symbols::FIRST_YEAR_REDUCTIONS_APPLICATION)?;
    Some(view.i18n.t_with("results-figure-reductions-note", &[("amount", amount.as_str().into())]))
}

fn subsidy_note(view: &View) -> Option<AttrValue> {
    if view.assessed.route != Route::EquipmentSubsidy {
        let route = view.i18n.t(&keyed("choice-route", view.assessed.route.id()));
        return Some(view.i18n.t_with("results-figure-subsidy-route", &[("route", route.as_str().into())]));
    }
    if view.assessed.subsidy.refusal().is_some() {
        return Some(view.i18n.t("results-figure-subsidy-refused"));
    }
    let limit = view.name(view.assessed.subsidy.binding?.line);
    Some(view.i18n.t_with("results-figure-subsidy-note", &[("limit", limit.as_str().into())]))
}

fn credits_note(view: &View) -> Option<AttrValue> {
    let participants = view.text_of(symbols::CREDITS_PARTICIPANTS_TOTAL)?;
    let period = view.text_of(symbols::CREDITING_YEARS)?;
    let values = [("participants", participants.as_str().into()), ("period", period.as_str().into())];
    Some(view.i18n.t_with("results-figure-credits-note", &values))
}

fn revenue_note(view: &View) -> Option<AttrValue> {
    let (low, high) = (view.text_of(symbols::REVENUE_LOW)?, view.text_of(symbols::REVENUE_HIGH)?);
    let values = [("low", low.as_str().into()), ("high", high.as_str().into())];
    // What the credits cost may be more than they bring, and that is not for the end of the page.
    match view.assessed.issues.iter().find(|issue| issue.code == Code::CreditsCostMore) {
        Some(issue) => Some(issue_text(&view.i18n, issue)),
        None => Some(view.i18n.t_with("results-figure-revenue-note", &values)),
    }
}
