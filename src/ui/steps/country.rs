//! The first step: where the equipment will run. Samples are offered here, to somebody who wants to look first.

use js_sys::JsString;
use yew::prelude::*;

use super::{Desk, field_label};
use crate::registry::{Country, JointCommittee, countries, methodologies, projects};
use crate::study::{Action, Field};
use crate::ui::components::{Choice, SelectField, evidence_badge, fixed_field};
use crate::ui::hooks::use_frame;
use crate::ui::store::{use_dispatch, use_study};
use crate::ui::{I18n, use_i18n};

/// Properties of [`CountryQuestion`].
#[derive(PartialEq, Properties)]
pub struct CountryQuestionProps {
    /// What is wrong with the answer.
    pub error: Option<AttrValue>,
}

/// Asks for the partner country: the first question, which stands before the facts are here.
#[component]
pub fn CountryQuestion(props: &CountryQuestionProps) -> Html {
    let i18n = use_i18n();
    let study = use_study();
    let dispatch = use_dispatch();
    let frame = use_frame();
    let choices = use_memo(i18n.language(), |_| country_choices(&i18n));
    let on_choose = Callback::from(move |code: Option<AttrValue>| {
        let text = code.map(|code| code.to_string()).unwrap_or_default();
        dispatch.dispatch(Action::AnswerIn(0, Field::Country, text));
    });
    let answer = study.answer(Field::Country).unwrap_or_default();
    if frame.is_locked(Field::Country) {
        return fixed_field(&i18n, "country", &field_label(&i18n, Field::Country), i18n.country(answer).into());
    }
    html! {
        <SelectField
            name="country"
            label={field_label(&i18n, Field::Country)}
            support={i18n.t_if_any("field-country-support")}
            choices={(*choices).clone()}
            chosen={study.answer(Field::Country).map(|text| AttrValue::from(text.to_owned()))}
            error={props.error.clone()}
            required={true}
            {on_choose}
        />
    }
}

/// What is known of the country that was chosen.
pub(super) fn country(desk: &Desk) -> Html {
    match desk.assessed.country {
        Some(country) => country_facts(&desk.i18n, country),
        None => Html::default(),
    }
}

/// All partner countries by their names in the language, in the order of that language.
pub(in crate::ui) fn country_choices(i18n: &I18n) -> Vec<Choice> {
    let mut choices: Vec<Choice> = countries()
        .iter()
        .map(|country| Choice { value: country.code.into(), label: i18n.country(country.code).into(), support: None })
        .collect();
    let locales = js_sys::Array::of1(&i18n.language().code().into());
    choices.sort_by(|a, b| {
        let name = JsString::from(a.label.as_str());
        name.locale_compare(&b.label, &locales, &js_sys::Object::new()).cmp(&0)
    });
    choices
}

fn country_facts(i18n: &I18n, country: &'static Country) -> Html {
    let committee = match country.joint_committee {
        JointCommittee::Established => "country-committee-established",
        JointCommittee::Likely => "country-committee-likely",
        JointCommittee::Unknown => "country-committee-unknown",
    };
    let approved = methodologies().iter().filter(|methodology| methodology.country == country.code).count();
    let approved = u32::try_from(approved).unwrap_or_default();
    let earlier = projects(country.code).filter(|project| project.award_read).count();
    html! {
        <section class="jcm-topic__aside" aria-live="polite">
            <h2 class="jcm-topic__subheading">{ i18n.country(country.code) }</h2>
            <dl class="jcm-facts">
                <div class="jcm-facts__item">
                    <dt class="jcm-facts__name">{ i18n.t("country-partner-since") }</dt>
                    <dd class="jcm-facts__value">
                        { country.partner_since }{ " " }{ evidence_badge(i18n, country.citation.evidence) }
                    </dd>
                </div>
                <div class="jcm-facts__item">
                    <dt class="jcm-facts__name">{ i18n.t("country-committee") }</dt>
                    <dd class="jcm-facts__value">{ i18n.t(committee) }</dd>
                </div>
                <div class="jcm-facts__item">
                    <dt class="jcm-facts__name">{ i18n.t("country-methodologies") }</dt>
                    <dd class="jcm-facts__value">
                        { i18n.t_with("country-methodologies-count", &[("count", approved.into())]) }
                    </dd>
                </div>
                <div class="jcm-facts__item">
                    <dt class="jcm-facts__name">{ i18n.t("country-precedents") }</dt>
                    <dd class="jcm-facts__value">
                        { i18n.t_with("country-precedents-count", &[("count", earlier.to_string().as_str().into())]) }
                    </dd>
                </div>
            </dl>
        </section>
    }
}
