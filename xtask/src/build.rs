//! The application as it is published: Trunk's release build in `dist/`.

use crate::install::Tools;
use crate::process::{Result, line, run_aside};
use crate::{bundle, offline, split, waiting};

/// Builds `dist/`.
pub fn release(tools: &Tools) -> Result {
    bundle::write()?;
    let mut trunk = line("trunk build --release --offline");
    // Trunk reads NO_COLOR as its own switch and refuses the `1` that everyone else writes.
    if std::env::var_os("NO_COLOR").is_some() {
        trunk.env("NO_COLOR", "true");
    }
    split::equip(&mut trunk, tools)?;
    run_aside(&mut trunk)?;
    split::publish()?;
    waiting::fill()?;
    offline::write_worker()
}
