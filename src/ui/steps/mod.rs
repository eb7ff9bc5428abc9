//! One file for each step of the study.

mod activity;
mod answer;
mod checklist;
mod costs;
mod country;
mod criteria;
mod drawing;
mod elsewhere;
mod further;
mod methodology;
mod methodology_card;
mod question;
mod technology;
mod usual;

pub(super) use answer::answer_text;
pub(super) use country::country_choices;
pub use country::{CountryQuestion, CountryQuestionProps};
pub use question::{field_label, field_name, field_name_in};
pub(super) use technology::choices as technology_choices;

use std::rc::Rc;

use yew::prelude::*;

use super::components::Choice;
use super::store::Dispatch;
use super::{Assessed, I18n, Step};
use crate::embed::Frame;
use crate::study::{Field, Study};
use question::{Question, QuestionProps};

/// The questions of a step; on the first, what follows the question that stands already.
pub(super) fn questions(step: Step, desk: &Desk) -> Html {
    match step {
        Step::Country => country::country(desk),
        Step::Technology => technology::technology(desk),
        Step::Methodology => methodology::methodology(desk),
        Step::Activity => activity::activity(desk),
        Step::Costs => costs::costs(desk),
        Step::Results => Html::default(),
    }
}

/// What every step is given. Steps are plain functions: a component of its own costs the page some kilobytes.
pub(super) struct Desk {
    pub i18n: I18n,
    pub study: Rc<Study>,
    pub dispatch: Dispatch,
    /// The assessment of the study as it stands.
    pub assessed: Assessed,
    /// What a host page asks for.
    pub frame: Rc<Frame>,
}

impl Desk {
    /// Asks a question on the project or its first part.
    fn ask(&self, field: Field) -> Html {
        self.ask_of(0, field, false, Vec::new())
    }

    /// Asks a question without whose answer nothing can be calculated.
    fn require(&self, field: Field, choices: Vec<Choice>) -> Html {
        self.ask_of(0, field, true, choices)
    }

    /// Asks a question on the part at `part`, from 0.
    fn ask_of(&self, part: usize, field: Field, required: bool, choices: Vec<Choice>) -> Html {
        let props = QuestionProps::of(self, part, field, required, choices);
        html! { <Question key={field.key()} ..props /> }
    }
}

/// The heading of a part, where the project has several.
fn part_heading(desk: &Desk, part: usize) -> Html {
    let Desk { i18n, assessed, .. } = desk;
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
