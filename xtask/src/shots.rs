//! `cargo xtask shots`: pictures of every page, to be looked at.

use crate::install::Tools;
use crate::process::{Result, line, run as run_command};
use crate::{build, project, system};

/// Builds, then drives the application through its pages; `options` go to the script.
pub fn run(options: &[&str]) -> Result {
    let tools = Tools::install()?;
    system::install()?;
    build::release(&tools)?;
    run_command(line("node tests/e2e/shots.mjs --out").arg(project::target().join("shots")).args(options))
}
