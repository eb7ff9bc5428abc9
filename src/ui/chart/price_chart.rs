//! The net present value of each route against the price of a credit.

use yew::prelude::*;

use super::marks::{Mark, Marked, spoken};
use super::scale::{LinearScale, place};
use crate::assess::Route;
use crate::explore::{ByRoute, Solution, break_even, by_route};
use crate::ui::I18n;
use crate::ui::components::{Column, Row, Table, data_table};

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 280.0;
const START: f64 = 84.0;
const TOP: f64 = 12.0;
const BOTTOM: f64 = 232.0;
/// Prices at which the values are drawn.
const POINTS: u32 = 10;
/// The axis reaches to this price, in yen, and further where the routes meet later.
const USUAL_REACH: f64 = 10_000.0;
const FURTHEST_REACH: f64 = 200_000.0;

/// A figure with one line for each route, and the same numbers in a table. Nothing while no route has a value.
pub(in crate::ui) fn price_chart(i18n: &I18n, routes: &[ByRoute]) -> Html {
    use rust_decimal::prelude::ToPrimitive;
    let of = |route| by_route(routes, route);
    let meeting = of(Route::Private).zip(of(Route::EquipmentSubsidy));
    let meeting = meeting.map_or(Solution::Unknown, |(private, subsidised)| break_even(private, subsidised));
    let meeting = match meeting {
        Solution::At(price) => price.to_f64().filter(|price| *price * 1.5 < FURTHEST_REACH),
        _ => None,
    };
    let reach = meeting.map_or(USUAL_REACH, |price| (price * 1.5).max(USUAL_REACH));
    // The scale ends at a round price.
    let reach = LinearScale::new([reach], 0.0, 1.0, 5).ticks().last().copied().unwrap_or(reach);
    let prices: Vec<f64> = (0..=POINTS).map(|step| reach * f64::from(step) / f64::from(POINTS)).collect();
    let lines: Vec<(Route, Vec<f64>)> = routes
        .iter()
        .filter_map(|by| Some((by.route, prices.iter().map(|price| by.value_at(*price)).collect::<Option<_>>()?)))
        .collect();
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <figure class="jcm-chart">
            <figcaption class="jcm-chart__caption">{ i18n.t("money-chart-caption") }</figcaption>
            <div>
                <p class="jcm-chart__panel-name">{ i18n.t("money-chart-value") }</p>
                <ul class="jcm-chart__legend">
                    { for lines.iter().map(|(route, _)| html! {
                        <li class="jcm-chart__key" key={route.id()}>
                            <svg class="jcm-chart__swatch" viewBox="0 0 14 14" aria-hidden="true">
                                <path class="jcm-chart__route" data-series={route.id()} d="M0 7H14" />
                            </svg>
                            { name(i18n, *route) }
                        </li>
                    }) }
                </ul>
                { drawing(i18n, &prices, &lines, reach, meeting) }
            </div>
            <details class="jcm-chart__numbers">
                <summary class="jcm-chart__numbers-name">{ i18n.t("results-chart-numbers") }</summary>
                { data_table(&table(i18n, &prices, &lines)) }
            </details>
        </figure>
    }
}

fn name(i18n: &I18n, route: Route) -> AttrValue {
    i18n.t(&format!("choice-route-{}", route.id().replace('_', "-")))
}

fn drawing(i18n: &I18n, prices: &[f64], lines: &[(Route, Vec<f64>)], reach: f64, meeting: Option<f64>) -> Html {
    let values = LinearScale::new(lines.iter().flat_map(|(_, values)| values.iter().copied()), BOTTOM, TOP, 4);
    let across = |price: f64| START + (WIDTH - START - 24.0) * price / reach;
    let half = (across(prices.get(1).copied().unwrap_or(reach)) - across(0.0)) / 2.0;
    let spot = |(index, price): (usize, &f64)| Mark {
        x: across(*price) - half,
        width: half * 2.0,
        text: spoken(i18n, &money(i18n, *price), &values_at(i18n, lines, index)),
    };
    let marks: Vec<Mark> = prices.iter().enumerate().map(spot).collect();
    html! {
        <Marked id={i18n.id("price-mark")} summary={i18n.t("money-chart-summary")} size={(WIDTH, HEIGHT)} {marks}>
            { for values.ticks().into_iter().map(|tick| {
                let y = place(values.place(tick));
                html! {
                    <>
                        <line class="jcm-chart__grid" x1={place(START)} x2={place(WIDTH)} y1={y.clone()} y2={y.clone()} />
                        <text class="jcm-chart__tick" x={place(START - 8.0)} {y} text-anchor="end" dominant-baseline="middle">
                            { i18n.compact(&tick.to_string()) }
                        </text>
                    </>
                }
            }) }
            <line class="jcm-chart__axis" x1={place(START)} x2={place(WIDTH)} y1={place(values.place(0.0))} y2={place(values.place(0.0))} />
            { for LinearScale::new([reach], 0.0, 1.0, 5).ticks().into_iter().map(|price| html! {
                <text class="jcm-chart__tick" x={place(across(price))} y={place(HEIGHT - 28.0)} text-anchor="middle">
                    { i18n.compact(&price.round().to_string()) }
                </text>
            }) }
            <text class="jcm-chart__tick" x={place((START + WIDTH) / 2.0)} y={place(HEIGHT - 6.0)} text-anchor="middle">
                { i18n.t("money-chart-price") }
            </text>
            if let Some(price) = meeting {
                <line class="jcm-chart__mark" x1={place(across(price))} x2={place(across(price))} y1={place(TOP)} y2={place(BOTTOM)} />
            }
            { for lines.iter().map(|(route, amounts)| {
                let points: Vec<String> = prices
                    .iter()
                    .zip(amounts)
                    .map(|(price, amount)| format!("{},{}", place(across(*price)), place(values.place(*amount))))
                    .collect();
                html! { <polyline class="jcm-chart__route" data-series={route.id()} points={points.join(" ")} /> }
            }) }
        </Marked>
    }
}

/// The value of each route at one of the prices.
fn values_at(i18n: &I18n, lines: &[(Route, Vec<f64>)], index: usize) -> Vec<(AttrValue, AttrValue)> {
    let value =
        |(route, amounts): &(Route, Vec<f64>)| Some((name(i18n, *route), money(i18n, *amounts.get(index)?).into()));
    lines.iter().filter_map(value).collect()
}

/// An amount of the drawing, in whole yen.
fn money(i18n: &I18n, amount: f64) -> String {
    i18n.money(&format!("{amount:.0}"), "JPY")
}

fn table(i18n: &I18n, prices: &[f64], lines: &[(Route, Vec<f64>)]) -> Table {
    let money = |amount: f64| html! { { money(i18n, amount) } };
    let mut columns = vec![Column { label: i18n.t("money-chart-price"), unit: None }];
    columns.extend(lines.iter().map(|(route, _)| Column { label: name(i18n, *route), unit: None }));
    Table {
        id: i18n.id("results-price-chart-table"),
        caption: i18n.t("money-chart-caption"),
        columns,
        rows: prices
            .iter()
            .enumerate()
            .map(|(index, price)| Row {
                header: money(*price),
                cells: lines.iter().filter_map(|(_, values)| values.get(index)).map(|value| money(*value)).collect(),
            })
            .collect(),
        total: None,
    }
}
