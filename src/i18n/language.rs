//! The languages the program speaks, and which of them a visitor gets.

use crate::study::NumberStyle;

/// A language that has a full set of messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// English, the fallback.
    English,
    /// Japanese.
    Japanese,
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

impl Language {
    /// Every language, in the order in which the language switch offers them.
    pub const ALL: [Language; 2] = [Language::English, Language::Japanese];

    /// The BCP 47 tag: the value of `lang`, the folder of the messages, the locale given to `Intl`.
    pub const fn code(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Japanese => "ja",
        }
    }

    /// The language's name in itself. It is not translated: who looks for it can read it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::Japanese => "日本語",
        }
    }

    /// The direction of writing.
    pub const fn direction(self) -> Direction {
        match self {
            Language::English | Language::Japanese => Direction::LeftToRight,
        }
    }

    /// How numbers are written, for reading what a person typed.
    pub const fn number_style(self) -> NumberStyle {
        match self {
            Language::English | Language::Japanese => NumberStyle::POINT,
        }
    }

    /// Reads a tag such as `ja`, `ja-JP` or `EN_us`; only the language part counts.
    pub fn parse(tag: &str) -> Option<Language> {
        let language = tag.trim().split(['-', '_']).next()?;
        Language::ALL.into_iter().find(|known| known.code().eq_ignore_ascii_case(language))
    }

    /// The first wish that is a known language, else English.
    ///
    /// The caller gives the wishes from the strongest to the weakest: the address, the saved choice, the browser.
    pub fn choose<'a>(wishes: impl IntoIterator<Item = &'a str>) -> Language {
        wishes.into_iter().find_map(Language::parse).unwrap_or(Language::English)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(wishes: &[&str], expected: Language) {
        assert_eq!(Language::choose(wishes.iter().copied()), expected, "{wishes:?}");
    }

    #[test]
    fn the_first_known_wish_wins() {
        check(&[], Language::English);
        check(&["ja"], Language::Japanese);
        check(&["ja-JP", "en"], Language::Japanese);
        check(&["JA_jp"], Language::Japanese);
        check(&["th", "ja", "en"], Language::Japanese);
        check(&["", "jam", "en-GB"], Language::English);
    }
}
