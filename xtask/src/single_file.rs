//! `cargo xtask single-file`: the application as one HTML file that can be sent by mail and opened from a folder, without a
//! server and without a network.
//!
//! It carries the program, the facts and the texts of every language as they are published, packed; `static/single-file.js`
//! unpacks them and answers in the place of a server. All else is as published: the same page, stylesheet and `boot.js`.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::install::Tools;
use crate::process::{Failure, Result};
use crate::project::{dist, root, target};
use crate::split::{failed, integrity, write as write_file};
use crate::{build, bundle, waiting};

/// What Trunk and the host would act on, what names a file beside the page, and the policy, which is another here.
const ONLY_PUBLISHED: [&str; 3] = ["data-trunk", "rel=\"manifest\"", "http-equiv=\"Content-Security-Policy\""];

fn folder() -> PathBuf {
    target().join("single-file")
}

/// Installs what is missing, builds, and says where the file is.
pub fn run() -> Result {
    build::release(&Tools::install_beside(build::compile_told)?)?;
    write()
}

/// Writes `target/single-file/jcm-feasibility.html` from what stands in `dist/`.
pub fn write() -> Result {
    let mut carried = program()?;
    for name in ["facts.bin", "jcm-study.schema.json"] {
        carried.push((name.to_owned(), read(&dist().join(name))?));
    }
    for path in bundle::sorted(&dist().join("locales"))? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        carried.push((format!("locales/{name}"), read(&path)?));
    }
    let page = compose(&text(&root().join("target/bundle/app.css"))?, &carried)?;
    let file = folder().join("jcm-feasibility.html");
    write_file(&file, page.as_bytes())?;
    eprintln!("{} ({} KB)", file.display(), page.len() / 1000);
    Ok(())
}

/// Both modules and their scripts, under names that do not change. How one names another is made to fit.
fn program() -> Result<Vec<(String, Vec<u8>)>> {
    let published: Vec<String> = bundle::sorted(&dist())?
        .iter()
        .filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()))
        .collect();
    let find = |start: &str, end: &str| {
        let found = published.iter().find(|name| name.starts_with(start) && name.ends_with(end));
        found.ok_or_else(|| Failure::new(format!("dist has no file {start}*{end}.")))
    };
    let (glue, module) = (find("app-", ".js")?, find("app-", ".wasm")?);
    let (link, later) = (find("later-", ".js")?, find("later-", ".wasm")?);
    let scripts = [
        ("app.js", glue, format!("\"./{link}\""), "\"./later.js\""),
        ("later.js", link, format!("new URL(\"./{later}\", import.meta.url)"), "\"later.wasm\""),
    ];
    let mut program = Vec::new();
    for (name, file, old, new) in scripts {
        let script = text(&dist().join(file))?;
        if !script.contains(&old) {
            return Err(Failure::new(format!("{file} does not say `{old}`.")));
        }
        program.push((name.to_owned(), script.replace(&old, new).into_bytes()));
    }
    for (name, file) in [("app.wasm", module), ("later.wasm", later)] {
        program.push((name.to_owned(), read(&dist().join(file))?));
    }
    Ok(program)
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
