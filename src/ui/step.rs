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
    pub fn index(self) -> usize {
        Step::ALL.iter().position(|step| *step == self).unwrap_or_default()
    }

    /// The next step, if there is one.
    pub fn next(self) -> Option<Step> {
        Step::ALL.get(self.index() + 1).copied()
    }

    /// The step before, if there is one.
    pub fn previous(self) -> Option<Step> {
        Step::ALL.get(self.index().checked_sub(1)?).copied()
    }

    /// The questions that the step asks.
    pub const fn fields(self) -> &'static [Field] {
        match self {
            Step::Country => &[Field::Country],
            Step::Technology => &[Field::Technology, Field::Mounting],
            Step::Methodology => {
                &[Field::Methodology, Field::GridConnected, Field::ModulesCertified, Field::OutputMetered]
            }
            Step::Activity => &[
                Field::Grid,
                Field::DisplacedSource,
                Field::CapacityKw,
                Field::GenerationMwh,
                Field::AuxiliaryMwh,
                Field::StartYear,
                Field::OperatingYears,
                Field::DegradationPercent,
                Field::GridFactorApplication,
                Field::GridFactorMethodology,
            ],
            Step::Costs => &[
                Field::CostCurrency,
                Field::TotalCost,
                Field::EligibleCost,
                Field::AnnualCost,
                Field::ElectricityPrice,
                Field::LoanSharePercent,
                Field::LoanInterestPercent,
                Field::LoanYears,
                Field::CallFiscalYear,
                Field::EquipmentUse,
                Field::Industry,
                Field::SimilarProjects,
                Field::SimilarToEarlier,
                Field::JapaneseRepresentative,
                Field::OrdersPlaced,
                Field::OtherJapaneseSubsidy,
                Field::CreditsIntended,
                Field::CreditingYears,
                Field::GovernmentSharePercent,
                Field::PartnerSharePercent,
            ],
            Step::Results => &[],
        }
    }

    /// The step that asks `field`.
    pub fn asking(field: Field) -> Step {
        Step::ALL.into_iter().find(|step| step.fields().contains(&field)).unwrap_or(Step::Country)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_is_asked_once() {
        for field in Field::ALL {
            let asking = Step::ALL.into_iter().filter(|step| step.fields().contains(field)).count();
            assert_eq!(asking, 1, "{}", field.key());
        }
    }
}
