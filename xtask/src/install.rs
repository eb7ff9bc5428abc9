//! The tools that come from cargo, rustup and npm: each pinned, each installed only if it is missing. Programs that
//! the operating system brings are in `system`.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use crate::process::{Failure, Result, command, line, path_with, probe, run_aside};
use crate::project;

/// The compilation target of the browser.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// A tool that `cargo install` builds.
struct Tool {
    /// The crate, which also names the tool's folder in the cache.
    package: &'static str,
    version: &'static str,
    /// The program that tells its version.
    program: &'static str,
    options: &'static [&'static str],
}

/// Runs the build. Its versions of wasm-bindgen and wasm-opt are named in Trunk.toml.
const TRUNK: Tool = Tool { package: "trunk", version: "0.21.14", program: "trunk", options: &["--locked"] };

/// Writes the JavaScript glue, and runs the component tests. It must be the very version of the `wasm-bindgen` crate.
/// Not `--locked`: that also resolves the crates of the default features, and their locked versions did not resolve
/// when this version was pinned.
const WASM_BINDGEN: Tool = Tool {
    package: "wasm-bindgen-cli",
    version: "0.2.130",
    program: "wasm-bindgen",
    options: &["--no-default-features"],
};

/// The folders of the installed tools.
pub struct Tools {
    trunk: PathBuf,
    wasm_bindgen: PathBuf,
}

impl Tools {
    /// Installs what the build needs and is missing.
    pub fn install() -> Result<Self> {
        install_wasm_target()?;
        install_npm_packages()?;
        check_pins_agree()?;
        Ok(Self { trunk: TRUNK.install()?, wasm_bindgen: WASM_BINDGEN.install()? })
    }

    /// Makes a command find the tools before any of the same name that the machine has.
    pub fn equip<'a>(&self, command: &'a mut Command) -> Result<&'a mut Command> {
        let npm = project::root().join("node_modules/.bin");
        Ok(command.env("PATH", path_with([self.trunk.clone(), self.wasm_bindgen.clone(), npm])?))
    }

    /// The folder of Trunk.
    pub fn trunk_folder(&self) -> PathBuf {
        self.trunk.clone()
    }

    /// The program that writes the glue.
    pub fn wasm_bindgen(&self) -> PathBuf {
        self.wasm_bindgen.join(WASM_BINDGEN.program)
    }

    /// The program that runs component tests in the browser.
    pub fn test_runner(&self) -> PathBuf {
        self.wasm_bindgen.join("wasm-bindgen-test-runner")
    }
}

impl Tool {
    /// The folder of the program; builds it first if it is neither in the cache nor, in this version, on PATH.
    fn install(&self) -> Result<PathBuf> {
        let home = project::tool_cache()?.join(format!("{}-{}", self.package, self.version));
        let folder = home.join("bin");
        if self.is_at(folder.join(self.program)) {
            return Ok(folder);
        }
        if let Some(folder) = self.on_path() {
            return Ok(folder);
        }
        eprintln!("Building {} {} (some minutes, once for each user)", self.package, self.version);
        let mut install = line("cargo install --force --version");
        install.arg(self.version).arg("--root").arg(&home).args(self.options).arg(self.package);
        // Cargo would read the project's own configuration from the current folder, and build into its target folder.
        install.current_dir(std::env::temp_dir()).env_remove("CARGO_TARGET_DIR");
        run_aside(&mut install).map_err(|failure| {
            Failure::new(format!(
                "{failure}\n{package} {version} is needed. With a network at hand, install it by:\n    \
                 cargo install {options} --version {version} {package}",
                package = self.package,
                version = self.version,
                options = self.options.join(" "),
            ))
        })?;
        Ok(folder)
    }

    fn on_path(&self) -> Option<PathBuf> {
        let path = std::env::var_os("PATH")?;
        std::env::split_paths(&path).find(|folder| self.is_at(folder.join(self.program)))
    }

    fn is_at(&self, program: PathBuf) -> bool {
        program.is_file()
            && probe(command([&program]).arg("--version"))
                .is_some_and(|text| text.split_whitespace().any(|word| word == self.version))
    }
}

/// Installs the formatter and the linter, which a minimal toolchain lacks.
pub fn install_lints() -> Result {
    for (component, program) in [("rustfmt", "cargo fmt --version"), ("clippy", "cargo clippy --version")] {
        if probe(&mut line(program)).is_none() {
            run_aside(line("rustup component add").arg(component)).map_err(|failure| {
                Failure::new(format!(
                    "{failure}\n{component} is needed. With a network at hand, install it by:\n    \
                     rustup component add {component}"
                ))
            })?;
        }
    }
    Ok(())
}

/// A compiler without rustup may have the target all the same, so ask the compiler, not rustup.
fn install_wasm_target() -> Result {
    let has_target = || {
        let library = probe(line("rustc --print target-libdir --target").arg(WASM_TARGET))?;
        PathBuf::from(library.trim()).is_dir().then_some(())
    };
    if has_target().is_some() {
        return Ok(());
    }
    run_aside(line("rustup target add").arg(WASM_TARGET)).map_err(|failure| {
        Failure::new(format!(
            "{failure}\nThe compiler's target {WASM_TARGET} is needed. With a network at hand, install it by:\n    \
             rustup target add {WASM_TARGET}"
        ))
    })
}

/// `npm ci`, unless the packages are there in the versions of the lock file.
fn install_npm_packages() -> Result {
    const NEEDED: &str = "Node 20 or later and its npm are needed (nodejs.org has them for every system).";
    let version = probe(&mut line("node --version")).ok_or_else(|| Failure::new(format!("No Node here. {NEEDED}")))?;
    let major = version.trim().trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_none_or(|major| major < 20) {
        return Err(Failure::new(format!("Node {} is too old. {NEEDED}", version.trim())));
    }

    let lock = read_json("package-lock.json").ok_or_else(|| Failure::new("package-lock.json cannot be read."))?;
    // What is optional is for other systems.
    let is_needed = |folder: &str, locked: &Value| !folder.is_empty() && locked["optional"] != true;
    let packages = lock["packages"].as_object().into_iter().flatten();
    let mut packages = packages.filter(|(folder, locked)| is_needed(folder, locked));
    let installed = |folder: &str| read_json(&format!("{folder}/package.json"));
    if packages.all(|(folder, locked)| installed(folder).is_some_and(|found| found["version"] == locked["version"])) {
        return Ok(());
    }
    run_aside(&mut line("npm ci --no-fund --no-audit")).map_err(|failure| {
        Failure::new(format!(
            "{failure}\nThe packages of package.json are needed (binaryen, playwright-core, axe-core and others). With a network \
             at hand, install them by:\n    npm ci"
        ))
    })
}

fn read_json(path: &str) -> Option<Value> {
    serde_json::from_str(&fs::read_to_string(project::root().join(path)).ok()?).ok()
}

/// A version is named in more than one file, because Cargo, npm and Trunk each read their own; they must agree.
fn check_pins_agree() -> Result {
    let expect = |file: &str, text: String| {
        let content = fs::read_to_string(project::root().join(file)).unwrap_or_default();
        if content.contains(&text) {
            Ok(())
        } else {
            Err(Failure::new(format!(
                "{file} does not say `{text}`, but the tools are pinned so in xtask/src/install.rs."
            )))
        }
    };
    let binaryen = read_json("node_modules/binaryen/package.json")
        .and_then(|package| package["version"].as_str()?.split('.').next().map(str::to_owned))
        .ok_or_else(|| Failure::new("node_modules/binaryen is damaged: delete node_modules and try again."))?;
    expect("Trunk.toml", format!("trunk-version = \"={}\"", TRUNK.version))?;
    expect("Trunk.toml", format!("wasm_bindgen = \"{}\"", WASM_BINDGEN.version))?;
    expect("Trunk.toml", format!("wasm_opt = \"version_{binaryen}\""))?;
    expect("Cargo.lock", format!("name = \"wasm-bindgen\"\nversion = \"{}\"", WASM_BINDGEN.version))
}
