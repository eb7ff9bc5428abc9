//! The rules of the house: what may know what, that every fact has its source, that every text is there in every language, and
//! that the declarations of the npm package say what the engine writes. One program, since each more costs a link.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "helpers of tests fail the test")]

mod architecture;
mod codes;
mod declarations;
mod locales;
mod registry;
mod terms;
