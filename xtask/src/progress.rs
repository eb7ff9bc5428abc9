//! Preparations that take minutes the first time: beside each other, and with a line that says what is being done and how far it is.

use std::io::{IsTerminal, Read, Write};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::process::{Failure, Result, failed, not_started};

/// How often the line is renewed: at a terminal it is written over, in a log a new one follows if it says something else.
const AT_TERMINAL: Duration = Duration::from_millis(500);
const IN_LOG: Duration = Duration::from_secs(15);

/// How far one preparation is.
pub struct Job {
    name: String,
    told: Mutex<String>,
}

impl Job {
    /// A preparation that has not begun.
    pub fn new(name: impl Into<String>) -> Job {
        Job { name: name.into(), told: Mutex::new("waits".to_owned()) }
    }

    /// Says how far it is.
    pub fn tell(&self, text: impl Into<String>) {
        *self.told.lock().unwrap_or_else(PoisonError::into_inner) = text.into();
    }

    fn line(&self) -> String {
        format!("{}: {}", self.name, self.told.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Does its work, and says when that has begun and ended.
    pub fn during<T>(&self, work: impl FnOnce() -> Result<T>) -> Result<T> {
        self.tell("begins");
        let result = work();
        self.tell(if result.is_ok() { "done" } else { "failed" });
        result
    }

    /// Runs cargo, and says how many of its crates are compiled. What cargo says is shown if it fails.
    pub fn cargo(&self, command: &mut Command) -> Result {
        command.env("CARGO_TERM_PROGRESS_WHEN", "always").env("CARGO_TERM_PROGRESS_WIDTH", "100");
        let started = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn();
        let mut child = started.map_err(|error| not_started(command, &error))?;
        let mut said = String::new();
        if let Some(mut pipe) = child.stderr.take() {
            let (mut line, mut bytes) = (Vec::new(), [0; 4096]);
            while let Ok(count @ 1..) = pipe.read(&mut bytes) {
                for byte in bytes.iter().take(count) {
                    if !matches!(byte, b'\r' | b'\n') {
                        line.push(*byte);
                        continue;
                    }
                    let text = String::from_utf8_lossy(&line).into_owned();
                    match crates(&text) {
                        Some((done, all)) => self.tell(format!("{done} of {all} crates")),
                        None => said.extend([text.as_str(), "\n"]),
                    }
                    line.clear();
                }
            }
        }
        let status = child.wait().map_err(|error| not_started(command, &error))?;
        if status.success() {
            return Ok(());
        }
        eprintln!("{said}");
        Err(failed(command, status))
    }
}

/// What cargo's bar says of its progress: `Building [====>  ] 42/387: syn`.
fn crates(line: &str) -> Option<(u32, u32)> {
    let (_, counted) = line.split_once("] ")?;
    let (done, rest) = counted.split_once('/')?;
    let all = rest.split(':').next()?;
    Some((done.trim().parse().ok()?, all.trim().parse().ok()?))
}

/// Runs `work` while a line on standard error says how far `jobs` are.
pub fn told<T>(jobs: &[&Job], work: impl FnOnce() -> T) -> T {
    let ended = AtomicBool::new(false);
    thread::scope(|scope| {
        let teller = scope.spawn(|| tell(jobs, &ended));
        let result = work();
        ended.store(true, Ordering::Release);
        teller.thread().unpark();
        result
    })
}

fn tell(jobs: &[&Job], ended: &AtomicBool) {
    let terminal = std::io::stderr().is_terminal();
    let mut last = String::new();
    loop {
        let line = jobs.iter().map(|job| job.line()).collect::<Vec<_>>().join(" · ");
        if line != last {
            let mut err = std::io::stderr().lock();
            let end = if terminal { "" } else { "\n" };
            let start = if terminal { "\r\x1b[K" } else { "" };
            // A reader that is gone is no reason to stop.
            let _ = write!(err, "{start}{line}{end}").and_then(|()| err.flush());
            last = line;
        }
        if ended.load(Ordering::Acquire) {
            break;
        }
        thread::park_timeout(if terminal { AT_TERMINAL } else { IN_LOG });
    }
    if terminal {
        eprintln!();
    }
}

/// Joins two preparations: both have ended, and the first failure is told.
pub fn both<A, B>(one: Result<A>, other: thread::Result<Result<B>>) -> Result<(A, B)> {
    let other = other.map_err(|_| Failure::new("A preparation broke off."))?;
    Ok((one?, other?))
}

#[cfg(test)]
mod tests {
    use super::crates;

    #[test]
    fn the_bar_of_cargo_tells_how_far_it_is() {
        assert_eq!(crates("    Building [=====>        ] 42/387: syn, serde"), Some((42, 387)));
        assert_eq!(crates("   Compiling serde v1.0.229"), None);
        assert_eq!(crates("    Finished [optimized] in 1/2 minutes"), None);
    }
}
