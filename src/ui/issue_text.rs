//! The sentence of an issue in the visitor's language.

use yew::AttrValue;

use super::I18n;
use super::steps::field_label;
use crate::i18n::{ArgValue, line_message};
use crate::study::{AnswerUnit, Argument, Issue, Kind};

/// What is wrong or open, as a sentence.
pub fn issue_text(i18n: &I18n, issue: &Issue) -> AttrValue {
    let is_year =
        issue.field.is_some_and(|field| matches!(field.kind(), Kind::Number { unit: AnswerUnit::CalendarYear, .. }));
    let written = |argument| match argument {
        // A calendar year has no thousands.
        Argument::Number(number) if is_year => number.to_string(),
        Argument::Parameter(id) => subject(i18n, issue).map_or(id, |name| name.to_string()),
        other => argument_text(i18n, other),
    };
    let arguments: Vec<(&str, String)> =
        issue.code.arguments().into_iter().map(|(name, argument)| (name, written(argument))).collect();
    let arguments: Vec<(&str, ArgValue<'_>)> =
        arguments.iter().map(|(name, text)| (*name, ArgValue::Text(text))).collect();
    i18n.t_with(&format!("issue-{}", issue.code.id()), &arguments)
}

fn argument_text(i18n: &I18n, argument: Argument) -> String {
    match argument {
        Argument::Number(number) => i18n.number(&number.to_string(), 4),
        Argument::Plain(number) => number.to_string(),
        Argument::Day(day) => i18n.date(day.year(), day.month(), day.day()),
        // Two letters are a country; everything else is an identifier of the registry.
        Argument::Name(name) | Argument::Parameter(name) => i18n.country(&name),
    }
}

/// What has no value: the line, or else what the question asks for.
fn subject(i18n: &I18n, issue: &Issue) -> Option<AttrValue> {
    let line = issue.line.map(|line| i18n.t(&line_message(line)));
    line.or_else(|| issue.field.map(|field| field_label(i18n, field)))
}
