//! The units in which answers are written, and the other units in which people have the same number.

use rust_decimal::{Decimal, dec};

/// How the number of an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerUnit {
    /// A pure number, or a number whose unit the question itself names.
    Plain,
    /// Kilowatts of electric capacity.
    Kilowatts,
    /// Kilowatts of cooling capacity.
    CoolingKilowatts,
    /// Watts.
    Watts,
    /// Megawatt hours a year.
    MegawattHoursPerYear,
    /// Gigajoules a year.
    GigajoulesPerYear,
    /// Gigajoules a tonne.
    GigajoulesPerTonne,
    /// Fuel a year, by mass, volume or energy.
    FuelPerYear,
    /// Tonnes of a substance a year.
    TonnesPerYear,
    /// Tonnes of a substance a hectare.
    TonnesPerHectare,
    /// Kilograms.
    Kilograms,
    /// Kilograms of nitrogen.
    KilogramsOfNitrogen,
    /// Kilograms a hectare and day.
    KilogramsPerHectareDay,
    /// Tonnes of CO2 equivalent a year.
    TonnesCo2PerYear,
    /// Tonnes of CO2 a megawatt hour.
    TonnesPerMegawattHour,
    /// Tonnes of carbon a hectare.
    TonnesOfCarbonPerHectare,
    /// Degrees Celsius.
    Celsius,
    /// Ohm a kilometre.
    OhmPerKilometre,
    /// Kilometres a year.
    KilometresPerYear,
    /// Litres for a hundred kilometres.
    LitresPer100Kilometres,
    /// Hectares.
    Hectares,
    /// Hectares a year.
    HectaresPerYear,
    /// Hours a year.
    HoursPerYear,
    /// Days.
    Days,
    /// Days a year.
    DaysPerYear,
    /// A count of things.
    Pieces,
    /// Per cent.
    Percent,
    /// Per cent a year.
    PercentPerYear,
    /// Yen for a credit.
    YenPerTonne,
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

/// A unit that may follow the number of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Spelling in stored answers, such as `MW`.
    pub id: &'static str,
    /// How many of the question's own unit it is.
    pub factor: Decimal,
}

const fn measure(id: &'static str, factor: Decimal) -> Measure {
    Measure { id, factor }
}

impl AnswerUnit {
    /// The units that may be chosen, the question's own first; empty where there is no choice.
    ///
    /// A ton of refrigeration is 12,000 Btu an hour, or 3.516852842 kW. The units of fuel measure different things,
    /// so their factors are 1 and the formulas convert them by density and calorific value.
    pub const fn measures(self) -> &'static [Measure] {
        const POWER: &[Measure] = &[measure("kW", dec!(1)), measure("MW", dec!(1000))];
        const COOLING: &[Measure] = &[measure("kW", dec!(1)), measure("USRt", dec!(3.516852842))];
        const ELECTRICITY: &[Measure] = &[
            measure("MWh", dec!(1)),
            measure("kWh", dec!(0.001)),
            measure("GWh", dec!(1000)),
            measure("GJ", dec!(0.2777777777777777777777777778)),
        ];
        const HEAT: &[Measure] =
            &[measure("GJ", dec!(1)), measure("MWh", dec!(3.6)), measure("TJ", dec!(1000)), measure("MJ", dec!(0.001))];
        const FUEL: &[Measure] =
            &[measure("t", dec!(1)), measure("kL", dec!(1)), measure("kNm3", dec!(1)), measure("GJ", dec!(1))];
        const MASS: &[Measure] = &[measure("t", dec!(1)), measure("kg", dec!(0.001))];
        const AREA: &[Measure] = &[measure("ha", dec!(1)), measure("m2", dec!(0.0001))];
        match self {
            AnswerUnit::Kilowatts => POWER,
            AnswerUnit::CoolingKilowatts => COOLING,
            AnswerUnit::MegawattHoursPerYear => ELECTRICITY,
            AnswerUnit::GigajoulesPerYear => HEAT,
            AnswerUnit::FuelPerYear => FUEL,
            AnswerUnit::TonnesPerYear => MASS,
            AnswerUnit::Hectares => AREA,
            _ => &[],
        }
    }

    /// The unit with this spelling, if it may follow a number here.
    pub fn measure(self, id: &str) -> Option<Measure> {
        self.measures().iter().copied().find(|measure| measure.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(unit: AnswerUnit, id: &str, expected: Decimal) {
        let difference = unit.measure(id).unwrap().factor - expected;
        assert!(difference.abs() < dec!(0.000000001), "{id}: {difference} more than {expected}");
    }

    /// By the definitions: a watt hour is 3,600 J, and a British thermal unit of the international table 1,055.05585262 J.
    #[test]
    fn units_are_as_large_as_they_are_defined() {
        check(AnswerUnit::Kilowatts, "MW", dec!(1_000));
        check(AnswerUnit::CoolingKilowatts, "USRt", dec!(12_000) * dec!(1055.05585262) / dec!(3_600) / dec!(1_000));
        check(AnswerUnit::MegawattHoursPerYear, "kWh", dec!(1) / dec!(1_000));
        check(AnswerUnit::MegawattHoursPerYear, "GWh", dec!(1_000));
        check(AnswerUnit::MegawattHoursPerYear, "GJ", dec!(1_000) / dec!(3_600));
        check(AnswerUnit::GigajoulesPerYear, "MWh", dec!(3_600) / dec!(1_000));
        check(AnswerUnit::GigajoulesPerYear, "TJ", dec!(1_000));
        check(AnswerUnit::GigajoulesPerYear, "MJ", dec!(1) / dec!(1_000));
        check(AnswerUnit::TonnesPerYear, "kg", dec!(1) / dec!(1_000));
        check(AnswerUnit::Hectares, "m2", dec!(1) / dec!(10_000));
    }
}
