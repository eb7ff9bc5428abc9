//! Reads a topic of the guidance: statements, each with its source. The sentences are messages.

use super::fields::{Reader, Spelling};
use super::model::{CheckedStatement, CheckedTopic};
use super::schema::{RawStatement, TopicFile};

const STEPS: &[Spelling] = &[
    ("country", "country"),
    ("technology", "technology"),
    ("methodology", "methodology"),
    ("activity", "activity"),
    ("costs", "costs"),
    ("results", "results"),
    // At every step: the glossary.
    ("every", "every"),
];

impl Reader<'_> {
    pub fn topic(&mut self, raw: &TopicFile) -> Option<CheckedTopic> {
        let id = self.text("topic", "id", &raw.id)?;
        if self.file != format!("guidance/{id}.toml") {
            self.problem(&id, "the file is not named after `id`");
        }
        if raw.position.is_none() {
            self.problem(&id, "`position` is missing");
        }
        if raw.statement.is_empty() {
            self.problem(&id, "has no `[[statement]]`");
        }
        let step = self.word(&id, "step", &raw.step, STEPS);
        let statements = raw.statement.iter().filter_map(|statement| self.statement(&id, statement)).collect();
        Some(CheckedTopic { position: raw.position?, step: step?, grades: raw.grades.clone(), statements, id })
    }

    fn statement(&mut self, topic: &str, raw: &RawStatement) -> Option<CheckedStatement> {
        let id = self.text(topic, "statement.id", &raw.id)?;
        let key = format!("{topic} {id}");
        let dates = (
            self.date(&key, "from", &raw.from),
            self.optional_date(&key, "until", &raw.until),
            self.date(&key, "review_by", &raw.review_by),
        );
        let place = self.place(&key, &raw.source, &raw.locator, &raw.evidence);
        let citation = self.citation(&key, place, dates, &raw.note)?;
        Some(CheckedStatement { id, sample: raw.sample.clone(), citation })
    }
}
