//! The data to ask the factory for: the questions and the measurements of a methodology, to be printed.

use yew::prelude::*;

use super::field_label;
use crate::assess::Part;
use crate::registry::Methodology;
use crate::study::Study;
use crate::ui::I18n;
use crate::ui::components::{ButtonKind, button};
use crate::ui::hooks::print_page;

/// The list, folded away on screen and open on paper.
pub(super) fn checklist(i18n: &I18n, study: &Study, index: usize, part: &Part, applied: Option<&Methodology>) -> Html {
    html! {
        <details class="jcm-details jcm-checklist" open={false}>
            <summary>{ i18n.t("checklist-heading") }</summary>
            <p>{ i18n.t("checklist-intro") }</p>
            <table class="jcm-checklist__table" aria-label={i18n.t("checklist-heading")}>
                <thead>
                    <tr>
                        <th scope="col">{ i18n.t("checklist-data") }</th>
                        <th scope="col">{ i18n.t("checklist-where") }</th>
                        <th scope="col">{ i18n.t("checklist-value") }</th>
                    </tr>
                </thead>
                <tbody>
                    { for part.questions.iter().map(|field| html! {
                        <tr key={field.key()}>
                            <th scope="row">{ field_label(i18n, *field) }</th>
                            <td>{ i18n.t_if_any(&format!("field-{}-support", field.key().replace('_', "-"))).unwrap_or_default() }</td>
                            <td>{ study.answer_in(index, *field).unwrap_or_default() }</td>
                        </tr>
                    }) }
                </tbody>
            </table>
            if let Some(methodology) = applied.filter(|methodology| !methodology.monitored.is_empty()) {
                <p>{ i18n.t("checklist-monitored") }</p>
                <ul>
                    { for methodology.monitored.iter().map(|monitored| html! {
                        <li key={monitored.symbol}>
                            { i18n.t(&format!("monitored-{}", monitored.quantity.replace('_', "-"))) }
                            { " (" }{ monitored.symbol }{ ", " }{ monitored.unit.as_str() }{ ")" }
                            if let Some(option) = monitored.option {
                                { " " }{ i18n.t_with("checklist-option", &[("option", option.into())]) }
                            }
                        </li>
                    }) }
                </ul>
            }
            { button(ButtonKind::Secondary, i18n.t("checklist-print"), Callback::from(|()| print_page())) }
        </details>
    }
}
