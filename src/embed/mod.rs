//! The calculator on other people's pages, and the engine for their scripts: what they ask for, what they may hand in, and how it
//! is typed. What a host page is told is in `ui/hooks/host.rs`.
//!
//! `api` is the border to JavaScript, and `edge` reads what comes over it; nothing past them sees a value of JavaScript.
//! The declarations in `types` and the names in `names` are written natively, when the package is made. Knows no page and
//! no clock: the day comes from the script around it (`static/npm`).

#[cfg(feature = "api")]
mod api;
#[cfg(feature = "api")]
mod edge;
mod frame;
mod names;
mod problem;
mod types;
mod versions;

pub use frame::{Frame, PARTS};
pub use names::{Names, names};
pub use problem::Problem;
pub use types::declarations;
pub use versions::{Versions, versions};
