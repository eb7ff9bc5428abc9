//! Side effects of the page: storage, focus, download, print.

mod download;
mod focus;
mod print;
pub mod storage;

pub use download::download_text;
pub use focus::{focus_element, use_focus_heading};
pub use print::print_page;
pub use storage::use_storage;
