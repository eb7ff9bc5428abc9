//! What will be installed, and where.

use yew::prelude::*;

use super::{Question, StepProps};
use crate::study::Field;

/// Asks for technology and mounting.
#[component]
pub fn TechnologyStep(props: &StepProps) -> Html {
    html! {
        <>
            <Question field={Field::Technology} assessed={props.assessed.clone()} required={true} />
            <Question field={Field::Mounting} assessed={props.assessed.clone()} required={true} />
        </>
    }
}
