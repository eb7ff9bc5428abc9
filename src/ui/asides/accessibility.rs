//! The accessibility statement: what the application aims at, how that is tested, and what is known to be missing.

use super::prose::Part;

/// The parts of the statement.
pub(super) const PARTS: [Part; 3] = [
    ("accessibility-aim", &["accessibility-standards", "accessibility-status"]),
    (
        "accessibility-tests",
        &[
            "accessibility-test-axe",
            "accessibility-test-keyboard",
            "accessibility-test-zoom",
            "accessibility-test-people",
        ],
    ),
    (
        "accessibility-limits",
        &["accessibility-limit-sources", "accessibility-limit-print", "accessibility-limit-language"],
    ),
];
