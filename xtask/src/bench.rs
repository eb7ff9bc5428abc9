//! `cargo xtask bench`: the limits that the project holds, each measured. One JSON object per line on standard output;
//! everything else goes to standard error. Timed tests would fail on a busy machine; a command that is run on purpose
//! may be repeated.
//!
//! The calculation is measured by `benches/assess.rs`, one source compiled twice: natively, where it times itself, and
//! to WebAssembly as the application is, where Chromium times the function it exports.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::install::{Tools, WASM_TARGET};
use crate::process::{Failure, Result, command, line, output, run_aside};
use crate::{build, npm, project, system};

/// Measures every row and fails if one is over its limit.
pub fn run() -> Result {
    let tools = Tools::install()?;
    system::install()?;
    build::release(&tools)?;
    npm::package(&tools)?;
    let native = native_median()?;
    let module = browser_module(&tools)?;

    let mut browser = line("node tests/e2e/bench.mjs --module");
    let rows = output(browser.arg(module).args(["--native-ms", &native.to_string()]))?;
    let mut over = Vec::new();
    for text in rows.lines() {
        let row = parse(text)?;
        println!("{text}");
        if breaks_limit(&row) {
            over.push(row["name"].as_str().unwrap_or(text).to_owned());
        }
    }
    if over.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("Over the limit, or not measured: {}.", over.join(", "))))
}

/// What could not be measured is over its limit too.
fn breaks_limit(row: &Value) -> bool {
    let number = |key: &str| row[key].as_f64();
    number("value").zip(number("limit")).is_none_or(|(value, limit)| value > limit)
}

fn parse(text: &str) -> Result<Value> {
    serde_json::from_str(text).map_err(|error| Failure::new(format!("Not a measurement: `{text}` ({error})")))
}

/// Milliseconds of one assessment, compiled for this machine with the same profile.
fn native_median() -> Result<f64> {
    let text = output(&mut line("cargo bench --quiet --bench assess"))?;
    let measured = text.lines().last().map(parse).transpose()?.and_then(|value| value["median_ms"].as_f64());
    measured.ok_or_else(|| Failure::new("benches/assess.rs does not end with a line {\"median_ms\": ...}."))
}

/// Compiles the same source as the application is, and returns the folder of its glue and module.
fn browser_module(tools: &Tools) -> Result<PathBuf> {
    let mut cargo =
        line("cargo bench --quiet --no-run --bench assess --message-format json-render-diagnostics --target");
    let messages = output(cargo.arg(WASM_TARGET))?;
    let built = messages.lines().filter_map(|text| serde_json::from_str::<Value>(text).ok()).find_map(|message| {
        let ours = message["reason"] == json!("compiler-artifact") && message["target"]["name"] == json!("assess");
        let file = message["executable"].as_str().or_else(|| message["filenames"][0].as_str())?;
        ours.then(|| file.to_owned())
    });
    let built = built.ok_or_else(|| Failure::new("cargo built no module of benches/assess.rs."))?;

    let folder = project::target().join("bench");
    fs::create_dir_all(&folder).map_err(|error| Failure::new(format!("{}: {error}", folder.display())))?;
    let mut bindgen = line("wasm-bindgen --target web --no-typescript --out-name assess --out-dir");
    run_aside(tools.equip(bindgen.arg(&folder).arg(built))?)?;
    let module = folder.join("assess_bg.wasm");
    let mut optimise = command(["wasm-opt", "-O1", "--enable-reference-types", "-o"]);
    run_aside(tools.equip(optimise.args([&module, &module]))?)?;
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_broken_by_more_and_by_nothing() {
        assert!(!breaks_limit(&json!({ "value": 1.0, "limit": 1.0 })));
        assert!(breaks_limit(&json!({ "value": 1.1, "limit": 1.0 })));
        assert!(breaks_limit(&json!({ "value": null, "limit": 1.0 })));
        assert!(breaks_limit(&json!({ "value": 1.0 })));
    }
}
