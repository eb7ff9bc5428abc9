//! The sheet itself: an append-only list of lines.

use rust_decimal::Decimal;
use serde::Serialize;

use super::expression::Expression;
use super::formula::{Formula, Line};
use super::source::Citation;
use crate::quantity::{Unit, UnitCode, YearSpan};

/// What a line is called: an identifier for programs and message files, and the notation used in formulas.
///
/// A handle to names that are written once: hundreds of lines are named in the code, and the page carries each.
#[derive(Clone, Copy, Debug)]
pub struct Symbol(&'static Names);

/// The names behind a [`Symbol`].
#[derive(Debug)]
pub struct Names {
    /// Stable identifier in snake case; the name in each language is keyed by it.
    pub id: &'static str,
    /// The symbol of the methodology documents where there is one, such as `RE_p`.
    pub notation: &'static str,
}

impl Symbol {
    /// A symbol with these names.
    pub const fn new(names: &'static Names) -> Self {
        Self(names)
    }
}

impl core::ops::Deref for Symbol {
    type Target = Names;

    fn deref(&self) -> &Names {
        self.0
    }
}

impl PartialEq for Symbol {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Symbol {}

/// Position of a line in its sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct LineId(pub(super) u32);

impl LineId {
    /// The position as an index.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// Who supplied a value that no formula made.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Provenance {
    /// The user's answer to the question named.
    Answer {
        /// Key of the question.
        field: &'static str,
    },
    /// Nobody: the registry should have the value and has none.
    Nobody,
    /// A value of the registry, with the place it was read.
    Fact {
        /// Key of the parameter in the registry.
        parameter: &'static str,
        /// Where the value was read.
        citation: &'static Citation,
    },
}

/// How the value of a line comes about.
#[derive(Clone, Debug)]
pub enum Origin {
    /// Supplied from outside; `None` while it is not known.
    Given {
        /// The value in the line's unit.
        value: Option<Decimal>,
        /// Who supplied it, or would.
        provenance: Provenance,
    },
    /// Supplied from outside for each year of operation; nothing in a year beyond the last value.
    GivenByYear {
        /// The values in the line's unit, the first year of operation first.
        values: Vec<Decimal>,
        /// Who supplied them.
        provenance: Provenance,
    },
    /// Calculated from earlier lines.
    Defined(Expression),
}

impl Origin {
    /// Who supplied the value, or would; `None` for a calculated line.
    pub const fn provenance(&self) -> Option<Provenance> {
        match self {
            Origin::Given { provenance, .. } | Origin::GivenByYear { provenance, .. } => Some(*provenance),
            Origin::Defined(_) => None,
        }
    }
}

/// One line of the sheet.
#[derive(Clone, Debug)]
pub struct Record {
    /// What it is called.
    pub symbol: Symbol,
    /// The part of the project that it belongs to, from 1; 0 is the project as a whole.
    pub part: u8,
    /// The unit of its values.
    pub unit: UnitCode,
    /// How its value comes about.
    pub origin: Origin,
}

impl Record {
    /// Identifier in the sheet: that of the symbol, with the part of the project where there are several.
    pub fn key(&self) -> String {
        match self.part {
            0 => self.symbol.id.to_owned(),
            part => format!("{}.{part}", self.symbol.id),
        }
    }
}

/// An append-only calculation sheet over a span of years.
///
/// A project of several parts repeats lines, once for each part; the lines of the whole project are part 0.
#[derive(Clone, Debug)]
pub struct Worksheet {
    span: YearSpan,
    part: u8,
    records: Vec<Record>,
}

impl Worksheet {
    /// An empty sheet for the years of `span`.
    pub fn new(span: YearSpan) -> Self {
        Self { span, part: 0, records: Vec::with_capacity(96) }
    }

    /// The lines that follow belong to this part of the project.
    pub fn set_part(&mut self, part: u8) {
        self.part = part;
    }

    /// The years that yearly lines cover.
    pub fn span(&self) -> YearSpan {
        self.span
    }

    /// Adds a value from outside. An unknown value (`None`) is an issue on every line that needs it, not an error.
    pub fn given<U: Unit>(&mut self, symbol: Symbol, value: Option<Decimal>, provenance: Provenance) -> Line<U> {
        Line::new(self.append(symbol, U::CODE, Origin::Given { value, provenance }))
    }

    /// As [`Worksheet::given`], for a unit that is known as a value only.
    pub fn given_in(
        &mut self,
        unit: UnitCode,
        symbol: Symbol,
        value: Option<Decimal>,
        provenance: Provenance,
    ) -> LineId {
        self.append(symbol, unit, Origin::Given { value, provenance })
    }

    /// Adds a value for each year of operation from outside.
    pub fn given_by_year<U: Unit>(&mut self, symbol: Symbol, values: Vec<Decimal>, by: Provenance) -> Line<U> {
        Line::new(self.append(symbol, U::CODE, Origin::GivenByYear { values, provenance: by }))
    }

    /// Adds a line calculated by `formula`.
    pub fn define<U: Unit>(&mut self, symbol: Symbol, formula: impl Into<Formula<U>>) -> Line<U> {
        Line::new(self.append(symbol, U::CODE, Origin::Defined(formula.into().into_expression())))
    }

    /// Without the unit as a type, so that there is one of it for all units.
    #[inline(never)]
    fn append(&mut self, symbol: Symbol, unit: UnitCode, origin: Origin) -> LineId {
        let part = self.part;
        debug_assert!(self.find_in(part, symbol.id).is_none(), "{} twice in part {part}", symbol.id);
        let id = LineId(self.records.len() as u32);
        self.records.push(Record { symbol, part, unit, origin });
        id
    }

    /// All lines in order of evaluation.
    pub fn lines(&self) -> impl ExactSizeIterator<Item = (LineId, &Record)> {
        self.records.iter().enumerate().map(|(index, record)| (LineId(index as u32), record))
    }

    /// The line at `id`, which must come from this sheet.
    pub fn record(&self, id: LineId) -> Option<&Record> {
        self.records.get(id.index())
    }

    /// The value that a line was given; `None` if it has none yet or is calculated.
    pub fn given_value<U: Unit>(&self, line: Line<U>) -> Option<Decimal> {
        match self.record(line.id())?.origin {
            Origin::Given { value, .. } => value,
            Origin::GivenByYear { .. } | Origin::Defined(_) => None,
        }
    }

    /// The line whose symbol has the identifier `symbol`: that of the whole project, otherwise that of the first part.
    pub fn find(&self, symbol: &str) -> Option<LineId> {
        let first = || self.lines().find(|(_, record)| record.symbol.id == symbol).map(|(id, _)| id);
        self.find_in(0, symbol).or_else(first)
    }

    /// The line of a part of the project; part 0 is the whole.
    pub fn find_in(&self, part: u8, symbol: &str) -> Option<LineId> {
        self.lines().find(|(_, record)| record.part == part && record.symbol.id == symbol).map(|(id, _)| id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::{Ratio, Year};

    #[test]
    fn a_line_belongs_to_the_part_at_which_the_sheet_is() {
        let symbol = Symbol::new(&Names { id: "share", notation: "s" });
        let mut sheet = Worksheet::new(YearSpan::new(Year(2027), 1));
        let mut line = |part, value| {
            sheet.set_part(part);
            sheet.given::<Ratio>(symbol, Some(value), Provenance::Nobody).id()
        };
        let (whole, second) = (line(0, Decimal::ONE), line(2, Decimal::TWO));
        assert_eq!(sheet.find("share"), Some(whole));
        assert_eq!(sheet.find_in(2, "share"), Some(second));
        assert_eq!(sheet.find_in(1, "share"), None);
        let keys: Vec<String> = sheet.lines().map(|(_, record)| record.key()).collect();
        assert_ne!(keys[0], keys[1]);
    }
}
