//! The cover: what was studied, by whom, on which day, and that it is an estimate.

use yew::prelude::*;

use super::Paper;
use crate::study::{Field, REPORT_AUTHOR, REPORT_TITLE, Study};
use crate::ui::results::project;
use crate::ui::results::sources::fact;
use crate::ui::results::view::{View, keyed};

pub(super) fn cover(paper: &Paper<'_>) -> Html {
    paper.beside(|view| of_language(paper, view))
}

fn of_language(paper: &Paper<'_>, view: &View) -> Html {
    let i18n = &view.i18n;
    let noted = |key| paper.study.notes.get(key).map(|text| html! { { text } });
    let day = view.date(view.assessed.today);
    html! {
        <>
            <p class="jcm-paper__kind">{ i18n.t("report-cover") }</p>
            <h2 class="jcm-paper__title">{ title(paper.study, view) }</h2>
            if paper.study.notes.contains_key(REPORT_TITLE) {
                <p>{ subject(paper.study, view) }</p>
            }
            { project::sample_note(view, paper.study) }
            <dl class="jcm-facts">
                if let Some(author) = noted(REPORT_AUTHOR) {
                    { fact(i18n.t("report-author"), author) }
                }
                { fact(i18n.t("report-day"), html! { { day } }) }
                { fact(i18n.t("report-data-date"), html! { { view.date(view.assessed.data_date) } }) }
                { fact(i18n.t("report-version"), html! { { env!("CARGO_PKG_VERSION") } }) }
            </dl>
            { project::project(view, paper.study) }
            <p class="jcm-paper__standing">{ i18n.t("footer-disclaimer") }</p>
        </>
    }
}

/// The title that was given, otherwise what was studied.
pub(super) fn title(study: &Study, view: &View) -> AttrValue {
    match study.notes.get(REPORT_TITLE) {
        Some(title) => title.clone().into(),
        None => subject(study, view),
    }
}

/// The technology and the country, as far as they are known.
fn subject(study: &Study, view: &View) -> AttrValue {
    let i18n = &view.i18n;
    let open = || i18n.t("results-project-open");
    let technology = study.answer(Field::Technology);
    let technology = technology.and_then(|name| i18n.t_if_any(&keyed("choice-technology", name))).unwrap_or_else(open);
    let country = view.assessed.country.map_or_else(open, |country| i18n.country(country.code).into());
    let values = [("technology", technology.as_str().into()), ("country", country.as_str().into())];
    i18n.t_with("report-subject", &values)
}
