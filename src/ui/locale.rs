//! The language of the page: choosing it, fetching its messages, and handing them to every component.

use std::ops::Deref;
use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Response, UrlSearchParams};
use yew::prelude::*;

use super::Formatter;
use super::hooks::storage;
use crate::i18n::{AREAS, ArgValue, Language, Messages};

/// Where the visitor's choice is kept.
const STORAGE_KEY: &str = "jcm-language";

/// The messages and the formatter of the language in use. Cheap to clone.
#[derive(Clone)]
pub struct I18n {
    texts: Rc<Texts>,
    choose: Callback<Language>,
}

struct Texts {
    messages: Messages,
    format: Formatter,
}

impl PartialEq for I18n {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.texts, &other.texts)
    }
}

impl I18n {
    /// Texts that are already here. `choose` is called when the visitor asks for another language.
    pub fn new(messages: Messages, choose: Callback<Language>) -> I18n {
        let format = Formatter::new(messages.language());
        I18n { texts: Rc::new(Texts { messages, format }), choose }
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

    /// The language in use.
    pub fn language(&self) -> Language {
        self.texts.messages.language()
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
    /// The page.
    pub children: Html,
}

#[derive(Clone, PartialEq)]
enum Loading {
    /// The page's own waiting text stays as it is.
    First,
    Ready(I18n),
    Failed,
}

/// Fetches the messages and shows the page in the visitor's language.
#[component]
pub fn I18nProvider(props: &I18nProviderProps) -> Html {
    let loading = use_state_eq(|| Loading::First);
    let chosen = use_state_eq(wished_language);
    {
        let (loading, setter) = (loading.clone(), chosen.setter());
        use_effect_with(*chosen, move |&language| {
            spawn_local(async move {
                match fetch_messages(language).await {
                    Ok(messages) => {
                        declare_language(language);
                        let choose = Callback::from(move |language: Language| {
                            storage::write(STORAGE_KEY, language.code());
                            setter.set(language);
                        });
                        loading.set(Loading::Ready(I18n::new(messages, choose)));
                    }
                    // With another language on screen, that one stays.
                    Err(_) if *loading != Loading::First => {}
                    Err(_) => loading.set(Loading::Failed),
                }
            });
        });
    }
    match &*loading {
        Loading::First => Html::default(),
        Loading::Ready(i18n) => html! {
            <ContextProvider<I18n> context={i18n.clone()}>{ props.children.clone() }</ContextProvider<I18n>>
        },
        // The one place with words in the code: there are no messages to take them from.
        Loading::Failed => html! {
            <div class="jcm-notice" data-kind="error" role="alert">
                <p lang="en">{ "The texts could not be loaded. Please check the connection and load the page again." }</p>
                <p lang="ja">{ "表示用の文言を読み込めませんでした。通信状況を確認のうえ、ページを再度読み込んでください。" }</p>
            </div>
        },
    }
}

/// `?lang=`, then the saved choice, then the browser's languages.
fn wished_language() -> Language {
    let Some(window) = web_sys::window() else { return Language::English };
    let query = window.location().search().ok().and_then(|search| UrlSearchParams::new_with_str(&search).ok());
    let asked = query.and_then(|query| query.get("lang"));
    let saved = storage::read(STORAGE_KEY);
    let browser: Vec<String> = window.navigator().languages().iter().filter_map(|tag| tag.as_string()).collect();
    Language::choose(asked.iter().chain(&saved).chain(&browser).map(String::as_str))
}

fn declare_language(language: Language) {
    let root = web_sys::window().and_then(|window| window.document()).and_then(|document| document.document_element());
    if let Some(root) = root {
        // These are valid attributes of the root element; there is nothing that could fail.
        let _ = root.set_attribute("lang", language.code());
        let _ = root.set_attribute("dir", language.direction().as_str());
    }
}

async fn fetch_messages(language: Language) -> Result<Messages, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    // All requests start before the first is awaited.
    let requests = AREAS.map(|area| window.fetch_with_str(&format!("locales/{}/{area}.ftl", language.code())));
    let mut sources = Vec::with_capacity(AREAS.len());
    for request in requests {
        let response: Response = JsFuture::from(request).await?.dyn_into()?;
        if !response.ok() {
            return Err(JsValue::from(response.status()));
        }
        sources.push(JsFuture::from(response.text()?).await?.as_string().unwrap_or_default());
    }
    let sources: Vec<&str> = sources.iter().map(String::as_str).collect();
    Ok(Messages::parse(language, &sources))
}
