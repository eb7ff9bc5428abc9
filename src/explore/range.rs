//! The range of a result whose inputs are not all known.
//!
//! Where the user gave no answer, a default stands in. How far it may lie from the truth is a share in the registry
//! (`unknown_range.*`, an assumption that is marked as one). The range is that of the worst and of the best case: every
//! default moved by its share to the side that lowers, or raises, the result. It is no interval of confidence.

use rust_decimal::Decimal;

use crate::assess::Assessment;
use crate::quantity::Ratio;
use crate::registry;
use crate::worksheet::{LineId, Origin, Provenance};

/// A default that stands where the user gave no answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Unknown {
    /// The line with the default.
    pub line: LineId,
    /// The default, in the unit of the line.
    pub value: Decimal,
    /// How far the truth may lie from it, as a share of it.
    pub share: Decimal,
}

/// The least and the most that a result may be, and what makes it uncertain.
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    /// The result with every default on its worse side.
    pub least: Decimal,
    /// The result with every default on its better side.
    pub most: Decimal,
    /// The defaults that move the result.
    pub unknowns: Vec<Unknown>,
}

/// The defaults of a study whose uncertainty is known.
pub fn unknowns(assessment: &Assessment) -> Vec<Unknown> {
    let unknown = |line, origin: &Origin| {
        let Origin::Given { value, provenance: Provenance::Fact { parameter, .. } } = origin else { return None };
        let kind = parameter.split('.').next()?;
        let share = registry::fact::<Ratio>(&format!("unknown_range.{kind}"), assessment.today).ok()?;
        Some(Unknown { line, value: (*value)?, share: share.quantity.value() })
    };
    assessment.sheet.lines().filter_map(|(line, record)| unknown(line, &record.origin)).collect()
}

/// Those of the defaults that one of the ranges comes from. A default with which an answer is only compared moves nothing.
pub fn acting(unknowns: &[Unknown], ranges: &[Option<Range>]) -> Vec<Unknown> {
    let moves = |unknown: &Unknown| ranges.iter().flatten().any(|range| range.unknowns.contains(unknown));
    unknowns.iter().filter(|unknown| moves(unknown)).copied().collect()
}

/// The range of a line in a year; `None` where nothing that moves it is a default, or it has no value.
pub fn range(assessment: &Assessment, unknowns: &[Unknown], line: LineId, year: isize) -> Option<Range> {
    let base = assessment.value(line, year).ok()?;
    let index = assessment.sheet.span().position(year);
    let result = |replaced: &dyn Fn(LineId) -> Option<Decimal>| {
        let values = assessment.sheet.evaluate_with(replaced);
        values.value(line).ok()?.at(index).copied()
    };
    // The direction of each default by itself. What moves nothing is left out.
    let effect = |unknown: &Unknown| {
        let more = result(&|id| (id == unknown.line).then(|| unknown.moved(true)))?;
        (more != base).then_some((*unknown, more > base))
    };
    let moving: Vec<(Unknown, bool)> = unknowns.iter().filter_map(effect).collect();
    if moving.is_empty() {
        return None;
    }
    let extreme = |best: bool| {
        let replaced = |id| {
            let (unknown, raises) = moving.iter().find(|(unknown, _)| unknown.line == id)?;
            Some(unknown.moved(*raises == best))
        };
        result(&replaced)
    };
    let (least, most) = (extreme(false)?, extreme(true)?);
    // Limits, such as a cap, can make two steps go against each other.
    let (least, most) = (least.min(most).min(base), most.max(least).max(base));
    Some(Range { least, most, unknowns: moving.into_iter().map(|(unknown, _)| unknown).collect() })
}

impl Unknown {
    fn moved(&self, up: bool) -> Decimal {
        let share = if up { Decimal::ONE + self.share } else { Decimal::ONE - self.share };
        self.value * share
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use rust_decimal::dec;

    use super::*;
    use crate::assess::{assess, symbols};
    use crate::study::{Action, Field, Study, apply};

    fn assessed(answers: &[(Field, &str)]) -> Assessment {
        let study = answers
            .iter()
            .fold(Study::default(), |study, (field, text)| apply(&study, Action::Answer(*field, (*text).to_owned())));
        assess(&study, date(2026, 11, 24))
    }

    const PLANT: [(Field, &str); 4] = [
        (Field::Country, "VN"),
        (Field::Technology, "solar_pv"),
        (Field::Mounting, "rooftop"),
        (Field::CapacityKw, "1000"),
    ];

    #[track_caller]
    fn generation(answers: &[(Field, &str)], expected: Option<(Decimal, Decimal)>) {
        let assessed = assessed(&[&PLANT, answers].concat());
        let line = assessed.sheet.find(symbols::FIRST_YEAR_GENERATION.id).unwrap();
        let found = range(&assessed, &unknowns(&assessed), line, 1);
        assert_eq!(found.map(|range| (range.least.normalize(), range.most.normalize())), expected);
    }

    #[test]
    fn a_default_gives_a_range_and_an_answer_none() {
        // 1,297 kWh/kW x 1,000 kW = 1,297 MWh; 15 % less is 1,102.45 MWh, 15 % more is 1,491.55 MWh.
        generation(&[], Some((dec!(1102.45), dec!(1491.55))));
        generation(&[(Field::GenerationMwh, "1300")], None);
        generation(&[(Field::GenerationMwh, "unknown")], Some((dec!(1102.45), dec!(1491.55))));
    }

    #[test]
    fn a_default_beside_an_answer_acts_on_nothing() {
        let answers = [&PLANT[..], &[(Field::ElectricityPrice, "20"), (Field::GenerationMwh, "1300")]].concat();
        let assessed = assessed(&answers);
        let lines =
            [symbols::NPV, symbols::FIRST_YEAR_GENERATION].map(|symbol| assessed.sheet.find(symbol.id).unwrap());
        let all = unknowns(&assessed);
        let id = |unknown: &Unknown| assessed.sheet.record(unknown.line).unwrap().symbol.id;
        assert!(all.iter().any(|unknown| id(unknown) == "usual_price_dollars"), "the answer is compared with it");
        let acting = acting(&all, &lines.map(|line| range(&assessed, &all, line, 1)));
        assert!(!acting.iter().any(|unknown| ["usual_price_dollars", "usual_yield"].contains(&id(unknown))));
    }

    #[test]
    fn what_does_not_move_the_result_is_not_named() {
        let assessed = assessed(&PLANT);
        let line = assessed.headline.annual_reductions.id();
        let range = range(&assessed, &unknowns(&assessed), line, 1).unwrap();
        let names: Vec<&str> =
            range.unknowns.iter().map(|unknown| assessed.sheet.record(unknown.line).unwrap().symbol.id).collect();
        // The price of electricity and the cost of the plant have no part in the reductions.
        assert_eq!(names, ["usual_yield"]);
    }
}
