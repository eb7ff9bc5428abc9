//! Side effects of the page: storage, focus, download.

mod download;
mod focus;
mod step;
pub mod storage;

pub use download::download_text;
pub use focus::{focus_element, focus_later, use_focus_heading};
pub use step::use_step;
pub use storage::use_storage;
