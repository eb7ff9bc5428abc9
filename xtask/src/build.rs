//! The application as it is published: Trunk's release build in `dist/`.

use std::process::Command;

use crate::install::{Tools, WASM_TARGET};
use crate::process::{Result, line, run_aside};
use crate::progress::Job;
use crate::{bundle, oembed, offline, split, waiting};

/// Installs what is missing and builds `dist/` for a page that will be at `address`.
pub fn publish(address: Option<&str>) -> Result {
    let tools = Tools::install_beside(compile_told)?;
    bundle::write()?;
    from_bundle(&tools, address)
}

/// Builds `dist/`.
pub fn release(tools: &Tools) -> Result {
    bundle::write()?;
    from_bundle(tools, None)
}

/// Compiles the application as Trunk will find it.
pub fn compile() -> Result {
    run_aside(&mut application())
}

/// Compiles the application and the command line while tools are built.
pub fn compile_told(job: &Job) -> Result {
    job.cargo(&mut application())?;
    job.cargo(&mut line("cargo build --bin jcm"))
}

fn application() -> Command {
    let mut cargo = line("cargo build --release --features split --bin app --target");
    cargo.arg(WASM_TARGET);
    cargo
}

/// Builds `dist/` around the files that the page fetches, which `bundle` has written.
pub fn from_bundle(tools: &Tools, address: Option<&str>) -> Result {
    // Offline, Trunk takes its tools from here instead of looking for others; but it hands the word on to cargo, which then
    // downloads no crate either.
    run_aside(&mut line("cargo fetch --locked --quiet"))?;
    let mut trunk = line("trunk build --release --offline");
    // Trunk reads NO_COLOR as its own switch and refuses the `1` that everyone else writes.
    if std::env::var_os("NO_COLOR").is_some() {
        trunk.env("NO_COLOR", "true");
    }
    split::equip(&mut trunk, tools)?;
    run_aside(&mut trunk)?;
    split::publish()?;
    waiting::fill()?;
    if let Some(address) = address {
        oembed::write_answer(address)?;
    }
    offline::write_worker()
}
