//! `cargo xtask serve`: the application on this machine.

use crate::install::Tools;
use crate::process::{Failure, Result, line};
use crate::{build, project};

/// Builds and serves until Ctrl-C. Without `port`, the first free one from 8080 on.
pub fn run(port: Option<&str>) -> Result {
    if port.is_some_and(|port| port.parse::<u16>().is_err()) {
        return Err(Failure::new("--port takes a number from 1 to 65535."));
    }
    build::release(&Tools::install_beside(build::compile_told)?)?;
    let mut server = line("node xtask/server/server.mjs --folder");
    server.arg(project::dist());
    if let Some(port) = port {
        server.args(["--port", port]);
    }
    become_process(server)
}

/// The server takes this process's place: whoever ends the command ends the server, and none is left behind.
#[cfg(unix)]
fn become_process(mut server: std::process::Command) -> Result {
    use std::os::unix::process::CommandExt;
    Err(Failure::new(format!("The server could not be started: {}", server.exec())))
}

#[cfg(not(unix))]
fn become_process(mut server: std::process::Command) -> Result {
    crate::process::run(&mut server)
}
