//! Approved methodologies, one version each.

use super::parameter::Place;
use super::programme::Clause;
use crate::quantity::UnitCode;
use crate::worksheet::compact;
use crate::worksheet::source::{Citation, Source};
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// One version of an approved methodology.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Methodology {
    /// Number, such as `TH_AM001`.
    pub id: &'static str,
    /// Version, such as `1.0`.
    pub version: &'static str,
    /// Two-letter code of the country.
    pub country: &'static str,
    /// Technology, such as `solar_pv`.
    pub technology: &'static str,
    /// The formulas that apply.
    pub family: Family,
    /// Title in English.
    pub title: &'static str,
    /// Official titles in other languages, by language.
    #[serde(deserialize_with = "compact::leaked")]
    pub titles: &'static [(&'static str, &'static str)],
    /// Whether the title is the official one.
    pub title_basis: TitleBasis,
    /// Number of the sectoral scope.
    pub sectoral_scope: u8,
    /// Who proposed it.
    pub proponent: Option<&'static str>,
    /// Day of approval; `None` where it was not found.
    #[serde(with = "compact::optional_date")]
    pub in_force_from: Option<Date>,
    /// Where the day of approval was not found: a day before which it cannot have been. Approval may be much later.
    #[serde(with = "compact::optional_date")]
    pub in_force_not_before: Option<Date>,
    /// Last day, where an end is known.
    #[serde(with = "compact::optional_date")]
    pub in_force_until: Option<Date>,
    /// What is not known of the dates.
    pub in_force_note: Option<&'static str>,
    /// Official page.
    pub url: &'static str,
    /// What supports the existence of this version.
    pub citation: Citation,
    /// How the formula was read.
    pub formula_basis: FormulaBasis,
    /// What is special about the formula, or unclear.
    pub formula_note: Option<&'static str>,
    /// Classes of defaults.
    #[serde(deserialize_with = "compact::leaked")]
    pub bands: &'static [Band],
    /// Ids of the values fixed ex ante. A value that was not found has no parameter: the user supplies it.
    #[serde(deserialize_with = "compact::leaked")]
    pub parameters: &'static [&'static str],
    /// Monitored parameters.
    #[serde(deserialize_with = "compact::leaked")]
    pub monitored: &'static [Monitored],
    /// Eligibility criteria.
    #[serde(deserialize_with = "compact::leaked")]
    pub clauses: &'static [Clause],
    /// Projects that apply this version.
    #[serde(deserialize_with = "compact::leaked")]
    pub precedents: &'static [Precedent],
    /// A calculation with its result.
    pub worked_example: Option<WorkedExample>,
    /// Why there is none.
    pub no_example_note: Option<&'static str>,
}

impl Methodology {
    /// Number and version as one text, such as `TH_AM001 1.0`.
    pub fn key(&self) -> String {
        format!("{} {}", self.id, self.version)
    }

    /// Whether the version was in force on a day. An unknown start counts from its lower bound, and without one from
    /// the beginning.
    pub fn in_force(&self, date: Date) -> bool {
        let start = self.in_force_from.or(self.in_force_not_before);
        start.is_none_or(|from| from <= date) && self.in_force_until.is_none_or(|until| date <= until)
    }

    /// Id of the parameter that gives the default for a question, by class where the methodology has classes.
    pub fn default_parameter(&self, question: &str, value_of: impl Fn(&str) -> Option<Decimal>) -> Option<String> {
        let in_band = |band: &&Band| {
            value_of(band.by).is_some_and(|value| {
                band.at_least.is_none_or(|least| value >= least) && band.below.is_none_or(|below| value < below)
            })
        };
        let banded = self.bands.iter().filter(|band| band.question == question).find(in_band);
        if let Some(band) = banded {
            return Some(band.parameter.to_owned());
        }
        let id = format!("methodology.{}.{}.{question}", self.id, self.version);
        self.parameters.contains(&id.as_str()).then_some(id)
    }

    /// Id of the emission factor of the displaced electricity, whether or not a value is known.
    ///
    /// `displaced` is `grid`, `captive_diesel` or `captive_gas`; `grid` is the id of the grid.
    pub fn factor_id(&self, displaced: &str, grid: &str) -> String {
        let (id, version) = (self.id, self.version);
        match displaced {
            "grid" => format!("methodology.{id}.{version}.grid_factor.{grid}"),
            captive => format!("methodology.{id}.{version}.grid_factor.{captive}"),
        }
    }
}

macro_rules! families {
    ($($(#[$doc:meta])* $name:ident = $id:literal;)*) => {
        /// Which file of formulas a methodology uses.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum Family { $($(#[$doc])* $name,)* }

        impl Family {
            /// Every family.
            pub const ALL: &'static [Family] = &[$(Family::$name,)*];

            /// The spelling in registry files and message ids.
            pub const fn as_str(self) -> &'static str {
                match self { $(Family::$name => $id,)* }
            }
        }
    };
}

families! {
    /// Generated electricity times the factor of the electricity that it displaces.
    ElectricityDisplaced = "electricity_displaced";
    /// Electricity saved by better equipment, by the ratio of efficiencies.
    EfficiencyRatio = "efficiency_ratio";
    /// Energy saved for each unit of output, or by the ratio of specific consumptions.
    SpecificConsumption = "specific_consumption";
    /// Heat supplied for less fuel.
    Heat = "heat";
    /// Electricity and heat from one machine.
    Cogeneration = "cogeneration";
    /// Cooling from heat instead of electricity.
    AbsorptionChiller = "absorption_chiller";
    /// Losses of transformers, lines and grids.
    LossReduction = "loss_reduction";
    /// Fuel of vehicles.
    Transport = "transport";
    /// Methane that waste or waste water would give off.
    Methane = "methane";
    /// Methane of paddies by water management.
    Rice = "rice";
    /// Forest kept.
    Redd = "redd";
    /// Refrigerant recovered and destroyed.
    Refrigerant = "refrigerant";
    /// Equipment and energy management of buildings.
    Building = "building";
    /// The title, and with it the formula, was not found.
    Unknown = "unknown";
}

/// Where a title comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TitleBasis {
    /// Read on the official page or in a decision.
    Official,
    /// The title under which it was proposed.
    Proposed,
    /// Paraphrased from the projects that apply it.
    Paraphrase,
    /// Not found: that it exists follows from the numbers of others.
    Unknown,
}

impl TitleBasis {
    /// The spelling in registry files and JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            TitleBasis::Official => "official",
            TitleBasis::Proposed => "proposed",
            TitleBasis::Paraphrase => "paraphrase",
            TitleBasis::Unknown => "unknown",
        }
    }
}

/// How the formula was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FormulaBasis {
    /// In the words of the official page.
    Official,
    /// In a transcription of the approved text.
    Transcription,
    /// Not at all: the form that methodologies for the technology have in general.
    Generic,
}

impl FormulaBasis {
    /// The spelling in registry files and JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            FormulaBasis::Official => "official",
            FormulaBasis::Transcription => "transcription",
            FormulaBasis::Generic => "generic",
        }
    }
}

/// A class of a default: it holds for a value of another question within bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Band {
    /// Key of the question whose default it is.
    pub question: &'static str,
    /// Key of the question that tells the class.
    pub by: &'static str,
    /// The least value of the class.
    #[serde(with = "compact::optional_decimal")]
    pub at_least: Option<Decimal>,
    /// The least value above the class.
    #[serde(with = "compact::optional_decimal")]
    pub below: Option<Decimal>,
    /// Id of the parameter that holds the value.
    pub parameter: &'static str,
}

/// A parameter that the project measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Monitored {
    /// The document's symbol.
    pub symbol: &'static str,
    /// What it is: the message `monitored-<quantity>` names it.
    pub quantity: &'static str,
    /// Its unit.
    pub unit: UnitCode,
    /// Monitoring option, where known: A public data, B invoices, C own measurement.
    pub option: Option<&'static str>,
}

/// A project that applies the version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Precedent {
    /// Reference number, such as `TH009`.
    pub reference: &'static str,
    /// Title of the project.
    pub title: &'static str,
    /// Status, as the official table writes it.
    pub status: &'static str,
    /// Day of registration.
    #[serde(with = "compact::optional_date")]
    pub registered: Option<Date>,
    /// The table.
    #[serde(with = "compact::source")]
    pub source: &'static Source,
}

/// A calculation that a test repeats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkedExample {
    /// Answers of the study.
    #[serde(deserialize_with = "compact::leaked")]
    pub inputs: &'static [(&'static str, &'static str)],
    /// Reductions of a year, in tCO2.
    #[serde(with = "compact::decimal")]
    pub expected_reductions: Decimal,
    /// Whether somebody published the result.
    pub basis: ExampleBasis,
    /// The calculation, written out.
    pub arithmetic: &'static str,
    /// What supports it.
    pub place: Place,
}

/// Where the result of a worked example comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ExampleBasis {
    /// A source prints the result.
    Published,
    /// The result is our own arithmetic on the values of the source.
    Arithmetic,
}
