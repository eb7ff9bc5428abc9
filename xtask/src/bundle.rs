//! Files that visitors fetch in one piece: the stylesheet, the texts of each language, the facts, and the schema of a study.
//!
//! In the repository each part has a file of its own; over the wire each file more is a round trip on a slow line.

use std::fs;
use std::path::{Path, PathBuf};

use crate::process::{Failure, Result, command, run_aside};
use crate::project::{jcm, root};
use crate::waiting;

/// The order of the stylesheets: tokens and ground rules first, then the blocks, print last.
const STYLES: [&str; 18] = [
    "tokens",
    "app",
    "theme",
    "embed",
    "page",
    "summary",
    "steps",
    "fields",
    "selection",
    "feedback",
    "glossary",
    "results",
    "report",
    "documentation",
    "stacked",
    "chart",
    "print",
    "paper",
];

/// The texts in the stages in which the page fetches them (`STAGES` in `src/ui/locale.rs`): the end of the file's name, and the
/// areas; the stage without areas takes what no other has.
const STAGES: [(&str, &[&str]); 3] = [
    ("", &["app", "steps"]),
    ("-rest", &[]),
    ("-aside", &["data", "developers", "guidance", "history", "hosts", "meanings", "pages", "report"]),
];

/// Whether an area of texts comes in a stage.
fn is_of_stage(path: &Path, areas: &[&str]) -> bool {
    let of = |areas: &[&str]| areas.iter().any(|area| path.file_stem().is_some_and(|stem| stem == *area));
    if areas.is_empty() { !STAGES.iter().any(|(_, areas)| of(areas)) } else { of(areas) }
}

/// Writes `target/bundle/`, from which index.html takes all of them.
pub fn write() -> Result {
    let bundle = root().join("target/bundle");
    let styles: Vec<PathBuf> = STYLES.iter().map(|name| root().join(format!("static/styles/{name}.css"))).collect();
    let present = sorted(&root().join("static/styles"))?.len();
    if present != STYLES.len() {
        return Err(Failure::new("static/styles has a file that xtask/src/bundle.rs does not name, or lacks one."));
    }
    join(&styles, &waiting::styles()?, &bundle.join("app.css"))?;
    for language in languages()? {
        let name = code(&language);
        let all = messages(&language)?;
        for (ending, areas) in STAGES {
            let parts: Vec<PathBuf> = all.iter().filter(|path| is_of_stage(path, areas)).cloned().collect();
            join(&parts, "", &bundle.join(format!("locales/{name}{ending}.ftl")))?;
        }
    }
    write_embed(&bundle.join("embed.js"))?;
    write_output("facts", &bundle.join("facts.bin"))?;
    write_output("schema", &bundle.join("jcm-study.schema.json"))
}

/// The script for other people's pages, without what only readers of the repository need.
fn write_embed(whole: &Path) -> Result {
    let mut minify = command([root().join("node_modules/.bin/esbuild")]);
    minify.args([root().join("static/embed.js")]).args(["--minify", "--log-level=warning"]);
    run_aside(minify.arg(format!("--outfile={}", whole.display())))
}

/// What the native program says to a command, from the same sources: the facts as the page fetches them, the schema of a study.
fn write_output(command: &str, whole: &Path) -> Result {
    let said = jcm(command)?;
    if fs::read(whole).is_ok_and(|old| old == said) {
        return Ok(());
    }
    fs::write(whole, said).map_err(|error| failed(whole, &error))
}

/// The folders of the languages.
pub fn languages() -> Result<Vec<PathBuf>> {
    sorted(&root().join("static/locales"))
}

/// The code of the language in a folder.
pub fn code(folder: &Path) -> String {
    folder.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The message files of a language.
fn messages(folder: &Path) -> Result<Vec<PathBuf>> {
    Ok(sorted(folder)?.into_iter().filter(|path| path.extension().is_some_and(|kind| kind == "ftl")).collect())
}

/// Writes `parts` one after the other, then `more`.
fn join(parts: &[PathBuf], more: &str, whole: &Path) -> Result {
    let mut text = String::new();
    for part in parts {
        let source = fs::read_to_string(part).map_err(|error| failed(part, &error))?;
        text.push_str(&without_comments(&source));
        text.push('\n');
    }
    text.push_str(more);
    if let Some(folder) = whole.parent() {
        fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
    }
    // Writing the same text again would make Trunk's watchers and caches work for nothing.
    if fs::read_to_string(whole).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs::write(whole, text).map_err(|error| failed(whole, &error))
}

/// The text without comments, which are for readers of the repository: `/* … */` in stylesheets and lines that start
/// with `#` in texts. A comment that starts with `/*!` is a licence and stays.
fn without_comments(source: &str) -> String {
    let lines: Vec<&str> = source.lines().filter(|line| !line.starts_with("# ") && *line != "#").collect();
    let text = lines.join("\n");
    let mut kept = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(start) = rest.find("/*").filter(|_| !rest.starts_with("/*!")) {
        let (before, comment) = rest.split_at(start);
        kept.push_str(before);
        if comment.starts_with("/*!") {
            rest = comment;
            break;
        }
        rest = comment.find("*/").map_or("", |end| &comment[end + 2..]);
    }
    match rest.strip_prefix("/*!").and_then(|licence| licence.split_once("*/")) {
        Some((licence, after)) => format!("{kept}/*!{licence}*/{}", without_comments(after)),
        None => kept + rest,
    }
}

/// What is in a folder, by name.
pub fn sorted(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|error| failed(folder, &error))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    Ok(paths)
}

fn failed(path: &Path, error: &std::io::Error) -> Failure {
    Failure::new(format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::without_comments;

    #[test]
    fn comments_go_and_licences_stay() {
        let source = "/*! licence */\n/* why */ a { color: red; } /* because */\n# said\nid = Text # 1";
        assert_eq!(without_comments(source), "/*! licence */\n a { color: red; } \nid = Text # 1");
    }
}
