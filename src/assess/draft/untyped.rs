//! The work behind the typed methods of the draft, with the unit as a value: one of each for all units, since the page
//! carries what is written here.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::Draft;
use crate::quantity::UnitCode;
use crate::registry::{self, LookupError};
use crate::study::{Code, Field, Issue, Severity};
use crate::worksheet::{LineId, Provenance, Symbol};

impl Draft {
    pub(super) fn activity_in(&mut self, unit: UnitCode, symbol: Symbol, field: Field) -> LineId {
        let parameter = self.default_parameter(field);
        let date = self.methodology_date();
        match parameter {
            Some(parameter) => self.answer_or_fact_in(unit, symbol, field, &[&parameter], date),
            None => self.answer_in(unit, symbol, field),
        }
    }

    pub(super) fn answer_in(&mut self, unit: UnitCode, symbol: Symbol, field: Field) -> LineId {
        self.need(field);
        let value = self.answers.number(field);
        if value.is_none() {
            self.ask(field);
        }
        self.answered_in(unit, symbol, value, field)
    }

    pub(super) fn answered_in(
        &mut self,
        unit: UnitCode,
        symbol: Symbol,
        value: Option<Decimal>,
        field: Field,
    ) -> LineId {
        self.sheet.given_in(unit, symbol, value, Provenance::Answer { field: field.key() })
    }

    pub(super) fn answer_or_fact_in(
        &mut self,
        unit: UnitCode,
        symbol: Symbol,
        field: Field,
        parameters: &[&str],
        date: Date,
    ) -> LineId {
        match self.answers.number(field) {
            Some(value) => self.answered_in(unit, symbol, Some(value), field),
            None if self.answers.refused(field) => self.answered_in(unit, symbol, None, field),
            None => self.fact_or_ask_in(unit, symbol, field, parameters, date),
        }
    }

    pub(super) fn fact_or_ask_in(
        &mut self,
        unit: UnitCode,
        symbol: Symbol,
        field: Field,
        parameters: &[&str],
        date: Date,
    ) -> LineId {
        let mut last = None;
        for parameter in parameters.iter().filter_map(|id| registry::parameter(id)) {
            match parameter.in_unit(unit, date) {
                Ok(found) => {
                    let provenance = Provenance::Fact { parameter: parameter.id, citation: &found.citation };
                    return self.sheet.given_in(unit, symbol, Some(found.value), provenance);
                }
                Err(error) => last = Some(error),
            }
        }
        if self.country.is_some() {
            let code = match last {
                Some(LookupError::NotInForce { id, .. }) => Code::NotInForce(id.to_owned(), date),
                _ => Code::NoFact(parameters.first().copied().unwrap_or_default().to_owned()),
            };
            self.report(Issue::at(field, Severity::Open, code).for_line(symbol.id));
        }
        self.answered_in(unit, symbol, None, field)
    }

    pub(super) fn fact_in(&mut self, unit: UnitCode, symbol: Symbol, parameter: &str, date: Date) -> Option<LineId> {
        let parameter = registry::parameter(parameter)?;
        let found = parameter.in_unit(unit, date).ok()?;
        let provenance = Provenance::Fact { parameter: parameter.id, citation: &found.citation };
        Some(self.sheet.given_in(unit, symbol, Some(found.value), provenance))
    }

    pub(super) fn fact_or_absent_in(&mut self, unit: UnitCode, symbol: Symbol, parameter: &str, date: Date) -> LineId {
        self.fact_in(unit, symbol, parameter, date).unwrap_or_else(|| {
            let code = Code::NotInForce(parameter.to_owned(), date);
            self.report(Issue::of_line(symbol.id, Severity::Open, code));
            self.sheet.given_in(unit, symbol, None, Provenance::Nobody)
        })
    }
}
