//! Running other programs, and how their failures are told.

use std::cell::Cell;
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::thread;

use crate::project;

/// Why a command ended: one message for the person at the terminal.
#[derive(Debug)]
pub struct Failure(String);

/// What every step of a command yields.
pub type Result<T = ()> = std::result::Result<T, Failure>;

impl Failure {
    /// A failure told by `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A command in the root of the project; `words` are its name and arguments.
pub fn command<S: AsRef<OsStr>>(words: impl IntoIterator<Item = S>) -> Command {
    let mut words = words.into_iter();
    let name = words.next().map(|word| word.as_ref().to_os_string()).unwrap_or_default();
    let mut command = Command::new(name);
    // No step may wait for an answer: there is no terminal in CI.
    command.args(words).current_dir(project::root()).stdin(Stdio::null());
    // A tree that is compiled once has no use for what makes compiling it again quicker.
    if std::env::var_os("CI").is_some() {
        command.env("CARGO_INCREMENTAL", "0");
    }
    command
}

/// The same from one line, split at spaces: for fixed commands, which read better so.
pub fn line(line: &str) -> Command {
    command(line.split_whitespace())
}

thread_local! {
    /// Stands before each line of what this thread runs, while another thread runs something too.
    static LABEL: Cell<Option<&'static str>> = const { Cell::new(None) };
}

/// Tests that have run in this process's commands, as the test programs of Rust count them at their ends.
static TESTS: Mutex<Tests> = Mutex::new(Tests { passed: 0, failed: 0 });

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tests {
    pub passed: u64,
    pub failed: u64,
}

impl Tests {
    /// What a line says, if it is the last one of a test program: `test result: ok. 57 passed; 0 failed; ...`.
    fn told(line: &str) -> Option<Tests> {
        let said = line.strip_prefix("test result: ")?;
        let number = |name: &str| said.split([';', '.']).find_map(|part| part.strip_suffix(name)?.trim().parse().ok());
        Some(Tests { passed: number("passed")?, failed: number("failed")? })
    }

    /// The tests so far.
    pub fn so_far() -> Tests {
        *TESTS.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// Runs `act` with `label` before each line of the commands that it runs to their ends.
pub fn labelled<T>(label: Option<&'static str>, act: impl FnOnce() -> T) -> T {
    let before = LABEL.replace(label);
    let result = act();
    LABEL.set(before);
    result
}

/// Writes a line for the person at the terminal, whole, whoever else writes.
pub fn say(text: &str) {
    println!("{text}");
}

/// Runs a command to its end with its output on the terminal.
pub fn run(command: &mut Command) -> Result {
    let mut child =
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().map_err(|error| not_started(command, &error))?;
    let label = LABEL.get();
    let (out, err) = (child.stdout.take(), child.stderr.take());
    thread::scope(|scope| {
        scope.spawn(|| err.map(|pipe| pass_on(pipe, label, true)));
        if let Some(pipe) = out {
            pass_on(pipe, label, false);
        }
    });
    let status = child.wait().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(failed(command, status)) }
}

/// Writes what comes from `pipe`, line by line, to the stream that it was written to, or with a label to standard output.
fn pass_on(pipe: impl Read, label: Option<&str>, errors: bool) {
    for line in BufReader::new(pipe).split(b'\n').map_while(std::result::Result::ok) {
        let line = String::from_utf8_lossy(&line);
        if let Some(told) = Tests::told(&line) {
            let mut tests = TESTS.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            tests.passed += told.passed;
            tests.failed += told.failed;
        }
        match label {
            Some(label) => say(&format!("{label:>13} | {line}")),
            None if errors => eprintln!("{line}"),
            None => say(&line),
        }
    }
}

/// The same for preparations: their output goes to standard error, where it does not mix with a command's own.
pub fn run_aside(command: &mut Command) -> Result {
    if LABEL.get().is_some() {
        return run(command);
    }
    let status = command.stdout(std::io::stderr()).status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(failed(command, status)) }
}

/// Runs a command to its end and returns what it wrote to standard output; its errors go to the terminal.
pub fn output(command: &mut Command) -> Result<String> {
    Ok(String::from_utf8_lossy(&output_bytes(command)?).into_owned())
}

/// What a command writes, byte for byte.
pub fn output_bytes(command: &mut Command) -> Result<Vec<u8>> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| not_started(command, &error))?;
    if !output.status.success() {
        return Err(failed(command, output.status));
    }
    Ok(output.stdout)
}

/// What a command prints, or nothing if it cannot be run: for asking a tool whether it is there.
pub fn probe(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// `PATH` with these folders in front.
pub fn path_with(folders: impl IntoIterator<Item = PathBuf>) -> Result<OsString> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = folders.into_iter().chain(std::env::split_paths(&path));
    std::env::join_paths(folders).map_err(|error| Failure::new(format!("PATH cannot be extended: {error}")))
}

/// A command as a person would type it.
fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

/// A command that ended badly.
pub fn failed(command: &Command, status: std::process::ExitStatus) -> Failure {
    Failure::new(format!("`{}` failed ({status}).", shown(command)))
}

/// A command that did not begin.
pub fn not_started(command: &Command, error: &std::io::Error) -> Failure {
    Failure::new(format!("`{}` could not be started: {error}", shown(command)))
}

#[cfg(test)]
mod tests {
    use super::Tests;

    #[test]
    fn the_last_line_of_a_test_program_tells_its_tests() {
        let told = Tests::told(
            "test result: FAILED. 57 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s",
        );
        assert_eq!(told, Some(Tests { passed: 57, failed: 2 }));
        assert_eq!(Tests::told("test money::by_hand ... ok"), None);
    }
}
