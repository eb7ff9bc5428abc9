//! Why the subsidy is not more: its limits, the one that decides, and the conditions of the programme.

use yew::prelude::*;

use super::findings::{Owner, findings, sentence};
use super::part;
use super::sources::source_link;
use super::view::{Asked, FIRST_YEAR, View, keyed};
use crate::assess::{Finding, Limit, Route, symbols};
use crate::explore::{Tier, tiers};
use crate::quantity::UnitCode;
use crate::registry::{Project, projects};
use crate::report::shown;
use crate::study::Study;
use crate::ui::components::{Column, NoticeKind, Row, Table, data_table, notice};
use crate::ui::value::written;

pub(super) fn subsidy(view: &View, study: Option<&Study>) -> Html {
    let i18n = &view.i18n;
    let subsidy = &view.assessed.subsidy;
    let year = subsidy.fiscal_year.to_string();
    let content = html! {
        <>
            if view.assessed.route != Route::EquipmentSubsidy {
                <p><strong>{ i18n.t("results-subsidy-other-route") }</strong></p>
            }
            if let Some(refusal) = subsidy.refusal() {
                { refused(view, refusal) }
            }
            <p class="jcm-result__intro">
                { i18n.t_with("results-subsidy-intro", &[("year", year.as_str().into())]) }
            </p>
            <ul class="jcm-limits">{ for subsidy.limits.iter().map(|line| limit(view, *line)) }</ul>
            { super::pictures::net_cost(view) }
            if let Some(tier) = tier(view) {
                <p>{ tier }</p>
            }
            if let Some(study) = study {
                { tiers_table(view, study) }
            }
            { known_projects(view) }
            if !subsidy.conditions.is_empty() {
                <h3 class="jcm-result__subheading">{ i18n.t("results-conditions") }</h3>
                { findings(view, Owner::Subsidy, &subsidy.conditions) }
            }
        </>
    };
    part("subsidy", i18n.t("results-subsidy"), content)
}

/// What the subsidy would be with more or fewer similar projects.
fn tiers_table(view: &View, study: &Study) -> Html {
    let i18n = &view.i18n;
    let tiers = tiers(study, &view.assessed, view.assessed.today);
    if tiers.is_empty() {
        return Html::default();
    }
    let column = |id: &str| Column { label: i18n.t(id), unit: None };
    let row = |tier: &Tier| {
        let from = i18n.number(&tier.from.to_string(), 0);
        let name = match tier.until {
            Some(until) if until == tier.from => from.clone(),
            Some(until) => {
                let until = i18n.number(&until.to_string(), 0);
                let values = [("from", from.as_str().into()), ("until", until.as_str().into())];
                i18n.t_with("tier-range", &values).to_string()
            }
            None => i18n.t_with("tier-from", &[("count", from.as_str().into())]).to_string(),
        };
        let rate = i18n.percent(&tier.rate.to_string(), 0);
        let subsidy = tier.subsidy.map(|amount| written(i18n, None, amount, UnitCode::Yen).text(i18n));
        let state = match (tier.applied, tier.ruled_out) {
            (true, _) => i18n.t("tier-applied"),
            (_, true) => i18n.t("tier-ruled-out"),
            _ => i18n.t("tier-possible"),
        };
        Row {
            header: html! { { name } },
            cells: vec![
                html! { { rate } },
                html! { { subsidy.unwrap_or_else(|| i18n.t("results-no-value")) } },
                html! { { state } },
            ],
        }
    };
    let table = Table {
        id: view.i18n.id("results-tiers-table"),
        caption: i18n.t("tier-caption"),
        columns: vec![column("tier-projects"), column("tier-rate"), column("tier-subsidy"), column("tier-state")],
        rows: tiers.iter().map(row).collect(),
        total: None,
    };
    html! { <div class="jcm-result__compact">{ data_table(&table) }</div> }
}

/// The similar projects that are known, each with its source.
fn known_projects(view: &View) -> Html {
    let i18n = &view.i18n;
    let technology = view.assessed.parts.first().and_then(|part| part.technology.as_deref());
    let Some((country, technology)) = view.assessed.country.zip(technology) else { return Html::default() };
    let known: Vec<&Project> = projects(country.code).filter(|project| project.counts_for(technology)).collect();
    if known.is_empty() {
        return html! { <p>{ i18n.t("tier-known-none") }</p> };
    }
    let count = known.len().to_string();
    html! {
        <details class="jcm-details" open={view.paper}>
            <summary>{ i18n.t_with("tier-known", &[("count", count.as_str().into())]) }</summary>
            <p>{ i18n.t("tier-known-intro") }</p>
            <ul class="jcm-precedents">
                { for known.into_iter().map(|project| html! {
                    <li>
                        <span lang="en">{ project.title }</span>
                        if let Some(year) = project.fiscal_year {
                            { " " }{ i18n.t_with("tier-known-year", &[("year", year.to_string().as_str().into())]) }
                        }
                        { " " }{ source_link(i18n, project.source) }
                    </li>
                }) }
            </ul>
        </details>
    }
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
            if let Some(meaning) = view.i18n.t_if_any(&format!("{}-meaning", keyed("line", limit.symbol.id))) {
                <span class="jcm-limits__meaning">{ view.explain_words(limit.symbol.id, &meaning) }</span>
            }
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
