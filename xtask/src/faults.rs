//! `cargo xtask faults`: small deliberate faults, each applied alone to a copy of the tree, where the named quick check must turn
//! red, and for the right reason. So a set of checks that became faster shows that it still bites.
//!
//! The faults are in `tests/faults/`. The copy is kept between runs, so that each fault compiles what it changes and no more.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde::Deserialize;

use crate::bundle;
use crate::install::Tools;
use crate::process::{Failure, Result, say};
use crate::project::root;
use crate::scratch::{Ran, Scratch};
use crate::split::failed;

/// Where the lists lie, by subject.
const LISTS: &str = "tests/faults";

/// How much of a check's output is shown where it does not say what it should.
const LAST_LINES: usize = 12;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    fault: Vec<Fault>,
}

/// One fault: a slip of the pen, and what must notice it.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fault {
    /// What is wrong with it, as a short sentence.
    name: String,
    file: String,
    /// A text that occurs once in the file.
    old: String,
    new: String,
    check: Check,
    /// The tests among those of the check: the filter for cargo, or the browser tests as `cargo xtask test` names them.
    #[serde(default)]
    test: String,
    /// What the output of the red check must contain and that of the green one must not, so that no other failure counts.
    says: String,
}

/// The checks that a fault can name.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
enum Check {
    Lib,
    Engine,
    House,
    /// The build script refuses.
    Build,
    Components,
    Spreadsheet,
    /// The page is built, and one file of browser tests runs on it.
    E2e,
}

impl Check {
    /// The commands, one after the other until one fails. Only the tests of the npm package need the package.
    fn commands(self, test: &str) -> Vec<String> {
        match self {
            Check::Lib => vec![format!("cargo test --lib {test}")],
            Check::Engine => vec![format!("cargo test --test engine {test}")],
            Check::House => vec![format!("cargo test --test house {test}")],
            Check::Build => vec!["cargo build --lib".to_owned()],
            Check::Components => vec!["cargo xtask test components".to_owned()],
            Check::Spreadsheet => vec!["cargo test --test engine spreadsheet -- --ignored".to_owned()],
            Check::E2e => {
                let steps = if test.starts_with("package") { "build npm" } else { "build" };
                vec![format!("cargo xtask test {steps}"), format!("node tests/e2e/run.mjs {test}")]
            }
        }
    }

    fn shown(self, test: &str) -> String {
        format!("{self:?} {test}").to_lowercase().trim_end().to_owned()
    }
}

/// Tries the faults whose check is one of `words` or whose names contain one of them, or all.
pub fn run(words: &[&str]) -> Result {
    let faults = choose(&read()?, words)?;
    if faults.iter().any(|fault| matches!(fault.check, Check::Components | Check::E2e)) {
        // The copy has the packages of this tree, and is not to install others there.
        Tools::install()?;
    }
    let scratch = Scratch::renewed()?;
    let mut green = BTreeMap::new();
    for (check, test) in faults.iter().map(|fault| (fault.check, fault.test.as_str())).collect::<BTreeSet<_>>() {
        let shown = check.shown(test);
        let ran = scratch.run(&check.commands(test), &format!("without a fault, {shown}"))?;
        say(&format!("{:>7.1} s  {:<9}  {shown}", ran.seconds, if ran.green { "green" } else { "RED" }));
        if !ran.green {
            let last = last_lines(&ran.output);
            return Err(Failure::new(format!("`{shown}` is red without any fault, so it proves nothing:\n{last}")));
        }
        green.insert((check, test), ran.output);
    }
    let mut rows = Vec::new();
    for fault in &faults {
        if green.get(&(fault.check, fault.test.as_str())).is_some_and(|output| output.contains(&fault.says)) {
            return Err(Failure::new(format!("{}: the green check says {:?} as well.", fault.name, fault.says)));
        }
        let spoilt = scratch.spoil(&fault.file, &fault.old, &fault.new)?;
        let ran = scratch.run(&fault.check.commands(&fault.test), &fault.name);
        spoilt.mend()?;
        let ran = ran?;
        let row = row(fault, &ran);
        say(&row);
        rows.push((row, is_found(fault, &ran)));
    }
    summarise(&rows)
}

fn summarise(rows: &[(String, bool)]) -> Result {
    say("\n--- faults");
    for (row, _) in rows {
        say(row.lines().next().unwrap_or_default());
    }
    let missed = rows.iter().filter(|(_, found)| !found).count();
    say(&format!("{} found, {missed} not found", rows.len() - missed));
    if missed == 0 { Ok(()) } else { Err(Failure::new(format!("{missed} of {} faults were not found.", rows.len()))) }
}

fn is_found(fault: &Fault, ran: &Ran) -> bool {
    !ran.green && ran.output.contains(&fault.says)
}

/// A line of the table, and under it what the check said instead.
fn row(fault: &Fault, ran: &Ran) -> String {
    let told = if is_found(fault, ran) { "found" } else { "NOT FOUND" };
    let line = format!("{:>7.1} s  {told:<9}  {:<44}  {}", ran.seconds, fault.check.shown(&fault.test), fault.name);
    match (is_found(fault, ran), ran.green) {
        (true, _) => line,
        (false, true) => format!("{line}\n    It passed. Its last lines:\n{}", last_lines(&ran.output)),
        (false, false) => {
            format!(
                "{line}\n    It failed without saying {:?}. Its last lines:\n{}",
                fault.says,
                last_lines(&ran.output)
            )
        }
    }
}

fn last_lines(output: &str) -> String {
    let lines: Vec<&str> = output.lines().filter(|line| !line.trim().is_empty()).collect();
    let last = lines.iter().skip(lines.len().saturating_sub(LAST_LINES));
    last.map(|line| format!("    | {line}")).collect::<Vec<_>>().join("\n")
}

/// All faults, in the order of the files.
fn read() -> Result<Vec<Fault>> {
    let mut faults = Vec::new();
    for file in bundle::sorted(&root().join(LISTS))? {
        let text = fs::read_to_string(&file).map_err(|error| failed(&file, &error))?;
        let list: List = toml::from_str(&text).map_err(|error| Failure::new(format!("{}: {error}", file.display())))?;
        faults.extend(list.fault);
    }
    Ok(faults)
}

fn choose(faults: &[Fault], words: &[&str]) -> Result<Vec<Fault>> {
    let is_check = |word: &str| faults.iter().any(|fault| fault.check.shown("") == word);
    let is_meant = |fault: &Fault, word: &str| {
        if is_check(word) { fault.check.shown("") == word } else { fault.name.contains(word) }
    };
    if let Some(unknown) = words.iter().find(|word| !faults.iter().any(|fault| is_meant(fault, word))) {
        let names = faults.iter().map(|fault| format!("\n    {}", fault.name)).collect::<String>();
        return Err(Failure::new(format!("No fault has `{unknown}` in its name, and no check is called so:{names}")));
    }
    let is_chosen = |fault: &&Fault| words.is_empty() || words.iter().any(|word| is_meant(fault, word));
    Ok(faults.iter().filter(is_chosen).cloned().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fault_can_still_be_made() {
        let faults = read().unwrap();
        assert!(faults.len() >= 32, "{}", faults.len());
        for fault in &faults {
            let text =
                fs::read_to_string(root().join(&fault.file)).unwrap_or_else(|error| panic!("{}: {error}", fault.file));
            assert_eq!(text.matches(&fault.old).count(), 1, "{}: {} in {}", fault.name, fault.old, fault.file);
            assert!(fault.old != fault.new && !fault.says.is_empty(), "{}", fault.name);
            let takes_a_test = !matches!(fault.check, Check::Build | Check::Components | Check::Spreadsheet);
            assert_eq!(takes_a_test, !fault.test.is_empty(), "{}", fault.name);
            // `matrix:results` is one page of `matrix`.
            let file = fault.test.split(':').next().unwrap_or_default();
            let is_there = root().join(format!("tests/e2e/{file}.test.mjs")).is_file();
            assert!(fault.check != Check::E2e || is_there, "{}: {}", fault.name, fault.test);
        }
        let names: BTreeSet<&str> = faults.iter().map(|fault| fault.name.as_str()).collect();
        assert_eq!(names.len(), faults.len(), "two faults of one name");
    }

    #[test]
    fn a_fault_is_found_for_the_right_reason_alone() {
        let fault = choose(&read().unwrap(), &[]).unwrap().remove(0);
        let ran = |green, output: &str| Ran { green, output: output.to_owned(), seconds: 1.0 };
        assert!(is_found(&fault, &ran(false, &format!("before\n{}\nafter", fault.says))));
        assert!(!is_found(&fault, &ran(false, "error: it does not compile")));
        assert!(!is_found(&fault, &ran(true, &fault.says)));
        assert!(row(&fault, &ran(false, "a\nb")).ends_with("    | a\n    | b"));
    }

    #[test]
    fn faults_are_chosen_by_name_or_check() {
        let all = read().unwrap();
        let first = all[0].name.clone();
        assert!(choose(&all, &[&first]).unwrap().iter().any(|fault| fault.name == first));
        assert!(choose(&all, &["house"]).unwrap().iter().all(|fault| fault.check == Check::House));
        assert!(choose(&all, &["no such fault at all"]).is_err());
    }
}
