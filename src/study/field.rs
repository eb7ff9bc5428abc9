//! The questions of a study, each with the kind of answer it takes and its bounds.

use rust_decimal::{Decimal, dec};
use serde::{Deserialize, Serialize};

/// How the number of an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerUnit {
    /// Kilowatts of electric capacity.
    Kilowatts,
    /// Megawatt hours a year.
    MegawattHoursPerYear,
    /// Tonnes of CO2 a megawatt hour.
    TonnesPerMegawattHour,
    /// Per cent.
    Percent,
    /// A calendar year.
    CalendarYear,
    /// A count of years.
    Years,
    /// A count of projects.
    Projects,
    /// Money in the currency chosen for the costs.
    Money,
    /// Money a year in the currency chosen for the costs.
    MoneyPerYear,
    /// Money a kilowatt hour in the currency chosen for the costs.
    MoneyPerKilowattHour,
}

/// What an answer may be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// A key of the registry, which decides what exists.
    Key,
    /// One of these.
    Choice(&'static [&'static str]),
    /// A number within bounds, both included.
    Number {
        /// The least number accepted.
        lower: Decimal,
        /// The greatest number accepted.
        upper: Decimal,
        /// Whether only whole numbers are accepted.
        whole: bool,
        /// How the number is written.
        unit: AnswerUnit,
    },
}

const fn number(lower: Decimal, upper: Decimal, unit: AnswerUnit) -> Kind {
    Kind::Number { lower, upper, whole: false, unit }
}

const fn whole(lower: Decimal, upper: Decimal, unit: AnswerUnit) -> Kind {
    Kind::Number { lower, upper, whole: true, unit }
}

const YES_NO: Kind = Kind::Choice(&["yes", "no"]);

/// Bounds are wide enough for any real project (the largest plant in the world is a few gigawatts) and narrow enough
/// that no formula overflows; a property test runs all formulas at all of them.
const MONEY: Kind = number(dec!(0), dec!(1_000_000_000_000_000), AnswerUnit::Money);

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident = $key:literal: $kind:expr;)*) => {
        /// A question of the study. The key is used in saved studies, registry files and message ids.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Field { $($(#[$doc])* #[serde(rename = $key)] $name,)* }

        impl Field {
            /// Every question, in the order in which the study asks them.
            pub const ALL: &'static [Field] = &[$(Field::$name,)*];

            /// The key in saved studies.
            pub const fn key(self) -> &'static str {
                match self { $(Field::$name => $key,)* }
            }

            /// What an answer may be.
            pub const fn kind(self) -> Kind {
                match self { $(Field::$name => $kind,)* }
            }
        }
    };
}

fields! {
    /// Partner country, by its two-letter code.
    Country = "country": Kind::Key;
    /// Technology.
    Technology = "technology": Kind::Choice(&["solar_pv"]);
    /// Where the panels stand.
    Mounting = "mounting": Kind::Choice(&["rooftop", "ground"]);
    /// Methodology and version, such as `TH_AM001 3.0`.
    Methodology = "methodology": Kind::Key;
    /// Whether the plant is connected to the grid or to the site's own supply.
    GridConnected = "grid_connected": YES_NO;
    /// Whether the modules are certified for design and safety.
    ModulesCertified = "modules_certified": YES_NO;
    /// Whether output and irradiance are metered.
    OutputMetered = "output_metered": YES_NO;
    /// The grid, where a country has several.
    Grid = "grid": Kind::Key;
    /// What the plant's electricity displaces.
    DisplacedSource = "displaced_source": Kind::Choice(&["grid", "captive_diesel", "captive_gas"]);
    /// Capacity of the plant.
    CapacityKw = "capacity_kw": number(dec!(0.1), dec!(10_000_000), AnswerUnit::Kilowatts);
    /// Electricity generated in the first year.
    GenerationMwh = "generation_mwh": number(dec!(0), dec!(100_000_000), AnswerUnit::MegawattHoursPerYear);
    /// Electricity that the plant itself uses in a year.
    AuxiliaryMwh = "auxiliary_mwh": number(dec!(0), dec!(100_000_000), AnswerUnit::MegawattHoursPerYear);
    /// Loss of output a year.
    DegradationPercent = "degradation_percent": number(dec!(0), dec!(10), AnswerUnit::Percent);
    /// First year of operation.
    StartYear = "start_year": whole(dec!(2013), dec!(2060), AnswerUnit::CalendarYear);
    /// Years of operation that the study covers.
    OperatingYears = "operating_years": whole(dec!(1), dec!(40), AnswerUnit::Years);
    /// The user's own emission factor at application.
    GridFactorApplication = "grid_factor_application": number(dec!(0), dec!(3), AnswerUnit::TonnesPerMegawattHour);
    /// The user's own emission factor of the methodology.
    GridFactorMethodology = "grid_factor_methodology": number(dec!(0), dec!(3), AnswerUnit::TonnesPerMegawattHour);
    /// Currency in which the costs are given.
    CostCurrency = "cost_currency": Kind::Choice(&["JPY", "USD", "local"]);
    /// Cost of the whole investment.
    TotalCost = "total_cost": MONEY;
    /// The part of the cost that the subsidy may count.
    EligibleCost = "eligible_cost": MONEY;
    /// Cost of operation and maintenance in a year.
    AnnualCost = "annual_cost": number(dec!(0), dec!(1_000_000_000_000_000), AnswerUnit::MoneyPerYear);
    /// Price of the electricity that is no longer bought, or that is sold.
    ElectricityPrice = "electricity_price": number(dec!(0), dec!(1_000_000), AnswerUnit::MoneyPerKilowattHour);
    /// Part of the cost after subsidy that is borrowed.
    LoanSharePercent = "loan_share_percent": number(dec!(0), dec!(100), AnswerUnit::Percent);
    /// Interest on the loan a year.
    LoanInterestPercent = "loan_interest_percent": number(dec!(0), dec!(50), AnswerUnit::Percent);
    /// Years over which the loan is repaid.
    LoanYears = "loan_years": whole(dec!(1), dec!(40), AnswerUnit::Years);
    /// Japanese fiscal year of the call for the subsidy.
    CallFiscalYear = "call_fiscal_year": whole(dec!(2013), dec!(2040), AnswerUnit::CalendarYear);
    /// Whether the electricity is sold or used by the owner.
    EquipmentUse = "equipment_use": Kind::Choice(&["sells_power", "own_use"]);
    /// Industry of the user, for the legal durable years.
    Industry = "industry": Kind::Key;
    /// Projects with similar technology that the programme selected in the country before.
    SimilarProjects = "similar_projects": whole(dec!(0), dec!(1000), AnswerUnit::Projects);
    /// Whether the project resembles those selected before.
    SimilarToEarlier = "similar_to_earlier": YES_NO;
    /// Whether a Japanese legal entity represents the consortium.
    JapaneseRepresentative = "japanese_representative": YES_NO;
    /// Whether equipment was ordered or works were begun.
    OrdersPlaced = "orders_placed": YES_NO;
    /// Whether the equipment receives another subsidy of the Government of Japan.
    OtherJapaneseSubsidy = "other_japanese_subsidy": YES_NO;
    /// Whether registration and issuance of credits are intended.
    CreditsIntended = "credits_intended": YES_NO;
    /// Years for which credits are issued.
    CreditingYears = "crediting_years": whole(dec!(1), dec!(40), AnswerUnit::Years);
    /// Share of the credits that goes to the Government of Japan.
    GovernmentSharePercent = "government_share_percent": number(dec!(0), dec!(100), AnswerUnit::Percent);
    /// Share of the credits that goes to the partner country's side.
    PartnerSharePercent = "partner_share_percent": number(dec!(0), dec!(100), AnswerUnit::Percent);
}

impl Field {
    /// The question with this key.
    pub fn from_key(key: &str) -> Option<Field> {
        Field::ALL.iter().copied().find(|field| field.key() == key)
    }

    /// Questions that are asked differently once the answer to this one changes.
    pub(super) const fn dependents(self) -> &'static [Field] {
        match self {
            Field::Country => &[
                Field::Methodology,
                Field::Grid,
                Field::GridFactorApplication,
                Field::GridFactorMethodology,
                Field::SimilarProjects,
                Field::SimilarToEarlier,
            ],
            Field::Technology => &[Field::Methodology],
            Field::Methodology => &[Field::GridFactorMethodology],
            Field::Grid | Field::DisplacedSource => &[Field::GridFactorApplication, Field::GridFactorMethodology],
            Field::EquipmentUse => &[Field::Industry],
            _ => &[],
        }
    }
}
