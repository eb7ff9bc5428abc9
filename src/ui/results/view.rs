//! What every part of the results needs: the texts, the assessment, and the two ways on, to an explanation and to a
//! question.

use jiff::civil::Date;
use rust_decimal::Decimal;
use yew::prelude::*;

use crate::assess::symbols;
use crate::quantity::UnitCode;
use crate::study::{Code, Field, Severity};
use crate::ui::components::{ButtonKind, button, described_button};
use crate::ui::value::{Written, bare_number, rate, unit_name, written};
use crate::ui::{Assessed, I18n};
use crate::worksheet::{LineError, LineId, Origin, Provenance, Series, Symbol};

/// A figure that is explained: a line of the sheet, in one year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Asked {
    pub line: LineId,
    pub index: isize,
}

/// The year that stands for a line when no other is asked for: the first of operation.
pub(super) const FIRST_YEAR: isize = 1;

/// Why a figure is missing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Missing {
    /// This question is open.
    Answer(usize, Field),
    /// The registry knows no value for this line.
    Fact(LineId),
    /// The calculation of this line failed.
    Arithmetic(LineId),
}

/// Texts, figures and ways on.
#[derive(Clone, PartialEq)]
pub(super) struct View {
    pub i18n: I18n,
    pub assessed: Assessed,
    pub explain: Callback<Asked>,
    pub on_field: Callback<(usize, Field)>,
    /// Whether it is drawn for paper, where nothing can be pressed.
    pub paper: bool,
}

impl View {
    /// The line of a symbol, where the sheet has it.
    pub fn line(&self, symbol: Symbol) -> Option<LineId> {
        self.assessed.sheet.find(symbol.id)
    }

    /// The name of a line.
    pub fn name(&self, line: LineId) -> AttrValue {
        let name = self.i18n.t(&keyed("line", self.symbol(line).id));
        match self.assessed.sheet.record(line).map_or(0, |record| record.part) {
            0 => name,
            part => self.in_part(&name, part),
        }
    }

    /// A name with the part of the project that it concerns.
    fn in_part(&self, name: &str, part: u8) -> AttrValue {
        let number = part.to_string();
        self.i18n.t_with("part-of", &[("name", name.into()), ("number", number.as_str().into())])
    }

    /// The symbol of a line.
    pub fn symbol(&self, line: LineId) -> Symbol {
        self.assessed.sheet.record(line).map_or(symbols::CAPACITY, |record| record.symbol)
    }

    /// The part of the project to which a line belongs, from 0.
    pub fn part_of(&self, line: LineId) -> usize {
        self.assessed.sheet.record(line).map_or(0, |record| usize::from(record.part.saturating_sub(1)))
    }

    /// The unit of a line.
    pub fn unit(&self, line: LineId) -> UnitCode {
        self.assessed.sheet.record(line).map_or(UnitCode::Ratio, |record| record.unit)
    }

    /// The name of the unit of a line.
    pub fn unit_name(&self, line: LineId) -> AttrValue {
        unit_name(&self.i18n, self.assessed.currency, self.unit(line))
    }

    /// The question as it is asked.
    pub fn question(&self, field: Field) -> AttrValue {
        self.i18n.t(&keyed("field", field.key()))
    }

    /// The question as it is asked, with the part of the project where there are several.
    pub fn question_of(&self, part: usize, field: Field) -> AttrValue {
        let question = self.question(field);
        if self.assessed.parts.len() < 2 || !field.is_of_part() {
            return question;
        }
        self.in_part(&question, u8::try_from(part + 1).unwrap_or(u8::MAX))
    }

    /// A message in which words of the field open their meaning; on paper nothing opens.
    pub fn explained(&self, id: &'static str) -> Html {
        self.explain_words(id, &self.i18n.t(id))
    }

    /// The same for a text; `scope` makes the ids unique on the page.
    pub fn explain_words(&self, scope: &str, text: &str) -> Html {
        if self.paper {
            html! { text.to_owned() }
        } else {
            self.i18n.explained(scope, text)
        }
    }

    /// A day, written.
    pub fn date(&self, date: Date) -> AttrValue {
        self.i18n.date(date.year(), date.month(), date.day()).into()
    }

    /// The calendar year at `index`, written.
    pub fn year(&self, index: isize) -> AttrValue {
        self.assessed.sheet.span().year(index).0.to_string().into()
    }

    /// Whether a line has a value of its own in each year.
    pub fn is_yearly(&self, line: LineId) -> bool {
        matches!(self.assessed.series(line), Ok(Series::Yearly(_)))
    }

    /// A figure, written with number and unit apart; `None` while it has no value.
    pub fn written(&self, asked: Asked) -> Option<Written> {
        let value = self.assessed.value(asked.line, asked.index);
        if self.is_never_paid_back(asked.line, value) {
            return Some(Written::alone(self.i18n.t("results-not-paid-back")));
        }
        let write = if symbols::RATES_OF_RETURN.contains(&self.symbol(asked.line)) { rate } else { written };
        Some(write(&self.i18n, self.assessed.currency, value.ok()?, self.unit(asked.line)))
    }

    /// A figure as one text; `None` while it has no value.
    pub fn text(&self, asked: Asked) -> Option<AttrValue> {
        Some(self.written(asked)?.text(&self.i18n))
    }

    /// The text of a symbol's line in its first year of operation.
    pub fn text_of(&self, symbol: Symbol) -> Option<AttrValue> {
        self.text(Asked { line: self.line(symbol)?, index: FIRST_YEAR })
    }

    /// An income that does not cover the running cost gives a negative payback time, and none at all divides by zero.
    fn is_never_paid_back(&self, line: LineId, value: Result<Decimal, LineError>) -> bool {
        let is_payback = [symbols::PAYBACK_WITH_JCM, symbols::PAYBACK_WITHOUT_JCM].contains(&self.symbol(line));
        is_payback
            && match value {
                Ok(years) => years < Decimal::ZERO,
                Err(error) => error == LineError::DivisionByZero,
            }
    }

    /// Why a line has no value; `None` if it has one.
    pub fn missing(&self, line: LineId) -> Option<Missing> {
        let (root, error) = match self.assessed.series(line).err()? {
            LineError::Needs(root) => (root, self.assessed.series(root).err().unwrap_or(LineError::Absent)),
            error => (line, error),
        };
        if matches!(error, LineError::Overflow | LineError::DivisionByZero) {
            return Some(Missing::Arithmetic(root));
        }
        let question = match self.assessed.sheet.record(root).map(|record| &record.origin) {
            Some(Origin::Given { provenance: Provenance::Answer { field }, .. }) => Field::from_key(field),
            _ => None,
        };
        Some(question.map_or(Missing::Fact(root), |field| Missing::Answer(self.part_of(root), field)))
    }

    /// All that a line waits for, in the order of the questions; before country and technology are known, only these.
    pub fn all_missing(&self, line: LineId) -> Vec<Missing> {
        let first_part = self.assessed.parts.first();
        let needed = [
            (Field::Country, self.assessed.country.is_none()),
            (Field::Technology, first_part.is_none_or(|part| part.technology.is_none())),
        ];
        let needed: Vec<Missing> =
            needed.iter().filter(|(_, open)| *open).map(|(field, _)| Missing::Answer(0, *field)).collect();
        if !needed.is_empty() {
            return needed;
        }
        let mut found = Vec::new();
        self.collect_missing(line, &mut Vec::new(), &mut found);
        found.sort_by_key(|missing| match missing {
            Missing::Answer(part, field) => (0, *part, Some(*field)),
            Missing::Fact(_) | Missing::Arithmetic(_) => (1, 0, None),
        });
        found
    }

    fn collect_missing(&self, line: LineId, seen: &mut Vec<LineId>, found: &mut Vec<Missing>) {
        if seen.contains(&line) || self.assessed.series(line).is_ok() {
            return;
        }
        seen.push(line);
        match self.assessed.sheet.record(line).map(|record| &record.origin) {
            Some(Origin::Defined(expression)) => {
                expression.for_each_line(&mut |input| self.collect_missing(input, seen, found));
            }
            _ => found.extend(self.missing(line).filter(|missing| !found.contains(missing))),
        }
    }

    /// What a line waits for, with the way there.
    pub fn missing_text(&self, line: LineId) -> Html {
        self.missing(line).map(|missing| self.text_of_missing(missing)).unwrap_or_default()
    }

    /// What is missing, in words; an answer with the way to its question.
    pub fn text_of_missing(&self, missing: Missing) -> Html {
        match missing {
            Missing::Answer(part, field) => {
                let question = self.question(field);
                let refused = self
                    .assessed
                    .issues_at(part, field)
                    .any(|issue| issue.severity == Severity::Error && issue.code != Code::Required);
                let id = if refused { "results-needs-correction" } else { "results-needs-answer" };
                let label = self.i18n.t_with(id, &[("question", question.as_str().into())]);
                if self.paper {
                    return html! { label };
                }
                button(ButtonKind::Quiet, label, self.go_to(part, field))
            }
            Missing::Fact(root) => {
                let name = self.name(root);
                html! { self.i18n.t_with("results-needs-fact", &[("name", name.as_str().into())]) }
            }
            Missing::Arithmetic(root) => {
                let name = self.name(root);
                html! { self.i18n.t_with("results-needs-arithmetic", &[("name", name.as_str().into())]) }
            }
        }
    }

    /// Goes to a question.
    pub fn go_to(&self, part: usize, field: Field) -> Callback<()> {
        self.on_field.reform(move |()| (part, field))
    }

    /// The button that goes to a question and is named by it.
    pub fn question_button(&self, part: usize, field: Field) -> Html {
        if self.paper {
            return Html::default();
        }
        let question = self.question(field);
        let label = self.i18n.t_with("results-go-to-question", &[("question", question.as_str().into())]);
        button(ButtonKind::Quiet, label, self.go_to(part, field))
    }

    /// The button that goes to a question, beside words that say already what is asked.
    pub fn answer_button(&self, part: usize, field: Field) -> Html {
        if self.paper {
            return Html::default();
        }
        let question = self.question(field);
        let name = self.i18n.t_with("results-answer-question", &[("question", question.as_str().into())]);
        described_button(ButtonKind::Quiet, self.i18n.t("results-answer"), Some(name), self.go_to(part, field))
    }

    /// Opens the explanation of a figure.
    pub fn why(&self, asked: Asked) -> Callback<()> {
        self.explain.reform(move |()| asked)
    }

    /// The button "Why?" of a figure.
    pub fn why_button(&self, asked: Asked) -> Html {
        if self.paper {
            return Html::default();
        }
        let name = self.name(asked.line);
        let full = self.i18n.t_with("button-why-of", &[("name", name.as_str().into())]);
        described_button(ButtonKind::Quiet, self.i18n.t("button-why"), Some(full), self.why(asked))
    }

    /// A figure with its unit that opens its explanation when pressed.
    pub fn figure(&self, asked: Asked) -> Html {
        self.pressable(asked, self.text(asked))
    }

    /// The figure of a symbol's line; nothing where the sheet has no such line.
    pub fn figure_of(&self, symbol: Symbol, index: isize) -> Html {
        self.line(symbol).map_or_else(Html::default, |line| self.figure(Asked { line, index }))
    }

    /// A figure without its unit that opens its explanation when pressed, for a column that names the unit.
    pub fn bare_figure(&self, symbol: Symbol, index: isize) -> Html {
        let Some(line) = self.line(symbol) else { return Html::default() };
        let value = self.assessed.value(line, index).ok();
        self.pressable(Asked { line, index }, value.map(|value| bare_number(&self.i18n, value, self.unit(line))))
    }

    fn pressable(&self, asked: Asked, text: Option<AttrValue>) -> Html {
        let shown = text.clone().unwrap_or_else(|| self.i18n.t("results-no-value"));
        if self.paper {
            return html! { shown };
        }
        let spoken = text.unwrap_or_else(|| self.i18n.t("not-available"));
        let name = self.name(asked.line);
        let (name, value) = (("name", name.as_str().into()), ("value", spoken.as_str().into()));
        let label = if self.is_yearly(asked.line) {
            let year = self.year(asked.index);
            self.i18n.t_with("results-why-in-year", &[name, value, ("year", year.as_str().into())])
        } else {
            self.i18n.t_with("results-why", &[name, value])
        };
        let onclick = self.explain.reform(move |_: MouseEvent| asked);
        html! { <button class="jcm-number" type="button" aria-label={label} {onclick}>{ shown }</button> }
    }
}

/// The id of the message that belongs to an identifier of the engine.
pub(super) fn keyed(area: &str, id: &str) -> String {
    format!("{area}-{}", id.replace('_', "-"))
}
