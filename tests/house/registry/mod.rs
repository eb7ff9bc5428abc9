//! The registry: its checks refuse what is wrong, and what it holds can be looked up by date.

#[path = "../../../src/build/mod.rs"]
#[allow(dead_code, reason = "the fields of the checked facts are for the generator")]
mod build;

mod facts;
mod refusals;
mod table;
