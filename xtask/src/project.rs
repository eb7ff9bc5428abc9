//! Where things are.

use std::path::{Path, PathBuf};

use crate::process::{Failure, Result, command, line, output_bytes, run_aside};

/// The checkout that this xtask belongs to, wherever it is called from.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The built application.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Where cargo builds, and where xtask leaves what it makes.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// The command line of this source, as the tests call it.
pub fn jcm_program() -> PathBuf {
    target().join("debug").join(format!("jcm{}", std::env::consts::EXE_SUFFIX))
}

/// Builds the command line.
pub fn build_jcm() -> Result {
    run_aside(&mut line("cargo build --quiet --bin jcm"))
}

/// What the command line says to one word, from the same sources: the facts as the page fetches them, the schema of a study.
pub fn jcm(word: &str) -> Result<Vec<u8>> {
    build_jcm()?;
    output_bytes(command([jcm_program()]).arg(word))
}

/// The folder of the tools that are built from source: one for each user, shared by all checkouts, so that a second
/// checkout does not build them again. It honours `XDG_CACHE_HOME`.
pub fn tool_cache() -> Result<PathBuf> {
    let cache = match (std::env::var_os("XDG_CACHE_HOME"), std::env::var_os("HOME")) {
        (Some(cache), _) if !cache.is_empty() => PathBuf::from(cache),
        (_, Some(home)) => Path::new(&home).join(".cache"),
        _ => return Err(Failure::new("Neither HOME nor XDG_CACHE_HOME is set; the tools need a folder to live in.")),
    };
    Ok(cache.join("jcm-feasibility"))
}
