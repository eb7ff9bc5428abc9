//! The course of the project by year: from the call to the last credits, as the answers and usual values give it.

use yew::prelude::*;

use super::part;
use super::view::{FIRST_YEAR, View};
use crate::assess::{Route, symbols};
use crate::ui::chart::{Span, span_chart};
use crate::worksheet::Symbol;

pub(super) fn timeline(view: &View) -> Html {
    let i18n = &view.i18n;
    let content = html! {
        <>
            <p class="jcm-result__intro">{ view.explained("timeline-intro") }</p>
            { span_chart(&view.i18n.id("timeline"), [i18n.t("timeline-heading"), i18n.t("timeline-item"), i18n.t("timeline-when")], &spans(view)) }
        </>
    };
    part("timeline", i18n.t("timeline-heading"), content)
}

/// What happens from when to when, in the order in which it begins.
fn spans(view: &View) -> Vec<Span> {
    let years = view.assessed.sheet.span();
    let year = |index: isize| years.year(index).0;
    let first = years.numbers().next().unwrap_or(FIRST_YEAR);
    let last = years.numbers().next_back().unwrap_or(FIRST_YEAR);
    let whole = |symbol: Symbol| {
        use rust_decimal::prelude::ToPrimitive;
        view.assessed.value(view.line(symbol)?, FIRST_YEAR).ok()?.to_i16()
    };
    let start = year(FIRST_YEAR);
    let span = |name: &str, from: i16, until: i16| {
        let (text_from, text_until) = (from.to_string(), until.to_string());
        let values = [("from", text_from.as_str().into()), ("until", text_until.as_str().into())];
        let written = if from == until { text_from.into() } else { view.i18n.t_with("timeline-years", &values) };
        Span { name: view.i18n.t(name), written, from, until }
    };
    let subsidised = view.assessed.route == Route::EquipmentSubsidy;
    let credited = view.assessed.route != Route::None;
    let mut spans = Vec::new();
    if subsidised {
        let call = view.assessed.subsidy.fiscal_year;
        spans.push(span("timeline-call", call, call));
    }
    spans.push(span("timeline-construction", year(first), year(0)));
    spans.push(span("timeline-operation", start, year(last)));
    if credited && let (Some(period), Some(delay)) = (whole(symbols::MONITORING_YEARS), whole(symbols::ISSUANCE_DELAY))
    {
        let end = start + period.max(1) - 1;
        spans.push(span("timeline-monitoring", start, end));
        spans.push(span("timeline-issuance", end + delay, end + delay));
    }
    if credited && let Some(crediting) = whole(symbols::CREDITING_YEARS).filter(|years| *years > 0) {
        spans.push(span("timeline-crediting", start, start + crediting - 1));
    }
    if subsidised && let Some(durable) = whole(symbols::DURABLE_YEARS).filter(|years| *years > 0) {
        spans.push(span("timeline-durable", start, start + durable - 1));
    }
    spans
}
