//! The registry: its checks refuse what is wrong, and what it holds can be looked up by date.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "helpers of tests fail the test")]

#[path = "../src/build/mod.rs"]
#[allow(dead_code, reason = "the fields of the checked facts are for the generator")]
mod build;

#[path = "registry/facts.rs"]
mod facts;
#[path = "registry/refusals.rs"]
mod refusals;
#[path = "registry/table.rs"]
mod table;
