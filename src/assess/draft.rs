//! The sheet while it is being written, with what the formulas need around it.

use jiff::civil::{Date, date};
use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, dec};

use crate::quantity::{Ratio, Unit, YearSpan};
use crate::registry::{self, Country, Methodology};
use crate::study::{Answers, Code, Field, Issue, Severity};
use crate::worksheet::{Line, Provenance, Symbol, Worksheet};

mod untyped;

/// A sheet in the making.
pub(super) struct Draft {
    pub sheet: Worksheet,
    /// The answers as the present part of the project sees them.
    pub answers: Answers,
    pub issues: Vec<Issue>,
    pub country: Option<&'static Country>,
    pub today: Date,
    /// The methodology of the present part, whose values are the defaults of its questions.
    pub applied: Option<&'static Methodology>,
    parts: Vec<Answers>,
    /// Position of the present part, from 0.
    part: usize,
    /// Questions of the present part that only an answer can settle, answered or not.
    needed: Vec<Field>,
}

impl Draft {
    pub fn new(span: YearSpan, parts: Vec<Answers>, mut issues: Vec<Issue>, today: Date) -> Self {
        let answers = parts.first().cloned().unwrap_or_default();
        let code = answers.text(Field::Country);
        let country = code.and_then(registry::country);
        if code.is_none() {
            issues.push(Issue::at(Field::Country, Severity::Open, Code::Required));
        } else if country.is_none() {
            issues.push(Issue::at(Field::Country, Severity::Error, Code::UnknownChoice));
        }
        Self {
            sheet: Worksheet::new(span),
            answers,
            issues,
            country,
            today,
            applied: None,
            parts,
            part: 0,
            needed: Vec::new(),
        }
    }

    /// Number of parts of the project.
    pub fn part_count(&self) -> usize {
        self.parts.len()
    }

    /// Runs `assess` with the answers of the part at `part`, from 0. Its lines and issues belong to that part; the only
    /// part of a project is the project.
    pub fn in_part<T>(&mut self, part: usize, assess: impl FnOnce(&mut Self) -> T) -> T {
        self.enter(part);
        self.sheet.set_part(if self.parts.len() > 1 { part as u8 + 1 } else { 0 });
        let outcome = assess(self);
        self.enter(0);
        self.sheet.set_part(0);
        outcome
    }

    /// The questions of the present part so far that only an answer can settle.
    pub fn needed(&self) -> &[Field] {
        &self.needed
    }

    /// Notes that only an answer settles a question.
    pub fn need(&mut self, field: Field) {
        if !self.needed.contains(&field) {
            self.needed.push(field);
        }
    }

    /// A choice that only an answer can make; an open one is an issue.
    pub fn choice(&mut self, field: Field) -> Option<String> {
        self.need(field);
        let chosen = self.answers.text(field).map(str::to_owned);
        if chosen.is_none() {
            self.ask(field);
        }
        chosen
    }

    fn enter(&mut self, part: usize) {
        self.part = part;
        self.needed.clear();
        self.answers = self.parts.get(part).cloned().unwrap_or_default();
    }

    /// Notes what is wrong or open in the present part, or in the project if the question is on the project.
    pub fn report(&mut self, mut issue: Issue) {
        issue.part = if issue.field.is_none_or(Field::is_of_part) { self.part } else { 0 };
        self.issues.push(issue);
    }

    /// The technology of the present part, or a word that no technology has.
    pub fn technology(&self) -> &str {
        self.answers.text(Field::Technology).unwrap_or("none")
    }

    /// A number that the activity needs: the answer, otherwise the default of the methodology (by class where it has
    /// classes), otherwise an open question.
    pub fn activity<U: Unit>(&mut self, symbol: Symbol, field: Field) -> Line<U> {
        Line::typed(self.activity_in(U::CODE, symbol, field))
    }

    /// As [`Draft::activity`], for an answer in per cent.
    pub fn activity_percent(&mut self, symbol: Symbol, field: Field) -> Line<Ratio> {
        if self.default_parameter(field).is_none() {
            self.need(field);
        }
        if let Some(line) = self.percent_answer(symbol, field) {
            return line;
        }
        let date = self.methodology_date();
        match self.default_parameter(field) {
            Some(parameter) => self.fact_or_ask(symbol, field, &[&parameter], date),
            None => self.waiting(symbol, field),
        }
    }

    /// A number that acts only where it is given: an answer, or a default of the methodology.
    pub fn optional<U: Unit>(&mut self, symbol: Symbol, field: Field) -> Option<Line<U>> {
        (self.answered(field) || self.default_parameter(field).is_some()).then(|| self.activity(symbol, field))
    }

    /// Whether the user said something at `field`, usable or not.
    pub fn answered(&self, field: Field) -> bool {
        self.answers.number(field).is_some() || self.answers.refused(field)
    }

    fn default_parameter(&self, field: Field) -> Option<String> {
        let value_of = |question: &str| self.answers.number(Field::from_key(question)?);
        self.applied?.default_parameter(field.key(), value_of)
    }

    /// The country's code, or a code that no country has.
    pub fn country_code(&self) -> &'static str {
        self.country.map_or("??", |country| country.code)
    }

    /// A line that only an answer can fill. An open question is an issue.
    pub fn answer<U: Unit>(&mut self, symbol: Symbol, field: Field) -> Line<U> {
        Line::typed(self.answer_in(U::CODE, symbol, field))
    }

    /// A line filled by a percentage answer, if there is one.
    pub fn percent_answer(&mut self, symbol: Symbol, field: Field) -> Option<Line<Ratio>> {
        if self.answers.refused(field) {
            return Some(self.blocked(symbol, field));
        }
        let share = self.answers.number(field)? / dec!(100);
        Some(self.sheet.given(symbol, Some(share), Provenance::Answer { field: field.key() }))
    }

    /// A percentage answer, otherwise the registry's value under the first of `parameters` that exists.
    pub fn percent_or_fact(&mut self, symbol: Symbol, field: Field, parameters: &[&str], date: Date) -> Line<Ratio> {
        self.percent_answer(symbol, field).unwrap_or_else(|| self.fact_or_ask(symbol, field, parameters, date))
    }

    /// The answer, otherwise the registry's value for `date` under the first of `parameters` that exists.
    pub fn answer_or_fact<U: Unit>(
        &mut self,
        symbol: Symbol,
        field: Field,
        parameters: &[&str],
        date: Date,
    ) -> Line<U> {
        Line::typed(self.answer_or_fact_in(U::CODE, symbol, field, parameters, date))
    }

    /// The registry's value for `date` under the first of `parameters` that exists; without one, the question at
    /// which the user can give a value is open.
    pub fn fact_or_ask<U: Unit>(&mut self, symbol: Symbol, field: Field, parameters: &[&str], date: Date) -> Line<U> {
        Line::typed(self.fact_or_ask_in(U::CODE, symbol, field, parameters, date))
    }

    /// The registry's value for `date`, if it is in force then.
    pub fn fact<U: Unit>(&mut self, symbol: Symbol, parameter: &str, date: Date) -> Option<Line<U>> {
        self.fact_in(U::CODE, symbol, parameter, date).map(Line::typed)
    }

    /// The registry's value for `date`, or a line without a value and an issue that says so.
    pub fn fact_or_absent<U: Unit>(&mut self, symbol: Symbol, parameter: &str, date: Date) -> Line<U> {
        Line::typed(self.fact_or_absent_in(U::CODE, symbol, parameter, date))
    }

    /// Japanese fiscal year (from April) of the call: as answered, otherwise the present one.
    pub fn application_fiscal_year(&self) -> i16 {
        self.answers
            .number(Field::CallFiscalYear)
            .and_then(|year| year.to_i16())
            .unwrap_or_else(|| self.present_fiscal_year())
    }

    /// Japanese fiscal year of today.
    pub fn present_fiscal_year(&self) -> i16 {
        fiscal_year(self.today)
    }

    /// The day whose rules and factors an application follows: today within the present fiscal year, otherwise the
    /// first day of the call's fiscal year.
    pub fn application_date(&self) -> Date {
        let year = self.application_fiscal_year();
        if year == self.present_fiscal_year() { self.today } else { date(year, 4, 1) }
    }

    /// The day on which a version of a methodology has to be in force: when the design document goes to validation,
    /// taken as the end of the first year of operation, and today for a plant that starts later.
    pub fn methodology_date(&self) -> Date {
        // The calendar ends with the year 9999; a plant of a later year starts later than today.
        Date::new(self.sheet.span().year(1).0, 12, 31).map_or(self.today, |end| end.min(self.today))
    }

    /// Notes that a question is open, once.
    pub fn ask(&mut self, field: Field) {
        self.need(field);
        if !self.reported(field) {
            self.report(Issue::at(field, Severity::Open, Code::Required));
        }
    }

    /// Whether something is wrong or open at a question of the present part already.
    pub fn reported(&self, field: Field) -> bool {
        let part = if field.is_of_part() { self.part } else { 0 };
        self.issues.iter().any(|issue| issue.field == Some(field) && issue.part == part)
    }

    /// A line that waits for an answer.
    pub fn waiting<U: Unit>(&mut self, symbol: Symbol, field: Field) -> Line<U> {
        self.ask(field);
        self.blocked(symbol, field)
    }

    /// A line that waits for an answer whose own issue is noted already.
    pub fn blocked<U: Unit>(&mut self, symbol: Symbol, field: Field) -> Line<U> {
        Line::typed(self.answered_in(U::CODE, symbol, None, field))
    }

    /// A number that the answer `field` implies.
    pub fn implied<U: Unit>(&mut self, symbol: Symbol, value: Decimal, field: Field) -> Line<U> {
        Line::typed(self.answered_in(U::CODE, symbol, Some(value), field))
    }
}

/// The Japanese fiscal year to which a day belongs; it starts on 1 April.
fn fiscal_year(day: Date) -> i16 {
    if day.month() >= 4 { day.year() } else { day.year() - 1 }
}
