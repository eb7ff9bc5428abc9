//! `cargo xtask test`: everything that CI runs, as a graph of steps on two lanes. `cargo xtask check`: what can be told without a
//! browser.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::install::{Tools, WASM_TARGET, install_lints};
use crate::lanes::{self, Ended, Outcome, Step, Uses};
use crate::process::{Failure, Result, Tests, line, run as run_command, say};
use crate::{build, bundle, npm, project, single_file, stamp, system};

/// What the steps work with.
struct Wanted {
    tools: Tools,
    /// The browser tests by name; none means all.
    files: Vec<&'static str>,
    /// Repetitions as well.
    full: bool,
}

/// Tells the browser tests that repetitions are wanted.
const FULL: &str = "JCM_E2E_FULL";

impl Wanted {
    fn full_value(&self) -> &'static str {
        if self.full { "1" } else { "" }
    }
}

/// Those first that others wait for, then the long ones.
static STEPS: [Step<Wanted>; 12] = [
    Step { name: "format", run: format, uses: Uses::Nothing, after: &[] },
    Step { name: "compile", run: compile, uses: Uses::ReleaseBuild, after: &[] },
    Step { name: "bundle", run: |_| bundle::write(), uses: Uses::DebugBuild, after: &[] },
    Step { name: "build", run: build, uses: Uses::ReleaseBuild, after: &["compile", "bundle"] },
    Step { name: "npm", run: npm, uses: Uses::ReleaseBuild, after: &["bundle"] },
    Step { name: "native", run: native, uses: Uses::DebugBuild, after: &[] },
    Step { name: "e2e", run: e2e, uses: Uses::Nothing, after: &["build", "npm"] },
    Step { name: "lint", run: lint, uses: Uses::DebugBuild, after: &[] },
    Step { name: "lint-browser", run: lint_browser, uses: Uses::DebugBuild, after: &["bundle"] },
    Step { name: "components", run: components, uses: Uses::DebugBuild, after: &["bundle"] },
    Step { name: "spreadsheet", run: spreadsheet, uses: Uses::DebugBuild, after: &["native"] },
    Step { name: "download-size", run: download_size, uses: Uses::Nothing, after: &["build", "npm"] },
];

/// Installs what is missing, then runs the named steps and browser tests with what they build on, or everything. With `--full`
/// among the names, repetitions too.
pub fn run(words: &[&str]) -> Result {
    let (options, names): (Vec<&str>, Vec<&str>) = words.iter().partition(|word| word.starts_with("--"));
    if let Some(unknown) = options.iter().find(|option| **option != "--full") {
        return Err(Failure::new(format!("`{unknown}` is not an option; there is only --full.")));
    }
    let (steps, files) = choose(&names, &browser_tests()?)?;
    let started = Instant::now();
    let tools = Tools::install()?;
    install_lints()?;
    system::install()?;
    say(&format!("install: done in {}", seconds(started.elapsed())));
    let ended = lanes::run(&steps, &Wanted { tools, files, full: !options.is_empty() });
    summarise(&ended, started.elapsed())
}

/// The quick loop for people: format, lints, native tests.
pub fn quick() -> Result {
    let started = Instant::now();
    install_lints()?;
    do_format()?;
    do_lint()?;
    do_native()?;
    say(&format!("check: passed in {}", seconds(started.elapsed())));
    Ok(())
}

/// The steps that are asked for, with those they build on, and the browser tests among the names.
fn choose(names: &[&str], tests: &[String]) -> Result<(Vec<&'static Step<Wanted>>, Vec<&'static str>)> {
    let is_step = |name: &str| STEPS.iter().any(|step| step.name == name);
    let files: Vec<&str> = names.iter().copied().filter(|name| !is_step(name)).collect();
    if let Some(unknown) = files.iter().find(|name| !tests.iter().any(|test| *test == of_file(name))) {
        let known = STEPS.iter().map(|step| step.name).collect::<Vec<_>>().join(", ");
        let tests = tests.join(", ");
        let told = format!("`{unknown}` is neither a step ({known}) nor a browser test ({tests}).");
        return Err(Failure::new(told));
    }
    let mut wanted: Vec<&str> = names.iter().copied().filter(|name| is_step(name)).collect();
    if !files.is_empty() {
        wanted.push("e2e");
    }
    // A step brings what it builds on, and that brings what it builds on.
    let mut next = 0;
    while let Some(name) = wanted.get(next).copied() {
        let bases = STEPS.iter().filter(|step| step.name == name).flat_map(|step| step.after);
        let new: Vec<&str> = bases.copied().filter(|base| !wanted.contains(base)).collect();
        wanted.extend(new);
        next += 1;
    }
    let steps = STEPS.iter().filter(|step| names.is_empty() || wanted.contains(&step.name)).collect();
    // A handful of names for as long as the command runs.
    let files = files.into_iter().map(|name| &*name.to_owned().leak()).collect();
    Ok((steps, files))
}

/// The file that is meant: `matrix:results` is one page of `matrix`.
fn of_file(name: &str) -> &str {
    name.split_once(':').map_or(name, |(file, _)| file)
}

/// The names of the browser tests: each `*.test.mjs`.
fn browser_tests() -> Result<Vec<String>> {
    let folder = project::root().join("tests/e2e");
    let name = |path: &PathBuf| path.file_name()?.to_str()?.strip_suffix(".test.mjs").map(str::to_owned);
    let tests: Vec<String> = bundle::sorted(&folder)?.iter().filter_map(name).collect();
    if tests.is_empty() { Err(Failure::new(format!("{} holds no test.", folder.display()))) } else { Ok(tests) }
}

fn summarise(ended: &[Ended], total: Duration) -> Result {
    say("\n--- summary");
    let mut by_time: Vec<&Ended> = ended.iter().collect();
    by_time.sort_by_key(|step| std::cmp::Reverse(step.time));
    for Ended { name, outcome, time } in by_time {
        let told = match outcome {
            Outcome::Passed => "ok".to_owned(),
            Outcome::Failed(failure) => format!("FAILED: {failure}"),
            Outcome::Skipped(base) => format!("not run, as `{base}` did not pass"),
        };
        say(&format!("{name:<14} {:>8}  {told}", seconds(*time)));
    }
    say(&format!("{:<14} {:>8}", "all", seconds(total)));
    let mut tests = Tests::so_far();
    if ended.iter().any(|step| step.name == "e2e" && !matches!(step.outcome, Outcome::Skipped(_))) {
        let browser = browser_summary();
        let number = |key: &str| browser[key].as_u64().unwrap_or(0);
        say(&format!(
            "native and component tests: {}; browser tests: {}, with {} assertions, {} page loads, {} runs of axe",
            tests.passed + tests.failed,
            number("passed") + number("failed"),
            number("assertions"),
            number("loads"),
            number("axe"),
        ));
        tests.passed += number("passed");
        tests.failed += number("failed");
    }
    let failed = ended.iter().filter(|step| !matches!(step.outcome, Outcome::Passed)).count();
    say(&format!("{} passed, {} failed", tests.passed, tests.failed));
    if failed == 0 { Ok(()) } else { Err(Failure::new(format!("{failed} of {} steps did not pass.", ended.len()))) }
}

/// What tests/e2e/run.mjs leaves.
fn browser_summary() -> Value {
    let text = std::fs::read_to_string(project::target().join("e2e/summary.json")).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

fn format(_: &Wanted) -> Result {
    do_format()
}

fn do_format() -> Result {
    run_command(&mut line("cargo fmt --all --check"))
}

fn lint(_: &Wanted) -> Result {
    do_lint()?;
    run_command(line("cargo doc --no-deps --no-default-features").env("RUSTDOCFLAGS", "-D warnings"))
}

fn do_lint() -> Result {
    run_command(&mut line("cargo clippy --workspace --all-targets -- -D warnings"))
}

/// What is compiled only for the browser is seen by neither the native lint nor the native tests. The component tests carry the
/// facts as the page fetches them.
fn lint_browser(_: &Wanted) -> Result {
    // Features only add code, so one look sees the page and the package for scripts.
    let mut clippy = line("cargo clippy --features split,api --lib --bin app --test web --target");
    run_command(clippy.args([WASM_TARGET, "--", "-D", "warnings"]))
}

fn native(_: &Wanted) -> Result {
    do_native()
}

fn do_native() -> Result {
    run_command(&mut line("cargo test --workspace --no-fail-fast"))
}

/// The money, calculated anew by LibreOffice.
fn spreadsheet(_: &Wanted) -> Result {
    run_command(&mut line("cargo test --test engine spreadsheet -- --ignored"))
}

/// The component tests, in headless Chromium; webdriver.json in the root says how it is started.
fn components(wanted: &Wanted) -> Result {
    // Compiling the page well would take longer than its tests.
    let mut test =
        line("cargo --config profile.dev.package.jcm-feasibility.opt-level=0 test --features ui --test web --target");
    test.arg(WASM_TARGET)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", wanted.tools.test_runner())
        .env("CHROMEDRIVER", system::CHROMEDRIVER)
        // A busy machine is slow to start a browser and its driver.
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120")
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "30");
    run_command(&mut test)
}

/// The application for the browser, which `build` goes on with: it needs none of the files that the page fetches.
fn compile(_: &Wanted) -> Result {
    build::compile()
}

/// Both forms in which the application is given to people.
fn build(wanted: &Wanted) -> Result {
    let made = [project::dist(), project::target().join("single-file/jcm-feasibility.html")];
    stamp::unless_done("build", &made, || {
        build::from_bundle(&wanted.tools, None)?;
        single_file::write()
    })
}

fn npm(wanted: &Wanted) -> Result {
    stamp::unless_done("npm", &[project::root().join("target/npm")], || npm::package(&wanted.tools))
}

fn download_size(wanted: &Wanted) -> Result {
    run_command(line("node tests/e2e/size.mjs").env(FULL, wanted.full_value()))
}

/// The browser tests, on one server and one browser.
fn e2e(wanted: &Wanted) -> Result {
    let mut tests = line("node tests/e2e/run.mjs");
    tests.args(&wanted.files).env(FULL, wanted.full_value());
    run_command(tests.env("JCM_BIN", project::jcm_program()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_choice(asked: &[&str], steps: &[&str], files: &[&str]) {
        let (run, tests) = choose(asked, &["embed".to_owned(), "journey".to_owned()]).unwrap();
        assert_eq!(run.iter().map(|step| step.name).collect::<Vec<_>>(), steps);
        assert_eq!(tests, files);
    }

    #[test]
    fn a_step_brings_what_it_builds_on() {
        check_choice(&["e2e"], &["compile", "bundle", "build", "npm", "e2e"], &[]);
        check_choice(&["embed"], &["compile", "bundle", "build", "npm", "e2e"], &["embed"]);
        check_choice(&["embed:page"], &["compile", "bundle", "build", "npm", "e2e"], &["embed:page"]);
        check_choice(&["lint", "format"], &["format", "lint"], &[]);
        check_choice(&[], &STEPS.each_ref().map(|step| step.name), &[]);
    }

    #[test]
    fn an_unknown_name_is_refused() {
        assert!(choose(&["everything"], &["embed".to_owned()]).is_err());
    }

    #[test]
    fn what_a_step_builds_on_is_there() {
        for step in &STEPS {
            assert!(step.after.iter().all(|base| STEPS.iter().any(|step| step.name == *base)), "{}", step.name);
        }
    }
}
