//! The whole registry as a list: searched, filtered, handed on.

use std::rc::Rc;

use jiff::civil::Date;
use rust_decimal::Decimal;
use yew::prelude::*;

use super::inputs::{checkbox, search_input, select};
use super::prose::{code, day, facts};
use super::tool::{State, Tool};
use crate::quantity::UnitCode;
use crate::report::{Entry, EntryKind, Name, Row, Wanted, registry_csv, registry_document, rows};
use crate::ui::components::{ButtonKind, Choice, button, evidence_badge};
use crate::ui::hooks::{download_text, focus_element, name_part, named_part};
use crate::ui::results::{fact, period, source_link};
use crate::ui::value::{ALL_DIGITS, unit_name};
use crate::ui::{Aside, I18n, Place, json};
use crate::worksheet::source::Evidence;

/// So many entries are drawn at first. The list is drawn anew with each key, and shall follow it on a phone.
const FIRST: usize = 10;

/// So many more are drawn with each press.
const MORE: usize = 50;

/// The name of the field whose words are looked for.
const SEARCH: &str = "data-search";

const GRADE: &str = "data-grade";

const OVERDUE: &str = "data-only-overdue";

/// The page of the list, in addresses.
const PLACE: Place = Place::Aside(Aside::Data);

/// The fields that act on the list, and what hands it on.
pub(super) fn filter(i18n: &I18n, tool: &Tool, today: Date) -> Html {
    let all = all(i18n, tool);
    let wanted = wanted(&tool.state());
    let csv = {
        let (all, wanted) = (all.clone(), wanted.clone());
        Callback::from(move |()| {
            download_text("jcm-registry.csv", "text/csv;charset=utf-8", &registry_csv(&wanted.among(&all, today)));
        })
    };
    let whole = Callback::from(move |()| {
        if let Some(text) = json::write(&registry_document(&all)) {
            download_text("jcm-registry.json", "application/json", &text);
        }
    });
    html! {
        <>
            <div class="jcm-filter" role="search">
                { search_input(SEARCH, i18n.t("data-search"), i18n.t("data-search-support"), &wanted.text) }
                { grades(i18n, wanted.grade) }
                { checkbox(OVERDUE, i18n.t("data-only-overdue"), wanted.overdue) }
            </div>
            <div class="jcm-topic__actions">
                { button(ButtonKind::Secondary, i18n.t("data-csv"), csv) }
                { button(ButtonKind::Secondary, i18n.t("data-json"), whole) }
            </div>
        </>
    }
}

/// The list.
pub(super) fn data(i18n: &I18n, tool: &Tool, today: Date) -> Html {
    let all = all(i18n, tool);
    let found = wanted(&tool.state()).among(&all, today);
    let drawn = found.len().min(FIRST + MORE * tool.state().more);
    let more = {
        let tool = tool.clone();
        Callback::from(move |()| tool.change(|state| state.more += 1))
    };
    let clear = {
        let tool = tool.clone();
        Callback::from(move |()| {
            tool.change(|state| search_for(state, String::new()));
            tell(&tool);
            // The button goes away.
            focus_element(SEARCH);
        })
    };
    let number = |count: usize| i18n.number(&count.to_string(), 0);
    let (count, shown) = (number(found.len()), number(drawn));
    let outcome = match drawn {
        0 => i18n.t("data-none"),
        _ => i18n.t_with("data-count", &[("count", count.as_str().into()), ("shown", shown.as_str().into())]),
    };
    html! {
        <>
            <h2 class="jcm-topic__subheading jcm-prose">{ i18n.t("data-list") }</h2>
            <p role="status">{ outcome }</p>
            if drawn == 0 {
                <p class="jcm-entries__clear">{ button(ButtonKind::Secondary, i18n.t("data-clear"), clear) }</p>
            }
            <ul class="jcm-entries">{ for found.iter().take(drawn).map(|row| entry(i18n, row, today)) }</ul>
            if found.len() > drawn {
                { button(ButtonKind::Secondary, i18n.t("data-more"), more) }
            }
        </>
    }
}

/// On arrival the address says what is looked for, as `#data/fx.jpy_per_usd` does; where it says nothing, it is told what is kept.
pub(super) fn arrive(tool: &Tool) {
    match named_part(PLACE) {
        Some(words) if words.is_empty() => tell(tool),
        _ => follow(tool),
    }
}

/// Looks for what the address says. It shows what it names, whatever was filtered before.
pub(super) fn follow(tool: &Tool) {
    let Some(words) = named_part(PLACE) else { return };
    if words != looked_for(tool) {
        tool.change(|state| search_for(state, words));
    }
}

/// Tells the address what is looked for, so that it can be kept and sent.
pub(super) fn tell(tool: &Tool) {
    name_part(PLACE, &looked_for(tool));
}

fn looked_for(tool: &Tool) -> String {
    tool.state().held(SEARCH).unwrap_or_default().trim().to_owned()
}

/// Looks for some words in all entries.
fn search_for(state: &mut State, words: String) {
    for (name, value) in [(SEARCH, words), (GRADE, String::new()), (OVERDUE, String::new())] {
        state.set(name.to_owned(), value);
    }
}

/// The list in the language of the page. Writing it takes some moments, so it is kept.
fn all(i18n: &I18n, tool: &Tool) -> Rc<Vec<Row>> {
    let kept = tool.state().rows.as_ref().filter(|(language, _)| language == i18n).map(|(_, rows)| rows.clone());
    kept.unwrap_or_else(|| {
        let rows = Rc::new(rows(&|entry| what(i18n, entry), &|entry| shown(i18n, entry), &|code| i18n.country(code)));
        tool.note(|state| state.rows = Some((i18n.clone(), rows.clone())));
        rows
    })
}

fn wanted(state: &State) -> Wanted {
    let grade = state.held(GRADE);
    Wanted {
        text: state.held(SEARCH).unwrap_or_default().to_owned(),
        grade: Evidence::ALL.into_iter().find(|known| Some(known.as_str()) == grade),
        overdue: state.is_set(OVERDUE),
    }
}

fn grades(i18n: &I18n, chosen: Option<Evidence>) -> Html {
    let grade = |grade: Evidence| {
        let label = i18n.t(&format!("evidence-{}", grade.as_str()));
        Choice { value: grade.as_str().into(), label, support: None }
    };
    let (label, any) = (i18n.t("explain-evidence"), Some(i18n.t("data-any-grade")));
    select(GRADE, label, any, Evidence::ALL.map(grade).into(), chosen.map_or("", Evidence::as_str))
}

/// What the language writes of an entry, beside its name.
fn shown(i18n: &I18n, entry: &Entry) -> String {
    let grade = entry.evidence.map(|grade| i18n.t(&format!("evidence-{}", grade.as_str())));
    format!("{}\n{}\n{}", i18n.t(kind(entry.kind)), value(i18n, entry).unwrap_or_default(), grade.unwrap_or_default())
}

/// How an entry is called.
fn what(i18n: &I18n, entry: &Entry) -> String {
    let message = |id: &str| {
        let value = entry.value.map(|value| i18n.number(&value.to_string(), ALL_DIGITS)).unwrap_or_default();
        i18n.t_with(id, &[("value", value.as_str().into())]).to_string()
    };
    match (&entry.name, entry.kind) {
        (_, EntryKind::Country) => i18n.country(entry.country.unwrap_or_default()),
        (Name::Message(id), _) => message(id),
        (Name::Title(title), _) => (*title).to_owned(),
        (Name::Id, _) => entry.id.clone(),
    }
}

const fn kind(kind: EntryKind) -> &'static str {
    match kind {
        EntryKind::Value => "data-value",
        EntryKind::Condition => "data-condition",
        EntryKind::Country => "data-country",
        EntryKind::Methodology => "data-methodology",
        EntryKind::Example => "data-example",
        EntryKind::Programme => "data-programme",
        EntryKind::Guidance => "data-guidance",
        EntryKind::Project => "data-project",
        EntryKind::Sample => "data-sample",
    }
}

fn entry(i18n: &I18n, row: &Row, today: Date) -> Html {
    let Row { entry, what, .. } = row;
    let titled = matches!(entry.name, Name::Title(_)) && entry.kind != EntryKind::Country;
    let country = entry.country.filter(|_| entry.kind != EntryKind::Country).map(|code| i18n.country(code));
    let text = |text: String| html! { { text } };
    let by = |by: Date| {
        html! {
            <>
                { day(i18n, by) }
                if by < today {
                    { " " }<strong class="jcm-entry__overdue">{ i18n.t("data-overdue") }</strong>
                }
            </>
        }
    };
    let source = entry.source;
    let place = html! {
        <>{ source_link(i18n, source) }{ " " }<span class="jcm-entry__place" lang="en">{ entry.locator }</span></>
    };
    let parts = [
        ("explain-value", value(i18n, entry).map(text)),
        ("explain-evidence", entry.evidence.map(|grade| evidence_badge(i18n, grade))),
        ("explain-in-force", entry.from.map(|from| text(period(i18n, from, entry.until).to_string()))),
        ("explain-source", Some(place)),
        ("explain-publisher", Some(text(source.publisher.to_owned()))),
        ("explain-retrieved", Some(text(day(i18n, source.retrieved)))),
        ("explain-review-by", entry.review_by.map(by)),
        ("explain-note", entry.note.map(|note| html! { <span lang="en">{ note }</span> })),
    ];
    html! {
        <li class="jcm-entry">
            <h3 class="jcm-entry__name" lang={titled.then_some("en")}>{ what }</h3>
            <p class="jcm-entry__id">
                { i18n.t(kind(entry.kind)) }{ " · " }
                if let Some(country) = country {
                    { country }{ " · " }
                }
                <a href={format!("#data/{}", entry.id)}>{ code(&entry.id) }</a>
            </p>
            { facts(parts.into_iter().filter_map(|(name, value)| Some(fact(i18n.t(name), value?))).collect()) }
        </li>
    }
}

/// The number as the registry holds it, unrounded. The threshold of a condition stands in its sentence.
fn value(i18n: &I18n, entry: &Entry) -> Option<String> {
    let (value, unit) = (entry.value?, entry.unit?);
    let decimal = value.normalize().to_string();
    let number = i18n.number(&decimal, ALL_DIGITS);
    if unit == UnitCode::Ratio {
        // The study writes shares in per cent; whoever compares or searches has the sign before them.
        let percent = i18n.percent(&decimal, ALL_DIGITS);
        let values = [("number", number.as_str().into()), ("percent", percent.as_str().into())];
        let share = || i18n.t_with("data-share", &values).to_string();
        return Some(if value.abs() <= Decimal::ONE { share() } else { number });
    }
    let currency = entry.country.and_then(crate::registry::country).map(|country| country.currency);
    let unit = unit_name(i18n, currency, unit);
    let values = [("number", number.as_str().into()), ("unit", unit.as_str().into())];
    Some(i18n.t_with("results-quantity", &values).to_string())
}
