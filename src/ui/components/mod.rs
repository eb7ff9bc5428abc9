//! The building blocks of every page. They know the language, and nothing of the study.
//!
//! Blocks without hooks are plain functions; those with hooks are components.

mod button;
mod choice_field;
mod data_table;
mod dialog;
mod error_summary;
mod evidence_badge;
mod field;
mod figure;
mod language_switch;
mod notice;
mod quantity_field;
mod select_field;
mod step_navigation;
mod theme_switch;
mod yes_no_field;

pub use button::{ButtonKind, button, described_button};
pub use choice_field::{ChoiceField, ChoiceFieldProps};
pub use data_table::{Column, Row, Table, data_table, named_cell};
pub use dialog::{Dialog, DialogProps};
pub use error_summary::{ErrorSummary, ErrorSummaryProps, Problem};
pub use evidence_badge::evidence_badge;
pub use field::{Choice, field_id, fixed_field};
pub use figure::{Headline, figure};
pub use language_switch::LanguageSwitch;
pub use notice::{NoticeKind, notice};
pub use quantity_field::{QuantityField, QuantityFieldProps};
pub use select_field::{SelectField, SelectFieldProps};
pub use step_navigation::{Step, StepNavigation, StepNavigationProps, StepState};
pub use theme_switch::{THEMES, ThemeSwitch};
pub use yes_no_field::{Answer, YesNoField, YesNoFieldProps};
