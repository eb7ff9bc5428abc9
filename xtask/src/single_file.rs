//! `cargo xtask single-file`: the application as one HTML file that can be sent by mail and opened from a folder, without a
//! server and without a network.
//!
//! It carries the program in one module, the facts and the texts of every language, packed; `static/single-file.js` unpacks
//! them and answers in the place of a server. All else is as published: the same page, stylesheet and `boot.js`.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::install::{Tools, WASM_TARGET};
use crate::process::{Failure, Result, line, run_aside};
use crate::project::{root, target};
use crate::split::{failed, integrity, optimise, write as write_file};
use crate::{bundle, waiting};

/// What Trunk and the host would act on, what names a file beside the page, and the policy, which is another here.
const ONLY_PUBLISHED: [&str; 3] = ["data-trunk", "rel=\"manifest\"", "http-equiv=\"Content-Security-Policy\""];

fn folder() -> PathBuf {
    target().join("single-file")
}

/// Installs what is missing, builds, and says where the file is.
pub fn run() -> Result {
    write(&Tools::install()?)
}

/// Writes `target/single-file/jcm-feasibility.html`.
pub fn write(tools: &Tools) -> Result {
    bundle::write()?;
    let program = compile(tools)?;
    let bundle = root().join("target/bundle");
    let mut carried = vec![
        ("app.js".to_owned(), read(&program.join("app.js"))?),
        ("app.wasm".to_owned(), read(&program.join("small.wasm"))?),
        ("facts.bin".to_owned(), read(&bundle.join("facts.bin"))?),
        ("jcm-study.schema.json".to_owned(), read(&bundle.join("jcm-study.schema.json"))?),
    ];
    for path in bundle::sorted(&bundle.join("locales"))? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        carried.push((format!("locales/{name}"), read(&path)?));
    }
    let page = compose(&text(&bundle.join("app.css"))?, &carried)?;
    let file = folder().join("jcm-feasibility.html");
    write_file(&file, page.as_bytes())?;
    eprintln!("{} ({} KB)", file.display(), page.len() / 1000);
    Ok(())
}

/// The program in one module, with its glue. Gives their folder.
fn compile(tools: &Tools) -> Result<PathBuf> {
    run_aside(line("cargo build --quiet --release --features ui --bin app --target").arg(WASM_TARGET))?;
    let folder = folder();
    let mut bindgen = line("wasm-bindgen --target web --no-typescript --out-name app --out-dir");
    bindgen.arg(&folder).arg(target().join(WASM_TARGET).join("release/app.wasm"));
    run_aside(tools.equip(&mut bindgen)?)?;
    let mut optimise = optimise("-Oz", &folder.join("app_bg.wasm"), &folder.join("small.wasm"));
    run_aside(tools.equip(&mut optimise)?)?;
    Ok(folder)
}

/// The whole file: the page of the repository with everything in it.
fn compose(styles: &str, carried: &[(String, Vec<u8>)]) -> Result<String> {
    let static_file = |name: &str| text(&root().join("static").join(name));
    let script = format!("\n{}\n{}", static_file("single-file.js")?, static_file("boot.js")?);
    let page = waiting::filled(&text(&root().join("index.html"))?)?;
    let mut composed = String::new();
    for line in page.lines().filter(|line| !ONLY_PUBLISHED.iter().any(|mark| line.contains(mark))) {
        if line.trim() == "</head>" {
            let _ = write!(composed, "{}<style>{styles}</style>\n{line}\n", policy(styles, &script));
        } else if line.trim() == "</body>" {
            let (sizes, packed) = pack(carried)?;
            let _ = writeln!(
                composed,
                "<script type=\"application/gzip\" id=\"carried\" data-files='{sizes}'>{packed}</script>"
            );
            let _ = write!(composed, "<script type=\"module\">{script}</script>\n{line}\n");
        } else {
            let _ = writeln!(composed, "{line}");
        }
    }
    if script.contains("</script") || styles.contains("</style") || !composed.contains("data-files") {
        return Err(Failure::new("The single file cannot be composed of index.html, static/*.js and the stylesheet."));
    }
    Ok(composed)
}

/// The content security policy: nothing but what is in the file may act, and nothing may be asked of anyone.
fn policy(styles: &str, script: &str) -> String {
    let content = format!(
        "default-src 'none'; script-src '{}' 'wasm-unsafe-eval' blob:; style-src '{}'; img-src data:; base-uri 'none'; \
         form-action 'none'",
        integrity(script.as_bytes()),
        integrity(styles.as_bytes()),
    );
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{content}\">\n")
}

/// All files one after the other, packed: their names with their lengths in bytes, as JSON, and the pack in base 64.
fn pack(carried: &[(String, Vec<u8>)]) -> Result<(String, String)> {
    let sizes: Vec<(&str, usize)> = carried.iter().map(|(name, bytes)| (name.as_str(), bytes.len())).collect();
    let sizes = serde_json::to_string(&sizes).map_err(|error| Failure::new(format!("names of files: {error}")))?;
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    let packed = carried.iter().try_for_each(|(_, bytes)| packer.write_all(bytes)).and_then(|()| packer.finish());
    let packed = packed.map_err(|error| Failure::new(format!("The single file cannot be packed: {error}")))?;
    Ok((sizes, STANDARD.encode(packed)))
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(|error| failed(path, &error))
}

fn text(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|error| failed(path, &error))
}
