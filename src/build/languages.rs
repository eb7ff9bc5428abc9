//! Reads what is said of each language in `static/locales/<language>/language.toml` and writes it as constants: a language
//! is a folder, and nothing else names it.

use serde::Deserialize;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// `language.toml`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguageFile {
    position: u8,
    name: String,
    direction: Direction,
    intl: String,
    compact: Compact,
    decimal_sign: char,
    group_sign: char,
    foreign_signs: Vec<String>,
}

#[derive(Debug, Deserialize)]
enum Direction {
    #[serde(rename = "ltr")]
    LeftToRight,
    #[serde(rename = "rtl")]
    RightToLeft,
}

/// How `Intl` shortens a large number.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Compact {
    Short,
    Long,
}

/// The generated file: all languages in their order, and the messages that native programs carry.
pub fn rust(root: &Path) -> Result<String, String> {
    let mut languages = Vec::new();
    for folder in sorted(root)?.iter().filter(|path| path.is_dir()) {
        let file = folder.join("language.toml");
        let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let language: LanguageFile = toml::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))?;
        languages.push((folder.clone(), language));
    }
    languages.sort_by_key(|(_, language)| language.position);
    let mut code = String::from("static LANGUAGES: &[Language] = &[");
    for (folder, language) in &languages {
        let LanguageFile { name, direction, intl, compact, decimal_sign, group_sign, foreign_signs, .. } = language;
        let compact = match compact {
            Compact::Short => "short",
            Compact::Long => "long",
        };
        let _ = write!(
            code,
            "Language(&Traits {{ code: {:?}, own_name: {name:?}, direction: Direction::{direction:?}, intl: {intl:?}, compact: {compact:?}, \
             number_style: NumberStyle {{ decimal: {decimal_sign:?}, group: {group_sign:?} }}, \
             foreign_signs: &{foreign_signs:?} }}),",
            code_of(folder)
        );
    }
    code.push_str("];\n/// The message files of a language, compiled in.\npub(super) fn sources(code: &str) -> &'static [&'static str] { match code {");
    for (folder, _) in &languages {
        let files = sorted(folder)?;
        let files = files.iter().filter(|path| path.extension().is_some_and(|extension| extension == "ftl"));
        let includes: Vec<String> = files.map(|path| format!("include_str!({:?})", absolute(path))).collect();
        let _ = write!(code, "{:?} => &[{}],", code_of(folder), includes.join(","));
    }
    code.push_str("_ => &[] } }");
    Ok(code)
}

fn code_of(folder: &Path) -> String {
    folder.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn absolute(path: &Path) -> String {
    std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf()).to_string_lossy().into_owned()
}

fn sorted(folder: &Path) -> Result<Vec<std::path::PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    Ok(paths)
}
