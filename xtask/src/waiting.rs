//! The page that is read while the application is on its way, in every language.
//!
//! index.html says it in English, each text under the id of its message. The published page holds every language beside
//! it and shows the one that boot.js declares, so a language needs no line in index.html and none in the stylesheet.

use std::fmt::Write;
use std::fs;

use crate::bundle::{code, languages};
use crate::process::{Failure, Result};
use crate::project::dist;

/// Where the id of a message stands in index.html, up to the text.
const MARK: &str = "data-message=\"";

/// The areas that hold the messages of the waiting page.
const AREAS: [&str; 2] = ["app", "steps"];

/// The rules that show one language.
pub fn styles() -> Result<String> {
    let mut rules = String::new();
    for language in languages()? {
        let code = code(&language);
        let _ = writeln!(rules, "html:lang({code}) .jcm-waiting:not([lang=\"{code}\"]){{display:none}}");
    }
    Ok(rules)
}

/// Puts every language into `dist/index.html`.
pub fn fill() -> Result {
    let file = dist().join("index.html");
    let failed = |error| Failure::new(format!("{}: {error}", file.display()));
    let page = fs::read_to_string(&file).map_err(failed)?;
    fs::write(&file, filled(&page)?).map_err(failed)
}

/// The page with every language.
pub fn filled(page: &str) -> Result<String> {
    let mut filled = String::with_capacity(page.len() * 2);
    let mut rest = page;
    while let Some((before, after)) = rest.split_once(MARK) {
        let parts = after.split_once("\">").and_then(|(id, after)| Some((id, after.split_once('<')?)));
        let Some((id, (_, after))) = parts else {
            return Err(Failure::new("index.html: a message without its text"));
        };
        let _ = write!(filled, "{}>{}<", before.trim_end(), every_language(id)?);
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled)
}

/// A message in every language; the stylesheet shows one of them, and without it all are read.
fn every_language(id: &str) -> Result<String> {
    let mut texts = String::new();
    for language in languages()? {
        let sources = AREAS.map(|area| fs::read_to_string(language.join(format!("{area}.ftl"))).unwrap_or_default());
        let lines = || sources.iter().flat_map(|source| source.lines());
        let text = lines().find_map(|line| line.strip_prefix(id)?.strip_prefix(" = "));
        let Some(text) = text.filter(|text| !text.contains(['{', '<', '&'])) else {
            return Err(Failure::new(format!("{}: no plain message {id}", language.display())));
        };
        let _ = write!(texts, "<span class=\"jcm-waiting\" lang=\"{}\">{text}</span>", code(&language));
    }
    Ok(texts)
}
