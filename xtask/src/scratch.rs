//! A copy of the tree in `target/faults/tree`, where something may be spoilt and tried. It is kept from run to run and builds in a
//! folder of its own, so that a small change there compiles no more than a small change here.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::Instant;

#[cfg(unix)]
use std::os::unix::fs::symlink as link;
#[cfg(windows)]
use std::os::windows::fs::symlink_dir as link;

use crate::bundle::sorted;
use crate::process::{Failure, Result, line, not_started, output};
use crate::project::{root, target};
use crate::split::{failed, write};

/// What the copy has beside the files of the repository: it is built there, or lies elsewhere.
const NOT_COPIED: [&str; 3] = ["target", "dist", "node_modules"];

/// The copy.
pub struct Scratch {
    folder: PathBuf,
}

/// What commands did: whether all of them passed, and what they wrote.
pub struct Ran {
    pub green: bool,
    pub output: String,
    pub seconds: f64,
}

/// A file that was spoilt, and how it was. One that is not mended is renewed before the next run.
#[must_use]
pub struct Spoilt {
    file: PathBuf,
    text: String,
}

impl Scratch {
    /// Makes the copy what the tree is now. What is the same stays untouched.
    pub fn renewed() -> Result<Scratch> {
        let folder = target().join("faults");
        fs::create_dir_all(folder.join("target")).map_err(|error| failed(&folder, &error))?;
        let scratch = Scratch { folder: folder.canonicalize().map_err(|error| failed(&folder, &error))? };
        let listed = output(&mut line("git ls-files -coz --exclude-standard"))?;
        // What is deleted and not yet committed is still listed.
        let files: BTreeSet<PathBuf> =
            listed.split_terminator('\0').map(PathBuf::from).filter(|file| root().join(file).is_file()).collect();
        renew(root(), &scratch.tree(), &files)?;
        // The tests look for what is built in the folder `target` of their tree.
        for (name, place) in [("node_modules", root().join("node_modules")), ("target", scratch.target())] {
            // Packages are there only once something has needed them.
            let Ok(place) = place.canonicalize() else { continue };
            let here = scratch.tree().join(name);
            if fs::read_link(&here).ok().as_ref() != Some(&place) {
                link(&place, &here).map_err(|error| failed(&here, &error))?;
            }
        }
        Ok(scratch)
    }

    fn tree(&self) -> PathBuf {
        self.folder.join("tree")
    }

    fn target(&self) -> PathBuf {
        self.folder.join("target")
    }

    /// Runs commands in the copy, one after the other until one fails. What they write is in `target/faults/logs/NAME.log`.
    pub fn run(&self, commands: &[String], name: &str) -> Result<Ran> {
        let begun = Instant::now();
        let log = self.folder.join(format!("logs/{}.log", name.replace(|sign: char| !sign.is_alphanumeric(), "-")));
        write(&log, b"")?;
        let mut green = true;
        for words in commands {
            let opened = || File::options().append(true).open(&log).map_err(|error| failed(&log, &error));
            let mut command = line(words);
            command.current_dir(self.tree()).stdout(opened()?).stderr(opened()?);
            command.env("CARGO_TARGET_DIR", self.target());
            command.env("JCM_BIN", self.target().join(format!("debug/jcm{}", std::env::consts::EXE_SUFFIX)));
            green = command.status().map_err(|error| not_started(&command, &error))?.success();
            if !green {
                break;
            }
        }
        let output = fs::read(&log).map_err(|error| failed(&log, &error))?;
        let output = String::from_utf8_lossy(&output).into_owned();
        Ok(Ran { green, output, seconds: begun.elapsed().as_secs_f64() })
    }

    /// Puts `new` in the place of `old`, which the file must say once.
    pub fn spoil(&self, file: &str, old: &str, new: &str) -> Result<Spoilt> {
        let path = self.tree().join(file);
        let text = fs::read_to_string(&path).map_err(|error| failed(&path, &error))?;
        if text.matches(old).count() != 1 {
            return Err(Failure::new(format!("{file} does not say this once: {old:?}")));
        }
        write(&path, text.replace(old, new).as_bytes())?;
        Ok(Spoilt { file: path, text })
    }
}

impl Spoilt {
    /// Makes the file what it was.
    pub fn mend(self) -> Result {
        write(&self.file, self.text.as_bytes())
    }
}

/// Makes `copy` hold the named files of `tree` and no others.
fn renew(tree: &Path, copy: &Path, files: &BTreeSet<PathBuf>) -> Result {
    for file in files {
        let (from, to) = (tree.join(file), copy.join(file));
        let bytes = fs::read(&from).map_err(|error| failed(&from, &error))?;
        if !fs::read(&to).is_ok_and(|old| old == bytes) {
            write(&to, &bytes)?;
        }
    }
    forget_others(copy, copy, files)
}

fn forget_others(copy: &Path, folder: &Path, files: &BTreeSet<PathBuf>) -> Result {
    for path in sorted(folder)? {
        let name = path.strip_prefix(copy).unwrap_or(&path);
        if NOT_COPIED.iter().any(|not| name == Path::new(not)) {
            continue;
        }
        if path.is_dir() {
            forget_others(copy, &path, files)?;
        } else if !files.contains(name) {
            fs::remove_file(&path).map_err(|error| failed(&path, &error))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_has_the_files_that_are_named_and_what_is_built_there() {
        let folder = std::env::temp_dir().join(format!("jcm-scratch-{}", std::process::id()));
        let (tree, copy) = (folder.join("tree"), folder.join("copy"));
        let put = |file: PathBuf, text: &str| write(&file, text.as_bytes()).unwrap();
        put(tree.join("src/one.rs"), "one");
        put(tree.join("two.md"), "two");
        put(copy.join("src/one.rs"), "spoilt");
        put(copy.join("src/old.rs"), "of an earlier run");
        put(copy.join("target/built"), "built");
        renew(&tree, &copy, &BTreeSet::from(["src/one.rs".into(), "two.md".into()])).unwrap();
        let read = |file: &str| fs::read_to_string(copy.join(file)).ok();
        assert_eq!(read("src/one.rs").as_deref(), Some("one"));
        assert_eq!(read("two.md").as_deref(), Some("two"));
        assert_eq!(read("src/old.rs"), None);
        assert_eq!(read("target/built").as_deref(), Some("built"));
        fs::remove_dir_all(&folder).unwrap();
    }
}
