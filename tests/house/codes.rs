//! One issue code of each kind, with values of some size.

use jcm_feasibility::study::Code;
use jiff::civil::date;
use rust_decimal::dec;

/// One code of each kind.
pub fn codes() -> Vec<Code> {
    let (number, day) = (dec!(7), date(2026, 11, 22));
    let name = || "name".to_owned();
    vec![
        Code::NotANumber,
        Code::ListEntry(number),
        Code::NotWhole,
        Code::BelowMinimum(number),
        Code::AboveMaximum(number),
        Code::UnknownChoice,
        Code::Required,
        Code::YearPast,
        Code::GenerationExceedsCapacity(number),
        Code::GenerationImplausible(number),
        Code::UnlikeKnownProjects { own: number, least: number, most: number, count: number },
        Code::PriceUnusual(number),
        Code::CostUnusual(number),
        Code::AuxiliaryExceedsGeneration,
        Code::EfficiencyAboveLimit(number),
        Code::RatioImplausible(number),
        Code::ReceivedExceedsSent,
        Code::EligibleExceedsTotal,
        Code::SharesExceedWhole,
        Code::LoanLongerThanOperation(number),
        Code::GraceNotShorterThanLoan(number),
        Code::ReplacementAfterOperation(number),
        Code::CostLinesDiffer(number),
        Code::PricesTooFew(number),
        Code::CreditsCostMore,
        Code::NoFact(name()),
        Code::NotInForce(name(), day),
        Code::MethodologyOtherCountry(name()),
        Code::MethodologyNotInForce(day, name()),
        Code::NoMethodology,
        Code::NegativeReductions,
        Code::NeverPaidBack,
        Code::PaybackShort(number),
        Code::ConditionOpen,
        Code::ConditionNotMet,
        Code::RulesNotYetKnown(number),
        Code::StartBeforeCall,
        Code::ShareBelowMinimum(number),
        Code::NothingForParticipants,
        Code::CreditingLongerThanOperation(number),
        Code::CountedElsewhere,
        Code::Overflow,
        Code::DivisionByZero,
    ]
}
