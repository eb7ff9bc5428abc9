//! Steps as a graph on two lanes: each starts as soon as what it builds on has passed and a lane is free, so that both cores of
//! a small machine are busy. A failed step does not hide what others have to say, unless they build on it.

use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::process::{self, Failure, Result};

/// How many steps run beside each other.
const LANES: usize = 2;

/// What only one step at a time may use; a second one would wait for it with a lane in its hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Uses {
    /// Nothing that another step wants.
    Nothing,
    /// Cargo's folder of what is compiled for tests.
    DebugBuild,
    /// Cargo's folder of what is compiled to be published.
    ReleaseBuild,
}

/// One step: its name on the command line, what it does with `T`, what it uses alone, and the steps that it cannot do without.
pub struct Step<T: 'static> {
    pub name: &'static str,
    pub run: fn(&T) -> Result,
    pub uses: Uses,
    pub after: &'static [&'static str],
}

/// How a step ended.
pub enum Outcome {
    Passed,
    Failed(Failure),
    Skipped(&'static str),
}

/// A step that has ended, and how long it took.
pub struct Ended {
    pub name: &'static str,
    pub outcome: Outcome,
    pub time: Duration,
}

/// Where the steps are, shared by the lanes.
struct Board {
    running: Vec<&'static str>,
    ended: BTreeMap<&'static str, Ended>,
}

/// Runs all of `steps`, those first that stand first, and gives them in the order of the list.
pub fn run<T: Sync>(steps: &[&'static Step<T>], with: &T) -> Vec<Ended> {
    let board = Mutex::new(Board { running: Vec::new(), ended: BTreeMap::new() });
    let moved = Condvar::new();
    let lanes = LANES.min(steps.len());
    thread::scope(|scope| {
        for _ in 0..lanes {
            scope.spawn(|| {
                while let Some(step) = next(steps, &board, &moved) {
                    let ended = carry_out(step, with, lanes > 1);
                    let mut board = lock(&board);
                    board.running.retain(|name| *name != step.name);
                    board.ended.insert(step.name, ended);
                    moved.notify_all();
                }
            });
        }
    });
    let mut ended = board.into_inner().unwrap_or_else(PoisonError::into_inner).ended;
    steps.iter().filter_map(|step| ended.remove(step.name)).collect()
}

/// The next step that can run, once there is one; `None` when all have begun.
fn next<T>(steps: &[&'static Step<T>], board: &Mutex<Board>, moved: &Condvar) -> Option<&'static Step<T>> {
    let mut board = lock(board);
    loop {
        let waiting: Vec<_> = steps.iter().copied().filter(|step| !has_begun(&board, step)).collect();
        if waiting.is_empty() {
            return None;
        }
        for step in &waiting {
            if let Some(base) = broken_base(&board, step) {
                let skipped = Ended { name: step.name, outcome: Outcome::Skipped(base), time: Duration::ZERO };
                board.ended.insert(step.name, skipped);
                moved.notify_all();
            } else if can_run(steps, &board, step) {
                board.running.push(step.name);
                return Some(step);
            }
        }
        if waiting.iter().all(|step| has_begun(&board, step)) {
            continue;
        }
        board = moved.wait(board).unwrap_or_else(PoisonError::into_inner);
    }
}

fn has_begun<T>(board: &Board, step: &Step<T>) -> bool {
    board.running.contains(&step.name) || board.ended.contains_key(step.name)
}

fn passed(board: &Board, name: &str) -> bool {
    board.ended.get(name).is_some_and(|ended| matches!(ended.outcome, Outcome::Passed))
}

fn broken_base<T>(board: &Board, step: &Step<T>) -> Option<&'static str> {
    step.after.iter().copied().find(|base| board.ended.contains_key(base) && !passed(board, base))
}

fn can_run<T>(steps: &[&'static Step<T>], board: &Board, step: &Step<T>) -> bool {
    let of_this_run = |name: &&str| steps.iter().any(|step| step.name == *name);
    let ready = step.after.iter().filter(|base| of_this_run(base)).all(|base| passed(board, base));
    let taken = |uses| {
        let mut running = steps.iter().filter(|other| board.running.contains(&other.name));
        uses != Uses::Nothing && running.any(|other| other.uses == uses)
    };
    ready && !taken(step.uses)
}

/// Runs one step. Where another runs beside it, each of its lines carries its name.
fn carry_out<T>(step: &Step<T>, with: &T, labelled: bool) -> Ended {
    let begun = Instant::now();
    process::say(&format!("--- {} begins", step.name));
    let result = process::labelled(labelled.then_some(step.name), || (step.run)(with));
    let time = begun.elapsed();
    let outcome = match result {
        Ok(()) => {
            process::say(&format!("--- {} passed in {:.1} s", step.name, time.as_secs_f64()));
            Outcome::Passed
        }
        Err(failure) => {
            process::say(&format!("--- {} FAILED after {:.1} s: {failure}", step.name, time.as_secs_f64()));
            Outcome::Failed(failure)
        }
    };
    Ended { name: step.name, outcome, time }
}

fn lock(board: &Mutex<Board>) -> MutexGuard<'_, Board> {
    board.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The steps begun and ended, in order.
    type Log = Mutex<Vec<String>>;

    fn note(log: &Log, text: &str) {
        log.lock().unwrap().push(text.to_owned());
    }

    static GRAPH: [Step<Log>; 5] = [
        Step {
            name: "base",
            run: |log| {
                note(log, "base");
                Ok(())
            },
            uses: Uses::DebugBuild,
            after: &[],
        },
        Step {
            name: "on it",
            run: |log| {
                note(log, "on it");
                Ok(())
            },
            uses: Uses::Nothing,
            after: &["base"],
        },
        Step { name: "broken", run: |_| Err(Failure::new("broken")), uses: Uses::DebugBuild, after: &[] },
        Step {
            name: "on broken",
            run: |log| {
                note(log, "on broken");
                Ok(())
            },
            uses: Uses::Nothing,
            after: &["broken"],
        },
        Step {
            name: "on that",
            run: |log| {
                note(log, "on that");
                Ok(())
            },
            uses: Uses::Nothing,
            after: &["on broken"],
        },
    ];

    #[test]
    fn a_step_runs_after_what_it_builds_on_or_is_skipped() {
        let log = Log::default();
        let ended = run(&GRAPH.each_ref(), &log);
        assert_eq!(*log.lock().unwrap(), ["base", "on it"]);
        let told: Vec<_> = ended
            .iter()
            .map(|step| match &step.outcome {
                Outcome::Passed => format!("{} passed", step.name),
                Outcome::Failed(_) => format!("{} failed", step.name),
                Outcome::Skipped(base) => format!("{} waits for {base}", step.name),
            })
            .collect();
        assert_eq!(
            told,
            [
                "base passed",
                "on it passed",
                "broken failed",
                "on broken waits for broken",
                "on that waits for on broken"
            ]
        );
    }

    #[test]
    fn steps_that_use_the_same_do_not_run_beside_each_other() {
        let board = Board { running: vec!["base"], ended: BTreeMap::new() };
        let steps = GRAPH.each_ref();
        assert!(!can_run(&steps, &board, &GRAPH[2]), "both compile for tests");
        let none = Board { running: Vec::new(), ended: BTreeMap::new() };
        assert!(can_run(&steps, &none, &GRAPH[2]));
        // What is not part of the run is taken as done.
        assert!(can_run(&[&GRAPH[1]], &none, &GRAPH[1]));
    }
}
