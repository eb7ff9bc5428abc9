//! The subsidy by the number of similar projects that the programme may count. The registry knows some of them, and only
//! the programme says what is similar: so every tier is shown, and none is promised.

use jiff::civil::Date;
use rust_decimal::{Decimal, dec};

use crate::assess::{Assessment, assess, symbols};
use crate::quantity::Projects;
use crate::registry;
use crate::study::{Action, Field, Study, apply};

/// The subsidy if the programme counts so many similar projects.
#[derive(Clone, Debug)]
pub struct Tier {
    /// The least number of similar projects of the tier.
    pub from: Decimal,
    /// The most; `None` for the last tier.
    pub until: Option<Decimal>,
    /// The ceiling of the rate.
    pub rate: Decimal,
    /// The subsidy, at most; `None` while it cannot be calculated.
    pub subsidy: Option<Decimal>,
    /// Whether the projects that are known already rule it out.
    pub ruled_out: bool,
    /// Whether it is the tier of the study.
    pub applied: bool,
}

/// Every tier of the rules of the call; none where the year's rules know no tiers.
pub fn tiers(study: &Study, assessment: &Assessment, today: Date) -> Vec<Tier> {
    let Some(similar) = assessment.subsidy.similar else { return Vec::new() };
    let cut = |parameter| Some(registry::fact::<Projects>(parameter, today).ok()?.quantity.value());
    let (Some(few), Some(many)) = (cut("subsidy.tier.few_from"), cut("subsidy.tier.many_from")) else {
        return Vec::new();
    };
    let starts = [dec!(0), few, many];
    let tier = |(index, from): (usize, Decimal)| {
        let next = starts.get(index + 1).copied();
        let study = apply(study, Action::Answer(Field::SimilarProjects, from.to_string()));
        let by_count = assess(&study, today);
        let value = |symbol: &str| by_count.value(by_count.sheet.find(symbol)?, 1).ok();
        let applied = similar.count >= from && next.is_none_or(|next| similar.count < next);
        Some(Tier {
            from,
            until: next.map(|next| next - dec!(1)),
            rate: value(symbols::RATE_CEILING.id)?,
            subsidy: value(symbols::SUBSIDY.id),
            ruled_out: next.is_some_and(|next| similar.count >= next),
            applied,
        })
    };
    starts.into_iter().enumerate().filter_map(tier).collect()
}
