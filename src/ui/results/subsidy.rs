//! Why the subsidy is not more: its limits, the one that decides, and the conditions of the programme.

use yew::prelude::*;

use super::findings::{Owner, findings, sentence};
use super::part;
use super::view::{Asked, FIRST_YEAR, View};
use crate::assess::{Finding, Limit, symbols};
use crate::quantity::UnitCode;
use crate::report::shown;
use crate::ui::components::{NoticeKind, notice};

pub(super) fn subsidy(view: &View) -> Html {
    let i18n = &view.i18n;
    let subsidy = &view.assessed.subsidy;
    let year = subsidy.fiscal_year.to_string();
    let content = html! {
        <>
            if let Some(refusal) = subsidy.refusal() {
                { refused(view, refusal) }
            }
            <p class="jcm-result__intro">
                { i18n.t_with("results-subsidy-intro", &[("year", year.as_str().into())]) }
            </p>
            <ul class="jcm-limits">{ for subsidy.limits.iter().map(|line| limit(view, *line)) }</ul>
            if let Some(tier) = tier(view) {
                <p>{ tier }</p>
            }
            <h3 class="jcm-result__subheading">{ i18n.t("results-conditions") }</h3>
            { findings(view, Owner::Subsidy, &subsidy.conditions) }
        </>
    };
    part("subsidy", i18n.t("results-subsidy"), content)
}

/// No subsidy: the reason first, then what it could be otherwise.
fn refused(view: &View, refusal: &Finding) -> Html {
    let i18n = &view.i18n;
    let content = html! {
        <>
            <p><strong>{ i18n.t("results-refused") }</strong></p>
            <p>{ sentence(view, Owner::Subsidy, refusal) }</p>
            if let Some(amount) = view.text_of(symbols::SUBSIDY_CEILING) {
                <p>
                    { i18n.t_with("results-refused-otherwise", &[("amount", amount.as_str().into())]) }
                    { " " }
                    if let Some(line) = view.line(symbols::SUBSIDY_CEILING) {
                        { view.why_button(Asked { line, index: FIRST_YEAR }) }
                    }
                </p>
            }
            if let Some(field) = refusal.field {
                <p>{ view.question_button(0, field) }</p>
            }
        </>
    };
    notice(i18n, NoticeKind::Warning, content)
}

fn limit(view: &View, limit: Limit) -> Html {
    let asked = Asked { line: limit.line, index: FIRST_YEAR };
    let binds = view.assessed.subsidy.binding.is_some_and(|binding| binding.line == limit.line);
    let has_value = view.assessed.series(limit.line).is_ok();
    html! {
        <li class="jcm-limits__item" data-binding={binds.then_some("true")}>
            <span class="jcm-limits__name">
                { view.name(limit.line) }
                if binds {
                    <span class="jcm-limits__mark">
                        <svg class="jcm-limits__shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                            <path d="M2 8h9M7.5 3.5 12 8 7.5 12.5M14.5 2v12" />
                        </svg>
                        { view.i18n.t("results-limit-binds") }
                    </span>
                }
            </span>
            <span class="jcm-limits__amount">
                if has_value {
                    { view.figure(asked) }
                } else {
                    { view.missing_text(limit.line) }
                }
            </span>
            <span class="jcm-limits__why">{ view.why_button(asked) }</span>
        </li>
    }
}

/// How many similar projects there were, and the rate that follows.
fn tier(view: &View) -> Option<AttrValue> {
    let similar = view.assessed.subsidy.similar?;
    let rate = view.text_of(symbols::RATE_CEILING)?;
    let count = shown(similar.count, UnitCode::Projects).to_string();
    let count = view.i18n.number(&count, 0);
    let values = [("count", count.as_str().into()), ("rate", rate.as_str().into())];
    let id = if similar.lower_bound { "results-tier-registry" } else { "results-tier-answer" };
    Some(view.i18n.t_with(id, &values))
}
