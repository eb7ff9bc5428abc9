//! The engine: whole studies with the figures that they must have, and what holds for every study. One program, since each more
//! costs a link.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "helpers of tests fail the test")]

mod command_line;
mod methodologies;
mod money;
mod number_systems;
mod personas;
mod properties;
mod search;
mod spreadsheet;
