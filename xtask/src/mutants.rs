//! `cargo xtask mutants`: small changes of the program, one at a time, which the native tests must notice. Where one survives, the
//! tests let a wrong figure through.
//!
//! There are far more mutants than an hour holds, so a fixed share of them is tried: every `SHARES`-th, always the same.

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;

use crate::install::CARGO_MUTANTS;
use crate::process::{Failure, Result, command, path_with, run_aside, say};
use crate::project;

/// What decides figures. Texts, pages and the build are held by tests of other kinds.
const PLACES: [&str; 4] =
    ["src/quantity/**/*.rs", "src/worksheet/**/*.rs", "src/study/number.rs", "src/assess/**/*.rs"];

/// One of so many mutants is tried: about 150 in all.
const SHARES: u32 = 12;

/// The least share, in per cent, that the tests must notice in a folder.
const LEAST: [(&str, u64); 1] = [("src/worksheet", 85)];

/// How often a mutant was noticed, by folder.
#[derive(Default)]
struct Score {
    noticed: u64,
    survived: Vec<String>,
}

impl Score {
    /// In per cent, rounded down.
    fn share(&self) -> u64 {
        (self.noticed * 100).checked_div(self.noticed + self.survived.len() as u64).unwrap_or(100)
    }
}

/// Tries the fixed share of mutants, in all places or in those whose paths contain one of `only`, and tells the score of each folder.
pub fn run(only: &[&str]) -> Result {
    let tool = CARGO_MUTANTS.install_told()?;
    let out = project::target().join("mutants");
    let mut mutants =
        command(["cargo", "mutants", "--package", "jcm-feasibility", "--no-shuffle", "--colors", "never"]);
    for place in PLACES.iter().filter(|place| only.is_empty() || only.iter().any(|part| place.contains(part))) {
        mutants.args(["--file", place]);
    }
    // Two at a time, each with a tree of its own. A mutant that loops is noticed by its time.
    mutants.args(["--jobs", "2", "--timeout", "90", "--shard", &format!("0/{SHARES}"), "--sharding", "round-robin"]);
    mutants.arg("--output").arg(&out).args(["--", "--lib", "--test", "engine"]);
    let told = run_aside(mutants.env("PATH", path_with([tool])?).env_remove("CARGO_TARGET_DIR"));
    // It ends with 2 where mutants survive, which is no failure of its own.
    let outcomes = out.join("mutants.out/outcomes.json");
    let text = fs::read_to_string(&outcomes).map_err(|error| match told {
        Err(failure) => failure,
        Ok(()) => Failure::new(format!("{}: {error}", outcomes.display())),
    })?;
    judge(&scores(&text)?)
}

fn scores(outcomes: &str) -> Result<BTreeMap<String, Score>> {
    let read: Value =
        serde_json::from_str(outcomes).map_err(|error| Failure::new(format!("outcomes.json: {error}")))?;
    let mut scores: BTreeMap<String, Score> = BTreeMap::new();
    for outcome in read["outcomes"].as_array().into_iter().flatten() {
        let mutant = &outcome["scenario"]["Mutant"];
        let (Some(file), Some(name)) = (mutant["file"].as_str(), mutant["name"].as_str()) else { continue };
        let score = scores.entry(folder(file).to_owned()).or_default();
        match outcome["summary"].as_str() {
            Some("CaughtMutant" | "Timeout") => score.noticed += 1,
            Some("MissedMutant") => score.survived.push(name.to_owned()),
            // What does not compile is no fault that anybody could make.
            _ => {}
        }
    }
    Ok(scores)
}

/// The folder of a file, down to the second level below `src`: `src/assess/money`.
fn folder(file: &str) -> &str {
    let end = file.match_indices('/').map(|(at, _)| at).take(3).last().unwrap_or(file.len());
    &file[..end]
}

fn judge(scores: &BTreeMap<String, Score>) -> Result {
    let mut low = Vec::new();
    for (folder, score) in scores {
        let all = score.noticed + score.survived.len() as u64;
        say(&format!("{folder:<22} {:>3} of {all:>3} noticed, {:>3} %", score.noticed, score.share()));
        for name in &score.survived {
            say(&format!("    survived: {name}"));
        }
        let least = LEAST.iter().find(|(place, _)| place == folder).map_or(0, |(_, least)| *least);
        if score.share() < least {
            low.push(format!("{folder} (at least {least} %)"));
        }
    }
    if low.is_empty() { Ok(()) } else { Err(Failure::new(format!("Too many mutants survive in {}.", low.join(", ")))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mutants_count_for_the_folder_of_their_file() {
        assert_eq!(folder("src/worksheet/years.rs"), "src/worksheet");
        assert_eq!(folder("src/assess/money/tax.rs"), "src/assess/money");
        assert_eq!(folder("src/assess/formulas/heat/a.rs"), "src/assess/formulas");
        let outcome = |summary: &str| {
            format!(r#"{{"scenario":{{"Mutant":{{"file":"src/worksheet/a.rs","name":"a"}}}},"summary":"{summary}"}}"#)
        };
        let all = ["CaughtMutant", "Timeout", "MissedMutant", "Unviable"].map(outcome).join(",");
        let scores =
            scores(&format!(r#"{{"outcomes":[{{"scenario":"Baseline","summary":"Success"}},{all}]}}"#)).unwrap();
        assert_eq!(scores.len(), 1);
        assert_eq!((scores["src/worksheet"].noticed, scores["src/worksheet"].share()), (2, 66));
        assert!(judge(&scores).is_err());
    }
}
