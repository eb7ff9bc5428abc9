//! What is known of a methodology: scope, formula, values, versions, precedents, each with its source.

use yew::prelude::*;

use super::drawing::before_and_after;
use crate::registry::{FormulaBasis, Methodology, TitleBasis, parameter};
use crate::ui::I18n;
use crate::ui::components::evidence_badge;
use crate::ui::value::written;

/// The card of the methodology applied.
pub(super) fn card(i18n: &I18n, methodology: &'static Methodology, country: &str) -> Html {
    let name = [("id", methodology.id.into()), ("version", methodology.version.into())];
    let formula = match methodology.formula_basis {
        FormulaBasis::Official => "formula-official",
        FormulaBasis::Transcription => "formula-transcription",
        FormulaBasis::Generic => "formula-generic",
    };
    let title = match methodology.title_basis {
        TitleBasis::Official => None,
        TitleBasis::Proposed => Some("methodology-title-proposed"),
        TitleBasis::Paraphrase => Some("methodology-title-paraphrased"),
        TitleBasis::Unknown => Some("methodology-title-unknown"),
    };
    html! {
        <section class="jcm-topic__aside">
            { before_and_after(i18n, methodology.family) }
            <details class="jcm-details">
            <summary>{ i18n.t("methodology-about") }</summary>
            <p>
                <a class="jcm-link" href={methodology.url} target="_blank" rel="noopener noreferrer">
                    { i18n.t_with("methodology-official-page", &name) }
                </a>
                { " " }{ evidence_badge(i18n, methodology.citation.evidence) }
            </p>
            if let Some(title) = title {
                <p>{ i18n.t(title) }</p>
            }
            <p>{ i18n.t(formula) }</p>
            if let Some(note) = methodology.formula_note {
                <p lang="en">{ note }</p>
            }
            </details>
            { values(i18n, methodology) }
            { precedents(i18n, methodology, country) }
        </section>
    }
}

/// The values that the methodology fixes, each with how well it is supported.
fn values(i18n: &I18n, methodology: &'static Methodology) -> Html {
    if methodology.parameters.is_empty() {
        return html! { <p>{ i18n.t("methodology-no-values") }</p> };
    }
    html! {
        <details class="jcm-details">
            <summary>{ i18n.t("methodology-values") }</summary>
            <ul class="jcm-precedents">
                { for methodology.parameters.iter().filter_map(|id| parameter(id)).filter_map(|parameter| {
                    let latest = parameter.values.last()?;
                    let name = parameter.id.splitn(5, '.').nth(4).unwrap_or(parameter.id);
                    Some(html! {
                        <li key={parameter.id}>
                            <code>{ name }</code>{ " " }
                            { written(i18n, None, latest.value, parameter.unit).text(i18n) }{ " " }
                            { evidence_badge(i18n, latest.citation.evidence) }
                        </li>
                    })
                }) }
            </ul>
        </details>
    }
}

fn precedents(i18n: &I18n, methodology: &'static Methodology, country: &str) -> Html {
    if methodology.precedents.is_empty() {
        return Html::default();
    }
    let count = u32::try_from(methodology.precedents.len()).unwrap_or_default();
    html! {
        <details class="jcm-details">
            <summary>
                { i18n.t_with("methodology-precedents", &[("count", count.into())]) }{ " (" }{ i18n.country(country) }{ ")" }
            </summary>
            <ul class="jcm-precedents">
                { for methodology.precedents.iter().map(|precedent| html! {
                    <li key={precedent.reference}>
                        <b>{ precedent.reference }</b>{ " " }<span lang="en">{ precedent.title }</span>
                        <span class="jcm-precedents__status">{ status(i18n, precedent.status) }</span>
                    </li>
                }) }
            </ul>
        </details>
    }
}

/// How far a project is, as the official list says it.
fn status(i18n: &I18n, said: &'static str) -> AttrValue {
    match said {
        "Project registered" => i18n.t("precedent-registered"),
        "Validation" => i18n.t("precedent-validation"),
        "Request for Registration withdrawn" => i18n.t("precedent-withdrawn"),
        other => other.into(),
    }
}
