//! Questions, their answers, and what is wrong with them.

use jcm_feasibility::i18n::Language;
use jcm_feasibility::ui::Formatter;
use jcm_feasibility::ui::components::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;
use yew::scheduler::flush;

use super::{WithTexts, document, stage};

#[component]
fn Capacity() -> Html {
    let typed = use_state(|| "12".to_owned());
    let error = typed.parse::<u32>().is_err().then(|| AttrValue::from("Enter a number."));
    let on_input = typed.setter();
    html! {
        <WithTexts>
            <QuantityField
                name="capacity-kw"
                label="Installed capacity"
                support="As on the data sheet."
                unit="kW"
                value={(*typed).clone()}
                {error}
                required={true}
                on_input={Callback::from(move |text| on_input.set(text))}
            />
        </WithTexts>
    }
}

#[wasm_bindgen_test]
async fn a_quantity_is_described_by_its_error_first_and_keeps_what_was_typed() {
    let stage = stage::<Capacity>().await;
    let input: HtmlInputElement = stage.find("input").unchecked_into();
    assert_eq!(input.get_attribute("inputmode").as_deref(), Some("decimal"));
    assert_eq!(stage.find("label").get_attribute("for"), Some(input.id()));
    assert!(stage.find("label").text_content().unwrap().contains("required"));
    assert_eq!(stage.descriptions("input"), ["As on the data sheet.", "kW"]);
    assert_eq!(input.get_attribute("aria-invalid"), None);

    type_text(&input, "１２abc").await;
    assert_eq!(stage.descriptions("input"), ["Error: Enter a number.", "As on the data sheet.", "kW"]);
    assert_eq!(input.get_attribute("aria-invalid").as_deref(), Some("true"));
    assert_eq!(input.value(), "１２abc");
}

#[wasm_bindgen_test]
async fn a_field_keeps_the_focus_while_somebody_types() {
    let stage = stage::<Capacity>().await;
    let input: HtmlInputElement = stage.find("input").unchecked_into();
    input.focus().unwrap();
    // With what is wrong said and taken back again.
    for text in ["1", "1x", "16"] {
        type_text(&input, text).await;
        assert!(document().active_element().unwrap().is_same_node(Some(&input)), "after {text}");
    }
}

async fn type_text(input: &HtmlInputElement, text: &str) {
    input.set_value(text);
    input.dispatch_event(&bubbling("input")).unwrap();
    flush().await;
}

fn bubbling(name: &str) -> Event {
    let options = web_sys::EventInit::new();
    options.set_bubbles(true);
    Event::new_with_event_init_dict(name, &options).unwrap()
}

#[component]
fn Metered() -> Html {
    let answer = use_state(|| None);
    let setter = answer.setter();
    html! {
        <WithTexts>
            <YesNoField
                name="output-metered"
                label="Output metered"
                support="Meters on the site."
                answer={*answer}
                error={answer.is_none().then(|| AttrValue::from("Choose an answer."))}
                on_answer={Callback::from(move |answer| setter.set(Some(answer)))}
            />
        </WithTexts>
    }
}

#[wasm_bindgen_test]
async fn a_choice_is_a_named_group_and_not_knowing_is_an_answer() {
    let stage = stage::<Metered>().await;
    assert!(stage.find("fieldset > legend").text_content().unwrap().contains("Output metered"));
    assert_eq!(stage.descriptions("fieldset"), ["Error: Choose an answer.", "Meters on the site."]);
    assert_eq!(stage.find("input").id(), "field-output-metered");

    stage.click("input[value=unknown]");
    flush().await;
    assert!(stage.find("input[value=unknown]").unchecked_into::<HtmlInputElement>().checked());
    assert_eq!(stage.descriptions("fieldset"), ["Meters on the site."]);
}

#[component]
fn Country() -> Html {
    let chosen = use_state(|| Some(AttrValue::from("TH")));
    let setter = chosen.setter();
    let choice = |value: &str| Choice {
        value: value.to_owned().into(),
        label: Formatter::new(Language::english()).country(value).into(),
        support: None,
    };
    html! {
        <WithTexts>
            <SelectField
                name="country"
                label="Partner country"
                choices={vec![choice("MN"), choice("TH")]}
                chosen={(*chosen).clone()}
                on_choose={Callback::from(move |value| setter.set(value))}
            />
            <p class="chosen">{ chosen.as_ref().map(|value| value.to_string()) }</p>
        </WithTexts>
    }
}

#[wasm_bindgen_test]
async fn a_select_shows_its_answer_and_takes_it_back() {
    let stage = stage::<Country>().await;
    let select: HtmlSelectElement = stage.find("select").unchecked_into();
    assert_eq!(select.value(), "TH");
    assert!(stage.find("select").text_content().unwrap().contains("Mongolia"));
    for (value, expected) in [("MN", "MN"), ("", "")] {
        select.set_value(value);
        select.dispatch_event(&bubbling("change")).unwrap();
        flush().await;
        assert_eq!(stage.find(".chosen").text_content().unwrap(), expected);
        assert_eq!(select.value(), expected);
    }
}

#[component]
fn Wrong() -> Html {
    let attempt = use_state(|| 0);
    let setter = attempt.setter();
    let next = *attempt + 1;
    let problem = Problem { field: "loan-years".into(), label: "Years".into(), message: "Enter a number.".into() };
    html! {
        <WithTexts>
            <ErrorSummary problems={vec![problem]} attempt={*attempt} />
            <QuantityField name="loan-years" label="Years" value="x" on_input={Callback::noop()} />
            <button class="go" onclick={move |_| setter.set(next)}>{ "Continue" }</button>
        </WithTexts>
    }
}

#[wasm_bindgen_test]
async fn the_error_summary_takes_the_focus_and_leads_to_the_field() {
    let stage = stage::<Wrong>().await;
    assert!(!document().active_element().unwrap().is_same_node(Some(&stage.find("h2"))));
    stage.click(".go");
    flush().await;
    assert!(document().active_element().unwrap().is_same_node(Some(&stage.find("h2"))));
    assert_eq!(stage.find("h2").text_content().unwrap().trim(), "There is one problem on this page");

    let address = web_sys::window().unwrap().location().href().unwrap();
    stage.click(".jcm-errors a");
    assert_eq!(document().active_element().unwrap().id(), "field-loan-years");
    assert_eq!(web_sys::window().unwrap().location().href().unwrap(), address);
}
