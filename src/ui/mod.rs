//! The page: what the visitor sees and touches.
//!
//! Everything here needs a browser. Figures come from the engine as decimals and are only written here, never
//! calculated.

mod app;
mod assessed;
pub mod chart;
mod clause_text;
pub mod components;
mod format;
mod guidance;
pub mod hooks;
mod issue_text;
mod json;
mod later;
mod locale;
mod problems;
mod results;
mod samples;
mod saved_study;
mod start;
mod step;
pub mod steps;
pub mod store;
mod summary;
mod value;

pub use app::{App, AppProps, Today};
pub use assessed::Assessed;
pub use format::Formatter;
pub use locale::{I18n, I18nProvider, I18nProviderProps, use_i18n};
pub use results::{Results, ResultsProps};
pub use start::start;
pub use step::Step;
