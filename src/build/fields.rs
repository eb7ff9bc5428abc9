//! Reads single fields, and notes what is missing or misspelt instead of stopping at the first.

use super::model::CheckedParameter;
use super::model::{CheckedCheck, CheckedCitation, CheckedClause, CheckedSource, CheckedValue, Place, Problem};
use super::schema::{RawClause, RawParameter, RawValue};
use super::unit::UnitCode;
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use toml::value::Datetime;

/// What a sample may expect: figures of the calculation, and what happened in reality.
const FIGURES: &[&str] = &[
    "application_reductions",
    "methodology_reductions",
    "selection_reductions",
    "issued_credits",
    "issued_credits_government",
];

/// The keys of all questions, read from the list of questions itself: a key is the text after `= "` of a line that
/// ends in a kind.
pub fn questions() -> impl Iterator<Item = &'static str> {
    include_str!("../study/field.rs").lines().filter_map(|line| {
        let (name, rest) = line.trim().split_once(" = \"")?;
        let (key, kind) = rest.split_once("\":")?;
        (name.bytes().all(|byte| byte.is_ascii_alphanumeric()) && !kind.is_empty()).then_some(key)
    })
}

/// Spelling in the files, variant in Rust.
pub type Spelling = (&'static str, &'static str);

const EVIDENCE: &[Spelling] =
    &[("official", "Official"), ("reproduced", "Reproduced"), ("secondary", "Secondary"), ("unverified", "Unverified")];

const CHECKS_WITH_FIELD: &[Spelling] = &[("answer_yes", "AnswerYes"), ("answer_no", "AnswerNo")];

const CHECKS_WITH_THRESHOLD: &[Spelling] = &[("at_least", "AtLeast"), ("at_most", "AtMost")];

const CHECKS: &[Spelling] = &[
    ("confirm", "Confirm"),
    ("partner_country", "PartnerCountry"),
    ("joint_committee_ready", "JointCommitteeReady"),
    ("similar_solar_not_selected", "SimilarSolarNotSelected"),
    ("selection_reserved", "SelectionReserved"),
    ("methodology_available", "MethodologyAvailable"),
    ("completion_in_time", "CompletionInTime"),
    ("technology_installed", "TechnologyInstalled"),
    ("information", "Information"),
];

/// Where the reader stands: a file and the key within it.
pub struct Reader<'a> {
    pub file: &'a str,
    pub sources: &'a BTreeMap<String, CheckedSource>,
    pub problems: &'a mut Vec<Problem>,
}

impl Reader<'_> {
    pub fn problem(&mut self, key: &str, what: impl Into<String>) {
        self.problems.push(Problem { file: self.file.into(), key: key.into(), what: what.into() });
    }

    pub fn need<T: Clone>(&mut self, key: &str, name: &str, field: &Option<T>) -> Option<T> {
        if field.is_none() {
            self.problem(key, format!("`{name}` is missing"));
        }
        field.clone()
    }

    pub fn text(&mut self, key: &str, name: &str, field: &Option<String>) -> Option<String> {
        let text = self.need(key, name, field)?;
        if text.trim().is_empty() {
            self.problem(key, format!("`{name}` is empty"));
            return None;
        }
        Some(text)
    }

    pub fn date(&mut self, key: &str, name: &str, field: &Option<Datetime>) -> Option<Date> {
        let datetime = self.need(key, name, field)?;
        let date = datetime.date.filter(|_| datetime.time.is_none()).and_then(|date| {
            Date::new(i16::try_from(date.year).ok()?, i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?).ok()
        });
        if date.is_none() {
            self.problem(key, format!("`{name}` is not a date: {datetime}"));
        }
        date
    }

    pub fn optional_date(&mut self, key: &str, name: &str, field: &Option<Datetime>) -> Option<Date> {
        field.as_ref()?;
        self.date(key, name, field)
    }

    pub fn decimal(&mut self, key: &str, name: &str, field: &Option<String>) -> Option<Decimal> {
        let text = self.text(key, name, field)?;
        let decimal = Decimal::from_str_exact(&text).ok();
        if decimal.is_none() {
            self.problem(key, format!("`{name}` is not a decimal number: {text}"));
        }
        decimal
    }

    pub fn unit(&mut self, key: &str, field: &Option<String>) -> Option<UnitCode> {
        let text = self.text(key, "unit", field)?;
        let unit = UnitCode::parse(&text);
        if unit.is_none() {
            self.problem(key, format!("unknown unit `{text}`"));
        }
        unit
    }

    pub fn word(&mut self, key: &str, name: &str, field: &Option<String>, known: &[Spelling]) -> Option<&'static str> {
        let text = self.text(key, name, field)?;
        let variant = known.iter().find(|(spelling, _)| *spelling == text).map(|(_, variant)| *variant);
        if variant.is_none() {
            self.problem(key, format!("unknown {name} `{text}`"));
        }
        variant
    }

    pub fn source(&mut self, key: &str, field: &Option<String>) -> Option<String> {
        let id = self.text(key, "source", field)?;
        if !self.sources.contains_key(&id) {
            self.problem(key, format!("`source` names `{id}`, which no file in sources/ defines"));
            return None;
        }
        Some(id)
    }

    pub fn place(
        &mut self,
        key: &str,
        source: &Option<String>,
        locator: &Option<String>,
        evidence: &Option<String>,
    ) -> Option<Place> {
        let source = self.source(key, source);
        let locator = self.text(key, "locator", locator);
        let evidence = self.word(key, "evidence", evidence, EVIDENCE);
        let place = Place { source: source?, locator: locator?, evidence: evidence? };
        let assumption = self.sources.get(&place.source).is_some_and(|source| source.url.is_none());
        if assumption && place.evidence != "Unverified" {
            self.problem(key, "a source without an address is an assumption: its evidence is `unverified`");
        }
        Some(place)
    }

    /// Puts a place and its dates together.
    pub fn citation(
        &mut self,
        key: &str,
        place: Option<Place>,
        dates: (Option<Date>, Option<Date>, Option<Date>),
        note: &Option<String>,
    ) -> Option<CheckedCitation> {
        let (from, until, review_by) = dates;
        let (place, from, review_by) = (place?, from?, review_by?);
        if until.is_some_and(|until| until < from) {
            self.problem(key, "`until` is before `from`");
        }
        if self.sources.get(&place.source).is_some_and(|source| review_by <= source.retrieved) {
            self.problem(key, "`review_by` is not after the day on which the source was consulted");
        }
        Some(CheckedCitation { place, from, until, review_by, note: note.clone() })
    }

    pub fn value(&mut self, id: &str, raw: &RawValue) -> Option<CheckedValue> {
        let from = self.date(id, "from", &raw.from);
        let until = self.optional_date(id, "until", &raw.until);
        let review_by = self.date(id, "review_by", &raw.review_by);
        let value = self.decimal(id, "value", &raw.value);
        let place = self.place(id, &raw.source, &raw.locator, &raw.evidence);
        let citation = self.citation(id, place, (from, until, review_by), &raw.note);
        Some(CheckedValue { value: value?, citation: citation? })
    }

    pub fn parameter(&mut self, raw: &RawParameter) -> Option<CheckedParameter> {
        let id = self.text("[[parameter]]", "id", &raw.id)?;
        let unit = self.unit(&id, &raw.unit);
        if raw.value.is_empty() {
            self.problem(&id, "has no value");
        }
        let mut values: Vec<CheckedValue> = raw.value.iter().filter_map(|value| self.value(&id, value)).collect();
        values.sort_by_key(|value| value.citation.from);
        // A value that could not be read leaves no gap: its own fault is reported.
        if values.len() == raw.value.len() {
            self.periods(&id, &values);
        }
        Some(CheckedParameter { id, unit: unit?, values })
    }

    fn periods(&mut self, id: &str, values: &[CheckedValue]) {
        for (earlier, later) in values.iter().zip(values.iter().skip(1)) {
            let begin = later.citation.from;
            match earlier.citation.until {
                Some(until) if until.tomorrow().is_ok_and(|next| next == begin) => {}
                Some(until) if until < begin => self.problem(id, format!("gap between {until} and {begin}")),
                _ => {
                    self.problem(id, format!("the value from {} overlaps the one from {begin}", earlier.citation.from))
                }
            }
        }
    }

    pub fn clause(&mut self, raw: &RawClause) -> Option<CheckedClause> {
        let id = self.text("[[clause]]", "id", &raw.id)?;
        let check = self.clause_check(&id, raw);
        let from = self.date(&id, "from", &raw.from);
        let until = self.optional_date(&id, "until", &raw.until);
        let review_by = self.date(&id, "review_by", &raw.review_by);
        let place = self.place(&id, &raw.source, &raw.locator, &raw.evidence);
        let citation = self.citation(&id, place, (from, until, review_by), &raw.note);
        Some(CheckedClause {
            id,
            check: check?,
            country: raw.applies_to_country.clone(),
            technology: raw.applies_to_technology.clone(),
            citation: citation?,
        })
    }

    fn clause_check(&mut self, id: &str, raw: &RawClause) -> Option<CheckedCheck> {
        let text = raw.check.clone().unwrap_or_default();
        let named = |spellings: &[Spelling]| {
            spellings.iter().find(|(spelling, _)| *spelling == text).map(|(_, variant)| *variant)
        };
        let threshold = named(CHECKS_WITH_THRESHOLD);
        if threshold.is_none() && raw.value.is_some() || text != "one_of" && raw.values.is_some() {
            self.problem(id, format!("a threshold means nothing to the check `{text}`"));
        }
        if let Some(variant) = named(CHECKS_WITH_FIELD).or(threshold) {
            let field = self.question(id, raw)?;
            return Some(match threshold {
                Some(_) => CheckedCheck::Threshold(variant, field, self.decimal(id, "value", &raw.value)?),
                None => CheckedCheck::OfField(variant, field),
            });
        }
        if text == "one_of" {
            let values = self.need(id, "values", &raw.values);
            return Some(CheckedCheck::OneOf(self.question(id, raw)?, values?));
        }
        let variant = self.word(id, "check", &raw.check, CHECKS)?;
        if raw.field.is_some() {
            self.problem(id, format!("`field` means nothing to the check `{text}`"));
        }
        Some(CheckedCheck::Plain(variant))
    }

    fn question(&mut self, id: &str, raw: &RawClause) -> Option<String> {
        let field = self.text(id, "field", &raw.field)?;
        self.answer_field(id, &field);
        Some(field)
    }

    pub fn answer_field(&mut self, key: &str, field: &str) {
        if !questions().any(|question| question == field) {
            self.problem(key, format!("`{field}` is no field of a study"));
        }
    }

    pub fn figure(&mut self, key: &str, figure: &str) {
        if !FIGURES.contains(&figure) {
            self.problem(key, format!("`{figure}` is no figure that a sample may expect"));
        }
    }
}
