//! Printing the page.

/// Opens the browser's print dialog. Does nothing where the browser forbids it, as in a sandboxed frame.
pub fn print_page() {
    if let Some(window) = web_sys::window() {
        // There is nobody who could act on the reason of a refusal.
        let _ = window.print();
    }
}
