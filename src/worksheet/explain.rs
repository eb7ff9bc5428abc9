//! Why a number is what it is: its formula in symbols, the formula with values put in, and its inputs down to sources.
//!
//! The explanation is data. Names and number formats of a language are added where it is shown.

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use serde::Serialize;

use super::evaluate::{Evaluation, LineError};
use super::expression::{BinaryOperator, Expression, Function, ListFunction, SeriesFunction};
use super::financial::Financial;
use super::sheet::{LineId, Origin, Provenance, Worksheet};
use super::source::{Citation, Evidence};
use crate::quantity::UnitCode;

/// One piece of a written formula.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Token {
    /// The symbol of a line.
    Symbol(LineId),
    /// A number, with a unit where it is the value of a line.
    Value(Decimal, Option<UnitCode>),
    /// A line that has no value.
    Missing(LineId),
    /// An operator sign: `+`, `−`, `×` or `÷`.
    Operator(&'static str),
    /// The identifier of a function, followed by `Open`.
    Function(&'static str),
    /// Opening bracket.
    Open,
    /// Closing bracket.
    Close,
    /// Between the arguments of a function.
    Comma,
}

/// Everything about one line in one year.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// The line explained.
    pub line: LineId,
    /// Its value in the year asked for, or why it has none.
    pub value: Result<Decimal, LineError>,
    /// The formula in symbols; empty for a value that was given.
    pub formula: Vec<Token>,
    /// The formula with values put in.
    pub substituted: Vec<Token>,
    /// The lines that the formula reads, each once, in the order of reading.
    pub inputs: Vec<LineId>,
    /// Who supplied the value, if it was given.
    pub provenance: Option<Provenance>,
    /// The places in sources that the value rests on, directly or through its inputs, strongest evidence first.
    pub citations: Vec<(&'static str, &'static Citation)>,
    /// Questions whose answers the value rests on.
    pub answers: Vec<&'static str>,
}

impl Explanation {
    /// The weakest evidence among all sources that the value rests on; `None` when it rests on answers alone.
    pub fn weakest_evidence(&self) -> Option<Evidence> {
        self.citations.iter().map(|(_, citation)| citation.evidence).max()
    }
}

/// Explains the line `id` in the year of the number `year` (0 is the last of construction). A yearly line of a formula is
/// shown with its value in that year.
pub fn explain(sheet: &Worksheet, values: &Evaluation<Decimal>, id: LineId, year: isize) -> Option<Explanation> {
    let record = sheet.record(id)?;
    let index = sheet.span().position(year);
    let value = values.value(id).map(|series| series.at(index).copied().unwrap_or_default());
    let mut explanation = Explanation {
        line: id,
        value,
        formula: Vec::new(),
        substituted: Vec::new(),
        inputs: Vec::new(),
        provenance: None,
        citations: Vec::new(),
        answers: Vec::new(),
    };
    match &record.origin {
        Origin::Given { .. } | Origin::GivenByYear { .. } => explanation.provenance = record.origin.provenance(),
        Origin::Defined(expression) => {
            Writer { tokens: &mut explanation.formula, leaf: &|id| Token::Symbol(id) }.write(expression, 0);
            let leaf = |id: LineId| leaf_value(sheet, values, id, index);
            Writer { tokens: &mut explanation.substituted, leaf: &leaf }.write(expression, 0);
            expression.for_each_line(&mut |line| push_once(&mut explanation.inputs, line));
        }
    }
    collect_roots(sheet, id, &mut explanation);
    explanation.citations = strongest_first(&explanation.citations);
    Some(explanation)
}

/// One pass for each grade. The four passes keep a general sort out of the page, which costs more than they do.
fn strongest_first(citations: &[(&'static str, &'static Citation)]) -> Vec<(&'static str, &'static Citation)> {
    let of = |grade| citations.iter().copied().filter(move |(_, citation)| citation.evidence == grade);
    Evidence::ALL.into_iter().flat_map(of).collect()
}

fn leaf_value(sheet: &Worksheet, values: &Evaluation<Decimal>, id: LineId, index: usize) -> Token {
    let unit = sheet.record(id).map(|record| record.unit);
    match values.value(id).ok().and_then(|series| series.at(index)) {
        Some(value) => Token::Value(*value, unit),
        None => Token::Missing(id),
    }
}

/// Walks back from `start` to everything that was given. Lines only look back, so taking the latest line first meets
/// every input once.
fn collect_roots(sheet: &Worksheet, start: LineId, explanation: &mut Explanation) {
    let mut open = BTreeSet::new();
    open.insert(start);
    while let Some(id) = open.pop_last() {
        let Some(record) = sheet.record(id) else { continue };
        if let Origin::Defined(expression) = &record.origin {
            expression.for_each_line(&mut |line| {
                open.insert(line);
            });
        }
        match record.origin.provenance() {
            Some(Provenance::Answer { field }) => push_once(&mut explanation.answers, field),
            Some(Provenance::Fact { parameter, citation }) => {
                push_once(&mut explanation.citations, (parameter, citation));
            }
            Some(Provenance::Nobody) | None => {}
        }
    }
}

fn push_once<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}

struct Writer<'a> {
    tokens: &'a mut Vec<Token>,
    leaf: &'a dyn Fn(LineId) -> Token,
}

impl Writer<'_> {
    /// Writes `expression`; `outer` is the binding strength of what surrounds it (0 none, 1 sum, 2 product, 3 divisor).
    fn write(&mut self, expression: &Expression, outer: u8) {
        match expression {
            Expression::Line(id) => {
                let token = (self.leaf)(*id);
                self.tokens.push(token);
            }
            Expression::Constant(value) => self.tokens.push(Token::Value(*value, None)),
            Expression::Binary(operator, left, right) => self.binary(*operator, left, right, outer),
            Expression::Function(Function::Whole, inner) => self.call("whole", [&**inner]),
            Expression::List(ListFunction::Least, items) => self.call("least", items),
            Expression::List(ListFunction::Largest, items) => self.call("largest", items),
            Expression::Series(function, inner) => match function {
                // These only place a value in its years; writing them would hide the formula.
                SeriesFunction::EveryOperatingYear
                | SeriesFunction::ConstructionYear
                | SeriesFunction::OverConstruction
                | SeriesFunction::FirstOperatingYear => self.write(inner, outer),
                SeriesFunction::Compound => self.call("compound", [&**inner]),
                SeriesFunction::FirstYears => self.call("first_years", [&**inner]),
                SeriesFunction::Total => self.call("total", [&**inner]),
                SeriesFunction::RunningTotal => self.call("running_total", [&**inner]),
                SeriesFunction::RunningLargest => self.call("running_largest", [&**inner]),
                SeriesFunction::Change => self.call("change", [&**inner]),
                SeriesFunction::PowersFromStart => self.call("powers", [&**inner]),
            },
            Expression::Financial(function, arguments) => {
                let name = match function {
                    Financial::InternalRate => "internal_rate",
                    Financial::ModifiedInternalRate => "modified_rate",
                    Financial::YearsToPayBack => "years_to_pay_back",
                    Financial::LeastCover => "least_cover",
                    Financial::Delay => "delay",
                    Financial::Together => "together",
                };
                self.call(name, arguments);
            }
        }
    }

    fn binary(&mut self, operator: BinaryOperator, left: &Expression, right: &Expression, outer: u8) {
        let (sign, strength, right_strength) = match operator {
            BinaryOperator::Add => ("+", 1, 1),
            BinaryOperator::Subtract => ("−", 1, 2),
            BinaryOperator::Multiply => ("×", 2, 2),
            BinaryOperator::Divide => ("÷", 2, 3),
        };
        let bracket = strength < outer;
        if bracket {
            self.tokens.push(Token::Open);
        }
        self.write(left, strength);
        self.tokens.push(Token::Operator(sign));
        self.write(right, right_strength);
        if bracket {
            self.tokens.push(Token::Close);
        }
    }

    fn call<'e>(&mut self, name: &'static str, arguments: impl IntoIterator<Item = &'e Expression>) {
        self.tokens.extend([Token::Function(name), Token::Open]);
        for (position, argument) in arguments.into_iter().enumerate() {
            if position > 0 {
                self.tokens.push(Token::Comma);
            }
            self.write(argument, 0);
        }
        self.tokens.push(Token::Close);
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::dec;

    use super::*;
    use crate::quantity::{MegawattHours, Tonnes, TonnesPerMegawattHour, Year, YearSpan};
    use crate::worksheet::{Line, Names, Symbol};

    #[test]
    fn a_formula_is_written_in_symbols_and_in_values_with_the_brackets_it_needs() {
        let mut sheet = Worksheet::new(YearSpan::new(Year(2027), 1));
        let answer = |field| Provenance::Answer { field };
        let generation: Line<MegawattHours> =
            sheet.given(Symbol::new(&Names { id: "generation", notation: "EG" }), Some(dec!(10)), answer("g"));
        let auxiliary: Line<MegawattHours> =
            sheet.given(Symbol::new(&Names { id: "auxiliary", notation: "EC" }), Some(dec!(2)), answer("a"));
        let factor: Line<TonnesPerMegawattHour> =
            sheet.given(Symbol::new(&Names { id: "factor", notation: "EF" }), Some(dec!(0.5)), answer("f"));
        let net: Line<Tonnes> =
            sheet.define(Symbol::new(&Names { id: "net", notation: "ER" }), (generation - auxiliary) * factor);
        let values = sheet.evaluate();
        let explanation = explain(&sheet, &values, net.id(), 1).expect("the line is in the sheet");
        let symbols: Vec<_> = explanation.formula.iter().map(|token| write(&sheet, token)).collect();
        assert_eq!(symbols.join(" "), "( EG − EC ) × EF");
        let substituted: Vec<_> = explanation.substituted.iter().map(|token| write(&sheet, token)).collect();
        assert_eq!(substituted.join(" "), "( 10 MWh − 2 MWh ) × 0.5 tCO2/MWh");
        assert_eq!(explanation.value, Ok(dec!(4.0)));
        assert_eq!(explanation.inputs, [generation.id(), auxiliary.id(), factor.id()]);
        assert_eq!(explanation.answers, ["f", "a", "g"]);
    }

    /// Brackets stand where the formula would mean something else without them; functions are called by their names, and those that
    /// only place a value in its years are not written.
    #[test]
    fn every_operator_and_function_is_written() {
        use crate::quantity::{Ratio, Years};
        use crate::worksheet::*;
        let n = |value| Formula::<Ratio>::constant(value);
        let (a, b, c) = (|| n(dec!(1)), || n(dec!(2)), || n(dec!(3)));
        let years = || Formula::<Years>::constant(dec!(4));
        let written: [(Formula<Ratio>, &str); 21] = [
            (a() + b() - c(), "1 + 2 − 3"),
            (a() - (b() + c()), "1 − ( 2 + 3 )"),
            (a() - (b() - c()), "1 − ( 2 − 3 )"),
            (a() + (b() - c()), "1 + 2 − 3"),
            (a() * b() / c(), "1 × 2 ÷ 3"),
            (a() / (b() * c()), "1 ÷ ( 2 × 3 )"),
            (a() * (b() / c()), "1 × 2 ÷ 3"),
            ((a() + b()) / c(), "( 1 + 2 ) ÷ 3"),
            (a() + b() * c(), "1 + 2 × 3"),
            (least([a(), b(), c()]), "least ( 1 , 2 , 3 )"),
            (largest([a() - b(), c()]) * a(), "largest ( 1 − 2 , 3 ) × 1"),
            (compound(a() + b()), "compound ( 1 + 2 )"),
            (powers(a()), "powers ( 1 )"),
            (first_years(years()), "first_years ( 4 )"),
            (total(a()), "total ( 1 )"),
            (a().running_total() - a().running_largest(), "running_total ( 1 ) − running_largest ( 1 )"),
            (a().change(), "change ( 1 )"),
            (a().every_operating_year() * b().in_construction_year(), "1 × 2"),
            ((a() + b()).over_construction() * c().first_operating_year(), "( 1 + 2 ) × 3"),
            (a().delayed(years()), "delay ( 1 , 4 )"),
            (a().together(years()), "together ( 1 , 4 )"),
        ];
        for (formula, expected) in written {
            let mut sheet = Worksheet::new(YearSpan::new(Year(2027), 1));
            let line: Line<Ratio> = sheet.define(Symbol::new(&Names { id: "line", notation: "L" }), formula);
            let explanation = explain(&sheet, &sheet.evaluate(), line.id(), 1).expect("the line is in the sheet");
            let tokens: Vec<_> = explanation.formula.iter().map(|token| write(&sheet, token)).collect();
            assert_eq!(tokens.join(" "), expected);
        }
    }

    fn write(sheet: &Worksheet, token: &Token) -> String {
        match token {
            Token::Symbol(id) => sheet.record(*id).expect("known line").symbol.notation.to_owned(),
            Token::Value(value, Some(unit)) => format!("{value} {unit}"),
            Token::Value(value, None) => value.to_string(),
            Token::Operator(sign) => (*sign).to_owned(),
            Token::Open => "(".to_owned(),
            Token::Close => ")".to_owned(),
            Token::Comma => ",".to_owned(),
            Token::Function(name) => (*name).to_owned(),
            other => format!("{other:?}"),
        }
    }
}
