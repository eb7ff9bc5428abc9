//! Real projects that open with one press.

use yew::prelude::*;

use crate::assess::sample_study;
use crate::registry::{Sample, samples};
use crate::study::Study;
use crate::ui::components::{ButtonKind, Dialog, button, described_button};
use crate::ui::hooks::use_frame;
use crate::ui::store::use_study;
use crate::ui::use_i18n;

/// The sample that `study` is, as long as no answer differs.
pub(super) fn unchanged_sample(study: &Study) -> Option<&'static Sample> {
    samples().iter().find(|sample| sample_study(sample) == *study)
}

/// Properties of [`OpenSample`].
#[derive(PartialEq, Properties)]
pub struct OpenSampleProps {
    /// The sample.
    pub sample: &'static str,
    /// Called with its study.
    pub on_open: Callback<Study>,
}

/// The button that opens one sample. Answers of the visitor's own are not replaced without a question.
#[component]
pub fn OpenSample(props: &OpenSampleProps) -> Html {
    let i18n = use_i18n();
    let study = use_study();
    let asking = use_state_eq(|| false);
    let frame = use_frame();
    let sample = samples().iter().find(|sample| sample.id == props.sample);
    let Some(sample) = sample.filter(|sample| frame.admits(&sample_study(sample))) else { return Html::default() };
    let own = !study.answers.is_empty() && unchanged_sample(&study).is_none();
    let title = i18n.t(&format!("sample-{}-title", sample.id.replace('_', "-")));
    let name = i18n.t_with("samples-open-named", &[("title", title.as_str().into())]);
    let replace = {
        let (asking, on_open) = (asking.setter(), props.on_open.clone());
        Callback::from(move |()| {
            asking.set(false);
            on_open.emit(sample_study(sample));
        })
    };
    let open = {
        let (asking, replace) = (asking.setter(), replace.clone());
        Callback::from(move |()| if own { asking.set(true) } else { replace.emit(()) })
    };
    let keep = {
        let asking = asking.setter();
        Callback::from(move |()| asking.set(false))
    };
    let id = format!("sample-replace-{}", sample.id);
    html! {
        <>
            { described_button(ButtonKind::Secondary, i18n.t("samples-open"), Some(name), open) }
            <Dialog {id} closes={false} title={i18n.t("samples-open")} open={*asking} on_close={keep.clone()}>
                <p>{ i18n.t("samples-replace-question") }</p>
                <div class="jcm-dialog__actions">
                    { button(ButtonKind::Secondary, i18n.t("restart-keep"), keep) }
                    { button(ButtonKind::Danger, i18n.t("samples-replace-confirm"), replace) }
                </div>
            </Dialog>
        </>
    }
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
    let frame = use_frame();
    // What the host page has fixed would make another project of a sample.
    if !samples().iter().any(|sample| frame.admits(&sample_study(sample))) {
        return Html::default();
    }
    html! {
        <section class="jcm-samples" aria-labelledby="samples-heading">
            <h2 class="jcm-samples__heading" id="samples-heading">{ i18n.t("samples-heading") }</h2>
            <p class="jcm-samples__support">{ i18n.t("samples-support") }</p>
            <ul class="jcm-samples__list">
                { for samples().iter().filter(|sample| frame.admits(&sample_study(sample))).map(|sample| {
                    let id = sample.id.replace('_', "-");
                    html! {
                        <li class="jcm-samples__item" key={sample.id}>
                            <h3 class="jcm-samples__name">{ i18n.t(&format!("sample-{id}-title")) }</h3>
                            <p class="jcm-samples__note">{ i18n.t(&format!("sample-{id}-note")) }</p>
                            <OpenSample sample={sample.id} on_open={props.on_open.clone()} />
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}
