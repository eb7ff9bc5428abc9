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
use crate::process::{Failure, Result, command, line, output, run as run_command};
use crate::{build, project, system};

/// Measures every row and fails if one is over its limit.
pub fn run() -> Result {
    let tools = Tools::install()?;
    system::install()?;
    quietly_build(&tools)?;
    let native = native_median()?;
    let module = browser_module(&tools)?;

    let mut browser = line("node tests/e2e/bench.mjs --module");
    let rows = output(browser.arg(module).args(["--native-ms", &native.to_string()]))?;
    let rows = rows.lines().map(parse).collect::<Result<Vec<Value>>>()?;
    let over: Vec<&str> = rows.iter().filter(|row| breaks_limit(row)).filter_map(|row| row["name"].as_str()).collect();
    for row in &rows {
        println!("{row}");
    }
    match over.as_slice() {
        [] => Ok(()),
        over => Err(Failure::new(format!("Over the limit: {}.", over.join(", ")))),
    }
}

/// A value that is missing or no number breaks its limit too.
fn breaks_limit(row: &Value) -> bool {
    match (row["value"].as_f64(), row["limit"].as_f64()) {
        (Some(value), Some(limit)) => value > limit,
        (value, _) => value.is_none(),
    }
}

fn parse(text: &str) -> Result<Value> {
    serde_json::from_str(text).map_err(|error| Failure::new(format!("Not a measurement: `{text}` ({error})")))
}

/// Trunk and cargo write to standard error already, so the rows stay alone on standard output.
fn quietly_build(tools: &Tools) -> Result {
    build::release(tools)
}

/// Milliseconds of one assessment, compiled for this machine with the same profile.
fn native_median() -> Result<f64> {
    let text = output(&mut line("cargo bench --quiet --bench assess"))?;
    let measured = text.lines().last().map(parse).transpose()?.and_then(|value| value["median_ms"].as_f64());
    measured.ok_or_else(|| Failure::new("benches/assess.rs does not end with a line {\"median_ms\": ...}."))
}

/// Compiles the same source as the application is, and returns the folder of its glue and module.
fn browser_module(tools: &Tools) -> Result<PathBuf> {
    let mut cargo = line("cargo bench --quiet --no-run --bench assess --message-format json --target");
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
    run_command(tools.equip(bindgen.arg(&folder).arg(built))?)?;
    let module = folder.join("assess_bg.wasm");
    let mut optimise = command(["wasm-opt", "-Oz", "--enable-reference-types", "-o"]);
    run_command(tools.equip(optimise.args([&module, &module]))?)?;
    Ok(folder)
}
