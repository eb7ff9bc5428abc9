//! What is wrong or still open in a study, as data: the sentence is found in the user's language by its code.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::field::Field;

/// How much an issue matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Not answered or not known yet; what depends on it is left out.
    Open,
    /// The result stands, with a doubt.
    Warning,
    /// The answer cannot be used.
    Error,
}

/// What the issue is about.
#[derive(Clone, Debug, PartialEq)]
pub enum Code {
    /// The text is not a number.
    NotANumber,
    /// The entry at this position of a list, from 1, cannot be used.
    ListEntry(Decimal),
    /// A whole number is asked for.
    NotWhole,
    /// Less than the least number accepted.
    BelowMinimum(Decimal),
    /// More than the greatest number accepted.
    AboveMaximum(Decimal),
    /// Not among the choices.
    UnknownChoice,
    /// The answer is needed for a result.
    Required,
    /// The first year of operation is over.
    YearPast,
    /// More electricity than the capacity can give in a year, in MWh.
    GenerationExceedsCapacity(Decimal),
    /// Far from what a plant of this size usually gives there, in MWh.
    GenerationImplausible(Decimal),
    /// The reductions by capacity, in tonnes a kilowatt, lie outside those of the known projects.
    UnlikeKnownProjects {
        /// Of this project.
        own: Decimal,
        /// The least of the known projects.
        least: Decimal,
        /// The most of the known projects.
        most: Decimal,
        /// Number of projects known.
        count: Decimal,
    },
    /// The price of electricity lies far from the usual one, in yen a kilowatt hour.
    PriceUnusual(Decimal),
    /// The whole cost lies far from what a plant of this size usually costs, in yen.
    CostUnusual(Decimal),
    /// The plant uses more electricity than it generates.
    AuxiliaryExceedsGeneration,
    /// More efficient than physics allows.
    EfficiencyAboveLimit(Decimal),
    /// The reference would use several times the project's energy, which is rare.
    RatioImplausible(Decimal),
    /// More electricity arrives than was sent.
    ReceivedExceedsSent,
    /// The eligible cost is more than the whole cost.
    EligibleExceedsTotal,
    /// The shares of the credits add up to more than all credits.
    SharesExceedWhole,
    /// The loan runs longer than the plant, in years.
    LoanLongerThanOperation(Decimal),
    /// The years of grace leave no year to repay the loan, which runs for so many years.
    GraceNotShorterThanLoan(Decimal),
    /// Parts are replaced after the plant's last year, the one given.
    ReplacementAfterOperation(Decimal),
    /// The lines of the cost add up to this, not to the whole cost answered.
    CostLinesDiffer(Decimal),
    /// There are fewer prices than years with credits, of which there are so many.
    PricesTooFew(Decimal),
    /// Validation and verification cost more than the credits bring.
    CreditsCostMore,
    /// The registry has no such value. Its id is for programs; people are told at the question.
    NoFact(String),
    /// The registry has the value, but not for this day.
    NotInForce(String, Date),
    /// The methodology was approved for another country.
    MethodologyOtherCountry(String),
    /// The version of the methodology is not in force on this day; those that are.
    MethodologyNotInForce(Date, String),
    /// No methodology for the technology is approved in the country.
    NoMethodology,
    /// The project emits more than the reference.
    NegativeReductions,
    /// The yearly income does not cover the yearly cost, so the investment is never paid back.
    NeverPaidBack,
    /// Paid back sooner than the programme is said to expect, in years.
    PaybackShort(Decimal),
    /// Whether a condition is met depends on this answer.
    ConditionOpen,
    /// With this answer a condition is not met.
    ConditionNotMet,
    /// The rules of the fiscal year are not published; those of this year are used instead.
    RulesNotYetKnown(Decimal),
    /// The plant would run before the call in which it applies.
    StartBeforeCall,
    /// Less than the share that a subsidised project hands to the Government of Japan, in per cent.
    ShareBelowMinimum(Decimal),
    /// The other shares take all credits.
    NothingForParticipants,
    /// Credits for longer than the plant runs, in years.
    CreditingLongerThanOperation(Decimal),
    /// Another part of the project counts the same energy, so this one adds nothing to the totals.
    CountedElsewhere,
    /// A result is too large to calculate.
    Overflow,
    /// A calculation divides by zero.
    DivisionByZero,
}

/// A value inside the sentence of an issue.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// A number, to be written as the language writes it.
    Number(Decimal),
    /// A number that stands for a year or a count and is written without grouping.
    Plain(Decimal),
    /// A day.
    Day(Date),
    /// A proper name or an identifier.
    Name(String),
    /// A parameter of the registry, by its identifier; people read the name of the line or question instead.
    Parameter(String),
}

impl Code {
    /// Identifier of the message.
    pub const fn id(&self) -> &'static str {
        match self {
            Code::NotANumber => "not-a-number",
            Code::ListEntry(_) => "list-entry",
            Code::NotWhole => "not-whole",
            Code::BelowMinimum(_) => "below-minimum",
            Code::AboveMaximum(_) => "above-maximum",
            Code::UnknownChoice => "unknown-choice",
            Code::Required => "required",
            Code::YearPast => "year-past",
            Code::GenerationExceedsCapacity(_) => "generation-exceeds-capacity",
            Code::GenerationImplausible(_) => "generation-implausible",
            Code::UnlikeKnownProjects { .. } => "unlike-known-projects",
            Code::PriceUnusual(_) => "price-unusual",
            Code::CostUnusual(_) => "cost-unusual",
            Code::AuxiliaryExceedsGeneration => "auxiliary-exceeds-generation",
            Code::EfficiencyAboveLimit(_) => "efficiency-above-limit",
            Code::RatioImplausible(_) => "ratio-implausible",
            Code::ReceivedExceedsSent => "received-exceeds-sent",
            Code::EligibleExceedsTotal => "eligible-exceeds-total",
            Code::SharesExceedWhole => "shares-exceed-whole",
            Code::LoanLongerThanOperation(_) => "loan-longer-than-operation",
            Code::GraceNotShorterThanLoan(_) => "grace-not-shorter-than-loan",
            Code::ReplacementAfterOperation(_) => "replacement-after-operation",
            Code::CostLinesDiffer(_) => "cost-lines-differ",
            Code::PricesTooFew(_) => "prices-too-few",
            Code::CreditsCostMore => "credits-cost-more",
            Code::NoFact(_) => "no-fact",
            Code::NotInForce(..) => "not-in-force",
            Code::MethodologyOtherCountry(_) => "methodology-other-country",
            Code::MethodologyNotInForce(..) => "methodology-not-in-force",
            Code::NoMethodology => "no-methodology",
            Code::NegativeReductions => "negative-reductions",
            Code::NeverPaidBack => "never-paid-back",
            Code::PaybackShort(_) => "payback-short",
            Code::ConditionOpen => "condition-open",
            Code::ConditionNotMet => "condition-not-met",
            Code::RulesNotYetKnown(_) => "rules-not-yet-known",
            Code::StartBeforeCall => "start-before-call",
            Code::ShareBelowMinimum(_) => "share-below-minimum",
            Code::NothingForParticipants => "nothing-for-participants",
            Code::CreditingLongerThanOperation(_) => "crediting-longer-than-operation",
            Code::CountedElsewhere => "counted-elsewhere",
            Code::Overflow => "overflow",
            Code::DivisionByZero => "division-by-zero",
        }
    }

    /// The identifiers of all messages, so that a test can ask each language for each.
    pub const IDS: &'static [&'static str] = &[
        "not-a-number",
        "list-entry",
        "not-whole",
        "below-minimum",
        "above-maximum",
        "unknown-choice",
        "required",
        "year-past",
        "generation-exceeds-capacity",
        "generation-implausible",
        "unlike-known-projects",
        "price-unusual",
        "cost-unusual",
        "auxiliary-exceeds-generation",
        "efficiency-above-limit",
        "ratio-implausible",
        "received-exceeds-sent",
        "eligible-exceeds-total",
        "shares-exceed-whole",
        "loan-longer-than-operation",
        "grace-not-shorter-than-loan",
        "replacement-after-operation",
        "cost-lines-differ",
        "prices-too-few",
        "credits-cost-more",
        "no-fact",
        "not-in-force",
        "methodology-other-country",
        "methodology-not-in-force",
        "no-methodology",
        "negative-reductions",
        "never-paid-back",
        "payback-short",
        "condition-open",
        "condition-not-met",
        "rules-not-yet-known",
        "start-before-call",
        "share-below-minimum",
        "nothing-for-participants",
        "crediting-longer-than-operation",
        "counted-elsewhere",
        "overflow",
        "division-by-zero",
    ];

    /// The values inside the sentence, by their names.
    pub fn arguments(&self) -> Vec<(&'static str, Argument)> {
        match self {
            Code::ListEntry(position) => vec![("position", Argument::Plain(*position))],
            Code::BelowMinimum(minimum) => vec![("minimum", Argument::Number(*minimum))],
            Code::AboveMaximum(maximum) => vec![("maximum", Argument::Number(*maximum))],
            Code::EfficiencyAboveLimit(limit) | Code::RatioImplausible(limit) => {
                vec![("limit", Argument::Number(*limit))]
            }
            Code::GenerationExceedsCapacity(limit) => vec![("limit", Argument::Number(*limit))],
            Code::GenerationImplausible(expected) => vec![("expected", Argument::Number(*expected))],
            Code::UnlikeKnownProjects { own, least, most, count } => vec![
                ("own", Argument::Number(*own)),
                ("least", Argument::Number(*least)),
                ("most", Argument::Number(*most)),
                ("count", Argument::Plain(*count)),
            ],
            Code::PriceUnusual(usual) | Code::CostUnusual(usual) => vec![("usual", Argument::Number(*usual))],
            Code::CostLinesDiffer(sum) => vec![("sum", Argument::Number(*sum))],
            Code::ShareBelowMinimum(minimum) => vec![("minimum", Argument::Number(*minimum))],
            Code::RulesNotYetKnown(year) => vec![("year", Argument::Plain(*year))],
            Code::LoanLongerThanOperation(years)
            | Code::CreditingLongerThanOperation(years)
            | Code::GraceNotShorterThanLoan(years)
            | Code::ReplacementAfterOperation(years)
            | Code::PricesTooFew(years)
            | Code::PaybackShort(years) => {
                vec![("years", Argument::Plain(*years))]
            }
            Code::NotInForce(parameter, date) => {
                vec![("parameter", Argument::Parameter(parameter.clone())), ("date", Argument::Day(*date))]
            }
            Code::MethodologyOtherCountry(country) => vec![("country", Argument::Name(country.clone()))],
            Code::MethodologyNotInForce(date, versions) => {
                vec![("date", Argument::Day(*date)), ("versions", Argument::Name(versions.clone()))]
            }
            _ => Vec::new(),
        }
    }
}

/// One thing that is wrong or still open.
#[derive(Clone, Debug, PartialEq)]
pub struct Issue {
    /// What it is about.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// The question where it can be mended.
    pub field: Option<Field>,
    /// The part of the project that it concerns, from 0; 0 also for the project as a whole.
    pub part: usize,
    /// The line of the sheet it concerns, by its symbol's identifier.
    pub line: Option<&'static str>,
}

impl Issue {
    /// An issue at a question.
    pub const fn at(field: Field, severity: Severity, code: Code) -> Self {
        Self { code, severity, field: Some(field), part: 0, line: None }
    }

    /// The same issue, with the line of the sheet that has no value because of it.
    pub const fn for_line(mut self, line: &'static str) -> Self {
        self.line = Some(line);
        self
    }

    /// An issue of a line of the sheet.
    pub const fn of_line(line: &'static str, severity: Severity, code: Code) -> Self {
        Self { code, severity, field: None, part: 0, line: Some(line) }
    }
}
