//! What the command line says of the catalogue of methodologies.

use std::collections::BTreeSet;
use std::fmt::Write;

use jcm_feasibility::assess::run_examples;
use jcm_feasibility::registry::{self, ExampleBasis};
use jiff::civil::Date;

/// Every version, of one country or of all, with family and evidence, and the count of methodologies at the end.
pub fn list(country: Option<&str>) -> String {
    let chosen = || registry::methodologies().iter().filter(|item| country.is_none_or(|code| code == item.country));
    let mut text = String::new();
    for item in chosen() {
        let evidence = item.citation.evidence.as_str();
        let (title, formula) = (item.title_basis.as_str(), item.formula_basis.as_str());
        let _ = writeln!(
            text,
            "{:<9} {:<4} {:<22} {:<27} {evidence:<11} title {title:<11} formula {formula:<14} {}",
            item.id,
            item.version,
            item.family.as_str(),
            item.technology,
            item.title,
        );
    }
    let count = chosen().map(|item| item.id).collect::<BTreeSet<_>>().len();
    let _ = write!(text, "{count} methodologies, {} versions", chosen().count());
    text
}

/// Runs every worked example. An example that does not come out is an error that names it.
pub fn selfcheck(today: Date) -> Result<String, String> {
    let mut failed = String::new();
    let (mut published, mut arithmetic) = (0, 0);
    for result in run_examples(today) {
        match result.example.basis {
            ExampleBasis::Published => published += 1,
            ExampleBasis::Arithmetic => arithmetic += 1,
        }
        if !result.agrees() {
            let found = result.found.map_or("nothing".to_owned(), |found| found.normalize().to_string());
            let (expected, how) = (result.example.expected_reductions, result.example.arithmetic);
            let _ = writeln!(failed, "{}: found {found}, expected {expected} ({how})", result.methodology.key());
        }
    }
    let run = published + arithmetic;
    let without = registry::methodologies().len() - run;
    let summary = format!(
        "{run} worked examples: {published} from a published case, {arithmetic} from arithmetic written in the file; \
         {without} versions without one, because their title was not found"
    );
    if failed.is_empty() { Ok(format!("{summary}; none fails")) } else { Err(format!("{failed}{summary}")) }
}
