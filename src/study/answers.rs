//! The answers as values: each within its bounds, and no two against each other.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use rust_decimal::{Decimal, dec};

use super::field::Field;
use super::issue::{Code, Issue, Severity};
use super::kind::Kind;
use super::number::{NumberStyle, items, parse_number, split_unit};
use super::{FORMAT, Study};

/// Hours of a common year, the most that a plant can run at full capacity.
const HOURS_PER_YEAR: Decimal = dec!(8760);

/// The answer "I don't know" to a question for a number.
pub const UNKNOWN: &str = "unknown";

/// Answers that were read and are usable.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    numbers: BTreeMap<Field, Decimal>,
    series: BTreeMap<Field, Vec<Decimal>>,
    texts: BTreeMap<Field, String>,
    measures: Vec<(Field, &'static str)>,
    confirmed: Vec<(String, bool)>,
    refused: BTreeSet<Field>,
}

impl Answers {
    /// The number of an answer; `None` if not answered or not usable.
    pub fn number(&self, field: Field) -> Option<Decimal> {
        self.numbers.get(&field).copied()
    }

    /// The numbers of an answer by year.
    pub fn series(&self, field: Field) -> Option<&[Decimal]> {
        self.series.get(&field).map(Vec::as_slice)
    }

    /// The key or choice of an answer.
    pub fn text(&self, field: Field) -> Option<&str> {
        self.texts.get(&field).map(String::as_str)
    }

    /// A yes-or-no answer.
    pub fn yes(&self, field: Field) -> Option<bool> {
        self.text(field).map(|text| text == "yes")
    }

    /// The unit that the user chose for a number; `None` for the question's own.
    pub fn measure(&self, field: Field) -> Option<&'static str> {
        self.measures.iter().find(|(known, _)| *known == field).map(|(_, unit)| *unit)
    }

    /// Whether the user confirmed a condition, by its identifier.
    pub fn confirmed(&self, condition: &str) -> Option<bool> {
        self.confirmed.iter().find(|(known, _)| known == condition).map(|(_, confirmed)| *confirmed)
    }

    /// Whether an answer was given that cannot be used. No default takes its place: the user meant something else.
    pub fn refused(&self, field: Field) -> bool {
        self.refused.contains(&field)
    }

    fn refuse(&mut self, field: Field) {
        self.numbers.remove(&field);
        self.refused.insert(field);
    }
}

/// Reads a study: the answers as each part of the project sees them, and the issues. What cannot be used is left out
/// and reported at its question; everything else stays.
pub fn read(study: &Study, today: Date) -> (Vec<Answers>, Vec<Issue>) {
    debug_assert!(study.format <= FORMAT);
    let mut issues = Vec::new();
    let parts = (0..study.part_count()).map(|part| read_part(study, part, &mut issues, today)).collect();
    (parts, issues)
}

fn read_part(study: &Study, part: usize, issues: &mut Vec<Issue>, today: Date) -> Answers {
    let mut answers = Answers {
        confirmed: study.confirmed.iter().filter_map(|(id, text)| Some((id.clone(), said(text)?))).collect(),
        ..Answers::default()
    };
    let first = issues.len();
    for &field in Field::ALL {
        let Some(text) = study.answer_in(part, field) else { continue };
        if !field.is_asked(|other| study.answer_in(part, other).map(str::to_owned)) {
            continue;
        }
        if let Err(code) = read_one(&mut answers, field, text) {
            answers.refuse(field);
            issues.push(Issue::at(field, Severity::Error, code));
        }
    }
    check_together(&mut answers, issues, today);
    // What concerns the whole project is reported once, with its first part.
    let mut index = 0;
    issues.retain_mut(|issue| {
        let new = index >= first;
        index += 1;
        if new {
            issue.part = part;
        }
        !new || part == 0 || issue.field.is_none_or(Field::is_of_part)
    });
    answers
}

/// What was said of a condition; a word that is neither yes nor no says nothing.
fn said(text: &str) -> Option<bool> {
    match text {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

/// Whether a text answers a question by itself: one of its choices, or a number inside its bounds.
pub fn is_readable(field: Field, text: &str) -> bool {
    read_one(&mut Answers::default(), field, text).is_ok()
}

fn read_one(answers: &mut Answers, field: Field, text: &str) -> Result<(), Code> {
    match field.kind() {
        Kind::Key => {
            answers.texts.insert(field, text.to_owned());
        }
        // Nobody's answer: as if there were none.
        Kind::Choice(&["yes", "no"]) if text == UNKNOWN => {}
        Kind::Choice(choices) => {
            let choice = choices.iter().find(|choice| **choice == text).ok_or(Code::UnknownChoice)?;
            answers.texts.insert(field, (*choice).to_owned());
        }
        // Nobody's number: the default takes its place, if there is one.
        Kind::Number { .. } if text == UNKNOWN => {}
        Kind::Number { lower, upper, whole, unit } => {
            let (number, measure) = split_unit(text, unit);
            let factor = measure.map_or(Decimal::ONE, |measure| measure.factor);
            let value = within(number, factor, lower, upper)?;
            if whole && !value.is_integer() {
                return Err(Code::NotWhole);
            }
            answers.numbers.insert(field, value);
            if let Some(measure) = measure {
                answers.measures.push((field, measure.id));
            }
        }
        Kind::Series { lower, upper, .. } => {
            let number = |(index, text): (usize, &str)| match text.trim() {
                "" => Ok(Decimal::ZERO),
                text => within(text, Decimal::ONE, lower, upper).map_err(|_| Code::ListEntry(Decimal::from(index + 1))),
            };
            answers.series.insert(field, items(text).enumerate().map(number).collect::<Result<_, _>>()?);
        }
    }
    Ok(())
}

/// The number of a text in the question's own unit, inside its bounds.
fn within(text: &str, factor: Decimal, lower: Decimal, upper: Decimal) -> Result<Decimal, Code> {
    let value = match parse_number(text, NumberStyle::POINT) {
        Err(Code::AboveMaximum(_)) => return Err(Code::AboveMaximum(upper)),
        other => other?.checked_mul(factor).ok_or(Code::AboveMaximum(upper))?,
    };
    match value {
        value if value < lower => Err(Code::BelowMinimum(lower)),
        value if value > upper => Err(Code::AboveMaximum(upper)),
        value => Ok(value),
    }
}

/// Answers that contradict each other, or the calendar. Of two, the later question is reported and left out.
fn check_together(answers: &mut Answers, issues: &mut Vec<Issue>, today: Date) {
    let mut refused: Vec<(Field, Code)> = Vec::new();
    let mut doubted: Vec<(Field, Code)> = Vec::new();
    let number = |field| answers.number(field);
    if let (Some(capacity), Some(generation)) = (number(Field::CapacityKw), number(Field::GenerationMwh)) {
        let limit = (capacity * HOURS_PER_YEAR / dec!(1000)).normalize();
        if generation > limit {
            refused.push((Field::GenerationMwh, Code::GenerationExceedsCapacity(limit)));
        }
    }
    if let (Some(generation), Some(auxiliary)) = (number(Field::GenerationMwh), number(Field::AuxiliaryMwh))
        && auxiliary > generation
    {
        doubted.push((Field::AuxiliaryMwh, Code::AuxiliaryExceedsGeneration));
    }
    if let Some((limit, efficiency)) = efficiency_limit(answers).zip(number(Field::EfficiencyProject))
        && efficiency > limit
    {
        refused.push((Field::EfficiencyProject, Code::EfficiencyAboveLimit(limit)));
    }
    for (better, worse) in
        [(Field::EfficiencyProject, Field::EfficiencyReference), (Field::SpecificReference, Field::SpecificProject)]
    {
        let limit = dec!(3);
        if let (Some(better), Some(base)) = (number(better), number(worse))
            && base > dec!(0)
            && better > base * limit
        {
            doubted.push((worse, Code::RatioImplausible(limit)));
        }
    }
    if let (Some(sent), Some(received)) = (number(Field::SentElectricity), number(Field::ReceivedElectricity))
        && received > sent
    {
        refused.push((Field::ReceivedElectricity, Code::ReceivedExceedsSent));
    }
    if let (Some(total), Some(eligible)) = (number(Field::TotalCost), number(Field::EligibleCost))
        && eligible > total
    {
        refused.push((Field::EligibleCost, Code::EligibleExceedsTotal));
    }
    if let (Some(government), Some(partner)) =
        (number(Field::GovernmentSharePercent), number(Field::PartnerSharePercent))
        && government + partner > dec!(100)
    {
        refused.push((Field::PartnerSharePercent, Code::SharesExceedWhole));
    }
    if let Some(start) = number(Field::StartYear)
        && start < Decimal::from(today.year())
    {
        // A look back is allowed: the samples are projects of the past.
        doubted.push((Field::StartYear, Code::YearPast));
    }
    issues.extend(doubted.into_iter().map(|(field, code)| Issue::at(field, Severity::Warning, code)));
    for (field, code) in refused {
        answers.refuse(field);
        issues.push(Issue::at(field, Severity::Error, code));
    }
}

/// The efficiency that no equipment of the technology can exceed.
///
/// Light: 683 lm/W is the definition of the lumen. Pumps: all of the energy. Cooling: that of a perfect machine between
/// the two temperatures where both are known (Carnot: `T_chilled / (T_cooling - T_chilled)` in kelvin), otherwise 30, the
/// value for a lift of about ten degrees.
fn efficiency_limit(answers: &Answers) -> Option<Decimal> {
    match answers.text(Field::Technology)? {
        "led_lighting" => Some(dec!(683)),
        "pump" => Some(dec!(100)),
        "chiller" | "air_conditioner_inverter" | "refrigerator_freezer" => {
            let chilled = answers.number(Field::ChilledWaterCelsius);
            let carnot = chilled.zip(answers.number(Field::CoolingWaterCelsius)).and_then(|(cold, warm)| {
                let lift = warm - cold;
                (lift > dec!(0)).then(|| ((cold + dec!(273.15)) / lift).round_dp(1))
            });
            Some(carnot.unwrap_or(dec!(30)))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::study::{Action, apply};

    const TODAY: Date = jiff::civil::date(2026, 11, 22);

    fn study(answers: &[(Field, &str)]) -> Study {
        answers
            .iter()
            .fold(Study::default(), |study, (field, text)| apply(&study, Action::Answer(*field, (*text).to_owned())))
    }

    #[track_caller]
    fn check(answers: &[(Field, &str)], field: Field, code: Code) {
        let (_, issues) = read(&study(answers), TODAY);
        let found: Vec<_> = issues.iter().map(|issue| (issue.field, &issue.code)).collect();
        assert_eq!(found, [(Some(field), &code)]);
    }

    #[test]
    fn each_bad_answer_is_reported_at_its_question() {
        check(&[(Field::CapacityKw, "ten")], Field::CapacityKw, Code::NotANumber);
        check(&[(Field::CapacityKw, "-5")], Field::CapacityKw, Code::BelowMinimum(dec!(0.1)));
        check(&[(Field::CapacityKw, "0")], Field::CapacityKw, Code::BelowMinimum(dec!(0.1)));
        check(&[(Field::CapacityKw, "1e30")], Field::CapacityKw, Code::AboveMaximum(dec!(10_000_000)));
        check(&[(Field::StartYear, "2027.5")], Field::StartYear, Code::NotWhole);
        check(&[(Field::StartYear, "2020")], Field::StartYear, Code::YearPast);
        check(&[(Field::Mounting, "sea")], Field::Mounting, Code::UnknownChoice);
        // 994 kW x 8,760 h = 8,707.44 MWh
        check(
            &[(Field::CapacityKw, "994"), (Field::GenerationMwh, "8708")],
            Field::GenerationMwh,
            Code::GenerationExceedsCapacity(dec!(8707.44)),
        );
        check(
            &[(Field::TotalCost, "100"), (Field::EligibleCost, "101")],
            Field::EligibleCost,
            Code::EligibleExceedsTotal,
        );
        check(
            &[(Field::GovernmentSharePercent, "60"), (Field::PartnerSharePercent, "41")],
            Field::PartnerSharePercent,
            Code::SharesExceedWhole,
        );
        check(
            &[(Field::PricePath, "by_year"), (Field::CreditPrices, "1700; about 2000")],
            Field::CreditPrices,
            Code::ListEntry(dec!(2)),
        );
    }

    #[test]
    fn a_bound_is_the_last_number_that_is_accepted() {
        for field in Field::ALL.iter().copied() {
            let Kind::Number { lower, upper, .. } = field.kind() else { continue };
            let accepted = [lower - dec!(1), lower, upper, upper + dec!(1)];
            let accepted = accepted.map(|number| is_readable(field, &number.to_string()));
            assert_eq!(accepted, [false, true, true, false], "{} from {lower} to {upper}", field.key());
        }
    }

    #[test]
    fn an_answer_to_a_question_that_is_no_longer_asked_is_not_wrong() {
        let (_, issues) = read(&study(&[(Field::PricePath, "base"), (Field::CreditPrices, "abc")]), TODAY);
        assert_eq!(issues, []);
    }

    #[test]
    fn not_to_know_is_no_answer_and_not_wrong() {
        let (parts, issues) = read(&study(&[(Field::OrdersPlaced, UNKNOWN), (Field::CapacityKw, UNKNOWN)]), TODAY);
        assert_eq!(issues, []);
        let answers = parts.first().unwrap();
        assert_eq!((answers.yes(Field::OrdersPlaced), answers.number(Field::CapacityKw)), (None, None));
    }

    #[test]
    fn a_condition_is_confirmed_or_denied_by_yes_and_no_alone() {
        let said = ["yes", "no", UNKNOWN, "maybe"].map(|text| {
            let confirmed = BTreeMap::from([("condition".to_owned(), text.to_owned())]);
            let (parts, _) = read(&Study { confirmed, ..Study::default() }, TODAY);
            parts.first().unwrap().confirmed("condition")
        });
        assert_eq!(said, [Some(true), Some(false), None, None]);
    }

    #[test]
    fn a_year_without_a_price_has_none() {
        let (parts, issues) =
            read(&study(&[(Field::PricePath, "by_year"), (Field::CreditPrices, "1700;;1,800")]), TODAY);
        assert_eq!(issues, []);
        let prices: &[Decimal] = &[dec!(1700), dec!(0), dec!(1800)];
        assert_eq!(parts.first().unwrap().series(Field::CreditPrices), Some(prices));
    }

    #[test]
    fn a_bad_answer_leaves_the_others_alone() {
        let (parts, _) = read(&study(&[(Field::CapacityKw, "x"), (Field::TotalCost, "１００")]), TODAY);
        let answers = parts.first().unwrap();
        assert_eq!(answers.number(Field::CapacityKw), None);
        assert_eq!(answers.number(Field::TotalCost), Some(dec!(100)));
    }
}
