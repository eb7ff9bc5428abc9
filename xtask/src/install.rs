//! The tools that come from cargo, rustup and npm: each pinned, each installed only if it is missing. Programs that
//! the operating system brings are in `system`.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::thread;

use serde_json::Value;

use crate::process::{Failure, Result, command, line, path_with, probe, run_aside};
use crate::progress::{Job, both, told};
use crate::project;

/// The compilation target of the browser.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// A tool that `cargo install` builds.
pub struct Tool {
    /// The crate, which also names the tool's folder in the cache.
    package: &'static str,
    version: &'static str,
    /// The program that tells its version.
    program: &'static str,
    options: &'static [&'static str],
    /// Its crates that are compiled well, as they work for seconds in each build; all else is compiled for a short build.
    optimised: &'static [&'static str],
}

/// Runs the build. Its versions of wasm-bindgen and wasm-opt are named in Trunk.toml. Its own server and its downloads, which are all
/// that its default features serve, are not used.
const TRUNK: Tool = Tool {
    package: "trunk",
    version: "0.21.14",
    program: "trunk",
    options: &["--locked", "--no-default-features"],
    optimised: &["sha2"],
};

/// Writes the JavaScript glue, and runs the component tests. It must be the very version of the `wasm-bindgen` crate.
/// Not `--locked`: that also resolves the crates of the default features, and their locked versions did not resolve
/// when this version was pinned.
const WASM_BINDGEN: Tool = Tool {
    package: "wasm-bindgen-cli",
    version: "0.2.130",
    program: "wasm-bindgen",
    options: &["--no-default-features"],
    optimised: &[
        "walrus",
        "wasmparser",
        "wasm-encoder",
        "id-arena",
        "wasm-bindgen-cli-support",
        "wasm-bindgen-wasm-interpreter",
    ],
};

/// Changes the program a little, so that the tests can show that they notice.
pub const CARGO_MUTANTS: Tool = Tool {
    package: "cargo-mutants",
    version: "27.1.0",
    program: "cargo-mutants",
    options: &["--locked"],
    optimised: &[],
};

/// The folders of the installed tools.
pub struct Tools {
    trunk: PathBuf,
    wasm_bindgen: PathBuf,
}

impl Tools {
    /// Installs what the build needs and is missing.
    pub fn install() -> Result<Self> {
        Self::prepare(None)
    }

    /// The same, and does `work` meanwhile, which needs the compiler alone and is told of in one line with the rest.
    pub fn install_beside(work: fn(&Job) -> Result) -> Result<Self> {
        Self::prepare(Some(work))
    }

    fn prepare(work: Option<fn(&Job) -> Result>) -> Result<Self> {
        install_wasm_target()?;
        let ready = TRUNK.find()?.zip(WASM_BINDGEN.find()?);
        let packages = are_packages_missing()?;
        let [trunk, bindgen, npm, own] = [
            Job::new(format!("{} {}", TRUNK.package, TRUNK.version)),
            Job::new(format!("{} {}", WASM_BINDGEN.package, WASM_BINDGEN.version)),
            Job::new("npm packages"),
            Job::new("application"),
        ];
        let all = || {
            thread::scope(|scope| {
                let own = scope.spawn(|| own.during(|| work.map_or(Ok(()), |work| work(&own))));
                let npm = scope.spawn(|| npm.during(|| if packages { install_npm_packages() } else { Ok(()) }));
                let tools = match ready.clone() {
                    Some(found) => Ok(found),
                    // One after the other: together they would only share the cores.
                    None => trunk
                        .during(|| TRUNK.install(&trunk))
                        .and_then(|found| Ok((found, bindgen.during(|| WASM_BINDGEN.install(&bindgen))?)))
                        .inspect(|_| forget_build()),
                };
                let (tools, ()) = both(tools, npm.join())?;
                both(Ok(tools), own.join())
            })
        };
        let wanted = [(&trunk, ready.is_none()), (&bindgen, ready.is_none()), (&npm, packages), (&own, work.is_some())];
        let jobs: Vec<&Job> = wanted.into_iter().filter_map(|(job, is_wanted)| is_wanted.then_some(job)).collect();
        if ready.is_none() {
            eprintln!("Some tools are missing and are built now: once for each user, some minutes.");
        }
        let ((trunk, wasm_bindgen), ()) = if jobs.is_empty() { all()? } else { told(&jobs, all)? };
        check_pins_agree()?;
        Ok(Self { trunk, wasm_bindgen })
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
    /// The folder of the program, if it is in the cache or, in this version, on PATH.
    fn find(&self) -> Result<Option<PathBuf>> {
        let folder = self.home()?.join("bin");
        Ok(if self.is_at(folder.join(self.program)) { Some(folder) } else { self.on_path() })
    }

    fn home(&self) -> Result<PathBuf> {
        Ok(project::tool_cache()?.join(format!("{}-{}", self.package, self.version)))
    }

    /// The folder of the program; builds it first if it is missing, and says how far that is.
    pub fn install_told(&self) -> Result<PathBuf> {
        let job = Job::new(format!("{} {}", self.package, self.version));
        match self.find()? {
            Some(folder) => Ok(folder),
            None => told(&[&job], || job.during(|| self.install(&job))),
        }
    }

    /// The same without a word of its own.
    fn install(&self, job: &Job) -> Result<PathBuf> {
        if let Some(folder) = self.find()? {
            return Ok(folder);
        }
        let home = self.home()?;
        let mut install = line("cargo install --force --version");
        install.arg(self.version).arg("--root").arg(&home).args(self.options).arg(self.package);
        // Cargo would read the project's own configuration from the current folder, and build into its target folder. What two
        // tools have in common is compiled once.
        let shared = project::tool_cache()?.join("build");
        install.current_dir(std::env::temp_dir()).env("CARGO_TARGET_DIR", &shared);
        // A tool that takes minutes longer to compile never makes up for it.
        for (key, value) in
            [("OPT_LEVEL", "0"), ("LTO", "off"), ("CODEGEN_UNITS", "16"), ("DEBUG", "0"), ("STRIP", "symbols")]
        {
            install.env(format!("CARGO_PROFILE_RELEASE_{key}"), value);
        }
        for package in self.optimised {
            install.arg("--config").arg(format!("profile.release.package.{package}.opt-level=2"));
        }
        job.cargo(&mut install).map_err(|failure| {
            Failure::new(format!(
                "{failure}\n{package} {version} is needed. With a network at hand, install it by:\n    \
                 cargo install {options} --version {version} {package}",
                package = self.package,
                version = self.version,
                options = self.options.join(" "),
            ))
        })?;
        Ok(home.join("bin"))
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

/// Removes what tools were compiled from. It can stay where that fails: it is in the way of nothing.
fn forget_build() {
    let _ = project::tool_cache().map(|cache| fs::remove_dir_all(cache.join("build")));
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

/// Whether the packages are not there in the versions of the lock file.
fn are_packages_missing() -> Result<bool> {
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
    Ok(!packages.all(|(folder, locked)| installed(folder).is_some_and(|found| found["version"] == locked["version"])))
}

fn install_npm_packages() -> Result {
    let mut install = line("npm ci --no-fund --no-audit --silent");
    run_aside(&mut install).map_err(|failure| {
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
