//! What the page shows: a step of the study, or one of the pages beside the steps.

use super::Step;

/// What the address names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A step of the study.
    Step(Step),
    /// A page beside the steps.
    Aside(Aside),
}

/// A page that is no step of the study.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aside {
    /// Every question of the study at once, for those who know them.
    Everything,
    /// The report, to be printed.
    Report,
    /// How accessible this application is.
    Accessibility,
}

impl Aside {
    const ALL: [Aside; 3] = [Aside::Everything, Aside::Report, Aside::Accessibility];

    /// Identifier in addresses and message ids.
    pub const fn id(self) -> &'static str {
        match self {
            Aside::Everything => "everything",
            Aside::Report => "report",
            Aside::Accessibility => "accessibility",
        }
    }
}

impl Place {
    /// Identifier in addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Place::Step(step) => step.id(),
            Place::Aside(aside) => aside.id(),
        }
    }

    /// The place with this identifier.
    pub fn from_id(id: &str) -> Option<Place> {
        let aside = Aside::ALL.into_iter().find(|aside| aside.id() == id).map(Place::Aside);
        Step::from_id(id).map(Place::Step).or(aside)
    }

    /// Id of the message that names it.
    pub fn name(self) -> String {
        match self {
            Place::Step(step) => format!("step-{}", step.id()),
            Place::Aside(aside) => format!("page-{}", aside.id()),
        }
    }

    /// The step on screen, if it is one.
    pub const fn step(self) -> Option<Step> {
        match self {
            Place::Step(step) => Some(step),
            Place::Aside(_) => None,
        }
    }
}
