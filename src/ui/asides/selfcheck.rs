//! The worked examples of all methodologies, run by the engine in the visitor's browser.

use jiff::civil::Date;
use rust_decimal::Decimal;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::prose::{code, day, facts, section};
use super::tool::Tool;
use crate::assess::{ExampleResult, run_examples};
use crate::quantity::UnitCode;
use crate::registry::{self, Methodology};
use crate::ui::I18n;
use crate::ui::components::{ButtonKind, Column, Row, Table, button, data_table, named_cell};
use crate::ui::hooks::pause;
use crate::ui::results::{fact, named, source_link};
use crate::ui::value::{ALL_DIGITS, unit_name};

/// So many examples are run before the browser may draw and listen again.
const SLICE: usize = 5;

/// How far the run is.
#[derive(Default)]
pub(super) enum Run {
    #[default]
    NotStarted,
    Running(usize),
    Done(Vec<ExampleResult>),
}

/// The button that runs the examples, and what came out.
pub(super) fn selfcheck(i18n: &I18n, tool: &Tool, today: Date) -> Html {
    let without: Vec<_> = registry::methodologies().iter().filter(|version| version.worked_example.is_none()).collect();
    let count = registry::methodologies().len() - without.len();
    let start = {
        let tool = tool.clone();
        Callback::from(move |()| {
            let tool = tool.clone();
            tool.change(|state| state.run = Run::Running(0));
            spawn_local(async move {
                let mut examples = run_examples(today);
                let mut results = Vec::new();
                while results.len() < count {
                    pause().await;
                    results.extend(examples.by_ref().take(SLICE));
                    tool.change(|state| state.run = Run::Running(results.len()));
                }
                tool.change(|state| state.run = Run::Done(results));
            });
        })
    };
    let state = tool.state();
    html! {
        <>
            <div class="jcm-prose">{ versions(i18n) }</div>
            <div class="jcm-topic__actions">
                if !matches!(state.run, Run::Running(_)) {
                    { button(ButtonKind::Primary, i18n.t("selfcheck-run"), start) }
                }
            </div>
            <div class="jcm-prose" role="status">{ said(i18n, &state.run) }</div>
            if let Run::Running(done) = state.run {
                <progress
                    class="jcm-progress"
                    aria-label={i18n.t("selfcheck-running")}
                    value={done.to_string()}
                    max={count.to_string()}
                />
            }
            if let Run::Done(results) = &state.run {
                <p class="jcm-prose">{ i18n.t("selfcheck-meaning") }</p>
                <div class="jcm-stacked" data-last="words">{ data_table(&table(i18n, results)) }</div>
            }
            if !without.is_empty() {
                { section(i18n, "selfcheck-without", left_out(i18n, count, &without)) }
            }
        </>
    }
}

/// The versions that have no worked example, each with the reason.
fn left_out(i18n: &I18n, count: usize, without: &[&Methodology]) -> Html {
    let number = |count: usize| i18n.number(&count.to_string(), 0);
    let (count, total) = (number(count), number(count + without.len()));
    let values = [("count", count.as_str().into()), ("total", total.as_str().into())];
    html! {
        <>
            <p>{ i18n.t_with("selfcheck-without-intro", &values) }</p>
            { facts(without.iter().map(|version| {
                let reason = html! { <span lang="en">{ version.no_example_note.unwrap_or_default() }</span> };
                named(code(&version.key()), reason)
            }).collect()) }
        </>
    }
}

/// The engine and the data that are checked.
fn versions(i18n: &I18n) -> Html {
    facts(html! {
        <>
            { fact(i18n.t("selfcheck-engine"), code(env!("CARGO_PKG_VERSION"))) }
            { fact(i18n.t("selfcheck-registry"), code(registry::version())) }
            { fact(i18n.t("selfcheck-data"), html! { { day(i18n, registry::data_date()) } }) }
        </>
    })
}

fn said(i18n: &I18n, run: &Run) -> Html {
    match run {
        Run::NotStarted => Html::default(),
        Run::Running(_) => html! { <p>{ i18n.t("selfcheck-running") }</p> },
        Run::Done(results) => {
            let agree = results.iter().filter(|result| result.agrees()).count();
            let number = |count: usize| i18n.number(&count.to_string(), 0);
            let (agree, count, version) = (number(agree), number(results.len()), env!("CARGO_PKG_VERSION"));
            let values =
                [("agree", agree.as_str().into()), ("count", count.as_str().into()), ("version", version.into())];
            html! { <p class="jcm-prose__strong">{ i18n.t_with("selfcheck-agree", &values) }</p> }
        }
    }
}

fn table(i18n: &I18n, results: &[ExampleResult]) -> Table {
    let column = |id: &str| Column { label: i18n.t(id), unit: None };
    let tonnes = |id: &str| Column { label: i18n.t(id), unit: Some(tonnes(i18n)) };
    Table {
        id: "selfcheck-table".into(),
        caption: i18n.t("selfcheck-table"),
        columns: vec![
            column("selfcheck-methodology"),
            column("selfcheck-result"),
            tonnes("selfcheck-expected"),
            tonnes("selfcheck-found"),
            column("explain-source"),
        ],
        rows: results.iter().map(|result| row(i18n, result)).collect(),
        total: None,
    }
}

fn tonnes(i18n: &I18n) -> AttrValue {
    unit_name(i18n, None, UnitCode::Tonnes)
}

/// Where rows are cards, each cell says what it holds.
fn row(i18n: &I18n, result: &ExampleResult) -> Row {
    let cell = |id: &str, unit: Option<AttrValue>, value: Html| {
        let unit = unit.map(|unit| format!(" ({unit})"));
        named_cell(&format!("{}{}", i18n.t(id), unit.unwrap_or_default()), value)
    };
    let number = |value: Decimal| i18n.number(&value.normalize().to_string(), ALL_DIGITS);
    let (state, sign, word) = match result.agrees() {
        true => ("pass", "✓", "selfcheck-pass"),
        false => ("fail", "✗", "selfcheck-fail"),
    };
    let found = result.found.map_or_else(|| i18n.t("not-available"), |found| number(found).into());
    let place = result.example.place;
    Row {
        header: html! { <span class="jcm-outcome">{ result.methodology.key() }</span> },
        cells: vec![
            html! {
                <span class="jcm-outcome" data-outcome={state}><span aria-hidden="true">{ sign }</span>{ " " }{ i18n.t(word) }</span>
            },
            cell("selfcheck-expected", Some(tonnes(i18n)), html! { { number(result.example.expected_reductions) } }),
            cell("selfcheck-found", Some(tonnes(i18n)), html! { { found } }),
            cell(
                "explain-source",
                None,
                html! {
                    <div class="jcm-table__prose">
                        { source_link(i18n, place.source) }{ " " }
                    <span class="jcm-entry__place" lang="en">{ place.locator }</span>
                    </div>
                },
            ),
        ],
    }
}
