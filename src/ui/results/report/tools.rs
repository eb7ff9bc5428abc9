//! What is chosen for the report: the second language, its title, who prepared it; and the print button.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::i18n::Language;
use crate::study::{Action, REPORT_AUTHOR, REPORT_TITLE, Study};
use crate::ui::components::{ButtonKind, button};
use crate::ui::hooks::print_page;
use crate::ui::store::Dispatch;
use crate::ui::{I18n, SecondLanguage};

pub(super) fn tools(
    i18n: &I18n,
    study: &Study,
    dispatch: &Dispatch,
    chosen: &UseStateHandle<Option<Language>>,
    (second, again): (&SecondLanguage, Callback<()>),
) -> Html {
    let onchange = {
        let chosen = chosen.setter();
        move |event: Event| chosen.set(Language::parse(&event.target_unchecked_into::<HtmlSelectElement>().value()))
    };
    let said = match second {
        SecondLanguage::Awaited => Some("report-second-awaited"),
        SecondLanguage::Failed => Some("report-second-failed"),
        SecondLanguage::None | SecondLanguage::Here(_) => None,
    };
    html! {
        <div class="jcm-paper-tools">
            { text(i18n, study, dispatch, "report-title", REPORT_TITLE) }
            { text(i18n, study, dispatch, "report-author", REPORT_AUTHOR) }
            <div class="jcm-field">
                <label class="jcm-field__label" for="report-second">{ i18n.t("report-second") }</label>
                <select class="jcm-theme__list" id="report-second" {onchange}>
                    <option value="" selected={chosen.is_none()}>{ i18n.t("report-second-none") }</option>
                    { for Language::all().filter(|language| *language != i18n.language()).map(|language| html! {
                        <option
                            key={language.code()}
                            lang={language.code()}
                            value={language.code()}
                            selected={**chosen == Some(language)}
                        >
                            { language.own_name() }
                        </option>
                    }) }
                </select>
            </div>
            { button(ButtonKind::Primary, i18n.t("report-print"), Callback::from(|()| print_page())) }
            <p class="jcm-paper-tools__said" role="status">{ said.map(|id| i18n.t(id)).unwrap_or_default() }</p>
            if *second == SecondLanguage::Failed {
                { button(ButtonKind::Secondary, i18n.t("facts-again"), again) }
            }
        </div>
    }
}

/// A line of free text that the study keeps.
fn text(i18n: &I18n, study: &Study, dispatch: &Dispatch, id: &'static str, key: &'static str) -> Html {
    let dispatch = dispatch.clone();
    let oninput = move |event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        dispatch.dispatch(Action::Note(key.to_owned(), text));
    };
    html! {
        <div class="jcm-field">
            <label class="jcm-field__label" for={id}>{ i18n.t(id) }</label>
            <input
                class="jcm-field__input"
                {id}
                type="text"
                autocomplete="off"
                value={study.notes.get(key).cloned().unwrap_or_default()}
                {oninput}
            />
        </div>
    }
}
