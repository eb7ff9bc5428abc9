//! The two bases on which reductions are calculated.

use serde::Serialize;

use crate::worksheet::Symbol;

/// Which emission factor stands for the displaced electricity, and which values for fuels.
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

/// The symbols of a line that exists on both bases.
#[derive(Clone, Copy)]
pub(super) struct OnBoth {
    pub application: Symbol,
    pub methodology: Symbol,
}

impl OnBoth {
    /// The symbol on one basis.
    pub const fn on(self, basis: Basis) -> Symbol {
        match basis {
            Basis::Application => self.application,
            Basis::Methodology => self.methodology,
        }
    }
}

/// Declares the symbols of a line on both bases: the second is that at application.
macro_rules! on_both {
    ($($name:ident = $methodology:ident, $application:ident;)*) => {
        $(pub(in crate::assess) const $name: $crate::assess::basis::OnBoth = $crate::assess::basis::OnBoth {
            application: $crate::assess::symbols::$application,
            methodology: $crate::assess::symbols::$methodology,
        };)*
    };
}
pub(super) use on_both;
