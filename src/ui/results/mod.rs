//! The results: what the study comes to, why, and what it rests on.
//!
//! Figures are taken from the assessment and written; nothing is calculated here. Each figure opens the one dialog
//! that explains it down to its sources.

mod actions;
mod bases;
mod by_year;
mod explanation;
mod figures;
mod findings;
mod formula;
mod inverses;
mod issues;
mod judgements;
mod measures;
mod pictures;
mod project;
mod report;
mod routes;
mod scenarios;
mod sources;
mod standing;
mod subsidy;
mod support;
mod timeline;
mod verdict;
mod view;
mod year_table;
mod yearly;

pub(super) use figures::FIGURES;
pub(super) use report::Report;
pub(super) use sources::{fact, named, period, source_link};

use std::rc::Rc;

use yew::prelude::*;

use super::store::Dispatch;
use super::{Assessed, use_i18n};
use crate::study::{Field, Study};
use explanation::ExplanationDialog;
use inverses::Inverses;
use view::{Asked, View};

/// Properties of [`Results`].
#[derive(PartialEq, Properties)]
pub struct ResultsProps {
    /// The assessment of the study.
    pub assessed: Assessed,
    /// Called with the part, from 0, and the question that the visitor wants to go to.
    pub on_field: Callback<(usize, Field)>,
}

/// All parts of the results, and the dialog that explains their figures.
#[component]
pub fn Results(props: &ResultsProps) -> Html {
    let i18n = use_i18n();
    // Tests show results of an assessment alone.
    let study = use_context::<Rc<Study>>();
    let dispatch = use_context::<Dispatch>();
    let trail = use_state_eq(Vec::<Asked>::new);
    let set_trail = {
        let setter = trail.setter();
        Callback::from(move |trail| setter.set(trail))
    };
    let view = View {
        i18n,
        assessed: props.assessed.clone(),
        explain: set_trail.reform(|asked| vec![asked]),
        on_field: props.on_field.clone(),
        paper: false,
    };
    let by_route = study.as_ref().map(|study| crate::explore::routes(study, props.assessed.today)).unwrap_or_default();
    html! {
        <div class="jcm-results">
            if let Some(study) = &study {
                { project::sample_note(&view, study) }
                { verdict::verdict(&view, study, &by_route) }
                // Many stops of the keyboard lie between the answer and the foot of the page.
                <p class="jcm-result__way">{ actions::report_link(&view) }</p>
            }
            { figures::figures(&view) }
            if let Some(study) = &study {
                { routes::routes(&view, study, &by_route, dispatch.clone()) }
                { project::project(&view, study) }
            }
            { standing::standing(&view) }
            { measures::measures(&view) }
            { subsidy::subsidy(&view, study.as_deref()) }
            { support::support(&view) }
            { bases::bases(&view) }
            { findings::criteria(&view) }
            { by_year::by_year(&view) }
            { yearly::yearly(&view) }
            { scenarios::scenarios(&view) }
            <Inverses view={view.clone()} />
            if view.i18n.is_whole() {
                { timeline::timeline(&view) }
                if let Some((study, dispatch)) = study.as_ref().zip(dispatch.as_ref()) {
                    { judgements::judgements(&view, study, dispatch) }
                }
            }
            { issues::issues(&view) }
            { actions::actions(&view) }
            <ExplanationDialog {view} trail={(*trail).clone()} on_trail={set_trail} />
        </div>
    }
}

/// A part of the results under its heading.
fn part(name: &'static str, heading: AttrValue, content: Html) -> Html {
    html! {
        <section class="jcm-result" data-part={name}>
            <h2 class="jcm-result__heading">{ heading }</h2>
            { content }
        </section>
    }
}
