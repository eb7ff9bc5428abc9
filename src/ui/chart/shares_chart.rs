//! Amounts by year, each divided into shares that stand on each other.

use yew::prelude::*;

use super::marks::{Mark, Marked};
use super::scale::{BandScale, LinearScale, place};
use crate::ui::I18n;

/// What is divided, year by year.
pub(in crate::ui) struct Shares {
    /// First part of the ids of its points, unique on the page.
    pub id: AttrValue,
    /// What the chart shows, above it.
    pub caption: AttrValue,
    /// The chart in a sentence.
    pub summary: AttrValue,
    /// The name of each share, from the foot up.
    pub names: Vec<AttrValue>,
    /// The year, the amount of each share, and the values as a sentence.
    pub years: Vec<(AttrValue, Vec<f64>, AttrValue)>,
    /// The numbers, in a table that opens.
    pub table: Html,
}

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 236.0;
const START: f64 = 84.0;
const TOP: f64 = 12.0;
const BOTTOM: f64 = 204.0;
/// How the shares are drawn, from the foot up.
const SERIES: [&str; 3] = ["share-1", "share-2", "share-3"];

/// A figure with its key and its numbers.
pub(in crate::ui) fn shares_chart(i18n: &I18n, shares: Shares) -> Html {
    let sums = shares.years.iter().map(|(_, amounts, _)| amounts.iter().sum());
    let amounts = LinearScale::new(sums, BOTTOM, TOP, 4);
    let bands = BandScale::new(shares.years.len(), START, WIDTH, 0.25);
    let every = shares.years.len().div_ceil(12).max(1);
    let marks: Vec<Mark> = shares
        .years
        .iter()
        .enumerate()
        .map(|(index, (_, _, text))| Mark { x: bands.place(index), width: bands.width(), text: text.clone() })
        .collect();
    html! {
        <figure class="jcm-chart">
            <figcaption class="jcm-chart__caption">{ shares.caption }</figcaption>
            <ul class="jcm-chart__legend">
                { for shares.names.iter().zip(SERIES).map(|(name, series)| html! {
                    <li class="jcm-chart__key" key={series}>
                        <svg class="jcm-chart__swatch" viewBox="0 0 14 14" aria-hidden="true">
                            <rect class="jcm-chart__bar" data-series={series} x="1" y="1" width="12" height="12" />
                        </svg>
                        { name }
                    </li>
                }) }
            </ul>
            <Marked id={shares.id} summary={shares.summary} size={(WIDTH, HEIGHT)} {marks}>
                { for amounts.ticks().into_iter().map(|tick| super::bar_line_chart::tick_line(i18n, &amounts, tick)) }
                { for shares.years.iter().enumerate().map(|(index, (year, parts, _))| html! {
                    <>
                        { stack(&amounts, &bands, index, parts) }
                        if index % every == 0 {
                            <text class="jcm-chart__tick" x={place(bands.middle(index))} y={place(HEIGHT - 10.0)} text-anchor="middle">
                                { year }
                            </text>
                        }
                    </>
                }) }
            </Marked>
            <details class="jcm-chart__numbers">
                <summary class="jcm-chart__numbers-name">{ i18n.t("results-chart-numbers") }</summary>
                { shares.table }
            </details>
        </figure>
    }
}

fn stack(amounts: &LinearScale, bands: &BandScale, index: usize, parts: &[f64]) -> Html {
    let mut foot = 0.0;
    let bars = parts.iter().zip(SERIES).map(|(part, series)| {
        let (low, high) = (amounts.place(foot), amounts.place(foot + part));
        foot += part;
        html! {
            <rect
                class="jcm-chart__bar"
                data-series={series}
                x={place(bands.place(index))}
                y={place(high)}
                width={place(bands.width())}
                height={place(low - high)}
            />
        }
    });
    bars.collect()
}
