//! Reads the facts in `static/registry`, checks every one of them and compiles them in.
//!
//! A wrong fact stops the build, and the build lists all of them at once: file, parameter, what is wrong.

#[path = "build/emit.rs"]
mod emit;
#[path = "build/languages.rs"]
mod languages;
#[path = "build/mod.rs"]
mod registry;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

fn main() -> ExitCode {
    println!("cargo:rustc-check-cfg=cfg(built_in_facts)");
    // The page and the package for scripts fetch the facts; everything else has them built in.
    let has = |feature: &str| env::var_os(feature).is_some();
    let browser = env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    let page = browser && has("CARGO_FEATURE_UI");
    let fetched = page || browser && has("CARGO_FEATURE_API");
    if !fetched {
        println!("cargo:rustc-cfg=built_in_facts");
    }
    // The cut into two modules is made after the linker, which has to leave its notes in the program.
    if page && has("CARGO_FEATURE_SPLIT") {
        println!("cargo:rustc-link-arg-bin=app=--emit-relocs");
    }
    println!("cargo:rerun-if-changed=static/registry");
    println!("cargo:rerun-if-changed=static/locales");
    println!("cargo:rerun-if-changed=src/build");
    println!("cargo:rerun-if-changed=src/quantity/unit.rs");
    println!("cargo:rerun-if-changed=src/study/field.rs");
    match languages::rust(Path::new("static/locales")) {
        Ok(code) => {
            if write_generated("languages.rs", &code) == ExitCode::FAILURE {
                return ExitCode::FAILURE;
            }
        }
        Err(problem) => {
            eprintln!("{problem}");
            return ExitCode::FAILURE;
        }
    }
    let read = read_registry(Path::new("static/registry"))
        .and_then(|files| Ok([files, read_search_words(Path::new("static/locales"))?].concat()));
    let files = match read {
        Ok(files) => files,
        Err(error) => {
            eprintln!("the registry cannot be read: {error}");
            return ExitCode::FAILURE;
        }
    };
    match registry::check(&files) {
        Ok(checked) => {
            let code = emit::rust(&checked);
            println!("cargo:rustc-env=REGISTRY_VERSION={:016x}", fingerprint(&code));
            write_generated("registry.rs", &code)
        }
        Err(problems) => {
            eprintln!("{} problem(s) in the registry:", problems.len());
            for problem in problems {
                eprintln!("{problem}");
            }
            ExitCode::FAILURE
        }
    }
}

/// Every TOML file under `root`, as (path relative to `root`, text), in the order of the paths.
fn read_registry(root: &Path) -> io::Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "toml") {
                let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                files.push((name, fs::read_to_string(&path)?));
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The search words of each language, as (path in the checks, text). No language goes without.
fn read_search_words(root: &Path) -> io::Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(root)? {
        let folder = entry?.path();
        let language = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let path = folder.join("search.toml");
        let text =
            fs::read_to_string(&path).map_err(|error| io::Error::other(format!("{}: {error}", path.display())))?;
        files.push((format!("{}/{language}.toml", registry::check::SEARCH), text));
    }
    files.sort();
    Ok(files)
}

/// A number that differs when the facts differ (FNV-1a), so that a page never reads the facts of another version.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn write_generated(name: &str, code: &str) -> ExitCode {
    let Some(folder) = env::var_os("OUT_DIR") else {
        eprintln!("OUT_DIR is not set: this program runs as a build script");
        return ExitCode::FAILURE;
    };
    match fs::write(PathBuf::from(folder).join(name), code) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the generated {name} cannot be written: {error}");
            ExitCode::FAILURE
        }
    }
}
