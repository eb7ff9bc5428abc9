//! One line of the document with all that it is made of.

use serde::Serialize;

use super::document::{Document, Fact, Figure};

/// A line, the lines that its formula reads, and the facts on which it rests.
#[derive(Clone, Debug, Serialize)]
pub struct Explained {
    /// The line, with its formula in symbols and in values.
    pub figure: Figure,
    /// The lines that the formula reads, in the order of reading.
    pub inputs: Vec<Figure>,
    /// The facts that the value rests on, directly or through its inputs, strongest evidence first.
    pub sources: Vec<SourceRow>,
}

/// A fact under its key.
#[derive(Clone, Debug, Serialize)]
pub struct SourceRow {
    /// Key of the fact.
    pub parameter: &'static str,
    /// The fact, with the place where it was read.
    #[serde(flatten)]
    pub fact: Fact,
}

/// Explains the line with the identifier `symbol`, as `Figure::symbol` spells it; `None` if the study has no such line.
pub fn explained(document: &Document, symbol: &str) -> Option<Explained> {
    let find = |symbol: &str| document.figures.iter().find(|figure| figure.symbol == symbol).cloned();
    let figure = find(symbol)?;
    let inputs = figure.inputs.iter().filter_map(|input| find(input)).collect();
    let row = |parameter: &&'static str| {
        document.facts.get(parameter).map(|fact| SourceRow { parameter, fact: fact.clone() })
    };
    let sources = figure.sources.iter().filter_map(row).collect();
    Some(Explained { figure, inputs, sources })
}
