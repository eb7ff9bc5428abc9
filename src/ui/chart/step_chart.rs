//! From one amount to another in steps, one bar below the other: what is taken away starts where the last bar ended.

use yew::prelude::*;

use super::scale::{LinearScale, place};

/// One bar, from one amount to another.
pub(in crate::ui) struct Bar {
    /// What it is.
    pub name: AttrValue,
    /// Its amount, written.
    pub written: AttrValue,
    /// Where it starts.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// How it is drawn: `whole`, `less`, `result`.
    pub series: &'static str,
}

const WIDTH: f64 = 720.0;
/// Height of a bar with its name above.
const ROW: f64 = 56.0;

/// A figure with its caption. The names and amounts stand at the bars as text, so that it needs no table beside.
pub(in crate::ui) fn step_chart(caption: AttrValue, steps: &[Bar]) -> Html {
    let scale = LinearScale::new(steps.iter().flat_map(|step| [step.from, step.to]), 0.0, WIDTH, 4);
    let height = ROW * steps.len() as f64;
    html! {
        <figure class="jcm-chart">
            <figcaption class="jcm-chart__caption">{ caption }</figcaption>
            <div class="jcm-steps-chart">
                <svg class="jcm-chart__drawing" viewBox={format!("0 0 {WIDTH} {height}")} preserveAspectRatio="none" aria-hidden="true" focusable="false">
                    { for steps.iter().enumerate().map(|(index, step)| bar(&scale, index, step)) }
                </svg>
                <dl class="jcm-steps-chart__list">
                    { for steps.iter().map(|step| html! {
                        <div class="jcm-steps-chart__item" key={step.name.to_string()}>
                            <dt>{ &step.name }</dt>
                            <dd>{ &step.written }</dd>
                        </div>
                    }) }
                </dl>
            </div>
        </figure>
    }
}

fn bar(scale: &LinearScale, index: usize, step: &Bar) -> Html {
    let (from, to) = (scale.place(step.from), scale.place(step.to));
    let top = ROW * index as f64 + 12.0;
    let foot = top + ROW - 24.0;
    html! {
        <>
            <rect
                class="jcm-chart__bar"
                data-series={step.series}
                x={place(from.min(to))}
                y={place(top)}
                width={place((to - from).abs().max(2.0))}
                height={place(ROW - 24.0)}
            />
            // Where the next bar starts.
            <line class="jcm-chart__axis" x1={place(to)} x2={place(to)} y1={place(foot)} y2={place(foot + 24.0)} />
        </>
    }
}
