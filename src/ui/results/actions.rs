//! What can be done with the result: print it, or save the whole calculation.

use yew::prelude::*;

use super::view::{View, keyed};
use crate::report::document;
use crate::ui::components::{ButtonKind, button};
use crate::ui::hooks::{download_text, print_page};
use crate::ui::json;

pub(super) fn actions(view: &View) -> Html {
    let i18n = &view.i18n;
    let download = {
        let view = view.clone();
        Callback::from(move |()| download(&view))
    };
    html! {
        <div class="jcm-result__actions">
            { report_link(view) }
            { button(ButtonKind::Secondary, i18n.t("button-print"), Callback::from(|()| print_page())) }
            { button(ButtonKind::Secondary, i18n.t("results-download"), download) }
        </div>
    }
}

/// The way to the report.
pub(super) fn report_link(view: &View) -> Html {
    html! { <a class="jcm-button" data-kind="primary" href="#report">{ view.i18n.t("button-report") }</a> }
}

fn download(view: &View) {
    let name = |symbol| Some(view.i18n.t(&keyed("line", symbol)).to_string());
    // Every part of the document is a string, a list or a map with string keys, which JSON can always write.
    if let Some(text) = json::write(&document(&view.assessed, name)) {
        let file_name = format!("jcm-assessment-{}.json", view.assessed.today);
        download_text(&file_name, "application/json", &text);
    }
}
