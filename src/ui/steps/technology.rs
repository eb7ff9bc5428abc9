//! What will be installed, and where: found from a description, or chosen from the list. A project may have several parts.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Desk, field_label, field_name_in, part_heading};
use crate::assess::search;
use crate::registry::{Family, technologies};
use crate::study::{Action, Field, MOST_PARTS, Severity, description_key};
use crate::ui::components::{ButtonKind, Choice, SelectField, button, fixed_field};
use crate::ui::issue_text::issue_text;
use crate::ui::store::{use_dispatch, use_study};
use crate::ui::{I18n, use_i18n};

/// Asks for the technology of each part.
pub(in crate::ui) fn technology(desk: &Desk) -> Html {
    let Desk { i18n, dispatch, assessed, .. } = desk;
    let parts = assessed.parts.len();
    let act = |action: Action| {
        let dispatch = dispatch.clone();
        Callback::from(move |()| dispatch.dispatch(action.clone()))
    };
    html! {
        <>
            { for (0..parts).map(|part| html! {
                <section class="jcm-part" key={part}>
                    { part_heading(desk, part) }
                    { technology_of(desk, part) }
                    if part > 0 {
                        { desk.ask_of(part, Field::SeparateEnergy, true, Vec::new()) }
                        { button(
                            ButtonKind::Quiet,
                            i18n.t_with("part-remove", &[("number", (part + 1).to_string().as_str().into())]),
                            act(Action::RemovePart(part)),
                        ) }
                    }
                </section>
            }) }
            if parts < MOST_PARTS && assessed.parts.iter().all(|part| part.technology.is_some()) {
                { button(ButtonKind::Secondary, i18n.t("part-add"), act(Action::AddPart)) }
            }
        </>
    }
}

fn technology_of(desk: &Desk, part: usize) -> Html {
    let Desk { i18n, study, dispatch, assessed, .. } = desk;
    let field = Field::Technology;
    let chosen = study.answer_in(part, field).map(str::to_owned);
    let error = assessed.issues_at(part, field).find(|issue| issue.severity == Severity::Error);
    let support = chosen.as_deref().and_then(|id| i18n.t_if_any(&format!("{}-support", name_id(id))));
    let on_choose = {
        let dispatch = dispatch.clone();
        Callback::from(move |id: Option<AttrValue>| {
            let text = id.map(|id| id.to_string()).unwrap_or_default();
            dispatch.dispatch(Action::AnswerIn(part, field, text));
        })
    };
    if part == 0 && desk.frame.is_locked(field) {
        let name = chosen.as_deref().map(|id| i18n.t(&name_id(id))).unwrap_or_default();
        return html! {
            <>
                { fixed_field(i18n, &field_name_in(part, field), &field_label(i18n, field), name) }
                { mounting(desk, part) }
            </>
        };
    }
    html! {
        <>
            <Description {part} />
            <SelectField
                name={field_name_in(part, field)}
                label={field_label(i18n, field)}
                support={i18n.t_if_any("field-technology-support")}
                choices={choices(i18n)}
                chosen={chosen.map(AttrValue::from)}
                error={error.map(|issue| issue_text(i18n, issue))}
                required={true}
                {on_choose}
            />
            if let Some(support) = support {
                <p class="jcm-topic__note">{ support }</p>
            }
            { mounting(desk, part) }
        </>
    }
}

/// Where solar panels stand: it decides what they cost and yield.
fn mounting(desk: &Desk, part: usize) -> Html {
    match desk.study.answer_in(part, Field::Technology) {
        Some("solar_pv") => desk.ask_of(part, Field::Mounting, true, Vec::new()),
        _ => Html::default(),
    }
}

#[derive(PartialEq, Properties)]
struct DescriptionProps {
    part: usize,
}

/// A free description, and what it was understood to mean. It is kept as a note; the choice is what counts.
#[component]
fn Description(props: &DescriptionProps) -> Html {
    let i18n = use_i18n();
    let study = use_study();
    let dispatch = use_dispatch();
    let part = props.part;
    let text = study.notes.get(&description_key(part)).cloned().unwrap_or_default();
    let understood = use_memo(text.clone(), |text| search(text));
    let id = field_name_in(part, Field::Technology) + "-description";
    let oninput = {
        let dispatch = dispatch.clone();
        move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            dispatch.dispatch(Action::Note(description_key(part), text));
        }
    };
    let country = understood.country.filter(|code| study.answer(Field::Country) != Some(code));
    let choose = |technology: &'static str| {
        let dispatch = dispatch.clone();
        Callback::from(move |()| dispatch.dispatch(Action::AnswerIn(part, Field::Technology, technology.to_owned())))
    };
    html! {
        <div class="jcm-field">
            <label class="jcm-field__label" for={id.clone()}>{ i18n.t("technology-describe") }</label>
            <p class="jcm-field__support" id={format!("{id}-support")}>{ i18n.t("technology-describe-support") }</p>
            <input
                class="jcm-field__input jcm-field__input_wide"
                {id}
                type="search"
                autocomplete="off"
                aria-describedby={format!("{}-description-support", field_name_in(part, Field::Technology))}
                value={text.clone()}
                {oninput}
            />
            <div class="jcm-found" role="status">
                if !text.trim().is_empty() {
                    if understood.technologies.is_empty() {
                        <p>{ i18n.t("technology-nothing-found") }</p>
                    } else {
                        <p>{ i18n.t("technology-found") }</p>
                        <ul class="jcm-found__list">
                            { for understood.technologies.iter().map(|technology| html! {
                                <li key={technology.id}>
                                    { button(ButtonKind::Secondary, i18n.t(&name_id(technology.id)), choose(technology.id)) }
                                </li>
                            }) }
                        </ul>
                    }
                    if let Some(country) = country {
                        { button(
                            ButtonKind::Quiet,
                            i18n.t_with("technology-take-country", &[("country", i18n.country(country).as_str().into())]),
                            {
                                let dispatch = dispatch.clone();
                                Callback::from(move |()| dispatch.dispatch(Action::Answer(Field::Country, country.to_owned())))
                            },
                        ) }
                    }
                }
            </div>
        </div>
    }
}

/// The message that names a technology.
pub(super) fn name_id(technology: &str) -> String {
    format!("choice-technology-{}", technology.replace('_', "-"))
}

/// All technologies, family by family.
pub(in crate::ui) fn choices(i18n: &I18n) -> Vec<Choice> {
    let of_family = |family: &'static Family| {
        technologies().iter().filter(move |technology| technology.family == *family).map(|technology| Choice {
            value: technology.id.into(),
            label: i18n.t(&name_id(technology.id)),
            support: None,
        })
    };
    Family::ALL.iter().flat_map(of_family).collect()
}
