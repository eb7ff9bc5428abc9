//! Running other programs, and how their failures are told.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::path::PathBuf;
use std::process::{Command, Stdio};

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
    command
}

/// The same from one line, split at spaces: for fixed commands, which read better so.
pub fn line(line: &str) -> Command {
    command(line.split_whitespace())
}

/// Runs a command to its end with its output on the terminal.
pub fn run(command: &mut Command) -> Result {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("`{}` failed ({status}).", shown(command)))) }
}

/// The same for preparations: their output goes to standard error, where it does not mix with a command's own.
pub fn run_aside(command: &mut Command) -> Result {
    run(command.stdout(std::io::stderr()))
}

/// Runs a command to its end and returns what it wrote to standard output; its errors go to the terminal.
pub fn output(command: &mut Command) -> Result<String> {
    Ok(String::from_utf8_lossy(&output_bytes(command)?).into_owned())
}

/// What a command writes, byte for byte.
pub fn output_bytes(command: &mut Command) -> Result<Vec<u8>> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| not_started(command, &error))?;
    if !output.status.success() {
        return Err(Failure::new(format!("`{}` failed ({}).", shown(command), output.status)));
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

fn not_started(command: &Command, error: &std::io::Error) -> Failure {
    Failure::new(format!("`{}` could not be started: {error}", shown(command)))
}
