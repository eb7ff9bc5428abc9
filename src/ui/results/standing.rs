//! What kind of result this is: an estimate, from data of a day, by a methodology, with the weakest evidence in it.

use yew::prelude::*;

use super::view::View;
use crate::registry::{Methodology, TitleBasis};
use crate::study::Field;
use crate::ui::components::evidence_badge;

pub(super) fn standing(view: &View) -> Html {
    let i18n = &view.i18n;
    let date = view.date(view.assessed.data_date);
    let weakest = view.assessed.weakest_evidence();
    html! {
        <div class="jcm-standing">
            <p class="jcm-standing__line">
                <strong class="jcm-standing__word">{ i18n.t("results-estimate") }</strong>
                { " " }
                { i18n.t_with("results-data-date", &[("date", date.as_str().into())]) }
            </p>
            <dl class="jcm-facts">
                <div class="jcm-facts__item">
                    <dt class="jcm-facts__name">{ i18n.t("results-weakest-evidence") }</dt>
                    <dd class="jcm-facts__value">
                        if let Some(grade) = weakest {
                            { evidence_badge(i18n, grade) }
                            { " " }
                            { i18n.t(&format!("evidence-{}-support", grade.as_str())) }
                        } else {
                            { i18n.t("results-answers-alone") }
                        }
                    </dd>
                </div>
                <div class="jcm-facts__item">
                    <dt class="jcm-facts__name">{ i18n.t("results-methodology") }</dt>
                    <dd class="jcm-facts__value">{ for view.assessed.parts.iter().enumerate().map(|(index, part)| methodology(view, index, part.selection.applied)) }</dd>
                </div>
            </dl>
        </div>
    }
}

fn methodology(view: &View, part: usize, applied: Option<&'static Methodology>) -> Html {
    let i18n = &view.i18n;
    let Some(applied) = applied else {
        return html! {
            <>
                { i18n.t("results-no-methodology") }
                { " " }
                { view.question_button(part, Field::Methodology) }
            </>
        };
    };
    let values = [("id", applied.id.into()), ("version", applied.version.into())];
    html! {
        <>
            <a href={applied.url} target="_blank" rel="noopener noreferrer">
                { i18n.t_with("results-methodology-version", &values) }
                <span class="jcm-hidden">{ i18n.t("results-new-tab") }</span>
            </a>
            { " " }
            <span lang="en">{ applied.title }</span>
            if applied.title_basis == TitleBasis::Paraphrase {
                { " " }
                <span class="jcm-standing__remark">{ i18n.t("results-title-paraphrase") }</span>
            }
        </>
    }
}
