//! The page: what the visitor sees and touches.
//!
//! Everything here needs a browser. Figures come from the engine as decimals and are only written here, never
//! calculated.

mod assessed;
pub mod chart;
pub mod components;
mod format;
pub mod hooks;
mod locale;
mod results;
mod step;

pub use assessed::Assessed;
pub use format::Formatter;
pub use locale::{I18n, I18nProvider, I18nProviderProps, use_i18n};
pub use results::{Results, ResultsProps};
pub use step::Step;
