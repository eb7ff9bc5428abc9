//! The calculator on other people's pages: what a host page asks for. What it is told is in `ui/hooks/host.rs`.

mod frame;

pub use frame::Frame;
