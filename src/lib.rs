//! A feasibility-study calculator for the Joint Crediting Mechanism (JCM).
//!
//! The modules are layers; arrows never turn back:
//! `quantity <- worksheet <- registry, study <- assess <- explore <- report <- embed <- ui, bin`; `i18n` stands beside them on
//! `study`. From `quantity` to `report` nothing knows the browser, the clock, randomness, the language or the screen:
//! today's date is an argument. `tests/house/architecture.rs` enforces this.
//!
//! Without features the crate is the engine alone, with its facts built in: `default-features = false` is all that a program
//! needs. The features `ui` (the page) and `api` (the module of the npm package) are for the browser.
//!
//! # A study and its assessment
//!
//! A study is the answers, as the page saves them: texts by question ([`study::Field`] lists the questions,
//! [`report::study_schema`] describes the file). An assessment always comes back; what is open stands in its issues.
//!
//! ```
//! use jcm_feasibility::assess::assess;
//! use jcm_feasibility::study::{self, Severity};
//! use jiff::civil::date;
//! use rust_decimal::dec;
//!
//! let study = study::open(
//!     r#"{ "format": 1, "answers": {
//!         "country": "TH", "technology": "solar_pv", "grid": "national", "displaced_source": "grid",
//!         "capacity_kw": "1000", "generation_mwh": "1300", "start_year": "2027"
//!     } }"#,
//! )?;
//! let assessment = assess(&study, date(2026, 11, 20));
//!
//! // Nothing that was answered is wrong; other questions are open.
//! assert!(assessment.issues.iter().all(|issue| issue.severity != Severity::Error));
//! // The estimate for the application: 1,300 MWh times Thailand's official 0.319 tCO2/MWh.
//! let reductions = assessment.sheet.find("first_year_reductions_application").expect("a line of every study");
//! assert_eq!(assessment.value(reductions, 1), Ok(dec!(414.7)));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # A figure, its explanation and its sources
//!
//! The explanation is read from the graph that was evaluated. [`report::document()`] puts the whole assessment into a form
//! that serialises; [`report::explained`] takes one line out of it.
//!
//! ```
//! use jcm_feasibility::{assess, report, study};
//! use jiff::civil::date;
//!
//! let study = study::open(
//!     r#"{ "format": 1, "answers": {
//!         "country": "TH", "technology": "solar_pv", "grid": "national", "displaced_source": "grid",
//!         "generation_mwh": "1300", "degradation_percent": "0"
//!     } }"#,
//! )?;
//! let assessment = assess::assess(&study, date(2026, 11, 20));
//! // Names of lines are messages of a language, which this program does without.
//! let document = report::document(&assessment, |_| None);
//!
//! let line = report::explained(&document, "reference_emissions_application").expect("a line of every study");
//! assert_eq!(line.figure.unit, "tCO2");
//! assert_eq!(line.figure.substituted, "1300 MWh × 0.319 tCO2/MWh");
//! let factor = line.sources.iter().find(|source| source.parameter == "grid_factor.application.TH.national");
//! let citation = factor.expect("the factor is a fact").fact.citation;
//! println!("{}, {} ({})", citation.source.title, citation.locator, citation.evidence.as_str());
//! assert!(citation.source.url.is_some());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

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
