//! A feasibility-study calculator for the Joint Crediting Mechanism (JCM).
//!
//! The modules are layers; arrows never turn back:
//! `quantity <- worksheet <- registry, study <- assess <- explore <- report <- embed <- ui, bin`; `i18n` stands beside them on `study`.
//! From `quantity` to `report` nothing knows the browser, the clock, randomness, the language or the screen:
//! today's date is an argument. `tests/architecture.rs` enforces this.

pub mod assess;
pub mod embed;
pub mod explore;
pub mod i18n;
pub mod quantity;
pub mod registry;
pub mod report;
pub mod study;
#[cfg(feature = "ui")]
pub mod ui;
pub mod worksheet;
