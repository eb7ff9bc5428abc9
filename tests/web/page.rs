//! The page around the questions: dialogs, steps, focus.

use jcm_feasibility::ui::components::*;
use jcm_feasibility::ui::hooks::use_focus_heading;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;
use yew::scheduler::flush;

use super::{WithTexts, document, stage};

#[component]
fn Explained() -> Html {
    let open = use_state(|| false);
    let (show, hide) = (open.setter(), open.setter());
    html! {
        <WithTexts>
            <button class="opener" onclick={move |_| show.set(true)}>{ "Why?" }</button>
            <Dialog id="why" title="Subsidy" open={*open} on_close={Callback::from(move |()| hide.set(false))}>
                <p class="content">{ "Because." }</p>
            </Dialog>
        </WithTexts>
    }
}

#[wasm_bindgen_test]
async fn a_dialog_opens_modal_and_gives_the_focus_back() {
    let stage = stage::<Explained>().await;
    let opener: HtmlElement = stage.find(".opener").unchecked_into();
    for _ in 0..2 {
        opener.focus().unwrap();
        opener.click();
        flush().await;
        assert!(stage.find("dialog").matches(":modal").unwrap());
        assert_eq!(stage.find(".content").text_content().unwrap(), "Because.");
        let title = stage.find("dialog").get_attribute("aria-labelledby").unwrap();
        assert_eq!(document().get_element_by_id(&title).unwrap().text_content().unwrap(), "Subsidy");

        let closed = closing(&stage.find("dialog"));
        stage.click("dialog button");
        wasm_bindgen_futures::JsFuture::from(closed).await.unwrap();
        flush().await;
        assert!(!stage.find("dialog").has_attribute("open"));
        assert!(stage.0.query_selector(".content").unwrap().is_none());
        assert!(document().active_element().unwrap().is_same_node(Some(&opener)));
    }
}

/// Resolves after the dialog has told everybody that it closed. The browser does that in a task of its own.
fn closing(dialog: &Element) -> js_sys::Promise {
    js_sys::Promise::new(&mut |resolve, _| {
        dialog.add_event_listener_with_callback("close", &resolve).unwrap();
    })
}

#[component]
fn Steps() -> Html {
    let current = use_state(|| 1);
    let setter = current.setter();
    let steps = ["Country", "Technology", "Results"].iter().enumerate().map(|(index, label)| Step {
        label: (*label).into(),
        state: match index {
            index if index == *current => StepState::Current,
            0 => StepState::Done,
            _ => StepState::Open,
        },
    });
    html! {
        <WithTexts>
            <StepNavigation steps={steps.collect::<Vec<_>>()} on_select={Callback::from(move |index| setter.set(index))} />
        </WithTexts>
    }
}

#[wasm_bindgen_test]
async fn the_steps_say_where_one_is_and_lead_elsewhere() {
    let stage = stage::<Steps>().await;
    assert!(stage.find("nav").text_content().unwrap().contains("Step 2 of 3"));
    assert!(stage.find("[aria-current=step]").text_content().unwrap().contains("Technology"));
    assert!(stage.find("li").text_content().unwrap().contains("answered"));
    stage.click("li:last-child button");
    flush().await;
    assert!(stage.find("[aria-current=step]").text_content().unwrap().contains("Results"));
}

#[component]
fn Pages() -> Html {
    let page = use_state(|| 1);
    let setter = page.setter();
    let next = *page + 1;
    let heading = use_focus_heading(
        format!("page-{}", *page).into(),
        format!("Page {} of the test", *page).into(),
        Default::default(),
    );
    html! {
        <>
            <h1 tabindex="-1" ref={heading}>{ *page }</h1>
            <button onclick={move |_| setter.set(next)}>{ "Next" }</button>
        </>
    }
}

#[wasm_bindgen_test]
async fn a_new_page_takes_the_focus_and_the_title() {
    let stage = stage::<Pages>().await;
    assert_eq!(document().title(), "Page 1 of the test");
    assert!(!document().active_element().unwrap().is_same_node(Some(&stage.find("h1"))));
    stage.click("button");
    flush().await;
    assert_eq!(document().title(), "Page 2 of the test");
    assert!(document().active_element().unwrap().is_same_node(Some(&stage.find("h1"))));
}
