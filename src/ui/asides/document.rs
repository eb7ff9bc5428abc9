//! The pages on the calculator itself: one component for all of them, since each costs the page some kilobytes.

use gloo::events::EventListener;
use jiff::civil::Date;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;
use yew::virtual_dom::VNode;

use super::tool::Tool;
use super::{about, accessibility, data, developers, history, hosts, privacy, prose, selfcheck};
use crate::ui::hooks::{go_to_named_part, pause};
use crate::ui::store::use_study;
use crate::ui::{Aside, I18n, use_i18n};

/// A page with fewer headings is seen through at once.
const FEWEST_HEADINGS: usize = 3;

/// Properties of [`Document`].
#[derive(PartialEq, Properties)]
pub(super) struct DocumentProps {
    pub page: Aside,
    /// The day of the visit.
    pub today: Date,
}

/// One of the pages, and what stands beside it: its headings, or the fields that act on it. To be keyed by the page.
#[component]
pub(super) fn Document(props: &DocumentProps) -> Html {
    let i18n = use_i18n();
    let study = use_study();
    let tool = Tool::of(use_force_update());
    let is_list = props.page == Aside::Data;
    use_effect_with((), {
        let tool = tool.clone();
        move |()| {
            let follow = is_list.then(|| {
                data::arrive(&tool);
                let window = web_sys::window()?;
                Some(EventListener::new(&window, "hashchange", move |_: &Event| data::follow(&tool)))
            });
            // The heading of the page takes the focus first, as on every page.
            spawn_local(async {
                pause().await;
                go_to_named_part();
            });
            move || drop(follow)
        }
    });
    let oninput = {
        let tool = tool.clone();
        move |event: InputEvent| {
            if let Some((name, value)) = entered(&event) {
                tool.change(|state| state.set(name, value));
                if is_list {
                    data::tell(&tool);
                }
            }
        }
    };
    let page = match props.page {
        Aside::About => about::about(&i18n),
        Aside::Hosts => hosts::hosts(&i18n, &tool, &study),
        Aside::Developers => developers::developers(&i18n),
        Aside::Data => data::data(&i18n, &tool, props.today),
        Aside::Selfcheck => selfcheck::selfcheck(&i18n, &tool, props.today),
        Aside::Accessibility => prose::prose(&i18n, &accessibility::PARTS),
        Aside::Privacy => privacy::privacy(&i18n),
        Aside::History => history::history(&i18n),
        Aside::Everything | Aside::Report => Html::default(),
    };
    let beside = if is_list { Some(data::filter(&i18n, &tool, props.today)) } else { contents(&i18n, &page) };
    html! {
        <div class="jcm-document" data-beside={beside.is_some().to_string()} {oninput}>
            if let Some(beside) = beside {
                <div class="jcm-document__beside">{ beside }</div>
            }
            <div class="jcm-document__text">
                { page }
                if props.page != Aside::About {
                    <p class="jcm-prose"><a href="#about">{ i18n.t("page-about") }</a></p>
                }
            </div>
        </div>
    }
}

/// The headings of a page as links. They are read from the page as it is drawn, so that none is forgotten.
fn contents(i18n: &I18n, page: &Html) -> Option<Html> {
    let mut found = Vec::new();
    headings(page, &mut found);
    (found.len() >= FEWEST_HEADINGS).then(|| {
        html! {
            <nav class="jcm-contents" aria-labelledby="contents">
                <h2 class="jcm-contents__heading" id="contents">{ i18n.t("page-contents") }</h2>
                <ul class="jcm-contents__list">
                    { for found.into_iter().map(|(id, name)| html! {
                        <li><a class="jcm-contents__link" href={format!("#{id}")}>{ name.clone() }</a></li>
                    }) }
                </ul>
            </nav>
        }
    })
}

/// The headings of the second level that have an id, with what stands in them.
fn headings<'a>(part: &'a Html, found: &mut Vec<(&'a str, &'a Html)>) {
    match part {
        VNode::VList(parts) => parts.iter().for_each(|part| headings(part, found)),
        VNode::VTag(tag) if tag.tag() == "h2" => {
            let id = tag.attributes.iter().find(|(name, _)| *name == "id").map(|(_, id)| id);
            found.extend(id.zip(tag.children()));
        }
        VNode::VTag(tag) => tag.children().into_iter().for_each(|part| headings(part, found)),
        _ => {}
    }
}

/// The name and the value of the field in which an event happened; a box that is not checked has an empty value.
fn entered(event: &InputEvent) -> Option<(String, String)> {
    let target = event.target()?;
    if let Some(list) = target.dyn_ref::<HtmlSelectElement>() {
        return Some((list.name(), list.value()));
    }
    let input = target.dyn_into::<HtmlInputElement>().ok()?;
    let is_box = input.type_() == "checkbox";
    let value = if is_box && !input.checked() { String::new() } else { input.value() };
    Some((input.name(), value))
}
