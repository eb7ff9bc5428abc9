//! What else the result might be: the same sheet, evaluated with other values.

mod inverse;
mod range;
mod routes;
mod solve;
mod tiers;

pub use inverse::{INVERSES, Inverse, Target, inverse};
pub use range::{Range, Unknown, acting, range, unknowns};
pub use routes::{ByRoute, Difference, best, best_without, break_even, by_route, difference, price_of_nothing, routes};
pub use solve::{Solution, solve};
pub use tiers::{Tier, tiers};
