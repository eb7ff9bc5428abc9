//! The JSON Schema of a study, from the same list of questions that the engine reads.

use serde_json::{Map, Value, json};

use crate::study::{FORMAT, Field, Kind, MOST_PARTS, Study, UNKNOWN};

/// The JSON Schema (draft 2020-12) of a study file.
pub fn study_schema() -> Value {
    let answers = |asked: fn(&Field) -> bool| -> Map<String, Value> {
        let asked = Field::ALL.iter().copied().filter(asked);
        asked.map(|field| (field.key().to_owned(), answer(field))).collect()
    };
    let (all, of_part) = (answers(|_| true), answers(|field| field.is_of_part()));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "JCM feasibility study",
        "type": "object",
        "additionalProperties": false,
        "required": ["format", "answers"],
        "properties": {
            "format": { "const": FORMAT },
            "answers": { "$ref": "#/$defs/answers" },
            "parts": {
                "description": "The answers of each part of the project after the first.",
                "type": "array",
                "maxItems": MOST_PARTS - 1,
                "items": { "$ref": "#/$defs/answers_of_part" },
            },
            "confirmed": {
                "description": "Conditions confirmed or denied, by their identifier.",
                "type": "object",
                "additionalProperties": { "enum": Study::CONFIRMED },
            },
            "judged": {
                "description": "How the user judges risks and legal points, by topic and statement of the guidance.",
                "type": "object",
                "additionalProperties": { "type": "string" },
            },
            "notes": {
                "description": "What the user writes beside the answers: to risks and legal points, descriptions of the parts, title and author of the report.",
                "type": "object",
                "additionalProperties": { "type": "string" },
            },
        },
        "$defs": {
            "answers": { "type": "object", "additionalProperties": false, "properties": all },
            "answers_of_part": { "type": "object", "additionalProperties": false, "properties": of_part },
        },
    })
}

fn answer(field: Field) -> Value {
    let description = description(field);
    match field.kind() {
        Kind::Key => json!({ "type": "string", "description": description }),
        Kind::Choice(&["yes", "no"]) => json!({ "enum": ["yes", "no", UNKNOWN], "description": description }),
        Kind::Choice(choices) => json!({ "enum": choices, "description": description }),
        Kind::Number { whole, .. } => json!({
            "type": "string",
            "pattern": if whole { "^-?[0-9]+$" } else { "^-?[0-9]*\\.?[0-9]+$" },
            "description": description,
        }),
        Kind::Series { .. } => json!({
            "type": "string",
            "pattern": "^-?[0-9]*\\.?[0-9]+(; ?-?[0-9]*\\.?[0-9]+)*$",
            "description": description,
        }),
    }
}

/// What is asked, with the unit and the bounds of a number, for people who write programs.
pub fn description(field: Field) -> String {
    let meaning = field.meaning();
    match field.kind() {
        Kind::Key | Kind::Choice(_) => meaning.to_owned(),
        Kind::Number { lower, upper, unit, .. } => format!("{meaning} {unit:?}, from {lower} to {upper}"),
        Kind::Series { lower, upper, unit } => format!(
            "{meaning} {unit:?} for each year of operation, separated by semicolons, each from {lower} to {upper}"
        ),
    }
}
