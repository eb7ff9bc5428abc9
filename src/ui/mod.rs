//! The page: what the visitor sees and touches.
//!
//! Everything here needs a browser. Figures come from the engine as decimals and are only written here, never
//! calculated.

mod app;
mod asides;
mod assessed;
pub mod chart;
mod clause_text;
pub mod components;
mod footer;
mod format;
mod glossary;
mod guidance;
mod header;
pub mod hooks;
mod issue_text;
mod json;
mod later;
mod locale;
mod offline;
mod page;
mod place;
mod problems;
mod results;
mod samples;
mod saved_study;
mod sharing;
mod start;
mod step;
pub mod steps;
pub mod store;
mod summary;
mod value;

pub use app::{App, AppProps, Today};
pub use assessed::Assessed;
pub use format::Formatter;
pub use locale::{I18n, I18nProvider, I18nProviderProps, SecondLanguage, use_i18n, use_second_language};
pub use place::{Aside, Place};
pub use results::{Results, ResultsProps};
pub use start::start;
pub use step::Step;
