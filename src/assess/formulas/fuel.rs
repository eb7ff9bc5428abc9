//! Emissions of burnt fuel: `FC x NCV x EF`, with the values of the IPCC.
//!
//! On the methodology's basis the bounds of the IPCC's 95 % interval keep the estimate conservative: the lower ones on
//! the reference side, the upper ones on the project side. At application the default values stand.

use crate::assess::basis::{Basis, OnBoth, on_both};
use crate::assess::draft::Draft;
use crate::assess::symbols;
use crate::quantity::{
    Gigajoules, GigajoulesPerTonne, Kilolitres, Mass, MassPerKilolitre, MassPerThousandCubicMetres,
    ThousandCubicMetres, Tonnes, TonnesPerGigajoule,
};
use crate::study::Field;
use crate::worksheet::{Formula, Line, Symbol};

/// Which side of the comparison burns the fuel, and with it which bound of a value is conservative.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// The equipment that the project replaces or avoids.
    Reference,
    /// The project's own equipment.
    Project,
}

/// The lines of one use of fuel.
pub(super) struct Names {
    /// The amount as answered, in each unit in which it may be given.
    mass: Symbol,
    litres: Symbol,
    cubic_metres: Symbol,
    energy: Symbol,
    density: Symbol,
    ncv: OnBoth,
    co2: OnBoth,
    /// Where the fuel can be chosen.
    fuel: Field,
}

/// Fuel of the project.
pub(super) const PROJECT: Names = Names {
    mass: symbols::PROJECT_FUEL_MASS,
    litres: symbols::PROJECT_FUEL_LITRES,
    cubic_metres: symbols::PROJECT_FUEL_CUBIC_METRES,
    energy: symbols::PROJECT_FUEL_ENERGY,
    density: symbols::PROJECT_FUEL_DENSITY,
    ncv: PROJECT_NCV,
    co2: PROJECT_CO2,
    fuel: Field::ProjectFuel,
};

/// A second fuel of the project.
pub(super) const SECOND: Names = Names {
    mass: symbols::SECOND_FUEL_MASS,
    litres: symbols::SECOND_FUEL_LITRES,
    cubic_metres: symbols::SECOND_FUEL_CUBIC_METRES,
    energy: symbols::SECOND_FUEL_ENERGY,
    density: symbols::SECOND_FUEL_DENSITY,
    ncv: SECOND_NCV,
    co2: SECOND_CO2,
    fuel: Field::SecondFuel,
};

/// Fuel of a captive generator.
pub(super) const CAPTIVE: Names = Names {
    mass: symbols::CAPTIVE_FUEL_MASS,
    litres: symbols::CAPTIVE_FUEL_LITRES,
    cubic_metres: symbols::CAPTIVE_FUEL_CUBIC_METRES,
    energy: symbols::CAPTIVE_FUEL_ENERGY,
    density: symbols::CAPTIVE_FUEL_DENSITY,
    ncv: CAPTIVE_NCV,
    co2: CAPTIVE_CO2,
    fuel: Field::CaptiveFuel,
};

/// Fuel of the reference equipment.
const REFERENCE: Names = Names {
    mass: symbols::REFERENCE_FUEL_MASS,
    litres: symbols::REFERENCE_FUEL_LITRES,
    cubic_metres: symbols::REFERENCE_FUEL_CUBIC_METRES,
    energy: symbols::REFERENCE_FUEL_ENERGY,
    density: symbols::REFERENCE_FUEL_DENSITY,
    ncv: REFERENCE_NCV,
    co2: REFERENCE_CO2,
    fuel: Field::ReferenceFuel,
};

on_both! {
    REFERENCE_NCV = REFERENCE_FUEL_NCV, REFERENCE_FUEL_NCV_APPLICATION;
    PROJECT_NCV = PROJECT_FUEL_NCV, PROJECT_FUEL_NCV_APPLICATION;
    PROJECT_CO2 = PROJECT_FUEL_CO2, PROJECT_FUEL_CO2_APPLICATION;
    SECOND_NCV = SECOND_FUEL_NCV, SECOND_FUEL_NCV_APPLICATION;
    SECOND_CO2 = SECOND_FUEL_CO2, SECOND_FUEL_CO2_APPLICATION;
    CAPTIVE_NCV = CAPTIVE_NCV, CAPTIVE_NCV_APPLICATION;
    CAPTIVE_CO2 = CAPTIVE_CO2, CAPTIVE_CO2_APPLICATION;
    REFERENCE_CO2 = REFERENCE_FUEL_CO2, REFERENCE_FUEL_CO2_APPLICATION;
}

/// Fuel used in a year.
pub(super) struct Amount {
    names: &'static Names,
    /// `None` while the fuel is not chosen.
    fuel: Option<String>,
    quantity: Quantity,
}

enum Quantity {
    Mass(Line<Mass>),
    Energy(Line<Gigajoules>),
}

/// The answer at `field`, by mass, volume or energy. `fuel` is the fuel where the question is not asked.
pub(super) fn amount(draft: &mut Draft, names: &'static Names, field: Field, fuel: Option<&'static str>) -> Amount {
    let fuel = fuel.map(str::to_owned).or_else(|| draft.choice(names.fuel));
    let quantity = match (draft.answers.measure(field), &fuel) {
        (Some("GJ"), _) => Quantity::Energy(draft.answer(names.energy, field)),
        (Some("kL"), Some(fuel)) => {
            let litres: Line<Kilolitres> = draft.answer(names.litres, field);
            let parameter = format!("fuel.{fuel}.density");
            let today = draft.today;
            let density: Line<MassPerKilolitre> = draft.fact_or_ask(names.density, field, &[&parameter], today);
            Quantity::Mass(draft.sheet.define(names.mass, litres * density))
        }
        (Some("kNm3"), Some(fuel)) => {
            let volume: Line<ThousandCubicMetres> = draft.answer(names.cubic_metres, field);
            let parameter = format!("fuel.{fuel}.gas_density");
            let today = draft.today;
            let density: Line<MassPerThousandCubicMetres> =
                draft.fact_or_ask(names.density, field, &[&parameter], today);
            Quantity::Mass(draft.sheet.define(names.mass, volume * density))
        }
        _ => Quantity::Mass(draft.answer(names.mass, field)),
    };
    Amount { names, fuel, quantity }
}

/// Fuel that reference vehicles would burn, from its volume.
pub(super) fn reference_amount(draft: &mut Draft, litres: Line<Kilolitres>) -> Amount {
    let fuel = draft.choice(Field::ReferenceFuel);
    let today = draft.today;
    let density: Line<MassPerKilolitre> = match &fuel {
        Some(fuel) => {
            let parameter = format!("fuel.{fuel}.density");
            draft.fact_or_ask(REFERENCE.density, REFERENCE.fuel, &[&parameter], today)
        }
        None => draft.waiting(REFERENCE.density, REFERENCE.fuel),
    };
    Amount { names: &REFERENCE, fuel, quantity: Quantity::Mass(draft.sheet.define(REFERENCE.mass, litres * density)) }
}

/// The answer at `field` where there is one; a project without fuel leaves it out.
pub(super) fn optional_amount(draft: &mut Draft, names: &'static Names, field: Field) -> Option<Amount> {
    draft.answered(field).then(|| amount(draft, names, field, None))
}

/// The energy of the fuel on one basis, with the calorific value of one side.
pub(super) fn energy(draft: &mut Draft, amount: &Amount, side: Side, basis: Basis) -> Formula<Gigajoules> {
    match amount.quantity {
        Quantity::Energy(energy) => energy.into(),
        Quantity::Mass(mass) => {
            let symbol = amount.names.ncv.on(basis);
            let ncv: Line<GigajoulesPerTonne> = match &amount.fuel {
                Some(fuel) => value(draft, symbol, fuel, "ncv", side, basis, amount.names.fuel),
                None => draft.blocked(symbol, amount.names.fuel),
            };
            mass * ncv
        }
    }
}

/// The emission factor of the amount's own fuel.
pub(super) fn own_co2(draft: &mut Draft, amount: &Amount, side: Side, basis: Basis) -> Line<TonnesPerGigajoule> {
    let symbol = amount.names.co2.on(basis);
    match &amount.fuel {
        Some(fuel) => co2(draft, symbol, fuel, side, basis, amount.names.fuel),
        None => draft.blocked(symbol, amount.names.fuel),
    }
}

/// The emissions of the fuel on one basis.
pub(super) fn emissions(draft: &mut Draft, amount: &Amount, side: Side, basis: Basis) -> Formula<Tonnes> {
    let energy = energy(draft, amount, side, basis);
    energy * own_co2(draft, amount, side, basis)
}

/// The emission factor of a fuel on one basis.
pub(super) fn co2(
    draft: &mut Draft,
    symbol: Symbol,
    fuel: &str,
    side: Side,
    basis: Basis,
    field: Field,
) -> Line<TonnesPerGigajoule> {
    value(draft, symbol, fuel, "co2", side, basis, field)
}

/// The emission factor of the fuel that the reference equipment would burn.
pub(super) fn reference_co2(draft: &mut Draft, basis: Basis) -> Line<TonnesPerGigajoule> {
    let symbol = REFERENCE_CO2.on(basis);
    match draft.choice(Field::ReferenceFuel) {
        Some(fuel) => co2(draft, symbol, &fuel, Side::Reference, basis, Field::ReferenceFuel),
        None => draft.blocked(symbol, Field::ReferenceFuel),
    }
}

fn value<U: crate::quantity::Unit>(
    draft: &mut Draft,
    symbol: Symbol,
    fuel: &str,
    what: &str,
    side: Side,
    basis: Basis,
    field: Field,
) -> Line<U> {
    let bound = match (basis, side) {
        (Basis::Application, _) => "",
        (Basis::Methodology, Side::Reference) => "_lower",
        (Basis::Methodology, Side::Project) => "_upper",
    };
    let parameter = format!("fuel.{fuel}.{what}{bound}");
    let today = draft.today;
    draft.fact_or_ask(symbol, field, &[&parameter], today)
}
