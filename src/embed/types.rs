//! The TypeScript declarations of the package: what a study may hold, from the lists that the engine itself reads, followed by
//! the forms of the results (`static/npm/results.d.ts`), which a test compares with real ones.

use core::fmt::Write;
use std::collections::BTreeSet;

use super::Problem;
use crate::assess::symbols;
use crate::i18n::Language;
use crate::registry::{self, Family, Topic};
use crate::report::description;
use crate::study::{AnswerUnit, Code, FORMAT, Field, Kind, Study, UNKNOWN};
use crate::worksheet::source::Evidence;

const RESULTS: &str = include_str!("../../static/npm/results.d.ts");

/// The text of the declarations.
pub fn declarations() -> String {
    let mut text =
        String::from("// Written from the questions, bounds and codes of the engine. Decimals are texts.\n\n");
    union(&mut text, "A partner country, by its two-letter code.", "Country", countries());
    union(&mut text, "A technology.", "Technology", choices(Field::Technology));
    union(&mut text, "A way through the mechanism, or none.", "Route", choices(Field::Route));
    union(&mut text, "The formulas of a methodology.", "Family", Family::ALL.iter().map(|family| family.as_str()));
    union(&mut text, "How well a value is supported, the best first.", "Evidence", Evidence::ALL.map(Evidence::as_str));
    union(&mut text, "A language of the names.", "Language", Language::all().map(Language::code));
    union(&mut text, "A line of the sheet.", "Line", symbols::all().map(|symbol| symbol.id));
    union(&mut text, "What is wrong or open in a study.", "IssueCode", Code::IDS.iter().copied());
    union(&mut text, "Why a call fails.", "ErrorCode", Problem::CODES);
    text.push_str("/** Answers by question, each as text: a number with `.` as decimal sign, or with its unit such as `16 MW`. */\n");
    text.push_str("export interface Answers {\n");
    for field in Field::ALL {
        let _ = writeln!(text, "  /** {} */\n  {}?: {};", comment(*field), field.key(), answer(*field));
    }
    text.push_str("}\n\n");
    let of_project = Field::ALL.iter().filter(|field| !field.is_of_part()).map(|field| field.key());
    union(
        &mut text,
        "A question on the project as a whole, which a part does not answer.",
        "QuestionOfProject",
        of_project,
    );
    // One of several methodologies is listed once.
    let conditions: BTreeSet<&str> = registry::confirmable().map(|clause| clause.id).collect();
    union(&mut text, "A condition that is confirmed or denied.", "Condition", conditions);
    let _ = writeln!(
        text,
        "/** How risks and legal points of the guidance are judged. */\nexport type Judged = {};\n",
        judged()
    );
    let _ =
        writeln!(text, "/** The format of a study that this version writes. */\nexport type StudyFormat = {FORMAT};");
    let _ =
        writeln!(text, "\n/** Whether a condition is met. */\nexport type Confirmed = {};\n", one_of(Study::CONFIRMED));
    text.push_str(RESULTS);
    text
}

fn judged() -> String {
    let graded = registry::topics().iter().filter(|topic| !topic.grades.is_empty());
    let topic = |topic: &Topic| {
        let points: Vec<String> = topic.statements.iter().map(|statement| topic.key_of(statement)).collect();
        let points = one_of(points.iter().map(String::as_str));
        format!("Partial<Record<{points}, {}>>", one_of(topic.grades.iter().copied()))
    };
    graded.map(topic).collect::<Vec<_>>().join(" & ")
}

fn comment(field: Field) -> String {
    let description = description(field);
    let unit = match field.kind() {
        Kind::Number { unit, .. } | Kind::Series { unit, .. } => unit,
        Kind::Key | Kind::Choice(_) => AnswerUnit::Plain,
    };
    match unit.measures() {
        [] => description,
        measures => {
            let spellings: Vec<&str> = measures.iter().map(|measure| measure.id).collect();
            format!("{description}; a unit may follow the number: {}", spellings.join(", "))
        }
    }
}

fn answer(field: Field) -> String {
    match (field, field.kind()) {
        (Field::Country, _) => "Country".to_owned(),
        (Field::Technology, _) => "Technology".to_owned(),
        (Field::Route, _) => "Route".to_owned(),
        (_, Kind::Choice(&["yes", "no"])) => yes_no(),
        (_, Kind::Choice(choices)) => one_of(choices.iter().copied()),
        (_, Kind::Key | Kind::Number { .. } | Kind::Series { .. }) => "string".to_owned(),
    }
}

fn yes_no() -> String {
    one_of(["yes", "no", UNKNOWN])
}

fn countries() -> impl Iterator<Item = &'static str> {
    registry::countries().iter().map(|country| country.code)
}

fn choices(field: Field) -> impl Iterator<Item = &'static str> {
    let choices = match field.kind() {
        Kind::Choice(choices) => choices,
        Kind::Key | Kind::Number { .. } | Kind::Series { .. } => &[],
    };
    choices.iter().copied()
}

fn union(text: &mut String, meaning: &str, name: &str, values: impl IntoIterator<Item = &'static str>) {
    // Writing to a String cannot fail.
    let _ = writeln!(text, "/** {meaning} */\nexport type {name} = {};\n", one_of(values));
}

fn one_of<'a>(values: impl IntoIterator<Item = &'a str>) -> String {
    values.into_iter().map(|value| format!("{value:?}")).collect::<Vec<_>>().join(" | ")
}
