//! The page: what the visitor sees and touches.
//!
//! Everything here needs a browser. Figures come from the engine as decimals and are only written here, never
//! calculated.

pub mod chart;
pub mod components;
mod format;
pub mod hooks;
mod locale;

pub use format::Formatter;
pub use locale::{I18n, I18nProvider, I18nProviderProps, use_i18n};
