//! What lasts from one year to another, one bar below the other over the same years: a table whose last column is drawn.

use yew::prelude::*;

use super::scale::place;

/// One bar, from the beginning of a year to the end of another.
pub(in crate::ui) struct Span {
    /// What lasts.
    pub name: AttrValue,
    /// Its years, written.
    pub written: AttrValue,
    /// The first year.
    pub from: i16,
    /// The last year.
    pub until: i16,
}

const WIDTH: f64 = 480.0;
const HEIGHT: f64 = 20.0;

/// A table with its caption, the names of its columns, and a bar for each row. The years stand there as text, so the drawing
/// is for the eye alone.
pub(in crate::ui) fn span_chart(id: &AttrValue, [caption, item, when]: [AttrValue; 3], spans: &[Span]) -> Html {
    let first = spans.iter().map(|span| span.from).min().unwrap_or_default();
    let count = spans.iter().map(|span| span.until).max().unwrap_or_default() - first + 1;
    let year = WIDTH / f64::from(count.max(1));
    html! {
        <section class="jcm-table" tabindex="0" aria-labelledby={id.clone()}>
            <table class="jcm-table__grid jcm-spans">
                <caption class="jcm-table__caption" id={id.clone()}>{ caption }</caption>
                <thead>
                    <tr>
                        <th class="jcm-table__head" scope="col">{ item }</th>
                        <th class="jcm-table__head" scope="col">{ when }</th>
                        <td class="jcm-spans__drawn"></td>
                    </tr>
                </thead>
                <tbody>
                    { for spans.iter().map(|span| html! {
                        <tr>
                            <th class="jcm-table__row-head" scope="row">{ &span.name }</th>
                            <td class="jcm-table__cell">{ &span.written }</td>
                            <td class="jcm-spans__drawn">
                                <svg class="jcm-chart__drawing" viewBox={format!("0 0 {WIDTH} {HEIGHT}")} preserveAspectRatio="none" aria-hidden="true" focusable="false">
                                    <line class="jcm-chart__grid" x1="0" x2={WIDTH.to_string()} y1="10" y2="10" />
                                    <rect
                                        class="jcm-chart__bar"
                                        data-series="result"
                                        x={place(f64::from(span.from - first) * year)}
                                        y="3"
                                        width={place(f64::from(span.until - span.from + 1) * year)}
                                        height="14"
                                    />
                                </svg>
                            </td>
                        </tr>
                    }) }
                </tbody>
            </table>
        </section>
    }
}
