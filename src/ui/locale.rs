//! The language of the page: choosing it, fetching its messages, and handing them to every component.

use std::ops::Deref;
use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Response, Url};
use yew::prelude::*;

use super::Formatter;
use super::components::{NoticeKind, notice};
use super::glossary::{Glossary, explained};
use super::hooks::storage;
use crate::i18n::{ArgValue, Language, Messages};

/// Where the visitor's choice is kept.
const STORAGE_KEY: &str = "jcm-language";

/// The messages and the formatter of the language in use. Cheap to clone.
#[derive(Clone)]
pub struct I18n {
    texts: Rc<Texts>,
    choose: Callback<Language>,
    /// Whether it speaks beside the language of the page.
    is_second: bool,
}

struct Texts {
    messages: Messages,
    format: Formatter,
    /// The texts as they came, stage by stage, while some are not here.
    stages: Vec<String>,
    /// The words that the language explains, once all texts are here.
    glossary: Glossary,
}

/// The files of a language in the order in which they are fetched: the first page; the study; guidance, report and the other
/// pages beside the steps.
const STAGES: [&str; 3] = ["", "-rest", "-aside"];

impl PartialEq for I18n {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.texts, &other.texts)
    }
}

impl I18n {
    /// All texts of a language. `choose` is called when the visitor asks for another language.
    pub fn new(messages: Messages, choose: Callback<Language>) -> I18n {
        I18n::with(messages, Vec::new(), Glossary::default(), choose)
    }

    /// All texts of a language, from their sources.
    fn of(language: Language, sources: &[&str]) -> I18n {
        let glossary = sources.last().map(|source| Glossary::read(source)).unwrap_or_default();
        I18n::with(Messages::parse(language, sources), Vec::new(), glossary, Callback::noop())
    }

    /// The texts of the first page, from their source.
    pub(super) fn first(language: Language, source: String) -> I18n {
        I18n::with(Messages::parse(language, &[&source]), vec![source], Glossary::default(), Callback::noop())
    }

    /// These texts and those of the next stage.
    fn and(&self, next: String) -> I18n {
        let language = self.language();
        let mut stages = self.texts.stages.clone();
        stages.push(next);
        let sources: Vec<&str> = stages.iter().map(String::as_str).collect();
        if stages.len() == STAGES.len() {
            return I18n::of(language, &sources);
        }
        I18n::with(Messages::parse(language, &sources), stages, Glossary::default(), Callback::noop())
    }

    fn with(messages: Messages, stages: Vec<String>, glossary: Glossary, choose: Callback<Language>) -> I18n {
        let format = Formatter::new(messages.language());
        I18n { texts: Rc::new(Texts { messages, format, stages, glossary }), choose, is_second: false }
    }

    /// Whether the texts of the study are here.
    pub fn is_complete(&self) -> bool {
        self.texts.stages.len() != 1
    }

    /// Whether all texts are here, those beside the study too.
    pub fn is_whole(&self) -> bool {
        self.texts.stages.is_empty()
    }

    /// The message `id`, which takes no values.
    pub fn t(&self, id: &str) -> AttrValue {
        self.texts.messages.text(id).into()
    }

    /// The message `id` with its values put in.
    pub fn t_with(&self, id: &str, values: &[(&str, ArgValue<'_>)]) -> AttrValue {
        self.texts.messages.text_with(id, values).into()
    }

    /// The message `id` where there is one: support texts are optional.
    pub fn t_if_any(&self, id: &str) -> Option<AttrValue> {
        self.texts.messages.has(id).then(|| self.t(id))
    }

    /// A text in which words of the field open their meaning. `scope` makes their ids unique on the page.
    pub(super) fn explained(&self, scope: &str, text: &str) -> Html {
        explained(&self.texts.glossary, scope, text)
    }

    /// The language in use.
    pub fn language(&self) -> Language {
        self.texts.messages.language()
    }

    /// An id that is unique on the page, where two languages may say the same.
    pub fn id(&self, name: &'static str) -> AttrValue {
        match self.is_second {
            true => format!("{name}-{}", self.language().code()).into(),
            false => name.into(),
        }
    }

    /// Asks for another language; the page changes when its messages have arrived.
    pub fn choose(&self, language: Language) {
        self.choose.emit(language);
    }
}

impl Deref for I18n {
    type Target = Formatter;

    /// The formatter, so that `i18n.money(..)` reads like `i18n.t(..)`.
    fn deref(&self) -> &Formatter {
        &self.texts.format
    }
}

/// The language and formatter of the page.
#[hook]
pub fn use_i18n() -> I18n {
    use_context().expect("every component stands inside I18nProvider")
}

/// Properties of [`I18nProvider`].
#[derive(PartialEq, Properties)]
pub struct I18nProviderProps {
    /// The language with which the page starts; its texts are here already.
    pub first: I18n,
    /// The page.
    pub children: Html,
}

/// Shows the page in the visitor's language, and changes the language when asked.
#[component]
pub fn I18nProvider(props: &I18nProviderProps) -> Html {
    let texts = use_state_eq(|| props.first.clone());
    let failed = use_state_eq(|| false);
    let choose = {
        let (texts, failed) = (texts.setter(), failed.setter());
        Callback::from(move |language: Language| {
            let (texts, failed) = (texts.clone(), failed.clone());
            spawn_local(async move {
                // Without a connection the language on screen stays; asking again tries again.
                match fetch_all(language).await {
                    Ok(all) => {
                        failed.set(false);
                        storage::write(STORAGE_KEY, language.code());
                        // A language in the address would win over the choice when the page is loaded again.
                        let _ = forget_address_language();
                        declare_language(language);
                        texts.set(all);
                    }
                    Err(_) => failed.set(true),
                }
            });
        })
    };
    use_effect_with((), {
        let (first, texts) = (props.first.clone(), texts.setter());
        let first_is_whole = first.is_whole();
        move |()| {
            spawn_local(async move {
                let mut here = first;
                // Without the rest the page says that its data is on its way; the facts say when that failed.
                for stage in STAGES.iter().skip(here.texts.stages.len()).filter(|_| !first_is_whole) {
                    let Ok(source) = fetch_stage(here.language(), stage).await else { return };
                    here = here.and(source);
                    texts.set(here.clone());
                }
            });
        }
    });
    let context = I18n { texts: texts.texts.clone(), choose, is_second: false };
    let failure =
        failed.then(|| notice(&context, NoticeKind::Warning, html! { <p>{ context.t("language-failed") }</p> }));
    html! {
        <ContextProvider<I18n> {context}>
            <div class="jcm-page__status" role="status">{ failure }</div>
            { props.children.clone() }
        </ContextProvider<I18n>>
    }
}

/// A language beside that of the page.
#[derive(Clone, PartialEq)]
pub enum SecondLanguage {
    /// None is asked for.
    None,
    /// Its texts are on their way.
    Awaited,
    /// They could not be fetched.
    Failed,
    /// They are here.
    Here(I18n),
}

/// The texts of `language` beside those of the page. Another `attempt` fetches again what could not be fetched.
#[hook]
pub fn use_second_language(language: Option<Language>, attempt: u32) -> SecondLanguage {
    let state = use_state_eq(|| SecondLanguage::None);
    use_effect_with((language, attempt), {
        let state = state.setter();
        move |(language, _)| match *language {
            None => state.set(SecondLanguage::None),
            Some(language) => {
                state.set(SecondLanguage::Awaited);
                spawn_local(async move {
                    state.set(match fetch_all(language).await {
                        Ok(texts) => SecondLanguage::Here(I18n { is_second: true, ..texts }),
                        Err(_) => SecondLanguage::Failed,
                    });
                });
            }
        }
    });
    match &*state {
        // The answer to an earlier wish may come late.
        SecondLanguage::Here(texts) if Some(texts.language()) != language => SecondLanguage::Awaited,
        state => state.clone(),
    }
}

/// The language that boot.js has declared for the page: `?lang=`, then the saved choice, then the browser's.
pub(super) fn declared_language() -> Language {
    let tag = root().and_then(|root| root.get_attribute("lang"));
    Language::choose(tag.as_deref())
}

/// Takes `lang` out of the address. Where the browser forbids that, the address stays as it is.
fn forget_address_language() -> Result<(), JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let address = Url::new(&window.location().href()?)?;
    if address.search_params().has("lang") {
        address.search_params().delete("lang");
        window.history()?.replace_state_with_url(&JsValue::NULL, "", Some(&address.href()))?;
    }
    Ok(())
}

fn declare_language(language: Language) {
    if let Some(root) = root() {
        // These are valid attributes of the root element; there is nothing that could fail.
        let _ = root.set_attribute("lang", language.code());
        let _ = root.set_attribute("dir", language.direction().as_str());
    }
}

/// Says in the page where the start stands; the stylesheet and the tests read it.
pub(super) fn declare_state(state: &str) {
    if let Some(root) = root() {
        // As above, this cannot fail.
        let _ = root.set_attribute("data-app", state);
    }
}

fn root() -> Option<web_sys::Element> {
    web_sys::window()?.document()?.document_element()
}

/// Fetches all texts of a language.
async fn fetch_all(language: Language) -> Result<I18n, JsValue> {
    let mut sources = Vec::new();
    for stage in STAGES {
        sources.push(fetch_stage(language, stage).await?);
    }
    let sources: Vec<&str> = sources.iter().map(String::as_str).collect();
    Ok(I18n::of(language, &sources))
}

/// Fetches the texts of the first page.
pub(super) async fn fetch_first(language: Language) -> Result<String, JsValue> {
    fetch_stage(language, STAGES[0]).await
}

async fn fetch_stage(language: Language, stage: &str) -> Result<String, JsValue> {
    fetch_text(&format!("locales/{}{stage}.ftl", language.code())).await
}

/// Fetches a text beside the page.
pub(super) async fn fetch_text(address: &str) -> Result<String, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let response: Response = JsFuture::from(window.fetch_with_str(address)).await?.dyn_into()?;
    if !response.ok() {
        return Err(JsValue::from(response.status()));
    }
    Ok(JsFuture::from(response.text()?).await?.as_string().unwrap_or_default())
}
