//! A headline figure: the number that the visitor came for.

use yew::prelude::*;

use super::button::{ButtonKind, described_button};
use super::evidence_badge::evidence_badge;
use crate::ui::I18n;
use crate::worksheet::source::Evidence;

/// A headline figure as it is shown.
#[derive(Clone, PartialEq)]
pub struct Headline {
    /// What it is.
    pub name: AttrValue,
    /// The written value; `None` while it cannot be calculated.
    pub value: Option<AttrValue>,
    /// The unit, or nothing where the value carries its own.
    pub unit: AttrValue,
    /// A second line: the other basis, what binds, or what is missing.
    pub note: Option<Html>,
    /// The weakest evidence that the figure rests on.
    pub evidence: Option<Evidence>,
    /// Opens the explanation; `None` while there is nothing to explain.
    pub on_explain: Option<Callback<()>>,
}

/// The card of a headline figure.
pub fn figure(i18n: &I18n, headline: &Headline) -> Html {
    let Headline { name, value, unit, note, evidence, on_explain } = headline;
    html! {
        <section class="jcm-figure" data-state={if value.is_some() { "known" } else { "open" }}>
            <h3 class="jcm-figure__name">{ name }</h3>
            <p class="jcm-figure__amount">
                if let Some(value) = value {
                    <span class="jcm-figure__value">{ value }</span>{ " " }<span class="jcm-figure__unit">{ unit }</span>
                } else {
                    <span class="jcm-figure__value">{ "–" }</span>
                    <span class="jcm-hidden">{ i18n.t("not-available") }</span>
                }
            </p>
            if let Some(note) = note {
                <div class="jcm-figure__note">{ note.clone() }</div>
            }
            <div class="jcm-figure__foot">
                if let Some(grade) = evidence {
                    { evidence_badge(i18n, *grade) }
                }
                if let Some(on_explain) = on_explain {
                    { described_button(
                        ButtonKind::Quiet,
                        i18n.t("button-why"),
                        Some(i18n.t_with("button-why-of", &[("name", name.as_str().into())])),
                        on_explain.clone(),
                    ) }
                }
            </div>
        </section>
    }
}
