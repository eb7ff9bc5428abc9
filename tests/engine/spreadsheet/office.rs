//! LibreOffice, without a window: it opens a flat spreadsheet, calculates it and saves it with the values.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::block::{Block, Place};

/// The values of all cells as LibreOffice calculates them.
pub fn calculate(blocks: &[Block]) -> BTreeMap<Place, f64> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("spreadsheet");
    let out = folder.join("calculated");
    fs::create_dir_all(&out).unwrap();
    let sheet = folder.join("studies.fods");
    fs::write(&sheet, flat(blocks)).unwrap();
    let result = out.join("studies.fods");
    let _ = fs::remove_file(&result);
    // A profile of its own: an office that is open elsewhere would take the work over and not do it.
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let status = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", "fods", "--outdir"])
        .arg(&out)
        .arg(&sheet)
        .stdin(Stdio::null())
        .status()
        .expect("LibreOffice is installed");
    assert!(status.success(), "{status}");
    values(&fs::read_to_string(&result).unwrap())
}

fn flat(blocks: &[Block]) -> String {
    let mut text = String::from(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="studies">"#,
    );
    for row in blocks.iter().flat_map(Block::rows) {
        text.push_str("<table:table-row>");
        for cell in row {
            match cell {
                None => text.push_str("<table:table-cell/>"),
                Some(formula) if formula.starts_with('=') => {
                    let formula = formula.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
                    text.push_str(&format!("<table:table-cell table:formula=\"of:{formula}\"/>"));
                }
                Some(number) => {
                    text.push_str(&format!("<table:table-cell office:value-type=\"float\" office:value=\"{number}\"/>"))
                }
            }
        }
        text.push_str("</table:table-row>\n");
    }
    text.push_str("</table:table></office:spreadsheet></office:body></office:document>\n");
    text
}

/// Reads the cells back. Rows and cells that are alike may be written once, with a count.
fn values(text: &str) -> BTreeMap<Place, f64> {
    let mut values = BTreeMap::new();
    let mut row = 0;
    for row_text in text.split("<table:table-row").skip(1) {
        let (head, body) = row_text.split_once('>').unwrap();
        row += 1;
        let mut column = 0;
        for cell in body.split("<table:table-cell").skip(1) {
            let attributes = cell.split_once('>').map_or(cell, |(attributes, _)| attributes);
            let times =
                attribute(attributes, "table:number-columns-repeated").map_or(1, |times| times.parse().unwrap());
            let value = attribute(attributes, "office:value").and_then(|value| value.parse::<f64>().ok());
            for _ in 0..times.min(64) {
                column += 1;
                // A formula that failed is saved with an error text beside a value of nothing.
                if let Some(value) = value.filter(|_| !cell.contains("Err:") && !cell.contains("#VALUE!")) {
                    values.insert((row, column), value);
                }
            }
        }
        row += attribute(head, "table:number-rows-repeated").map_or(0, |times| times.parse::<u32>().unwrap() - 1);
    }
    values
}

fn attribute<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = text.split_once(&format!(" {name}=\""))?;
    after.split_once('"').map(|(value, _)| value)
}
