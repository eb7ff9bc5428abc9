//! Whether something that was built is still what its sources say, so that a test of one page need not build all of them again.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha384};

use crate::process::Result;
use crate::project::{root, target};
use crate::split::{failed, short_checksum, write};

/// Everything that the published forms are made of; what Cargo reads is in it, and what the tests read is not.
const SOURCES: [&str; 8] =
    ["Cargo.toml", "Cargo.lock", "Trunk.toml", "package-lock.json", "index.html", "src", "static", "xtask/src"];

/// Does `build`, which writes `made`, unless it was done last for the same sources and what it wrote is as it was.
pub fn unless_done(name: &str, made: &[PathBuf], build: impl FnOnce() -> Result) -> Result {
    let stamp = target().join(format!("stamps/{name}"));
    let sources: Vec<PathBuf> = SOURCES.iter().map(|source| root().join(source)).collect();
    let before = checksum(&sources)?;
    let is_done = fs::read_to_string(&stamp).is_ok_and(|old| {
        let made = made.iter().all(|path| path.exists()).then(|| checksum(made).ok()).flatten();
        made.is_some_and(|made| old == format!("{before} {made}"))
    });
    if is_done {
        eprintln!("{name}: as its sources say");
        return Ok(());
    }
    build()?;
    write(&stamp, format!("{before} {}", checksum(made)?).as_bytes())
}

/// Of the names and contents of files and of all files in folders.
fn checksum(paths: &[PathBuf]) -> Result<String> {
    let mut all = Sha384::new();
    for path in paths {
        add(path, &mut all)?;
    }
    Ok(short_checksum(&all.finalize()))
}

fn add(path: &Path, all: &mut Sha384) -> Result {
    if path.is_dir() {
        let entries = fs::read_dir(path).map_err(|error| failed(path, &error))?;
        let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
        paths.sort();
        return paths.iter().try_for_each(|path| add(path, all));
    }
    all.update(path.strip_prefix(root()).unwrap_or(path).to_string_lossy().as_bytes());
    all.update(Sha384::digest(fs::read(path).map_err(|error| failed(path, &error))?));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_done_is_not_done_again_until_it_is_changed() {
        let made = std::env::temp_dir().join(format!("jcm-stamp-{}", std::process::id()));
        let name = format!("test-{}", std::process::id());
        let build = || {
            let mut built = false;
            unless_done(&name, std::slice::from_ref(&made), || {
                built = true;
                write(&made, b"built")
            })
            .unwrap();
            built
        };
        assert!(build());
        assert!(!build());
        fs::write(&made, "changed by hand").unwrap();
        assert!(build());
        fs::remove_file(&made).unwrap();
        assert!(build());
        fs::remove_file(&made).unwrap();
        fs::remove_file(target().join(format!("stamps/{name}"))).unwrap();
    }
}
