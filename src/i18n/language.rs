//! The languages the program speaks, and which of them a visitor gets.
//!
//! Each is a folder `static/locales/<code>`; its `language.toml` says what is here.

use crate::study::NumberStyle;

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// A language that has a full set of messages.
#[derive(Clone, Copy, Debug)]
pub struct Language(&'static Traits);

#[derive(Debug)]
struct Traits {
    code: &'static str,
    own_name: &'static str,
    direction: Direction,
    intl: &'static str,
    compact: &'static str,
    number_style: NumberStyle,
    foreign_signs: &'static [&'static str],
}

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The value of the `dir` attribute.
    pub const fn as_str(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl Eq for Language {}

impl Language {
    /// Every language, in the order in which the language switch offers them. English is the first.
    pub fn all() -> impl Iterator<Item = Language> {
        LANGUAGES.iter().copied()
    }

    /// English, the fallback.
    pub fn english() -> Language {
        *LANGUAGES.first().expect("tests/house/locales.rs finds English in the first place")
    }

    /// The BCP 47 tag: the value of `lang`, the folder of the messages.
    pub const fn code(self) -> &'static str {
        self.0.code
    }

    /// The language's name in itself. It is not translated: who looks for it can read it.
    pub const fn own_name(self) -> &'static str {
        self.0.own_name
    }

    /// The direction of writing.
    pub const fn direction(self) -> Direction {
        self.0.direction
    }

    /// The locale given to `Intl`: the years of this page are those of the common era, in digits that all can read.
    pub const fn intl(self) -> &'static str {
        self.0.intl
    }

    /// How `Intl` shortens a large number: `short` or `long`.
    pub const fn compact(self) -> &'static str {
        self.0.compact
    }

    /// How numbers are written, for reading what a person typed.
    pub const fn number_style(self) -> NumberStyle {
        self.0.number_style
    }

    /// Signs that the messages of the language do not use.
    pub const fn foreign_signs(self) -> &'static [&'static str] {
        self.0.foreign_signs
    }

    /// Reads a tag such as `ja`, `ja-JP` or `EN_us`; only the language part counts.
    pub fn parse(tag: &str) -> Option<Language> {
        let language = tag.trim().split(['-', '_']).next()?;
        Language::all().find(|known| known.code().eq_ignore_ascii_case(language))
    }

    /// The first wish that is a known language, else English.
    ///
    /// The caller gives the wishes from the strongest to the weakest: the address, the saved choice, the browser.
    pub fn choose<'a>(wishes: impl IntoIterator<Item = &'a str>) -> Language {
        wishes.into_iter().find_map(Language::parse).unwrap_or_else(Language::english)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(wishes: &[&str], expected: &str) {
        assert_eq!(Language::choose(wishes.iter().copied()).code(), expected, "{wishes:?}");
    }

    #[test]
    fn the_first_known_wish_wins() {
        check(&[], "en");
        check(&["ja"], "ja");
        check(&["ja-JP", "en"], "ja");
        check(&["JA_jp"], "ja");
        // Nobody has written a folder for Welsh yet.
        check(&["cy", "ja", "en"], "ja");
        check(&["", "jam", "en-GB"], "en");
    }
}
