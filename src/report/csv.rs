//! Comma-separated values as RFC 4180 describes them, safe to open in a spreadsheet.

use rust_decimal::Decimal;

/// The signs with which a spreadsheet begins a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Writes one line: cells separated by commas, quoted where they have to be.
pub(super) fn csv_line<'a>(text: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (index, cell) in cells.enumerate() {
        if index > 0 {
            text.push(',');
        }
        let harmless = inert(cell);
        if harmless.contains(['"', ',', '\r', '\n']) {
            text.push('"');
            text.push_str(&harmless.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(&harmless);
        }
    }
    text.push_str("\r\n");
}

/// A cell that no spreadsheet takes for a formula. A negative number is none.
fn inert(cell: &str) -> String {
    let is_formula = cell.starts_with(FORMULA) && cell.parse::<Decimal>().is_err();
    if is_formula { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::csv_line;

    #[track_caller]
    fn check(cells: &[&str], expected: &str) {
        let mut text = String::new();
        csv_line(&mut text, cells.iter().copied());
        assert_eq!(text, expected);
    }

    #[test]
    fn cells_are_quoted_where_they_have_to_be() {
        check(&["a", "", "b"], "a,,b\r\n");
        check(&["a,b", "say \"so\"", "two\nlines"], "\"a,b\",\"say \"\"so\"\"\",\"two\nlines\"\r\n");
    }

    #[test]
    fn no_cell_is_a_formula() {
        check(&["=1+1", "+1+1", "@SUM(A1)", "-x"], "'=1+1,'+1+1,'@SUM(A1),'-x\r\n");
        check(&["\t=1", "=HYPERLINK(\"x\",1)"], "'\t=1,\"'=HYPERLINK(\"\"x\"\",1)\"\r\n");
        check(&["-0.5", "+3", "12.40"], "-0.5,+3,12.40\r\n");
    }
}
