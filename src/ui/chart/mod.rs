//! Charts, drawn as SVG by plain functions of the figures. Floats live here and only here: they are geometry.

mod bar_line_chart;
mod marks;
pub(super) mod price_chart;
mod scale;
mod shares_chart;
mod span_chart;
pub(super) mod step_chart;

pub use bar_line_chart::{BarLineChart, BarLineChartProps, Labels, Series};
pub(super) use marks::spoken;
pub use marks::{Mark, Marked, MarkedProps};
pub use scale::{BandScale, LinearScale};
pub(super) use shares_chart::{Shares, shares_chart};
pub(super) use span_chart::{Span, span_chart};
