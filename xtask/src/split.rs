//! The published application in two modules: what the first question needs, and the rest, which is fetched once that
//! question stands (`src/ui/later.rs` says what is where).
//!
//! The cut belongs between the compiler and wasm-bindgen, a place where Trunk has no hook. So Trunk finds this very program
//! under the name `wasm-bindgen`: it cuts, then hands over to the real one.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};
use wasm_split_cli_support::{Options, transform};

use crate::install::Tools;
use crate::process::{Failure, Result, command, path_with, run_aside};
use crate::project;
use crate::wasm::optimise;

/// The name by which Trunk calls this program.
const GUISE: &str = "wasm-bindgen";

/// Tells this program in its guise where the real one is.
const REAL: &str = "JCM_WASM_BINDGEN";

/// The split point of `src/ui/later.rs`.
const LATER: &str = "later";

/// The script between the modules, as it is called until its content is known.
const LINK: &str = "./later-link.js";

/// How the script between the modules reaches the first one.
const IMPORT: &str = "import { initSync } from \"./glue.js\";";

fn folder() -> PathBuf {
    project::target().join("split")
}

/// Makes Trunk find this program in place of wasm-bindgen.
pub fn equip(trunk: &mut Command, tools: &Tools) -> Result {
    let bin = folder().join("bin");
    let guise = bin.join(format!("{GUISE}{}", std::env::consts::EXE_SUFFIX));
    let this = std::env::current_exe().map_err(|error| failed(Path::new("xtask"), &error))?;
    fs::create_dir_all(&bin).map_err(|error| failed(&bin, &error))?;
    fs::copy(this, &guise).map_err(|error| failed(&guise, &error))?;
    let npm = project::root().join("node_modules/.bin");
    trunk.env(REAL, tools.wasm_bindgen()).env("PATH", path_with([bin, tools.trunk_folder(), npm])?);
    Ok(())
}

/// Runs in the guise, if Trunk called this program so; `None` otherwise.
pub fn in_guise() -> Option<Result> {
    let mut arguments = std::env::args_os();
    let name = PathBuf::from(arguments.next()?);
    (name.file_stem()? == GUISE).then(|| bindgen(arguments.collect()))
}

/// What Trunk takes for wasm-bindgen.
fn bindgen(mut arguments: Vec<OsString>) -> Result {
    let real = std::env::var_os(REAL).ok_or_else(|| Failure::new(format!("{REAL} is not set.")))?;
    let text = |argument: &OsString| argument.to_string_lossy().into_owned();
    let value =
        |key: &str| arguments.iter().map(text).find_map(|argument| Some(argument.strip_prefix(key)?.to_owned()));
    let module = arguments.iter().position(|argument| text(argument).ends_with(".wasm"));
    let (Some(name), Some(output), Some(module)) = (value("--out-name="), value("--out-dir="), module) else {
        // Trunk asks for the version first.
        return run_through(&real, &arguments);
    };
    let parts = folder().join("parts");
    // What an earlier build left there would be published with this one.
    if parts.is_dir() {
        fs::remove_dir_all(&parts).map_err(|error| failed(&parts, &error))?;
    }
    let whole = PathBuf::from(&arguments[module]);
    let first = parts.join("first.wasm");
    cut(&whole, &parts, &first)?;
    arguments[module] = first.into();
    // The second module calls functions of the first through the table, which wasm-bindgen would not export.
    arguments.push("--keep-lld-exports".into());
    run_through(&real, &arguments)?;
    let link = finish(&parts)?;
    let glue = Path::new(&output).join(format!("{name}.js"));
    replace(&glue, &format!("from \"{LINK}\""), &format!("from \"./{link}\""))?;
    // Trunk names the glue by its content, which names the script: so the glue hands itself over.
    let text = fs::read_to_string(&glue).map_err(|error| failed(&glue, &error))?;
    write(&glue, format!("{text}\nimport {{ adopt }} from \"./{link}\";\nadopt(initSync);\n").as_bytes())
}

fn run_through(program: &OsString, arguments: &[OsString]) -> Result {
    crate::process::run(command([program]).args(arguments))
}

fn cut(whole: &Path, parts: &Path, first: &Path) -> Result {
    let module = fs::read(whole).map_err(|error| failed(whole, &error))?;
    let mut options = Options::new(&module);
    options.output_dir = parts;
    options.main_out_path = first;
    options.link_name = LINK;
    options.main_module = "./glue.js";
    transform(options).map_err(|error| Failure::new(format!("{} cannot be cut: {error:#}", whole.display())))?;
    Ok(())
}

/// Makes the second module small, and names it and the script by their content. Gives the script's name.
fn finish(parts: &Path) -> Result<String> {
    let module = parts.join(format!("split_{LATER}.wasm"));
    let small = parts.join("small.wasm");
    run_aside(&mut optimise("-O2", &module, &small))?;

    let bytes = fs::read(&small).map_err(|error| failed(&small, &error))?;
    let published = named("wasm", &bytes);
    write(&ready().join(&published), &bytes)?;

    let link = parts.join(LINK);
    replace(&link, IMPORT, "let initSync;\nexport const adopt = (start) => { initSync = start; };")?;
    replace(
        &link,
        &format!("\"./split_{LATER}.wasm\", import.meta.url)"),
        &format!("\"./{published}\", import.meta.url), {{ integrity: \"{}\" }}", integrity(&bytes)),
    )?;
    let script = fs::read(&link).map_err(|error| failed(&link, &error))?;
    let name = named("js", &script);
    write(&ready().join(&name), &script)?;
    Ok(name)
}

/// Where the finished files wait for Trunk's.
fn ready() -> PathBuf {
    folder().join("parts/ready")
}

/// Puts the finished files beside Trunk's, and names the script in the head, so that it comes with the first module and
/// with its checksum.
pub fn publish() -> Result {
    let dist = project::dist();
    let entries = fs::read_dir(ready()).map_err(|error| failed(&ready(), &error))?;
    for file in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = fs::read(&file).map_err(|error| failed(&file, &error))?;
        write(&dist.join(&name), &bytes)?;
        if name.ends_with(".js") {
            let checksum = integrity(&bytes);
            let link = format!(
                "<link rel=\"modulepreload\" href=\"./{name}\" crossorigin=\"anonymous\" integrity=\"{checksum}\">"
            );
            replace(&dist.join("index.html"), "</head>", &format!("{link}</head>"))?;
        }
    }
    Ok(())
}

fn named(kind: &str, bytes: &[u8]) -> String {
    format!("{LATER}-{}.{kind}", short_checksum(&Sha384::digest(bytes)))
}

/// The start of a checksum, as it stands in names of files.
pub fn short_checksum(checksum: &[u8]) -> String {
    checksum.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// The checksum of a file as browsers compare it.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// Replaces a text that must be in the file: tools change what they write.
pub fn replace(file: &Path, old: &str, new: &str) -> Result {
    let text = fs::read_to_string(file).map_err(|error| failed(file, &error))?;
    if !text.contains(old) {
        return Err(Failure::new(format!("{} does not say `{old}`.", file.display())));
    }
    write(file, text.replace(old, new).as_bytes())
}

/// Writes a file and the folders above it.
pub fn write(file: &Path, bytes: &[u8]) -> Result {
    let folder = file.parent().unwrap_or(file);
    fs::create_dir_all(folder).and_then(|()| fs::write(file, bytes)).map_err(|error| failed(file, &error))
}

/// What a file has to do with an error.
pub fn failed(path: &Path, error: &std::io::Error) -> Failure {
    Failure::new(format!("{}: {error}", path.display()))
}
