//! `cargo xtask npm`: the engine as an npm package, in `target/npm/`, ready for `npm pack` or `npm publish`.
//!
//! The library is compiled as a module of its own, without the page. The facts and the names of the lines are files beside
//! it, and the declarations are written by the engine itself, so nothing of it is kept twice.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::install::Tools;
use crate::process::{Failure, Result, line, output_bytes};
use crate::project::{self, jcm};
use crate::wasm::Recipe;

/// The crate, which also names the package.
const PACKAGE: &str = "jcm-feasibility";

/// The engine without the page. The script around it says where the module is: in Node it is read from the disk.
const ENGINE: Recipe = Recipe {
    cargo: "rustc --release --lib --crate-type cdylib --no-default-features --features api",
    name: "engine",
    bindgen: "--omit-default-module-path",
    level: "-Oz",
};

/// Files that are written by hand.
const STATIC: [&str; 4] = ["static/npm/api.js", "static/npm/index.js", "static/npm/node.js", "static/npm/README.md"];

/// The licences.
const LICENCES: [&str; 3] = ["LICENSE", "LICENSE-APACHE", "LICENSE-MIT"];

/// Installs what is missing, then makes the package.
pub fn run() -> Result {
    package(&Tools::install()?)
}

/// Makes the package.
pub fn package(tools: &Tools) -> Result {
    let folder = project::root().join("target/npm");
    // What an earlier build left there would be packed with this one.
    if folder.is_dir() {
        fs::remove_dir_all(&folder).map_err(|error| failed(&folder, &error))?;
    }
    fs::create_dir_all(&folder).map_err(|error| failed(&folder, &error))?;
    ENGINE.write(tools, &folder)?;
    for (name, argument) in
        [("facts.bin", "facts"), ("names.json", "names"), ("index.d.ts", "types"), ("study.schema.json", "schema")]
    {
        let text = jcm(argument)?;
        write(&folder.join(name), &text)?;
    }
    for file in STATIC.iter().chain(&LICENCES).map(|path| project::root().join(path)) {
        let bytes = fs::read(&file).map_err(|error| failed(&file, &error))?;
        write(&folder.join(file.file_name().unwrap_or_default()), &bytes)?;
    }
    write(&folder.join("package.json"), description()?.as_bytes())?;
    println!("{}", folder.display());
    Ok(())
}

/// The `package.json`: name, version, description and licence are those of the crate.
fn description() -> Result<String> {
    let template = project::root().join("static/npm/package.json");
    let mut text = fs::read_to_string(&template).map_err(|error| failed(&template, &error))?;
    let metadata = output_bytes(&mut line("cargo metadata --no-deps --format-version 1 --offline"))?;
    let metadata: Value = serde_json::from_slice(&metadata).map_err(|error| Failure::new(error.to_string()))?;
    let mut packages = metadata["packages"].as_array().into_iter().flatten();
    let package = packages.find(|package| package["name"] == PACKAGE);
    for key in ["name", "version", "description", "license"] {
        let value = package.and_then(|package| package[key].as_str());
        let value = value.ok_or_else(|| Failure::new(format!("cargo knows no {key} of {PACKAGE}.")))?;
        text = text.replace(&format!("{{{key}}}"), value);
    }
    Ok(text)
}

fn write(file: &PathBuf, bytes: &[u8]) -> Result {
    fs::write(file, bytes).map_err(|error| failed(file, &error))
}

fn failed(path: &Path, error: &std::io::Error) -> Failure {
    Failure::new(format!("{}: {error}", path.display()))
}
