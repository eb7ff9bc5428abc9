//! The first step: where the equipment will run. Samples are offered here, to somebody who wants to look first.

use js_sys::JsString;
use yew::prelude::*;

use super::Question;
use crate::quantity::Projects;
use crate::registry::{Country, JointCommittee, countries, fact, methodologies};
use crate::study::Field;
use crate::ui::components::{Choice, evidence_badge};
use crate::ui::{Assessed, I18n, use_i18n};

/// Properties of [`CountryStep`].
#[derive(PartialEq, Properties)]
pub struct CountryStepProps {
    /// The assessment of the study as it stands.
    pub assessed: Assessed,
}

/// Asks for the partner country and says what is known of it.
#[component]
pub fn CountryStep(props: &CountryStepProps) -> Html {
    let i18n = use_i18n();
    let choices = use_memo(i18n.language(), |_| country_choices(&i18n));
    let assessed = &props.assessed;
    let country = assessed.country;
    html! {
        <>
            <Question field={Field::Country} assessed={assessed.clone()} choices={(*choices).clone()} required={true} />
            if let Some(country) = country {
                { country_facts(&i18n, assessed, country) }
            }
        </>
    }
}

/// All partner countries by their names in the language, in the order of that language.
fn country_choices(i18n: &I18n) -> Vec<Choice> {
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

fn country_facts(i18n: &I18n, assessed: &Assessed, country: &'static Country) -> Html {
    let committee = match country.joint_committee {
        JointCommittee::Established => "country-committee-established",
        JointCommittee::Likely => "country-committee-likely",
        JointCommittee::Unknown => "country-committee-unknown",
    };
    let approved = methodologies().iter().filter(|methodology| methodology.country == country.code).count();
    let approved = u32::try_from(approved).unwrap_or_default();
    let earlier = fact::<Projects>(&format!("precedents.solar_pv.{}", country.code), assessed.today).ok();
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
                if let Some(earlier) = earlier {
                    <div class="jcm-facts__item">
                        <dt class="jcm-facts__name">{ i18n.t("country-precedents") }</dt>
                        <dd class="jcm-facts__value">
                            { i18n.t_with("country-precedents-count", &[
                                ("count", earlier.quantity.value().to_string().as_str().into()),
                            ]) }
                        </dd>
                    </div>
                }
            </dl>
        </section>
    }
}
