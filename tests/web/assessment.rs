//! The results of whole studies: reasons come first, and every figure leads down to what it rests on.

use jcm_feasibility::assess::sample_study;
use jcm_feasibility::i18n::{Language, Messages};
use jcm_feasibility::registry;
use jcm_feasibility::study::Field;
use jcm_feasibility::ui::{Assessed, I18n, Results};
use jiff::civil::date;
use wasm_bindgen_test::wasm_bindgen_test;
use yew::prelude::*;
use yew::scheduler::flush;

use super::{APP, FACTS, Stage, UNITS, document, stage};

const RESULTS: &str = include_str!("../../static/locales/en/results.ftl");

#[derive(PartialEq, Properties)]
struct ShownProps {
    /// The id of a sample; an empty study where there is none.
    sample: AttrValue,
}

#[component]
fn Shown(props: &ShownProps) -> Html {
    let i18n =
        use_memo((), |()| I18n::new(Messages::parse(Language::english(), &[APP, UNITS, RESULTS]), Callback::noop()));
    registry::install(FACTS.to_vec()).unwrap();
    let sample = registry::samples().iter().find(|sample| sample.id == props.sample.as_str());
    let study = sample.map(sample_study).unwrap_or_default();
    let assessed = use_memo((), |()| Assessed::new(&study, date(2026, 11, 22)));
    let asked = use_state_eq(|| None::<(usize, Field)>);
    let on_field = {
        let setter = asked.setter();
        Callback::from(move |question| setter.set(Some(question)))
    };
    html! {
        <ContextProvider<I18n> context={(*i18n).clone()}>
            <Results assessed={(*assessed).clone()} {on_field} />
            <output class="asked">{ asked.map(|(_, field)| field.key()) }</output>
        </ContextProvider<I18n>>
    }
}

#[component]
fn Refused() -> Html {
    html! { <Shown sample="thailand_solar_fy2023" /> }
}

#[component]
fn Rooftop() -> Html {
    html! { <Shown sample="thailand_rooftop_16mw" /> }
}

#[component]
fn Empty() -> Html {
    html! { <Shown sample="" /> }
}

fn count(stage: &Stage, selector: &str) -> u32 {
    stage.0.query_selector_all(selector).unwrap().length()
}

#[wasm_bindgen_test]
async fn a_refusal_is_said_before_the_limits_with_what_the_subsidy_could_be() {
    let stage = stage::<Refused>().await;
    let notice = stage.find("[data-part=subsidy] > .jcm-notice").text_content().unwrap();
    assert!(notice.contains("No subsidy"), "{notice}");
    assert!(notice.contains("at most ¥"), "{notice}");
    assert_eq!(stage.find(".jcm-clauses__item").get_attribute("data-verdict").as_deref(), Some("not-met"));
    assert_eq!(count(&stage, ".jcm-limits__item[data-binding]"), 1);
}

#[wasm_bindgen_test]
async fn a_figure_leads_down_to_a_source_and_back() {
    let stage = stage::<Rooftop>().await;
    assert!(stage.find(".jcm-figure__value").text_content().unwrap().contains("6,914"));
    stage.click(".jcm-figure__foot button");
    flush().await;
    let title = || stage.find(".jcm-dialog__title").text_content().unwrap();
    let top = title();
    while count(&stage, ".jcm-inputs__item:last-child button") > 0 {
        stage.click(".jcm-inputs__item:last-child button");
        flush().await;
    }
    assert_eq!(document().active_element().unwrap().id(), "explanation-start");
    assert_eq!(count(&stage, ".jcm-dialog .jcm-formula"), 0);
    assert!(stage.find(".jcm-dialog .jcm-facts").text_content().unwrap().contains("To be checked again by"));
    stage.click(".jcm-trail__item button");
    flush().await;
    assert_eq!(title(), top);
}

#[wasm_bindgen_test]
async fn a_missing_figure_leads_to_its_question() {
    let stage = stage::<Empty>().await;
    assert_eq!(count(&stage, ".jcm-figure[data-state=open]"), 4);
    stage.click(".jcm-figure__note button");
    flush().await;
    let asked = stage.find(".asked").text_content().unwrap();
    assert!(Field::from_key(&asked).is_some(), "{asked:?}");
}

#[wasm_bindgen_test]
async fn links_to_sources_open_beside_the_page_and_give_nothing_away() {
    let stage = stage::<Rooftop>().await;
    let links = count(&stage, "a[href^=http]");
    assert!(links > 0);
    assert_eq!(count(&stage, "a[href^=http][target=_blank][rel='noopener noreferrer']"), links);
}
