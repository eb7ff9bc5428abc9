//! Side effects of the page: storage, focus, address, downloads, print, the copy on the device.

mod clipboard;
mod doubt;
mod download;
mod facts;
mod focus;
mod host;
mod offline;
mod pause;
mod place;
mod print;
pub mod storage;

pub use clipboard::copy_text;
pub use doubt::use_doubt;
pub use download::download_text;
pub use facts::{FactsState, use_facts};
pub use focus::{focus_element, use_focus_heading};
pub use host::{FrameContext, asked_frame, tell_host, use_frame};
pub use offline::{Offline, Update, declare_loaded, reload, take_up_update, use_offline};
pub use pause::pause;
pub use place::{go_to_named_part, name_part, named_part, use_place};
pub use print::{print_page, use_running_title};
