//! The one place where figures are rounded, and only to be shown: the sheet itself never rounds an intermediate.

use rust_decimal::{Decimal, RoundingStrategy};

use crate::quantity::UnitCode;

/// The figure as it is shown and printed.
///
/// Tonnes and yen are rounded down to whole numbers, as credits are issued in whole tonnes and grants in whole yen;
/// shares keep four digits (hundredths of a per cent), other figures what their size deserves.
pub fn shown(value: Decimal, unit: UnitCode) -> Decimal {
    let digits = match unit {
        UnitCode::Tonnes | UnitCode::Yen => {
            return value.round_dp_with_strategy(0, RoundingStrategy::ToNegativeInfinity).normalize();
        }
        UnitCode::Kilowatts
        | UnitCode::KilowattHours
        | UnitCode::KilowattHoursPerKilowatt
        | UnitCode::Dollars
        | UnitCode::Local
        | UnitCode::YenPerTonne
        | UnitCode::DollarsPerKilowatt
        | UnitCode::Projects
        | UnitCode::Pieces
        | UnitCode::Kilometres => 0,
        UnitCode::MegawattHours
        | UnitCode::Years
        | UnitCode::Gigajoules
        | UnitCode::Mass
        | UnitCode::Kilolitres
        | UnitCode::ThousandCubicMetres
        | UnitCode::Celsius
        | UnitCode::Watts
        | UnitCode::Hours
        | UnitCode::Days
        | UnitCode::Hectares
        | UnitCode::Kilograms
        | UnitCode::Carbon => 1,
        UnitCode::TonnesPerKilowatt
        | UnitCode::YenPerDollar
        | UnitCode::LocalPerDollar
        | UnitCode::YenPerLocal
        | UnitCode::YenPerKilowattHour
        | UnitCode::LocalPerKilowattHour
        | UnitCode::GigajoulesPerTonne
        | UnitCode::LitresPer100Kilometres
        | UnitCode::KilogramsPerHectare
        | UnitCode::MassPerHectare
        | UnitCode::CarbonPerHectare => 2,
        UnitCode::TonnesPerGigajoule => 5,
        UnitCode::Ratio
        | UnitCode::TonnesPerMegawattHour
        | UnitCode::DollarsPerKilowattHour
        | UnitCode::MassPerKilolitre
        | UnitCode::MassPerThousandCubicMetres
        | UnitCode::OhmPerKilometre
        | UnitCode::KilogramsPerHectareDay => 4,
    };
    value.round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero).normalize()
}

#[cfg(test)]
mod tests {
    use rust_decimal::dec;

    use super::*;

    #[test]
    fn tonnes_are_never_rounded_up() {
        assert_eq!(shown(dec!(6914.999), UnitCode::Tonnes), dec!(6914));
        assert_eq!(shown(dec!(-0.5), UnitCode::Tonnes), dec!(-1));
        assert_eq!(shown(dec!(0.31895), UnitCode::TonnesPerMegawattHour), dec!(0.319));
    }
}
