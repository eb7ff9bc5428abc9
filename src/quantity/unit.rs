//! The units of a JCM study, each a type of its own and a code for data files and exports.

use core::fmt;

/// A unit of measure known at compile time.
pub trait Unit: Copy + 'static {
    /// The same unit as a value, for explanation and export.
    const CODE: UnitCode;
}

macro_rules! units {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        /// A unit as a value. `as_str` is the spelling used in registry files, JSON and workbooks.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum UnitCode { $($(#[$doc])* $name,)* }

        impl UnitCode {
            /// Every unit, in the order of declaration.
            pub const ALL: &'static [UnitCode] = &[$(UnitCode::$name,)*];

            /// The spelling in data files and exports. `local` stands for the partner country's currency.
            pub const fn as_str(self) -> &'static str {
                match self { $(UnitCode::$name => $text,)* }
            }
        }

        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub struct $name;
            impl Unit for $name { const CODE: UnitCode = UnitCode::$name; }
        )*
    };
}

units! {
    /// A pure number: shares, rates a year, efficiencies. 0.05 is five per cent.
    Ratio = "1";
    /// Electric capacity.
    Kilowatts = "kW";
    /// Electric energy.
    KilowattHours = "kWh";
    /// Electric energy.
    MegawattHours = "MWh";
    /// Specific yield of a plant in a year.
    KilowattHoursPerKilowatt = "kWh/kW";
    /// Greenhouse gases in tonnes of CO2 equivalent.
    Tonnes = "tCO2";
    /// Reductions of a year by the capacity of the plant.
    TonnesPerKilowatt = "tCO2/kW";
    /// Emission factor of electricity.
    TonnesPerMegawattHour = "tCO2/MWh";
    /// Heat, or the energy of a fuel.
    Gigajoules = "GJ";
    /// Fuel, waste or another substance by mass.
    Mass = "t";
    /// Liquid fuel by volume.
    Kilolitres = "kL";
    /// Gas by volume, in thousands of normal cubic metres.
    ThousandCubicMetres = "kNm3";
    /// Density of a liquid fuel.
    MassPerKilolitre = "t/kL";
    /// Density of a gas.
    MassPerThousandCubicMetres = "t/kNm3";
    /// Net calorific value, or the heat of steam.
    GigajoulesPerTonne = "GJ/t";
    /// Emission factor of a fuel.
    TonnesPerGigajoule = "tCO2/GJ";
    /// Temperature.
    Celsius = "°C";
    /// Electric power of one apparatus.
    Watts = "W";
    /// Time.
    Hours = "h";
    /// Time.
    Days = "d";
    /// Electric resistance by length.
    OhmPerKilometre = "ohm/km";
    /// Distance.
    Kilometres = "km";
    /// Consumption of a vehicle.
    LitresPer100Kilometres = "L/100 km";
    /// Area.
    Hectares = "ha";
    /// Mass of a gas or a fertiliser.
    Kilograms = "kg";
    /// Emission of a paddy.
    KilogramsPerHectareDay = "kg/ha/d";
    /// Emission of a paddy over a season.
    KilogramsPerHectare = "kg/ha";
    /// Organic amendment.
    MassPerHectare = "t/ha";
    /// Carbon in forests.
    CarbonPerHectare = "tC/ha";
    /// Carbon.
    Carbon = "tC";
    /// A count of things.
    Pieces = "pieces";
    /// A count of years.
    Years = "a";
    /// A count of projects.
    Projects = "projects";
    /// Money in Japanese yen.
    Yen = "JPY";
    /// Money in US dollars.
    Dollars = "USD";
    /// Money in the partner country's currency.
    Local = "local";
    /// Price of a tonne or cost-effectiveness of a subsidy.
    YenPerTonne = "JPY/tCO2";
    /// Exchange rate.
    YenPerDollar = "JPY/USD";
    /// Exchange rate.
    LocalPerDollar = "local/USD";
    /// Exchange rate.
    YenPerLocal = "JPY/local";
    /// Cost of a plant by its capacity.
    DollarsPerKilowatt = "USD/kW";
    /// Price of electricity.
    DollarsPerKilowattHour = "USD/kWh";
    /// Price of electricity.
    YenPerKilowattHour = "JPY/kWh";
    /// Price of electricity.
    LocalPerKilowattHour = "local/kWh";
}

impl serde::Serialize for UnitCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for UnitCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text: &str = serde::Deserialize::deserialize(deserializer)?;
        UnitCode::parse(text).ok_or_else(|| serde::de::Error::custom("no unit"))
    }
}

impl UnitCode {
    /// Reads the spelling of a data file.
    pub fn parse(text: &str) -> Option<UnitCode> {
        UnitCode::ALL.iter().copied().find(|unit| unit.as_str() == text)
    }
}

impl fmt::Display for UnitCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
