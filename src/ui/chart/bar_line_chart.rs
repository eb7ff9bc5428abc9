//! Reductions and cash flow by year, one above the other over the same years.

use yew::prelude::*;

use super::marks::{Mark, Marked};
use super::scale::{BandScale, LinearScale, place};
use crate::ui::I18n;
use crate::ui::components::{Table, data_table};
use crate::ui::use_i18n;

/// Year and amount, in the order of the years.
pub type Series = Vec<(i16, f64)>;

/// The words of the chart, written by the caller.
#[derive(Clone, Debug, PartialEq)]
pub struct Labels {
    /// What the chart shows, above it.
    pub caption: AttrValue,
    /// The chart in a sentence, for those who do not see it.
    pub summary: AttrValue,
    /// The upper panel with its unit.
    pub reductions: AttrValue,
    /// The lower panel with its unit.
    pub cash_flow: AttrValue,
    /// Key of the bars upwards.
    pub inflow: AttrValue,
    /// Key of the bars downwards.
    pub outflow: AttrValue,
    /// Key of the line.
    pub cumulative: AttrValue,
    /// Key of the line of the project without the JCM.
    pub without: AttrValue,
    /// What opens the table of numbers.
    pub numbers: AttrValue,
}

/// Properties of [`BarLineChart`].
#[derive(PartialEq, Properties)]
pub struct BarLineChartProps {
    /// The words.
    pub labels: Labels,
    /// Emission reductions by year.
    pub reductions: Series,
    /// Net cash flow by year, the construction year included. Its years are those of the chart.
    pub cash_flow: Series,
    /// Sum of the cash flow up to each year.
    pub cumulative: Series,
    /// The same without the JCM.
    pub without: Series,
    /// The values of each year of the cash flow as a sentence.
    pub texts: Vec<AttrValue>,
    /// The same numbers, written.
    pub table: Table,
}

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 236.0;
/// Room for the numbers at the axis.
const START: f64 = 84.0;
const TOP: f64 = 12.0;
const BOTTOM: f64 = 188.0;

/// A figure with two panels, their key, and the same numbers in a table.
#[component]
pub fn BarLineChart(props: &BarLineChartProps) -> Html {
    let i18n = use_i18n();
    let BarLineChartProps { labels, reductions, cash_flow, cumulative, without, texts, table } = props;
    let years: Vec<i16> = cash_flow.iter().map(|(year, _)| *year).collect();
    // A panel without any amount would be an empty axis.
    let has_money = !cumulative.is_empty() || cash_flow.iter().any(|(_, amount)| *amount != 0.0);
    html! {
        <figure class="jcm-chart">
            <figcaption class="jcm-chart__caption">{ &labels.caption }</figcaption>
            <div>
                if !reductions.is_empty() {
                    <p class="jcm-chart__panel-name">{ &labels.reductions }</p>
                    { panel(&i18n, &labels.summary, texts, "reductions-mark", &years, ("reductions", reductions), &[]) }
                }
                if has_money {
                    <p class="jcm-chart__panel-name">{ &labels.cash_flow }</p>
                    <ul class="jcm-chart__legend">
                        { key(&labels.inflow, html! {
                            <rect class="jcm-chart__bar" data-series="inflow" width="14" height="14" />
                        }) }
                        { key(&labels.outflow, html! {
                            <rect class="jcm-chart__bar" data-series="outflow" x="1" y="1" width="12" height="12" />
                        }) }
                        { key(&labels.cumulative, html! {
                            <>
                                <path class="jcm-chart__line" d="M0 7H14" />
                                <circle class="jcm-chart__point" cx="7" cy="7" r="3" />
                            </>
                        }) }
                        { key(&labels.without, html! { <path class="jcm-chart__line" data-series="without" d="M0 7H14" /> }) }
                    </ul>
                    { panel(&i18n, &labels.summary, texts, "flow-mark", &years, ("flow", cash_flow), &[("without", without), ("with", cumulative)]) }
                }
            </div>
            <details class="jcm-chart__numbers">
                <summary class="jcm-chart__numbers-name">{ &labels.numbers }</summary>
                { data_table(table) }
            </details>
        </figure>
    }
}

fn key(label: &AttrValue, drawing: Html) -> Html {
    html! {
        <li class="jcm-chart__key">
            <svg class="jcm-chart__swatch" viewBox="0 0 14 14" aria-hidden="true">{ drawing }</svg>
            { label }
        </li>
    }
}

fn panel(
    i18n: &I18n,
    summary: &AttrValue,
    texts: &[AttrValue],
    id: &'static str,
    years: &[i16],
    (name, bars): (&'static str, &Series),
    lines: &[(&'static str, &Series)],
) -> Html {
    let drawn = std::iter::once(bars).chain(lines.iter().map(|(_, series)| *series));
    let amounts = LinearScale::new(drawn.flatten().map(|(_, amount)| *amount), BOTTOM, TOP, 4);
    let bands = BandScale::new(years.len(), START, WIDTH, 0.3);
    let marks: Vec<Mark> = texts
        .iter()
        .enumerate()
        .map(|(index, text)| Mark { x: bands.place(index), width: bands.width(), text: text.clone() })
        .collect();
    html! {
        <Marked id={i18n.id(id)} summary={summary.clone()} size={(WIDTH, HEIGHT)} {marks}>
            { for amounts.ticks().into_iter().map(|tick| tick_line(i18n, &amounts, tick)) }
            { for bars.iter().filter_map(|(year, amount)| {
                Some(bar(name, &amounts, &bands, index_of(years, *year)?, *amount))
            }) }
            { baseline(&amounts) }
            { for lines.iter().map(|(name, series)| polyline(name, years, &amounts, &bands, series)) }
            { for years.iter().enumerate().filter(|(index, _)| is_labelled(*index, years.len())).map(|(index, year)| {
                html! {
                    <text
                        class="jcm-chart__tick"
                        x={place(bands.middle(index))}
                        y={place(HEIGHT - 14.0)}
                        text-anchor="middle"
                    >
                        { year }
                    </text>
                }
            }) }
        </Marked>
    }
}

pub(super) fn tick_line(i18n: &I18n, amounts: &LinearScale, tick: f64) -> Html {
    let y = amounts.place(tick);
    html! {
        <>
            <line class="jcm-chart__grid" x1={place(START)} x2={place(WIDTH)} y1={place(y)} y2={place(y)} />
            <text
                class="jcm-chart__tick"
                x={place(START - 8.0)}
                y={place(y)}
                text-anchor="end"
                dominant-baseline="middle"
            >
                { i18n.compact(&tick.to_string()) }
            </text>
        </>
    }
}

fn baseline(amounts: &LinearScale) -> Html {
    let y = place(amounts.place(0.0));
    html! { <line class="jcm-chart__axis" x1={place(START)} x2={place(WIDTH)} y1={y.clone()} y2={y} /> }
}

fn bar(name: &'static str, amounts: &LinearScale, bands: &BandScale, index: usize, amount: f64) -> Html {
    let (zero, end) = (amounts.place(0.0), amounts.place(amount));
    // Money that comes in and money that goes out look different, not only point in different directions.
    let series = match name {
        "flow" if amount < 0.0 => "outflow",
        "flow" => "inflow",
        other => other,
    };
    html! {
        <rect
            class="jcm-chart__bar"
            data-series={series}
            x={place(bands.place(index))}
            y={place(zero.min(end))}
            width={place(bands.width())}
            height={place((zero - end).abs())}
        />
    }
}

fn polyline(name: &'static str, years: &[i16], amounts: &LinearScale, bands: &BandScale, series: &Series) -> Html {
    let points: Vec<(String, String)> = series
        .iter()
        .filter_map(|(year, amount)| Some((index_of(years, *year)?, *amount)))
        .map(|(index, amount)| (place(bands.middle(index)), place(amounts.place(amount))))
        .collect();
    let path: Vec<String> = points.iter().map(|(x, y)| format!("{x},{y}")).collect();
    html! {
        <>
            <polyline class="jcm-chart__line" data-series={name} points={path.join(" ")} />
            { for points.into_iter().filter(|_| name == "with").map(|(x, y)| html! { <circle class="jcm-chart__point" cx={x} cy={y} r="3.5" /> }) }
        </>
    }
}

fn index_of(years: &[i16], year: i16) -> Option<usize> {
    years.iter().position(|known| *known == year)
}

/// Every year where there is room, else every fifth from the first; the numbers stay readable on a phone.
fn is_labelled(index: usize, count: usize) -> bool {
    count <= 6 || index.is_multiple_of(if count <= 12 { 2 } else { 5 })
}
