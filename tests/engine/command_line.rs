//! The command line as a script sees it: what is printed where, and the exit code.

use std::io::Write;
use std::process::{Command, Output, Stdio};

/// Runs the command line with `input` on its standard input.
fn jcm(arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_jcm"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

/// Assesses a study with these answers, and gives the exit code and the codes of the issues of severity `error`.
#[track_caller]
fn check(answers: &str, code: i32, errors: &[&str]) {
    let study = format!(r#"{{ "format": 1, "answers": {{ {answers} }} }}"#);
    let output = jcm(&["assess", "-", "--on", "2026-11-20"], &study);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{answers}");
    let document: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let issues = document["issues"].as_array().unwrap().iter();
    let found = issues.filter(|issue| issue["severity"] == "error").map(|issue| issue["code"].as_str().unwrap());
    assert_eq!(found.collect::<Vec<_>>(), errors, "{answers}");
    assert_eq!(output.status.code(), Some(code), "{answers}");
}

#[test]
fn an_answer_that_cannot_be_used_fails_and_the_assessment_is_printed() {
    check(r#""country": "TH", "technology": "solar_pv", "capacity_kw": "abc""#, 1, &["not-a-number"]);
    check(r#""country": "TH", "start_year": "1900""#, 1, &["below-minimum"]);
}

#[test]
fn an_unfinished_study_or_a_doubt_does_not_fail() {
    check("", 0, &[]);
    // In the past: a warning.
    check(r#""country": "TH", "technology": "solar_pv", "start_year": "2020""#, 0, &[]);
}

#[test]
fn a_sample_succeeds() {
    let study = jcm(&["sample", "thailand_rooftop_16mw"], "");
    assert_eq!(study.status.code(), Some(0));
    let output = jcm(&["assess", "-", "--on", "2026-11-20"], &String::from_utf8(study.stdout).unwrap());
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn what_is_no_study_prints_a_message_alone() {
    let output = jcm(&["assess", "-"], "not json");
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("jcm: "));
}

#[test]
fn the_usage_names_the_exit_codes() {
    let output = jcm(&["asses"], "");
    assert_eq!(output.status.code(), Some(2));
    let usage = String::from_utf8(output.stderr).unwrap();
    assert!(usage.contains("Exit code 0") && usage.contains("severity `error`"), "{usage}");
}
