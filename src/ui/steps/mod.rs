//! One file for each step of the study.

mod activity;
mod checklist;
mod costs;
mod country;
mod criteria;
mod drawing;
mod elsewhere;
mod methodology;
mod methodology_card;
mod question;
mod technology;

pub use activity::ActivityStep;
pub use costs::CostsStep;
pub use country::CountryStep;
pub use methodology::MethodologyStep;
pub use question::{Question, QuestionProps, field_label, field_name_in};
pub use technology::TechnologyStep;

use yew::prelude::*;

use super::{Assessed, I18n};

/// What every step is given.
#[derive(Clone, PartialEq, Properties)]
pub struct StepProps {
    /// The assessment of the study as it stands.
    pub assessed: Assessed,
}

/// The heading of a part, where the project has several.
fn part_heading(i18n: &I18n, assessed: &Assessed, part: usize) -> Html {
    if assessed.parts.len() < 2 {
        return Html::default();
    }
    let number = (part + 1).to_string();
    let technology = assessed.parts.get(part).and_then(|part| part.technology.as_deref());
    let name = technology.map(|id| i18n.t(&technology::name_id(id))).unwrap_or_default();
    html! {
        <h2 class="jcm-topic__subheading">
            { i18n.t_with("part-heading", &[("number", number.as_str().into()), ("name", name.as_str().into())]) }
        </h2>
    }
}
