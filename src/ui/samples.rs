//! Real projects that open with one press.

use yew::prelude::*;

use crate::assess::sample_study;
use crate::registry::{Sample, samples};
use crate::study::Study;
use crate::ui::components::{ButtonKind, described_button};
use crate::ui::use_i18n;

/// The sample that `study` is, as long as no answer differs.
pub(super) fn unchanged_sample(study: &Study) -> Option<&'static Sample> {
    samples().iter().find(|sample| sample_study(sample) == *study)
}

/// Properties of [`Samples`].
#[derive(PartialEq, Properties)]
pub struct SamplesProps {
    /// Called with the study of the sample that the visitor opens.
    pub on_open: Callback<Study>,
}

/// The samples, each with what it teaches.
#[component]
pub fn Samples(props: &SamplesProps) -> Html {
    let i18n = use_i18n();
    html! {
        <section class="jcm-samples" aria-labelledby="samples-heading">
            <h2 class="jcm-samples__heading" id="samples-heading">{ i18n.t("samples-heading") }</h2>
            <p class="jcm-samples__support">{ i18n.t("samples-support") }</p>
            <ul class="jcm-samples__list">
                { for samples().iter().map(|sample| {
                    let id = sample.id.replace('_', "-");
                    let title = i18n.t(&format!("sample-{id}-title"));
                    let name = i18n.t_with("samples-open-named", &[("title", title.as_str().into())]);
                    let on_open = props.on_open.reform(move |()| sample_study(sample));
                    html! {
                        <li class="jcm-samples__item" key={sample.id}>
                            <h3 class="jcm-samples__name">{ title }</h3>
                            <p class="jcm-samples__note">{ i18n.t(&format!("sample-{id}-note")) }</p>
                            { described_button(ButtonKind::Secondary, i18n.t("samples-open"), Some(name), on_open) }
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}
