//! What the published page needs to work without a network: the service worker learns here which files there are.
//!
//! Runs last, on the finished `dist/`: a file that changes afterwards breaks its checksum, and then nothing is kept on the
//! visitor's device.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};
use sha2::{Digest, Sha384};

use crate::process::Result;
use crate::project::{dist, root};
use crate::split::{failed, integrity, replace, short_checksum, write};

/// The service worker, in the repository and in `dist/`.
const WORKER: &str = "sw.js";

/// The page, which names its version.
const PAGE: &str = "index.html";

/// Writes `dist/sw.js` and the version into `dist/index.html`.
pub fn write_worker() -> Result {
    let folder = dist();
    let mut paths = files(&folder)?;
    paths.retain(|path| is_fetched(&folder, path));
    paths.sort();
    let version = version(&folder, &paths)?;
    replace(&folder.join(PAGE), "<html ", &format!("<html data-version=\"{version}\" "))?;

    let mut checksums = Map::new();
    for path in &paths {
        checksums.insert(name(&folder, path), Value::String(integrity(&read(path)?)));
    }
    let worker = folder.join(WORKER);
    write(&worker, &read(&root().join("static").join(WORKER))?)?;
    replace(&worker, "const VERSION = \"\";", &format!("const VERSION = \"{version}\";"))?;
    replace(&worker, "const FILES = {};", &format!("const FILES = {};", Value::Object(checksums)))
}

/// Whether a host gives the file to visitors. Names with a dot or an underscore in front are for the host itself. The
/// worker does not keep itself: the browser does.
fn is_fetched(folder: &Path, path: &Path) -> bool {
    let name = name(folder, path);
    name != WORKER && !name.split('/').any(|part| part.starts_with(['.', '_']))
}

/// Of the names and contents of all files.
fn version(folder: &Path, paths: &[PathBuf]) -> Result<String> {
    let mut all = Sha384::new();
    for path in paths {
        all.update(name(folder, path));
        all.update(Sha384::digest(read(path)?));
    }
    // A change of the worker alone is a new version as well: it comes with a cache of its own.
    all.update(read(&root().join("static").join(WORKER))?);
    Ok(short_checksum(&all.finalize()))
}

/// All files of a folder and the folders in it.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let entries = fs::read_dir(folder).map_err(|error| failed(folder, &error))?;
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

/// The address of a file, relative to the page.
fn name(folder: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(folder).unwrap_or(path).components();
    parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(|error| failed(path, &error))
}

#[cfg(test)]
mod tests {
    use super::is_fetched;
    use std::path::Path;

    #[test]
    fn what_is_for_the_host_is_not_kept() {
        let check = |name: &str| is_fetched(Path::new("dist"), &Path::new("dist").join(name));
        assert!(check("index.html") && check("locales/en.ftl"));
        assert!(!check("sw.js") && !check("_headers") && !check(".nojekyll") && !check(".well-known/security.txt"));
    }
}
