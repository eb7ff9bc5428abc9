//! The two bases on which reductions are calculated.

use serde::Serialize;

/// Which emission factor stands for the displaced electricity.
///
/// An application for the subsidy uses official averages or margins; approved methodologies fix lower, conservative
/// factors. Only the latter give credits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The estimate at application, on which cost-effectiveness is judged.
    Application,
    /// The approved methodology, on which credits are issued.
    Methodology,
}
