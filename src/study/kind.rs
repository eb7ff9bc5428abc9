//! What the answer to a question may be.

use rust_decimal::{Decimal, dec};

use super::unit::AnswerUnit;

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
    /// Numbers for the years of operation in their order, separated by semicolons.
    Series {
        /// The least number accepted.
        lower: Decimal,
        /// The greatest number accepted.
        upper: Decimal,
        /// How each number is written.
        unit: AnswerUnit,
    },
}

pub(super) const fn number(lower: Decimal, upper: Decimal, unit: AnswerUnit) -> Kind {
    Kind::Number { lower, upper, whole: false, unit }
}

pub(super) const fn whole(lower: Decimal, upper: Decimal, unit: AnswerUnit) -> Kind {
    Kind::Number { lower, upper, whole: true, unit }
}

pub(super) const YES_NO: Kind = Kind::Choice(&["yes", "no"]);

/// The technologies for which there are formulas, by family.
pub(super) const TECHNOLOGIES: &[&str] = &[
    "solar_pv",
    "battery_storage",
    "smart_minigrid",
    "hybrid_power_bts",
    "wind",
    "hydro",
    "geothermal",
    "biomass_power",
    "waste_to_energy",
    "waste_heat_recovery_power",
    "chiller",
    "air_conditioner_inverter",
    "refrigerator_freezer",
    "pump",
    "led_lighting",
    "aerator",
    "compressor",
    "loom",
    "industrial_equipment",
    "electrolyzer",
    "furnace",
    "data_center",
    "process_optimization",
    "boiler",
    "heat_pump",
    "evaporator_mvr",
    "waste_heat_recovery_heat",
    "cogeneration",
    "absorption_chiller",
    "transformer",
    "transmission_line",
    "grid_voltage_control",
    "digital_tachograph",
    "vehicle",
    "biogas_anaerobic_digestion",
    "landfill_gas",
    "wastewater_biogas",
    "rice_awd",
    "redd_plus",
    "fluorocarbon_recovery",
    "building_energy_efficiency",
    "building_ems",
];

/// Fuels with values of the IPCC.
pub(super) const FUELS: Kind = Kind::Choice(&[
    "gas_diesel_oil",
    "natural_gas",
    "lpg",
    "residual_fuel_oil",
    "other_kerosene",
    "motor_gasoline",
    "crude_oil",
    "naphtha",
    "petroleum_coke",
    "anthracite",
    "coking_coal",
    "other_bituminous_coal",
    "sub_bituminous_coal",
    "lignite",
    "coke_oven_coke",
    "peat",
    "municipal_waste_non_biomass",
    "wood_wood_waste",
    "other_primary_solid_biomass",
    "charcoal",
    "biogas_landfill_gas",
]);

/// Bounds are wide enough for any real project (the largest plant in the world is a few gigawatts) and narrow enough
/// that no formula overflows; a property test runs all formulas at all of them.
pub(super) const MONEY: Kind = number(dec!(0), dec!(1_000_000_000_000_000), AnswerUnit::Money);

/// A change a year: a price may nearly vanish, but it never turns negative.
pub(super) const CHANGE: Kind = number(dec!(-50), dec!(15), AnswerUnit::PercentPerYear);

pub(super) const ENERGY: Kind = number(dec!(0), dec!(100_000_000), AnswerUnit::MegawattHoursPerYear);
pub(super) const HEAT: Kind = number(dec!(0), dec!(1_000_000_000), AnswerUnit::GigajoulesPerYear);
pub(super) const FUEL_USE: Kind = number(dec!(0), dec!(1_000_000_000), AnswerUnit::FuelPerYear);
