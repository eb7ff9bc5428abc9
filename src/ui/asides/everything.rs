//! Every question of the study on one page, for those who know them. The figures beside follow each answer.

use yew::prelude::*;

use crate::ui::Step;
use crate::ui::steps::{CountryQuestion, Desk, questions};

pub(super) fn everything(desk: &Desk) -> Html {
    let steps = Step::ALL.into_iter().filter(|step| *step != Step::Results);
    html! {
        <>
            { for steps.map(|step| html! {
                <section class="jcm-everything" key={step.id()}>
                    <h2 class="jcm-result__heading">{ desk.i18n.t(&format!("step-{}", step.id())) }</h2>
                    <div class="jcm-topic__questions">
                        if step == Step::Country {
                            <CountryQuestion error={None::<AttrValue>} />
                        }
                        { questions(step, desk) }
                    </div>
                </section>
            }) }
        </>
    }
}
