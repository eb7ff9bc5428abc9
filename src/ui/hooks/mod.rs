//! Side effects of the page: storage, focus, download.

mod download;
mod focus;
pub mod storage;

pub use download::download_text;
pub use focus::{focus_element, use_focus_heading};
pub use storage::use_storage;
