//! The project's commands, so that a fresh machine needs only a Rust toolchain and Node: `cargo xtask serve` and
//! `cargo xtask test` install what is missing and then do their work. Nothing here is part of the application.

mod bench;
mod build;
mod bundle;
mod check;
mod faults;
mod install;
mod lanes;
mod mutants;
mod npm;
mod oembed;
mod offline;
mod process;
mod progress;
mod project;
mod scratch;
mod serve;
mod shots;
mod single_file;
mod split;
mod stamp;
mod system;
mod waiting;
mod wasm;

use std::process::ExitCode;

use process::{Failure, Result};

const USAGE: &str = "\
cargo xtask serve [--port N]          install what is missing, build, serve the app, print its address
cargo xtask check                     format, lints, native tests: what can be told without a browser
cargo xtask test [--full] [NAME ...]  install what is missing, then everything that CI runs, or only these steps and browser
                                      tests; with --full, repetitions too
cargo xtask build [ADDRESS]           the app to be published, in dist; with the address of its page, with oEmbed as well
cargo xtask single-file               the app as one file to be sent by mail: target/single-file/jcm-feasibility.html
cargo xtask npm                       the engine as an npm package, in target/npm
cargo xtask faults [WORD ...]         small deliberate faults, each of which a quick check must notice; all, or those named so
cargo xtask mutants [PLACE ...]       small changes of the program that the native tests must notice; about an hour
cargo xtask bench                     measure against the limits: one JSON object per line {name, value, unit, limit}
cargo xtask shots [--update-readme]   screenshots of every page at 390 and 1280 px, in every language, to target/shots";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match split::in_guise().unwrap_or_else(|| run(&arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nxtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result {
    match arguments {
        ["serve"] => serve::run(None),
        ["serve", "--port", port] => serve::run(Some(port)),
        ["check"] => check::quick(),
        ["test", steps @ ..] => check::run(steps),
        ["build"] => build::publish(None),
        ["build", address] => build::publish(Some(address)),
        ["single-file"] => single_file::run(),
        ["npm"] => npm::run(),
        ["faults", words @ ..] => faults::run(words),
        ["mutants", places @ ..] => mutants::run(places),
        ["bench"] => bench::run(),
        ["shots"] => shots::run(&[]),
        ["shots", option @ "--update-readme"] => shots::run(&[option]),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(Failure::new(format!("`{}` is not a command.\n\n{USAGE}", arguments.join(" ")))),
    }
}
