//! What the host page is told of the study: the step always, answers and results only if the visitor agrees.

use serde::Serialize;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::hooks::{tell_host, use_frame};
use super::store::use_study;
use super::{Assessed, use_i18n};
use crate::report;
use crate::study::Study;

/// Properties of [`Sharing`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct SharingProps {
    /// The assessment of the study.
    pub assessed: Assessed,
    /// The place on screen, by its identifier.
    pub place: AttrValue,
}

/// The detail of `jcm-ready`.
#[derive(Serialize)]
struct Ready {
    version: &'static str,
    #[serde(rename = "dataDate")]
    data_date: String,
}

/// The detail of `jcm-change`.
#[derive(Serialize)]
struct Change<'a> {
    step: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    study: Option<&'a Study>,
}

/// The detail of `jcm-result`.
#[derive(Serialize)]
struct Outcome {
    figures: Vec<Shown>,
}

/// A headline figure; a value that cannot be calculated is absent.
#[derive(Serialize)]
struct Shown {
    symbol: String,
    value: Option<String>,
    unit: String,
}

/// Asks for the visitor's consent where the host wants to know more. Consent ends with the visit.
#[component]
pub(super) fn Sharing(props: &SharingProps) -> Html {
    let i18n = use_i18n();
    let study = use_study();
    let frame = use_frame();
    let agreed = use_state_eq(|| false);
    let SharingProps { assessed, place } = props.clone();
    use_effect_with((), {
        let data_date = assessed.data_date.to_string();
        move |()| tell_host("ready", &Ready { version: env!("CARGO_PKG_VERSION"), data_date })
    });
    use_effect_with((place, study, *agreed), |(place, study, agreed)| {
        tell_host("change", &Change { step: place, study: agreed.then_some(&**study) });
    });
    use_effect_with((assessed, *agreed), |(assessed, agreed)| {
        if *agreed {
            tell_host("result", &outcome(assessed));
        }
    });
    if !frame.shares() {
        return Html::default();
    }
    let onchange = {
        let agreed = agreed.setter();
        move |event: Event| agreed.set(event.target_unchecked_into::<HtmlInputElement>().checked())
    };
    html! {
        <p class="jcm-sharing">
            <label><input type="checkbox" checked={*agreed} {onchange} />{ " " }{ i18n.t("sharing-consent") }</label>
        </p>
    }
}

fn outcome(assessed: &Assessed) -> Outcome {
    let report::Document { headline, figures, .. } = report::document(assessed, |_| None);
    let is_headline = |figure: &report::Figure| headline.contains(&figure.symbol);
    let shown = |figure: report::Figure| Shown {
        symbol: figure.symbol,
        value: figure.shown.map(|value| value.to_string()),
        unit: figure.unit,
    };
    Outcome { figures: figures.into_iter().filter(is_headline).map(shown).collect() }
}
