//! The steps of the study, and which questions each asks.

use crate::study::Field;

/// A page of the study.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Where the equipment will run.
    Country,
    /// What will be installed.
    Technology,
    /// By which rules reductions are calculated.
    Methodology,
    /// What the equipment does.
    Activity,
    /// What it costs and how it is paid.
    Costs,
    /// What comes out.
    Results,
}

impl Step {
    /// Every step, in order.
    pub const ALL: [Step; 6] =
        [Step::Country, Step::Technology, Step::Methodology, Step::Activity, Step::Costs, Step::Results];

    /// Identifier in addresses and message ids.
    pub const fn id(self) -> &'static str {
        match self {
            Step::Country => "country",
            Step::Technology => "technology",
            Step::Methodology => "methodology",
            Step::Activity => "activity",
            Step::Costs => "costs",
            Step::Results => "results",
        }
    }

    /// The step with this identifier.
    pub fn from_id(id: &str) -> Option<Step> {
        Step::ALL.into_iter().find(|step| step.id() == id)
    }

    /// Position from 0.
    fn index(self) -> usize {
        Step::ALL.iter().position(|step| *step == self).unwrap_or_default()
    }

    /// The next of the steps that are offered, if there is one.
    pub fn next(self, offered: &[Step]) -> Option<Step> {
        offered.iter().copied().find(|step| step.index() > self.index())
    }

    /// The one before of the steps that are offered, if there is one.
    pub fn previous(self, offered: &[Step]) -> Option<Step> {
        offered.iter().copied().rev().find(|step| step.index() < self.index())
    }

    /// The questions that the step may ask.
    pub fn fields(self) -> impl Iterator<Item = Field> {
        Field::ALL.iter().copied().filter(move |field| Step::asking(*field) == self)
    }

    /// The step that asks `field`.
    pub const fn asking(field: Field) -> Step {
        match field {
            Field::Country => Step::Country,
            Field::Technology | Field::Mounting | Field::SeparateEnergy => Step::Technology,
            Field::Methodology | Field::GridConnected | Field::ModulesCertified | Field::OutputMetered => {
                Step::Methodology
            }
            Field::Grid | Field::StartYear | Field::ConstructionYears | Field::OperatingYears => Step::Activity,
            other if other.is_of_part() => Step::Activity,
            _ => Step::Costs,
        }
    }
}
