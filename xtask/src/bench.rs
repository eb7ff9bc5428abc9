//! `cargo xtask bench`: the limits that the project holds, each measured. One JSON object per line on standard output;
//! everything else goes to standard error. Timed tests would fail on a busy machine; a command that is run on purpose
//! may be repeated.
//!
//! The calculation is measured by `benches/assess.rs`, one source compiled twice: natively, where it times itself, and
//! to WebAssembly as the application is, where Chromium times the function it exports.

use serde_json::Value;

use crate::install::Tools;
use crate::process::{Failure, Result, line, output};
use crate::wasm::Recipe;
use crate::{build, npm, project, system};

/// The assessment, compiled as the application is.
const ASSESSMENT: Recipe = Recipe { cargo: "bench --no-run --bench assess", name: "assess", bindgen: "", level: "-O1" };

/// Measures every row and fails if one is over its limit.
pub fn run() -> Result {
    let tools = Tools::install()?;
    system::install()?;
    build::release(&tools)?;
    npm::package(&tools)?;
    let native = native_median()?;
    let module = project::target().join("bench");
    ASSESSMENT.write(&tools, &module)?;

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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_limit_is_broken_by_more_and_by_nothing() {
        assert!(!breaks_limit(&json!({ "value": 1.0, "limit": 1.0 })));
        assert!(breaks_limit(&json!({ "value": 1.1, "limit": 1.0 })));
        assert!(breaks_limit(&json!({ "value": null, "limit": 1.0 })));
        assert!(breaks_limit(&json!({ "value": 1.0 })));
    }
}
