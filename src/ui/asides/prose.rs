//! What the pages of words are made of: headings with sentences, names with meanings, code.

use jiff::civil::Date;
use yew::prelude::*;

use crate::ui::I18n;
use crate::ui::results::named;

/// A heading and its sentences, by their messages.
pub(super) type Part = (&'static str, &'static [&'static str]);

/// Parts one after the other.
pub(super) fn prose(i18n: &I18n, parts: &[Part]) -> Html {
    parts.iter().map(|(heading, sentences)| section(i18n, heading, list(i18n, sentences))).collect()
}

/// A part with any content, under a heading by its message.
pub(super) fn section(i18n: &I18n, heading: &str, content: Html) -> Html {
    part(&heading.replacen('-', "/", 1), i18n.t(heading), content)
}

/// A part with any content. Its id is its address, page and part: `hosts/events`.
pub(super) fn part(id: &str, heading: AttrValue, content: Html) -> Html {
    html! {
        <section class="jcm-prose">
            <h2 class="jcm-topic__subheading" id={id.to_owned()} tabindex="-1">{ heading }</h2>
            { content }
        </section>
    }
}

/// Sentences as a list.
pub(super) fn list(i18n: &I18n, sentences: &[&str]) -> Html {
    html! {
        <ul class="jcm-welcome__list">
            { for sentences.iter().map(|id| html! { <li>{ marked(&i18n.t(id)) }</li> }) }
        </ul>
    }
}

/// A sentence of its own.
pub(super) fn sentence(i18n: &I18n, id: &str) -> Html {
    html! { <p>{ marked(&i18n.t(id)) }</p> }
}

/// A text whose `<code>…</code>` is code: a name or an address that is the same in every language.
pub(super) fn marked(text: &str) -> Html {
    let pieces = text.split("<code>").flat_map(|piece| match piece.split_once("</code>") {
        Some((code, rest)) => [self::code(code), html! { { rest.to_owned() } }],
        None => [html! { { piece.to_owned() } }, Html::default()],
    });
    pieces.collect()
}

/// A word of code.
pub(super) fn code(text: &str) -> Html {
    html! { <code class="jcm-code" translate="no">{ text.to_owned() }</code> }
}

/// Lines of code.
pub(super) fn code_block(text: &'static str) -> Html {
    html! { <pre class="jcm-code-block" lang="en" translate="no"><code>{ text }</code></pre> }
}

/// Words of code, each with the message that says what it is.
pub(super) fn meanings(i18n: &I18n, words: &[(&str, &str)]) -> Html {
    facts(words.iter().map(|(word, meaning)| named(code(word), marked(&i18n.t(meaning)))).collect())
}

/// Names with what belongs to them.
pub(super) fn facts(items: Html) -> Html {
    html! { <dl class="jcm-facts">{ items }</dl> }
}

/// A day in words.
pub(super) fn day(i18n: &I18n, day: Date) -> String {
    i18n.date(day.year(), day.month(), day.day())
}
