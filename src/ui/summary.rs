//! The four main figures beside the questions: they move with each keystroke.

use yew::prelude::*;

use super::results::FIGURES;
use super::value::written;
use super::{Assessed, use_i18n};

/// Properties of [`Summary`].
#[derive(PartialEq, Properties)]
pub struct SummaryProps {
    /// The assessment of the study as it stands.
    pub assessed: Assessed,
}

/// The headline figures in short.
#[component]
pub fn Summary(props: &SummaryProps) -> Html {
    let i18n = use_i18n();
    let assessed = &props.assessed;
    let is_known = assessed.headline.lines().into_iter().any(|line| assessed.value(line, 1).is_ok());
    html! {
        <aside class="jcm-summary" aria-labelledby="summary-heading" data-known={is_known.to_string()}>
            <h2 class="jcm-summary__heading" id="summary-heading">{ i18n.t("summary-heading") }</h2>
            <dl class="jcm-summary__list">
                { for FIGURES.iter().zip(assessed.headline.lines()).map(|(name, line)| {
                    let value = assessed.value(line, 1).ok().filter(|_| i18n.is_complete()).zip(assessed.sheet.record(line));
                    html! {
                        <div class="jcm-summary__item" key={*name}>
                            <dt class="jcm-summary__name">{ i18n.t(name) }</dt>
                            <dd class="jcm-summary__value">
                                if let Some((value, record)) = value {
                                    { written(&i18n, assessed.currency, value, record.unit).text(&i18n) }
                                } else {
                                    { i18n.t("summary-open") }
                                }
                            </dd>
                        </div>
                    }
                }) }
            </dl>
            <p class="jcm-summary__note">{ i18n.t("summary-estimate") }</p>
        </aside>
    }
}
