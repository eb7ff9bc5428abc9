//! The names of the lines, which the package carries as a file so that its module needs no messages.

use std::collections::BTreeMap;

use crate::assess::symbols;
use crate::i18n::{Language, Messages, line_message};

/// The names of the lines by language and symbol.
pub type Names = BTreeMap<String, BTreeMap<String, String>>;

/// The name of every line in every language.
pub fn names() -> Names {
    Language::all().map(|language| (language.code().to_owned(), names_in(language))).collect()
}

fn names_in(language: Language) -> BTreeMap<String, String> {
    let messages = Messages::built_in(language);
    symbols::all().map(|symbol| (symbol.id.to_owned(), messages.text(&line_message(symbol.id)))).collect()
}
