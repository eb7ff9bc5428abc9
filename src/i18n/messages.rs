//! The messages of one language, read from Fluent text.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::Language;

/// A value put into a message.
#[derive(Clone, Debug, PartialEq)]
pub enum ArgValue<'a> {
    /// Text as it is to be shown. Numbers, dates and money arrive here, already written by the formatter.
    Text(&'a str),
    /// A count that may choose a plural form, shown without grouping.
    Count(u32),
}

impl<'a> From<&'a str> for ArgValue<'a> {
    fn from(text: &'a str) -> Self {
        ArgValue::Text(text)
    }
}

impl From<u32> for ArgValue<'_> {
    fn from(count: u32) -> Self {
        ArgValue::Count(count)
    }
}

/// All messages of one language.
pub struct Messages {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Messages {
    /// Reads the message files of `language`.
    ///
    /// A message that cannot be read or comes twice is left out, and shows as missing where it is used: a page with
    /// one hole serves a visitor better than no page. `tests/house/locales.rs` keeps such files from being published.
    pub fn parse(language: Language, sources: &[&str]) -> Messages {
        let locales = language.code().parse::<LanguageIdentifier>().into_iter().collect();
        let mut bundle = FluentBundle::new(locales);
        // The isolation marks would come out in files, tests and window titles. Arguments here are numbers and names
        // in the language of the page.
        bundle.set_use_isolating(false);
        for source in sources {
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) => resource,
                Err((readable, _)) => readable,
            };
            // The error lists ids that were already there; the first message stays.
            let _ = bundle.add_resource(resource);
        }
        Messages { language, bundle }
    }

    /// The messages compiled into the program: the command line and the tests have nowhere to fetch from. The page never
    /// asks for them, so they are not part of it.
    pub fn built_in(language: Language) -> Messages {
        Messages::parse(language, super::language::sources(language.code()))
    }

    /// The language of the messages.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether there is a message `id`.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// The message `id`, which takes no values.
    pub fn text(&self, id: &str) -> String {
        self.text_with(id, &[])
    }

    /// The message `id` with its values put in. A missing one gives its id in brackets, for all to see.
    pub fn text_with(&self, id: &str, values: &[(&str, ArgValue<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return format!("⟦{id}⟧");
        };
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            match value {
                ArgValue::Text(text) => args.set(*name, FluentValue::from(*text)),
                ArgValue::Count(count) => args.set(*name, FluentValue::from(*count)),
            }
        }
        // A value that is missing shows as its name in braces, which is what there is to say about it.
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages() -> Messages {
        Messages::parse(
            Language::english(),
            &[
                "title = Study\nyears = { $count ->\n    [one] one year\n   *[other] { $count } years\n }",
                "limit = At most { $limit }.",
            ],
        )
    }

    #[test]
    fn values_are_put_in_without_isolation_marks() {
        assert_eq!(messages().text("title"), "Study");
        assert_eq!(messages().text_with("limit", &[("limit", "1,000 kW".into())]), "At most 1,000 kW.");
    }

    #[test]
    fn a_count_chooses_the_plural_form() {
        assert_eq!(messages().text_with("years", &[("count", 1.into())]), "one year");
        assert_eq!(messages().text_with("years", &[("count", 17.into())]), "17 years");
    }

    #[test]
    fn a_missing_message_is_seen() {
        assert!(!messages().has("nothing"));
        assert_eq!(messages().text("nothing"), "⟦nothing⟧");
    }

    #[test]
    fn the_built_in_messages_are_those_of_the_language() {
        for language in Language::all() {
            let messages = Messages::built_in(language);
            assert_eq!(messages.language(), language);
            assert!(messages.has("app-name"));
        }
    }
}
