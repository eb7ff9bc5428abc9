//! Side effects of the page: storage, focus, address, downloads, print.

mod download;
mod facts;
mod focus;
mod print;
mod step;
pub mod storage;

pub use download::download_text;
pub use facts::{FactsState, use_facts};
pub use focus::{focus_element, use_focus_heading};
pub use print::print_page;
pub use step::use_step;
