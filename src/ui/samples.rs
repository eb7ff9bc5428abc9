//! Real projects that open with one press.

use yew::prelude::*;

use crate::assess::sample_study;
use crate::registry::{Sample, samples};
use crate::study::Study;
use crate::ui::components::{ButtonKind, Dialog, button, described_button};
use crate::ui::store::use_study;
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
    let study = use_study();
    let asking = use_state_eq(|| None::<Study>);
    // Answers of the visitor's own are not replaced without a question.
    let own = !study.answers.is_empty() && unchanged_sample(&study).is_none();
    let open = {
        let (asking, on_open) = (asking.setter(), props.on_open.clone());
        Callback::from(move |study: Study| if own { asking.set(Some(study)) } else { on_open.emit(study) })
    };
    let keep = {
        let asking = asking.setter();
        Callback::from(move |()| asking.set(None))
    };
    let replace = {
        let (asking, on_open) = (asking.clone(), props.on_open.clone());
        Callback::from(move |()| {
            if let Some(study) = (*asking).clone() {
                asking.set(None);
                on_open.emit(study);
            }
        })
    };
    html! {
        <section class="jcm-samples" aria-labelledby="samples-heading">
            <h2 class="jcm-samples__heading" id="samples-heading">{ i18n.t("samples-heading") }</h2>
            <p class="jcm-samples__support">{ i18n.t("samples-support") }</p>
            <ul class="jcm-samples__list">
                { for samples().iter().map(|sample| {
                    let id = sample.id.replace('_', "-");
                    let title = i18n.t(&format!("sample-{id}-title"));
                    let name = i18n.t_with("samples-open-named", &[("title", title.as_str().into())]);
                    let on_open = open.reform(move |()| sample_study(sample));
                    html! {
                        <li class="jcm-samples__item" key={sample.id}>
                            <h3 class="jcm-samples__name">{ title }</h3>
                            <p class="jcm-samples__note">{ i18n.t(&format!("sample-{id}-note")) }</p>
                            { described_button(ButtonKind::Secondary, i18n.t("samples-open"), Some(name), on_open) }
                        </li>
                    }
                }) }
            </ul>
            <Dialog id="sample-replace" title={i18n.t("samples-open")} open={asking.is_some()} on_close={keep.clone()}>
                <p>{ i18n.t("samples-replace-question") }</p>
                <div class="jcm-dialog__actions">
                    { button(ButtonKind::Secondary, i18n.t("restart-keep"), keep) }
                    { button(ButtonKind::Danger, i18n.t("samples-replace-confirm"), replace) }
                </div>
            </Dialog>
        </section>
    }
}
