//! The application as it is published: Trunk's release build in `dist/`.

use crate::install::Tools;
use crate::process::{Result, line, run_aside};
use crate::{bundle, oembed, offline, split, waiting};

/// Installs what is missing and builds `dist/` for a page that will be at `address`.
pub fn publish(address: Option<&str>) -> Result {
    build(&Tools::install()?, address)
}

/// Builds `dist/`.
pub fn release(tools: &Tools) -> Result {
    build(tools, None)
}

fn build(tools: &Tools, address: Option<&str>) -> Result {
    bundle::write()?;
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
