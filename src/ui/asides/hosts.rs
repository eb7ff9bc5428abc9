//! How to put the calculator on another page, with a form that writes the code.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::inputs::{checkbox, select, text_input};
use super::prose::{Part, list, meanings, prose, section, sentence};
use super::tool::{State, Tool};
use crate::i18n::Language;
use crate::report::Embedding;
use crate::ui::I18n;
use crate::ui::components::{ButtonKind, Choice, described_button};
use crate::ui::hooks::copy_text;
use crate::ui::steps::{country_choices, technology_choices};

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

const AFTER: [Part; 2] = [
    ("hosts-cms", &["hosts-cms-scripts", "hosts-cms-oembed", "hosts-cms-style"]),
    ("hosts-security", &["hosts-security-frame", "hosts-security-data", "hosts-security-policy"]),
];

/// The parts that can be left out, by the name of their box, with its message.
const PARTS: [(&str, &str, &str); 6] = [
    ("hide-welcome", "welcome", "hosts-part-welcome"),
    ("hide-samples", "samples", "hosts-part-samples"),
    ("hide-study", "study", "hosts-part-study"),
    ("hide-guidance", "guidance", "hosts-part-guidance"),
    ("hide-languages", "languages", "hosts-part-languages"),
    ("hide-theme", "theme", "hosts-part-theme"),
];

const THEMES: [(&str, &str); 3] = [("", "theme-system"), ("light", "theme-light"), ("dark", "theme-dark")];

/// What stands in the code for an address that is not known.
const NO_ADDRESS: &str = "https://…/";

/// The colour with which the choice of an own one begins: that of the calculator itself.
const FIRST_COLOUR: &str = "#0017c1";

/// The page.
pub(super) fn hosts(i18n: &I18n, tool: &Tool) -> Html {
    let state = tool.state();
    let embedding = embedding(i18n, &state);
    let intro_and = |intro: &str, words| html! { <>{ sentence(i18n, intro) }{ meanings(i18n, words) }</> };
    html! {
        <>
            { section(i18n, "hosts-generator", html! {
                <>
                    <div class="jcm-filter">{ fields(i18n, &state) }</div>
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

fn fields(i18n: &I18n, state: &State) -> Html {
    let held = |name: &str| state.held(name).unwrap_or_default();
    let check = |name: &'static str, message: &str| checkbox(name, i18n.t(message), state.is_set(name));
    let asked = || Some(i18n.t("hosts-asked"));
    let choice = |value: &'static str, label: AttrValue| Choice { value: value.into(), label, support: None };
    let languages = Language::all().map(|language| choice(language.code(), language.own_name().into())).collect();
    let themes = THEMES.iter().map(|(theme, name)| choice(theme, i18n.t(name))).collect();
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
            { select("host-theme", i18n.t("theme-switch"), None, themes, held("host-theme")) }
            { check("host-own-colour", "hosts-own-colour") }
            if state.is_set("host-own-colour") {
                { text_input("host-accent", "color", i18n.t("hosts-colour"), colour(state)) }
            }
            { text_input("host-title", "text", i18n.t("hosts-title"), &title(i18n, state)) }
            <fieldset class="jcm-field">
                <legend class="jcm-field__label"><span class="jcm-field__name">{ i18n.t("hosts-parts") }</span></legend>
                { for PARTS.iter().map(|(name, _, message)| check(name, message)) }
            </fieldset>
            { check("host-share", "hosts-ask-visitors") }
        </>
    }
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

/// What the form asks for.
fn embedding(i18n: &I18n, state: &State) -> Embedding {
    let held = |name: &str| state.held(name).unwrap_or_default().to_owned();
    // A lock without an answer would lock nothing.
    let locked = ["country", "technology"]
        .into_iter()
        .filter(|question| state.is_set(&format!("host-lock-{question}")) && state.is_set(&format!("host-{question}")));
    let hidden = PARTS.iter().filter(|(name, _, _)| state.is_set(name)).map(|(_, part, _)| *part);
    let mut settings = vec![
        ("lang", language(i18n, state).to_owned()),
        ("country", held("host-country")),
        ("technology", held("host-technology")),
        ("theme", held("host-theme")),
        ("lock", locked.collect::<Vec<_>>().join(" ")),
        ("hide", hidden.collect::<Vec<_>>().join(" ")),
    ];
    // What is not answered is left out.
    settings.retain(|(_, value)| !value.is_empty());
    let accent = state.is_set("host-own-colour").then(|| colour(state).to_owned());
    let shares = state.is_set("host-share");
    Embedding {
        address: own_address().unwrap_or_else(|| NO_ADDRESS.to_owned()),
        settings,
        shares,
        accent,
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
