//! The one place where figures are rounded, and only to be shown: the sheet itself never rounds an intermediate.

use rust_decimal::{Decimal, RoundingStrategy, dec};

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
        // A unit of some currencies is worth a small part of a yen.
        UnitCode::YenPerLocal if value.abs() < Decimal::ONE => {
            return value
                .round_sf_with_strategy(3, RoundingStrategy::MidpointAwayFromZero)
                .unwrap_or(value)
                .normalize();
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

/// An amount as it is said in a sentence, to the third digit of `like`: `like` itself, or a larger amount beside which it stands,
/// so that amounts that add up go on doing so.
pub fn about(value: Decimal, like: Decimal) -> Decimal {
    let mut unit = Decimal::ONE;
    while like.abs() >= unit * dec!(1000) {
        unit *= dec!(10);
    }
    (value / unit).round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero) * unit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_has_three_digits() {
        assert_eq!(about(dec!(130_877_672), dec!(130_877_672)), dec!(131_000_000));
        assert_eq!(about(dec!(2_570_832), dec!(10_590_000)), dec!(2_600_000));
        assert_eq!(about(dec!(-999.6), dec!(-999.6)), dec!(-1000));
        assert_eq!(about(dec!(0.4), dec!(12)), dec!(0));
    }

    #[test]
    fn tonnes_are_never_rounded_up() {
        assert_eq!(shown(dec!(6914.999), UnitCode::Tonnes), dec!(6914));
        assert_eq!(shown(dec!(-0.5), UnitCode::Tonnes), dec!(-1));
        assert_eq!(shown(dec!(0.31895), UnitCode::TonnesPerMegawattHour), dec!(0.319));
    }
}
