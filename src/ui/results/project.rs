//! Which project the results are about: what a printout has to say of itself.

use yew::prelude::*;

use super::view::{Asked, FIRST_YEAR, View, keyed};
use crate::assess::symbols;
use crate::study::{Field, Study};
use crate::ui::components::{NoticeKind, notice};
use crate::ui::samples::unchanged_sample;

/// What a sample teaches, while the study is still that sample.
pub(super) fn sample_note(view: &View, study: &Study) -> Html {
    let Some(sample) = unchanged_sample(study) else { return Html::default() };
    let text = |ending: &str| view.i18n.t(&keyed("sample", &format!("{}-{ending}", sample.id)));
    let content = html! {
        <>
            <p><strong>{ text("title") }</strong></p>
            <p>{ text("note") }</p>
        </>
    };
    notice(&view.i18n, NoticeKind::Info, content)
}

/// Country, technology, capacity and first year of operation; the methodology follows in the standing.
pub(super) fn project(view: &View, study: &Study) -> Html {
    let i18n = &view.i18n;
    let country = view.assessed.country.map(|country| AttrValue::from(i18n.country(country.code)));
    let technology = study.answer(Field::Technology).and_then(|name| i18n.t_if_any(&keyed("choice-technology", name)));
    let year = view.year(FIRST_YEAR);
    let start = match study.answer(Field::StartYear) {
        Some(_) => year,
        None => i18n.t_with("results-project-assumed", &[("value", year.as_str().into())]),
    };
    html! {
        <dl class="jcm-facts jcm-project">
            { fact(view, i18n.t("results-project-country"), country) }
            { fact(view, i18n.t("results-project-technology"), technology) }
            if view.line(symbols::CAPACITY).is_some() {
                { fact(view, i18n.t("results-project-capacity"), view.text_of(symbols::CAPACITY)) }
            }
            { fact(view, i18n.t("results-project-start"), Some(start)) }
            { rate(view, study) }
        </dl>
    }
}

fn fact(view: &View, name: AttrValue, value: Option<AttrValue>) -> Html {
    html! {
        <div class="jcm-facts__item">
            <dt class="jcm-facts__name">{ name }</dt>
            <dd class="jcm-facts__value">{ value.unwrap_or_else(|| view.i18n.t("results-project-open")) }</dd>
        </div>
    }
}

/// The exchange rate by which foreign amounts became yen; it opens its source and date.
fn rate(view: &View, study: &Study) -> Html {
    let symbol = match study.answer(Field::CostCurrency) {
        Some("USD") => symbols::YEN_PER_DOLLAR,
        Some("local") => symbols::YEN_PER_LOCAL,
        _ => return Html::default(),
    };
    let Some(line) = view.line(symbol) else { return Html::default() };
    html! {
        <div class="jcm-facts__item">
            <dt class="jcm-facts__name">{ view.i18n.t("results-project-rate") }</dt>
            <dd class="jcm-facts__value">{ view.figure(Asked { line, index: FIRST_YEAR }) }</dd>
        </div>
    }
}
