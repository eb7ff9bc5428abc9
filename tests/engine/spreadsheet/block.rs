//! One study as a block of rows: what goes into the money as numbers, everything else as formulas of a spreadsheet.

use std::fmt::Write;

use jcm_feasibility::assess::Assessment;
use jcm_feasibility::worksheet::LineError;
use rust_decimal::prelude::ToPrimitive;

/// Rows from one block to the next.
const ROWS: u32 = 48;

/// Years of operation of every study.
const YEARS: u32 = 20;

/// What a cell has to hold.
pub enum Expected {
    /// An amount of money.
    Amount(&'static str, f64),
    /// A rate, or another pure number.
    Rate(&'static str, f64),
    /// A measure that does not exist.
    None(&'static str, LineError),
}

/// A cell: row and column, both from 1.
pub type Place = (u32, u32);

/// One study.
pub struct Block {
    pub number: u32,
    /// Years of construction, whose last is the year 0.
    construction: u32,
    /// Numbers and formulas by row (from 0 in the block) and column (from 0, which is the name of the row).
    cells: Vec<(u32, u32, String)>,
    expected: Vec<(u32, u32, Expected)>,
}

/// The inputs, in the order of their columns.
const INPUTS: [&str; 26] = [
    "total_cost",
    "subsidy",
    "annual_cost",
    "first_year_net",
    "degradation",
    "electricity_price",
    "electricity_change",
    "currency_change",
    "other_income",
    "other_change",
    "operation_change",
    "replacement_cost",
    "replacement_year",
    "residual_share",
    "tax_rate",
    "depreciation_years",
    "discount_rate",
    "loan_share",
    "loan_interest",
    "loan_years",
    "loan_grace",
    "price_start",
    "price_change",
    "monitoring_years",
    "issuance_delay",
    "subsidy_delay",
];

/// The column of the first year of construction.
const FIRST: u32 = 1;

impl Block {
    pub fn new(number: u32, assessment: &Assessment) -> Block {
        let construction = u32::from(assessment.sheet.span().construction_years());
        let mut block = Block { number, construction, cells: Vec::new(), expected: Vec::new() };
        let value = |symbol: &str| {
            let line = assessment.sheet.find(symbol)?;
            assessment.value(line, 1).ok()?.to_f64()
        };
        for (column, input) in INPUTS.iter().enumerate() {
            let number = match *input {
                "first_year_net" => {
                    (value("first_year_generation").unwrap() - value("first_year_auxiliary").unwrap()) * 1000.0
                }
                "other_income" | "replacement_cost" | "replacement_year" => value(input).unwrap_or(0.0),
                "other_change" => value(input).unwrap_or(0.0),
                // Without the JCM nothing is monitored; any period brings nothing.
                "monitoring_years" | "issuance_delay" => value(input).unwrap_or(1.0),
                other => value(other).unwrap_or_else(|| panic!("study {number}: {other} is not known")),
            };
            block.number_at(0, u32::try_from(column).unwrap() + 1, number);
        }
        let own = |symbol: &str| value(symbol).unwrap_or(0.0);
        let extra = [own("verification_cost"), own("validation_cost"), value("market_interest").unwrap()];
        for (column, number) in extra.into_iter().enumerate() {
            block.number_at(1, u32::try_from(column).unwrap() + 1, number);
        }
        block.flows(assessment);
        block.measures(assessment);
        block
    }

    /// The column of the first year of operation.
    fn operation(&self) -> u32 {
        FIRST + self.construction
    }

    /// The column of the last year.
    fn last(&self) -> u32 {
        self.operation() + YEARS - 1
    }

    /// The formulas of every year.
    fn flows(&mut self, assessment: &Assessment) {
        let yearly = |symbol: &str, t: i32| {
            let line = assessment.sheet.find(symbol).unwrap_or_else(|| panic!("{symbol}"));
            assessment.value(line, t as isize).unwrap().to_f64().unwrap()
        };
        let by_programme = assessment.sheet.find("validation_cost").is_none();
        let equal = assessment.sheet.find("annuity").is_none();
        for column in FIRST..=self.last() {
            // Years are numbered as on the sheet: 0 is the last of construction, those before it are negative.
            let t = column as i32 - self.operation() as i32 + 1;
            self.number_at(2, column, f64::from(t));
            self.number_at(12, column, yearly("credits_participants", t));
            self.number_at(17, column, yearly("credits_issued", t));
            let c = |row: u32| self.cell(row, column);
            let before = |row: u32| if column == FIRST { "0".to_owned() } else { self.cell(row, column - 1) };
            let row = |row: u32| {
                format!("{}:{}", self.fixed(row, FIRST), self.fixed(row, self.last()).replacen('[', "", 1))
                    .replace("]:", ":")
            };
            let i = |name: &str| self.input(name);
            let year = c(2);
            let grown = |rate: &str| format!("(1+{})^({year}-1)", i(rate));
            let operating = |formula: String| if t <= 0 { "0".to_owned() } else { formula };
            let building = |formula: String| if t <= 0 { formula } else { "0".to_owned() };
            let zero_year = |formula: String| if t == 0 { formula } else { "0".to_owned() };
            let extra = |column: u32| self.fixed(1, column);
            let currency = grown("currency_change");
            let rows = [
                (
                    3,
                    operating(format!(
                        "{}*(1-{})^({year}-1)*{}*{}*{currency}",
                        i("first_year_net"),
                        i("degradation"),
                        i("electricity_price"),
                        grown("electricity_change")
                    )),
                ),
                (4, operating(format!("{}*{}*{currency}", i("other_income"), grown("other_change")))),
                (5, operating(format!("{}*{}*{currency}", i("annual_cost"), grown("operation_change")))),
                (6, operating(format!("IF({year}={};{};0)", i("replacement_year"), i("replacement_cost")))),
                (7, format!("{}+{}-{}-{}", c(3), c(4), c(5), c(6))),
                (8, format!("IF({year}={YEARS};{}*{};0)", i("residual_share"), i("total_cost"))),
                (9, building(format!("{}/{}", i("total_cost"), self.construction))),
                (10, format!("{}+{}-{}", c(7), c(8), c(9))),
                (11, format!("IF({year}={};{};0)", i("subsidy_delay"), i("subsidy"))),
                (13, operating(format!("{}*{}*{}", c(12), i("price_start"), grown("price_change")))),
                // The year in which the credits of this year are verified, and in which their money comes.
                (14, format!("MIN(ROUNDUP({year}/{};0)*{};{YEARS})", i("monitoring_years"), i("monitoring_years"))),
                (15, format!("MIN({}+{};{YEARS})", c(14), i("issuance_delay"))),
                (16, format!("SUMIF({};{year};{})", row(15), row(13))),
                (18, format!("IF({}>0;1;0)", c(17))),
                (19, format!("MIN(1;SUMIF({};{year};{}))", row(14), row(18))),
                (20, format!("{}+{}", before(20), c(19))),
                (
                    21,
                    if by_programme {
                        format!("{}*({}-(MIN(1;{})-MIN(1;{})))", extra(1), c(19), c(20), before(20))
                    } else {
                        format!("{}*{}+{}", extra(1), c(19), zero_year(extra(2)))
                    },
                ),
                (22, format!("{}-{}", c(16), c(21))),
                (23, format!("{}+{}+{}", c(10), c(11), c(22))),
                // Tax: a balance of losses, carried on from year to year.
                (
                    24,
                    operating(format!(
                        "IF({year}<={};{}/{};0)",
                        i("depreciation_years"),
                        i("total_cost"),
                        i("depreciation_years")
                    )),
                ),
                (
                    25,
                    operating(format!(
                        "IF({year}<={};({}-{})/{};0)",
                        i("depreciation_years"),
                        i("total_cost"),
                        i("subsidy"),
                        i("depreciation_years")
                    )),
                ),
                (26, format!("{}+{}-{}", c(7), c(8), c(24))),
                (27, format!("MAX(0;{}-{})", before(27), c(26))),
                (28, format!("{}*MAX(0;{}-{})", i("tax_rate"), c(26), before(27))),
                (29, format!("{}-{}", c(10), c(28))),
                (30, format!("{}+{}+{}-{}", c(7), c(8), c(22), c(25))),
                (31, format!("MAX(0;{}-{})", before(31), c(30))),
                (32, format!("{}*MAX(0;{}-{})", i("tax_rate"), c(30), before(31))),
                (33, format!("{}-{}", c(23), c(32))),
                // The loan, as a balance.
                (
                    34,
                    match t {
                        ..=0 => "0".to_owned(),
                        1 => format!("{}*({}-{})", i("loan_share"), i("total_cost"), i("subsidy")),
                        _ => format!("{}-{}", before(34), before(36)),
                    },
                ),
                (35, format!("{}*{}", c(34), i("loan_interest"))),
                (
                    36,
                    operating(format!(
                        "IF(AND({year}>{g};{year}<={n});{};0)",
                        if equal {
                            format!(
                                "{}/({n}-{g})",
                                self.fixed(34, self.operation()),
                                n = i("loan_years"),
                                g = i("loan_grace")
                            )
                        } else {
                            format!(
                                "-PPMT({};{year}-{g};{n}-{g};{})",
                                i("loan_interest"),
                                self.fixed(34, self.operation()),
                                n = i("loan_years"),
                                g = i("loan_grace")
                            )
                        },
                        n = i("loan_years"),
                        g = i("loan_grace"),
                    )),
                ),
                (37, format!("{}+{}", c(35), c(36))),
                (38, format!("{}-{}", c(30), c(35))),
                (39, format!("MAX(0;{}-{})", before(39), c(38))),
                (40, format!("{}*MAX(0;{}-{})", i("tax_rate"), c(38), before(39))),
                (41, format!("{}-{}", c(23), c(40))),
                (42, format!("{}+{}-{}", c(41), zero_year(self.fixed(34, self.operation())), c(37))),
                (43, format!("IF({}>0;{}/{};1E+99)", c(37), c(41), c(37))),
            ];
            for (row, formula) in rows {
                self.cells.push((row, column, format!("={formula}")));
            }
            for (row, symbol) in [
                (7, "operating_result"),
                (10, "cash_flow_without"),
                (11, "subsidy_received"),
                (16, "credits_received"),
                (21, "credit_cost"),
                (22, "credit_income"),
                (23, "cash_flow_with"),
                (28, "tax_without"),
                (29, "after_tax_without"),
                (32, "tax"),
                (33, "after_tax"),
                (34, "debt"),
                (35, "interest"),
                (36, "principal"),
                (37, "debt_service"),
                (42, "cash_flow_after_loan"),
            ] {
                let Some(line) = assessment.sheet.find(symbol) else {
                    assert_eq!(symbol, "credit_cost", "study {}", self.number);
                    continue;
                };
                let value = assessment.value(line, t as isize).unwrap().to_f64().unwrap();
                self.expected.push((row, column, Expected::Amount(symbol, value)));
            }
        }
    }

    /// The measures, each in a cell of its own.
    fn measures(&mut self, assessment: &Assessment) {
        let range = |row: u32, from: u32| {
            format!("{}:{}", self.cell(row, from), self.cell(row, self.last()).replacen('[', "", 1)).replace("]:", ":")
        };
        let rate = self.input("discount_rate");
        let npv = |row: u32| format!("{}+NPV({rate};{})", self.cell(row, FIRST), range(row, FIRST + 1));
        // The search of the spreadsheet starts near the rate, rounded to a tenth; without a start it may not arrive.
        let irr = |row: u32, symbol: &str| {
            let start = assessment.sheet.find(symbol).and_then(|line| assessment.value(line, 1).ok()?.to_f64());
            format!("IRR({};{:.1})", range(row, FIRST), start.unwrap_or(0.1))
        };
        let mirr = |row: u32| format!("MIRR({};{rate};{rate})", range(row, FIRST));
        let measures = [
            ("npv_without", npv(29), true),
            ("npv", npv(33), true),
            ("npv_equity", npv(42), true),
            ("irr_without", irr(29, "irr_without"), false),
            ("irr", irr(33, "irr"), false),
            ("irr_equity", irr(42, "irr_equity"), false),
            ("mirr_without", mirr(29), false),
            ("mirr", mirr(33), false),
            ("debt_cover", format!("MIN({})", range(43, FIRST)), false),
            (
                "loan_benefit",
                format!(
                    "{}-NPV({};{})",
                    self.cell(34, self.operation()),
                    self.fixed(1, 3),
                    range(37, self.operation())
                ),
                true,
            ),
        ];
        for (column, (symbol, formula, is_amount)) in measures.into_iter().enumerate() {
            let column = u32::try_from(column).unwrap() + 1;
            self.cells.push((44, column, format!("={formula}")));
            let line = assessment.sheet.find(symbol).unwrap_or_else(|| panic!("{symbol}"));
            let expected = match assessment.value(line, 1) {
                Ok(value) if is_amount => Expected::Amount(symbol, value.to_f64().unwrap()),
                Ok(value) => Expected::Rate(symbol, value.to_f64().unwrap()),
                Err(error) => Expected::None(symbol, error),
            };
            self.expected.push((44, column, expected));
        }
    }

    fn number_at(&mut self, row: u32, column: u32, number: f64) {
        let mut text = String::new();
        write!(text, "{number:?}").unwrap();
        self.cells.push((row, column, text));
    }

    fn input(&self, name: &str) -> String {
        let column = INPUTS.iter().position(|input| *input == name).unwrap_or_else(|| panic!("{name}"));
        self.fixed(0, u32::try_from(column).unwrap() + 1)
    }

    /// A reference in the notation of OpenFormula.
    fn cell(&self, row: u32, column: u32) -> String {
        format!("[.{}{}]", letters(column), self.place(row, column).0)
    }

    fn fixed(&self, row: u32, column: u32) -> String {
        format!("[.${}${}]", letters(column), self.place(row, column).0)
    }

    fn place(&self, row: u32, column: u32) -> Place {
        (self.number * ROWS + row + 1, column + 1)
    }

    /// The cells of the block, row by row: numbers as they are, formulas with `=` in front.
    pub fn rows(&self) -> Vec<Vec<Option<&str>>> {
        let mut rows = vec![vec![None; 30]; ROWS as usize];
        for (row, column, text) in &self.cells {
            rows[*row as usize][*column as usize] = Some(text.as_str());
        }
        rows
    }

    /// What the cells have to hold.
    pub fn expected(&self) -> impl Iterator<Item = (Place, Expected)> + '_ {
        self.expected.iter().map(|(row, column, expected)| {
            let expected = match expected {
                Expected::Amount(name, value) => Expected::Amount(name, *value),
                Expected::Rate(name, value) => Expected::Rate(name, *value),
                Expected::None(name, error) => Expected::None(name, *error),
            };
            (self.place(*row, *column), expected)
        })
    }
}

/// The letters of a column, from 0 for A.
fn letters(column: u32) -> String {
    let letter = |index: u32| char::from(b'A' + u8::try_from(index).unwrap());
    match column {
        0..=25 => letter(column).to_string(),
        _ => format!("{}{}", letter(column / 26 - 1), letter(column % 26)),
    }
}
