//! From crate features to a finished WebAssembly module: cargo, wasm-bindgen, wasm-opt. Everything that is compiled for browsers and
//! for Node goes this way; the published page in two modules (`split`) takes its parts of it, since Trunk stands between them.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::install::{Tools, WASM_TARGET};
use crate::process::{Failure, Result, command, line, output, run_aside};

/// What is compiled, and how it is finished.
pub struct Recipe {
    /// The words for cargo, but for the target; they name the features.
    pub cargo: &'static str,
    /// The name of the module and of its glue.
    pub name: &'static str,
    /// More words for wasm-bindgen.
    pub bindgen: &'static str,
    /// How hard wasm-opt tries: `-Oz` for the smallest module.
    pub level: &'static str,
}

impl Recipe {
    /// Compiles and writes `<name>.js` and `<name>_bg.wasm` into `folder`. Gives the module.
    pub fn write(&self, tools: &Tools, folder: &Path) -> Result<PathBuf> {
        let compiled = self.compile()?;
        let mut bindgen = line("wasm-bindgen --target web --no-typescript");
        bindgen.args(self.bindgen.split_whitespace()).args(["--out-name", self.name, "--out-dir"]);
        run_aside(tools.equip(bindgen.arg(folder).arg(compiled))?)?;
        let module = folder.join(format!("{}_bg.wasm", self.name));
        run_aside(tools.equip(&mut optimise(self.level, &module, &module))?)?;
        Ok(module)
    }

    /// Runs cargo, and asks it where it has put the module.
    fn compile(&self) -> Result<PathBuf> {
        let mut cargo = line("cargo");
        cargo.args(self.cargo.split_whitespace()).args(["--quiet", "--message-format", "json-render-diagnostics"]);
        let messages = output(cargo.args(["--target", WASM_TARGET]))?;
        let values = messages.lines().filter_map(|text| serde_json::from_str::<serde_json::Value>(text).ok());
        let files = values.flat_map(|message| {
            let mut files: Vec<_> = message["filenames"].as_array().cloned().unwrap_or_default();
            files.push(message["executable"].clone());
            files
        });
        let mut modules: Vec<PathBuf> =
            files.filter_map(|file| file.as_str().filter(|name| name.ends_with(".wasm")).map(PathBuf::from)).collect();
        modules.pop().ok_or_else(|| Failure::new(format!("`cargo {}` built no module.", self.cargo)))
    }
}

/// The command that makes a module small; `level` is of wasm-opt.
pub fn optimise(level: &str, module: &Path, small: &Path) -> Command {
    let mut optimise = command(["wasm-opt", level]);
    // Sorted by name, like functions lie near each other and pack better.
    optimise.args(["--reorder-functions-by-name", "--quiet"]);
    // What rustc writes for this target.
    for feature in
        ["bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "reference-types", "multivalue"]
    {
        optimise.arg(format!("--enable-{feature}"));
    }
    optimise.arg(module).arg("-o").arg(small);
    optimise
}
