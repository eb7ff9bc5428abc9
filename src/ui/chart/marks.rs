//! The points of a chart, to be read one by one: by pointing, by touch, or by the arrow keys.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::scale::place;
use crate::ui::I18n;

/// A point: where it can be touched, and what is said there.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Left edge of its column, in the units of the drawing.
    pub x: f64,
    /// Width of its column.
    pub width: f64,
    /// Its values as a sentence.
    pub text: AttrValue,
}

/// The values at a point as a sentence: what it is about, then each name with its value.
pub(in crate::ui) fn spoken(i18n: &I18n, about: &str, values: &[(AttrValue, AttrValue)]) -> AttrValue {
    let pair =
        |name: &str, value: &str| i18n.t_with("results-chart-value", &[("name", name.into()), ("value", value.into())]);
    let values: Vec<AttrValue> = values.iter().map(|(name, value)| pair(name, value)).collect();
    pair(about, &values.join("; "))
}

/// Properties of [`Marked`].
#[derive(PartialEq, Properties)]
pub struct MarkedProps {
    /// First part of the ids of the points, unique on the page.
    pub id: AttrValue,
    /// The chart in a sentence.
    pub summary: AttrValue,
    /// Width and height of the drawing.
    pub size: (f64, f64),
    /// The points in the order of the keys.
    pub marks: Vec<Mark>,
    /// The drawing itself, for the eye alone.
    pub children: Html,
}

/// A drawing with its points. One of them is a stop of the keyboard; arrows lead to the others.
#[component]
pub fn Marked(props: &MarkedProps) -> Html {
    let MarkedProps { id, summary, size: (width, height), marks, children } = props;
    let current = use_state_eq(|| None::<usize>);
    let stop = current.unwrap_or_default().min(marks.len().saturating_sub(1));
    let last = marks.len().saturating_sub(1);
    let mark = |(index, mark): (usize, &Mark)| {
        let show = {
            let current = current.setter();
            move || current.set(Some(index))
        };
        let (over, touched) = (show.clone(), show.clone());
        let id = id.clone();
        let first_of_id = id.clone();
        let onkeydown = move |event: KeyboardEvent| {
            let next = match event.key().as_str() {
                "ArrowRight" | "ArrowDown" => (index + 1).min(last),
                "ArrowLeft" | "ArrowUp" => index.saturating_sub(1),
                "Home" => 0,
                "End" => last,
                _ => return,
            };
            event.prevent_default();
            focus(&format!("{first_of_id}-{next}"));
        };
        html! {
            <rect
                key={index}
                id={format!("{id}-{index}")}
                class="jcm-chart__spot"
                role="img"
                aria-label={mark.text.clone()}
                tabindex={if index == stop { "0" } else { "-1" }}
                data-current={(*current == Some(index)).then_some("true")}
                x={place(mark.x)}
                y="0"
                width={place(mark.width)}
                height={height.to_string()}
                onfocus={move |_: FocusEvent| show()}
                onpointerenter={move |_: PointerEvent| over()}
                onclick={move |_: MouseEvent| touched()}
                {onkeydown}
            />
        }
    };
    let said = current.and_then(|index| marks.get(index)).map(|mark| mark.text.clone());
    html! {
        <>
            <svg class="jcm-chart__drawing" viewBox={format!("0 0 {width} {height}")} role="group" aria-label={summary.clone()}>
                <g aria-hidden="true">{ children.clone() }</g>
                { for marks.iter().enumerate().map(mark) }
            </svg>
            // The point itself says it to those who listen.
            <p class="jcm-chart__said" aria-hidden="true">{ said.unwrap_or_else(|| "\u{a0}".into()) }</p>
        </>
    }
}

fn focus(id: &str) {
    let element = web_sys::window().and_then(|window| window.document()).and_then(|page| page.get_element_by_id(id));
    if let Some(element) = element {
        // A shape of a drawing takes the focus by the same method, though it is no HTML element; it fails only where a
        // shape cannot be focused, and these have a tabindex.
        let _ = element.unchecked_into::<HtmlElement>().focus();
    }
}
