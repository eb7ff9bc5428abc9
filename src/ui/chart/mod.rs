//! Charts, drawn as SVG by plain functions of the figures. Floats live here and only here: they are geometry.

mod bar_line_chart;
pub(super) mod price_chart;
mod scale;

pub use bar_line_chart::{BarLineChart, BarLineChartProps, Labels, Series};
pub use scale::{BandScale, LinearScale};
