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
    /// The pages on the calculator itself, each with a sentence.
    About,
    /// How to put the calculator on another page.
    Hosts,
    /// How programs use the engine.
    Developers,
    /// The whole registry.
    Data,
    /// The worked examples, run here.
    Selfcheck,
    /// How accessible this application is.
    Accessibility,
    /// What is kept, where, and who learns of it.
    Privacy,
    /// What changed from version to version.
    History,
}

impl Aside {
    const ALL: [Aside; 10] = [
        Aside::Everything,
        Aside::Report,
        Aside::About,
        Aside::Hosts,
        Aside::Developers,
        Aside::Data,
        Aside::Selfcheck,
        Aside::Accessibility,
        Aside::Privacy,
        Aside::History,
    ];

    /// The pages that document the calculator, in the order in which [`Aside::About`] lists them.
    pub const DOCUMENTATION: [Aside; 7] = [
        Aside::Hosts,
        Aside::Developers,
        Aside::Data,
        Aside::Selfcheck,
        Aside::Accessibility,
        Aside::Privacy,
        Aside::History,
    ];

    /// Identifier in addresses and message ids.
    pub const fn id(self) -> &'static str {
        match self {
            Aside::Everything => "everything",
            Aside::Report => "report",
            Aside::About => "about",
            Aside::Hosts => "hosts",
            Aside::Developers => "developers",
            Aside::Data => "data",
            Aside::Selfcheck => "selfcheck",
            Aside::Accessibility => "accessibility",
            Aside::Privacy => "privacy",
            Aside::History => "history",
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
