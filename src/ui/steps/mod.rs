//! One file for each step of the study.

mod activity;
mod costs;
mod country;
mod methodology;
mod question;
mod technology;

pub use activity::ActivityStep;
pub use costs::CostsStep;
pub use country::CountryStep;
pub use methodology::MethodologyStep;
pub use question::{Question, QuestionProps, field_label, field_name};
pub use technology::TechnologyStep;

use yew::Properties;

use super::Assessed;

/// What every step is given.
#[derive(Clone, PartialEq, Properties)]
pub struct StepProps {
    /// The assessment of the study as it stands.
    pub assessed: Assessed,
}
