//! `cargo xtask test`: everything that CI runs. Each step is named with its time. A failed step does not hide what the
//! later ones have to say, unless they build on it.

use std::ffi::OsStr;
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::install::{Tools, WASM_TARGET, install_lints};
use crate::process::{Failure, Result, line, run as run_command};
use crate::{build, bundle, npm, project, single_file, system};

/// One step: its name on the command line, what it does, and the steps that it cannot do without.
struct Step {
    name: &'static str,
    run: fn(&Tools) -> Result,
    after: &'static [&'static str],
}

/// Quick ones first.
static STEPS: [Step; 10] = [
    Step { name: "format", run: format, after: &[] },
    Step { name: "lint", run: lint, after: &[] },
    Step { name: "lint-browser", run: lint_browser, after: &[] },
    Step { name: "native", run: native, after: &[] },
    Step { name: "spreadsheet", run: spreadsheet, after: &["native"] },
    Step { name: "components", run: components, after: &[] },
    Step { name: "build", run: build, after: &[] },
    Step { name: "npm", run: npm::package, after: &[] },
    Step { name: "download-size", run: download_size, after: &["build", "npm"] },
    Step { name: "e2e", run: e2e, after: &["build", "npm"] },
];

/// How a step ended.
enum Outcome {
    Passed,
    Failed(Failure),
    Skipped(&'static str),
}

/// Installs what is missing, then runs the named steps with what they build on, or all.
pub fn run(names: &[&str]) -> Result {
    let steps = choose(names)?;
    let started = Instant::now();
    let tools = Tools::install()?;
    install_lints()?;
    system::install()?;
    println!("install: done in {}", seconds(started.elapsed()));

    let mut ended: Vec<(&Step, Outcome, Duration)> = Vec::new();
    for step in steps {
        let begun = Instant::now();
        let broken =
            |name: &str| ended.iter().any(|(step, end, _)| step.name == name && !matches!(end, Outcome::Passed));
        let outcome = match step.after.iter().find(|base| broken(base)) {
            Some(base) => Outcome::Skipped(base),
            None => {
                println!("\n--- {}", step.name);
                match (step.run)(&tools) {
                    Ok(()) => Outcome::Passed,
                    Err(failure) => {
                        eprintln!("{}: {failure}", step.name);
                        Outcome::Failed(failure)
                    }
                }
            }
        };
        ended.push((step, outcome, begun.elapsed()));
    }
    summarise(&ended, started.elapsed())
}

fn choose(names: &[&str]) -> Result<Vec<&'static Step>> {
    if let Some(unknown) = names.iter().find(|name| STEPS.iter().all(|step| step.name != **name)) {
        let known = STEPS.iter().map(|step| step.name).collect::<Vec<_>>().join(", ");
        return Err(Failure::new(format!("`{unknown}` is not a step. The steps are: {known}.")));
    }
    let asked = |name: &str| names.is_empty() || names.contains(&name);
    let needed = |name: &str| STEPS.iter().any(|step| step.after.contains(&name) && asked(step.name));
    Ok(STEPS.iter().filter(|step| asked(step.name) || needed(step.name)).collect())
}

fn summarise(ended: &[(&Step, Outcome, Duration)], total: Duration) -> Result {
    println!("\n--- summary");
    for (step, outcome, time) in ended {
        let told = match outcome {
            Outcome::Passed => "ok".to_owned(),
            Outcome::Failed(failure) => format!("FAILED: {failure}"),
            Outcome::Skipped(base) => format!("not run, as `{base}` did not pass"),
        };
        println!("{:<14} {:>8}  {told}", step.name, seconds(*time));
    }
    println!("{:<14} {:>8}", "all", seconds(total));
    let failed = ended.iter().filter(|(_, outcome, _)| !matches!(outcome, Outcome::Passed)).count();
    if failed == 0 { Ok(()) } else { Err(Failure::new(format!("{failed} of {} steps did not pass.", ended.len()))) }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

fn format(_: &Tools) -> Result {
    run_command(&mut line("cargo fmt --all --check"))
}

/// With the documentation of the engine, whose links and examples other programs build on.
fn lint(_: &Tools) -> Result {
    run_command(&mut line("cargo clippy --workspace --all-targets -- -D warnings"))?;
    run_command(line("cargo doc --no-deps --no-default-features").env("RUSTDOCFLAGS", "-D warnings"))
}

/// What is compiled only for the browser is seen by neither the native lint nor the native tests.
fn lint_browser(_: &Tools) -> Result {
    // The component tests carry the facts as the page fetches them.
    bundle::write()?;
    let mut clippy = line("cargo clippy --features split --lib --bin app --test web --target");
    run_command(clippy.args([WASM_TARGET, "--", "-D", "warnings"]))?;
    let mut clippy = line("cargo clippy --features api --lib --target");
    run_command(clippy.args([WASM_TARGET, "--", "-D", "warnings"]))
}

fn native(_: &Tools) -> Result {
    run_command(&mut line("cargo test --workspace --no-fail-fast"))
}

/// The money, calculated anew by LibreOffice.
fn spreadsheet(_: &Tools) -> Result {
    run_command(&mut line("cargo test --test spreadsheet -- --ignored"))
}

/// The component tests, in headless Chromium; webdriver.json in the root says how it is started.
fn components(tools: &Tools) -> Result {
    bundle::write()?;
    let mut test = line("cargo test --features ui --test web --target");
    test.arg(WASM_TARGET)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", tools.test_runner())
        .env("CHROMEDRIVER", system::CHROMEDRIVER)
        // A busy machine is slow to start a browser and its driver.
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120")
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "30");
    run_command(&mut test)
}

/// Both forms in which the application is given to people.
fn build(tools: &Tools) -> Result {
    build::release(tools)?;
    single_file::write(tools)
}

fn download_size(_: &Tools) -> Result {
    run_command(&mut line("node tests/e2e/size.mjs"))
}

/// Every `*.test.mjs`; named one by one, as versions of Node disagree on what a folder means.
fn e2e(_: &Tools) -> Result {
    let folder = project::root().join("tests/e2e");
    let unreadable = |error| Failure::new(format!("{} cannot be read: {error}", folder.display()));
    let entries = fs::read_dir(&folder).map_err(unreadable)?;
    let is_test =
        |path: &PathBuf| path.file_name().and_then(OsStr::to_str).is_some_and(|name| name.ends_with(".test.mjs"));
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(is_test).collect();
    files.sort();
    if files.is_empty() {
        return Err(Failure::new(format!("{} holds no test.", folder.display())));
    }
    run_command(line("node --test --test-reporter spec --test-timeout 600000").args(files))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_choice(asked: &[&str], run: &[&str]) {
        let names: Vec<&str> = choose(asked).unwrap().iter().map(|step| step.name).collect();
        assert_eq!(names, run);
    }

    #[test]
    fn a_step_brings_what_it_builds_on() {
        check_choice(&["e2e"], &["build", "npm", "e2e"]);
        check_choice(&["lint", "format"], &["format", "lint"]);
        check_choice(&[], &STEPS.each_ref().map(|step| step.name));
    }

    #[test]
    fn an_unknown_step_is_refused() {
        assert!(choose(&["everything"]).is_err());
    }
}
