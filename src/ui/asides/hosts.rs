//! How to put the calculator on another page, with a form that writes the code.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::inputs::{checkbox, select, text_input};
use super::prose::{Part, list, meanings, prose, section, sentence};
use super::tool::{State, Tool};
use crate::embed::PARTS;
use crate::i18n::Language;
use crate::report::Embedding;
use crate::study::{Field, Study};
use crate::ui::components::{ButtonKind, Choice, THEMES, described_button};
use crate::ui::hooks::copy_text;
use crate::ui::steps::{country_choices, field_name, technology_choices};
use crate::ui::{I18n, Step};

/// Attributes and parameters, and the messages that say what they do.
const ATTRIBUTES: [(&str, &str); 9] = [
    ("lang", "hosts-lang"),
    ("theme", "hosts-theme"),
    ("label", "hosts-label"),
    ("country, technology, capacity-kw, …", "hosts-answers"),
    ("lock", "hosts-lock"),
    ("steps", "hosts-steps"),
    ("hide", "hosts-hide"),
    ("share", "hosts-share"),
    ("accent, radius", "hosts-accent"),
];

const PROPERTIES: [(&str, &str); 2] = [("--jcm-accent", "hosts-accent-property"), ("--jcm-radius", "hosts-radius")];

const EVENTS: [(&str, &str); 3] =
    [("jcm-ready", "hosts-ready"), ("jcm-change", "hosts-change"), ("jcm-result", "hosts-result")];

const AFTER: [Part; 3] = [
    ("hosts-behaviour", &["hosts-left-out", "hosts-reload", "hosts-shared", "hosts-file"]),
    ("hosts-cms", &["hosts-cms-scripts", "hosts-cms-oembed", "hosts-cms-style", "hosts-cms-sandbox"]),
    ("hosts-security", &["hosts-security-frame", "hosts-security-data", "hosts-security-policy"]),
];

/// What the parts that can be left out are called, in the order of [`PARTS`].
const PART_NAMES: [&str; PARTS.len()] = [
    "hosts-part-welcome",
    "hosts-part-samples",
    "hosts-part-study",
    "hosts-part-guidance",
    "hosts-part-languages",
    "hosts-part-theme",
];

/// Kinds of corners to choose from, in pixels.
const CORNERS: [&str; 5] = ["0", "4", "8", "12", "16"];

/// What stands in the code for an address that is not known.
const NO_ADDRESS: &str = "https://…/";

/// The colour with which the choice of an own one begins: that of the calculator itself.
const FIRST_COLOUR: &str = "#0017c1";

/// The page.
pub(super) fn hosts(i18n: &I18n, tool: &Tool, study: &Study) -> Html {
    let state = tool.state();
    let embedding = embedding(i18n, &state, study);
    let intro_and = |intro: &str, words| html! { <>{ sentence(i18n, intro) }{ meanings(i18n, words) }</> };
    html! {
        <>
            { section(i18n, "hosts-generator", html! {
                <>
                    <div class="jcm-filter">{ fields(i18n, &state, study) }</div>
                    { copied(i18n, tool, "hosts-element", embedding.element()) }
                    { copied(i18n, tool, "hosts-frame", embedding.frame()) }
                </>
            }) }
            { section(i18n, "hosts-attributes", intro_and("hosts-attributes-intro", &ATTRIBUTES)) }
            { section(i18n, "hosts-properties", intro_and("hosts-properties-intro", &PROPERTIES)) }
            { section(i18n, "hosts-events", intro_and("hosts-events-intro", &EVENTS)) }
            { list(i18n, &["hosts-events-consent"]) }
            { prose(i18n, &AFTER) }
        </>
    }
}

fn fields(i18n: &I18n, state: &State, study: &Study) -> Html {
    let held = |name: &str| state.held(name).unwrap_or_default();
    let check = |name: &str, message: &str| checkbox(name, i18n.t(message), state.is_set(name));
    let asked = || Some(i18n.t("hosts-asked"));
    let choice = |value: &'static str, label: AttrValue| Choice { value: value.into(), label, support: None };
    let languages = Language::all().map(|language| choice(language.code(), language.own_name().into())).collect();
    let themes = THEMES.iter().map(|(theme, name)| choice(theme, i18n.t(name))).collect();
    let corners = CORNERS.map(|pixels| choice(pixels, format!("{pixels} px").into())).into();
    let boxes = |legend: &str, boxes: Html| {
        html! {
            <fieldset class="jcm-field">
                <legend class="jcm-field__label"><span class="jcm-field__name">{ i18n.t(legend) }</span></legend>
                { boxes }
            </fieldset>
        }
    };
    let (country, technology) = (i18n.t("field-country"), i18n.t("field-technology"));
    html! {
        <>
            { select("host-lang", i18n.t("language-switch"), None, languages, language(i18n, state)) }
            { select("host-country", country, asked(), country_choices(i18n), held("host-country")) }
            if state.is_set("host-country") {
                { check("host-lock-country", "hosts-lock-country") }
            }
            { select("host-technology", technology, asked(), technology_choices(i18n), held("host-technology")) }
            if state.is_set("host-technology") {
                { check("host-lock-technology", "hosts-lock-technology") }
            }
            { check("host-answers", "hosts-take-answers") }
            if state.is_set("host-answers") && !study.parts.is_empty() {
                <p role="status">{ i18n.t("hosts-first-part") }</p>
            }
            { select("host-theme", i18n.t("theme-switch"), None, themes, held("host-theme")) }
            { select("host-radius", i18n.t("hosts-corners"), Some(i18n.t("hosts-corners-here")), corners, held("host-radius")) }
            { check("host-own-colour", "hosts-own-colour") }
            if state.is_set("host-own-colour") {
                { text_input("host-accent", "color", i18n.t("hosts-colour"), colour(state)) }
            }
            { text_input("host-title", "text", i18n.t("hosts-title"), &title(i18n, state)) }
            { boxes("hosts-only-steps", steps().map(|step| check(&step_box(step), &format!("step-{step}"))).collect()) }
            { boxes("hosts-parts", PARTS.iter().zip(PART_NAMES).map(|(part, name)| check(&part_box(part), name)).collect()) }
            { check("host-share", "hosts-ask-visitors") }
        </>
    }
}

/// The steps that can be chosen. The results are always there.
fn steps() -> impl Iterator<Item = &'static str> {
    Step::ALL.into_iter().filter(|step| *step != Step::Results).map(Step::id)
}

fn step_box(step: &str) -> String {
    format!("step-{step}")
}

fn part_box(part: &str) -> String {
    format!("hide-{part}")
}

fn language<'a>(i18n: &I18n, state: &'a State) -> &'a str {
    state.held("host-lang").unwrap_or(i18n.language().code())
}

fn colour(state: &State) -> &str {
    state.held("host-accent").unwrap_or(FIRST_COLOUR)
}

fn title(i18n: &I18n, state: &State) -> String {
    state.held("host-title").map_or_else(|| i18n.t("app-name").to_string(), str::to_owned)
}

/// What the form asks for. `study` has the answers that the calculator may begin with.
fn embedding(i18n: &I18n, state: &State, study: &Study) -> Embedding {
    let held = |name: &str| state.held(name).unwrap_or_default().to_owned();
    // A lock without an answer would lock nothing.
    let locked = ["country", "technology"]
        .into_iter()
        .filter(|question| state.is_set(&format!("host-lock-{question}")) && state.is_set(&format!("host-{question}")));
    let hidden = PARTS.into_iter().filter(|part| state.is_set(&part_box(part)));
    let (country, technology) = (held("host-country"), held("host-technology"));
    let mut settings = vec![
        ("lang".to_owned(), language(i18n, state).to_owned()),
        ("country".to_owned(), country),
        ("technology".to_owned(), technology),
    ];
    // What the form says itself goes before what the study says.
    settings.retain(|(_, value)| !value.is_empty());
    if state.is_set("host-answers") {
        for field in Field::ALL {
            let name = field_name(*field);
            let is_said = settings.iter().any(|(said, _)| *said == name);
            settings.extend(study.answer(*field).filter(|_| !is_said).map(|text| (name, text.to_owned())));
        }
    }
    settings.extend([
        ("theme".to_owned(), held("host-theme")),
        ("lock".to_owned(), locked.collect::<Vec<_>>().join(" ")),
        ("steps".to_owned(), steps().filter(|step| state.is_set(&step_box(step))).collect::<Vec<_>>().join(" ")),
        ("hide".to_owned(), hidden.collect::<Vec<_>>().join(" ")),
    ]);
    settings.retain(|(_, value)| !value.is_empty());
    Embedding {
        address: own_address().unwrap_or_else(|| NO_ADDRESS.to_owned()),
        settings,
        shares: state.is_set("host-share"),
        accent: state.is_set("host-own-colour").then(|| colour(state).to_owned()),
        radius: state.is_set("host-radius").then(|| format!("{}px", held("host-radius"))),
        title: title(i18n, state),
    }
}

/// A text that cannot be changed, with the button that copies it. `id` is its message, too.
fn copied(i18n: &I18n, tool: &Tool, id: &'static str, text: String) -> Html {
    let label = i18n.t(id);
    let name = i18n.t_with("hosts-copy-named", &[("name", label.as_str().into())]);
    let copy = {
        let (tool, text) = (tool.clone(), text.clone());
        Callback::from(move |()| {
            let (tool, text) = (tool.clone(), text.clone());
            spawn_local(async move {
                let allowed = copy_text(&text).await;
                tool.change(|state| state.copied = (text, allowed));
            });
        })
    };
    let (last, allowed) = &tool.state().copied;
    let outcome = (*last == text).then(|| i18n.t(if *allowed { "hosts-copied" } else { "hosts-not-copied" }));
    html! {
        <div class="jcm-field">
            <label class="jcm-field__label" for={id}><span class="jcm-field__name">{ label }</span></label>
            <textarea
                class="jcm-code-block jcm-code-block_copied"
                {id}
                rows="5"
                readonly=true
                spellcheck="false"
                lang="en"
                value={text}
            />
            { described_button(ButtonKind::Secondary, i18n.t("hosts-copy"), Some(name), copy) }
            <span class="jcm-copied" role="status">{ outcome }</span>
        </div>
    }
}

/// The address of this page, without what follows the folder. A page that was opened from a file has none for others.
fn own_address() -> Option<String> {
    let location = web_sys::window()?.location();
    let origin = location.origin().ok().filter(|origin| origin.starts_with("http"))?;
    let path = location.pathname().ok()?;
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    Some(format!("{origin}{folder}/"))
}
