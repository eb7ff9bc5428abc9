//! The message that names a unit on screen.

use crate::quantity::UnitCode;

/// The id of the message that names `unit`.
pub const fn unit_message(unit: UnitCode) -> &'static str {
    match unit {
        UnitCode::Ratio => "unit-ratio",
        UnitCode::Kilowatts => "unit-kilowatts",
        UnitCode::KilowattHours => "unit-kilowatt-hours",
        UnitCode::MegawattHours => "unit-megawatt-hours",
        UnitCode::KilowattHoursPerKilowatt => "unit-kilowatt-hours-per-kilowatt",
        UnitCode::Tonnes => "unit-tonnes",
        UnitCode::TonnesPerMegawattHour => "unit-tonnes-per-megawatt-hour",
        UnitCode::Years => "unit-years",
        UnitCode::Projects => "unit-projects",
        UnitCode::Yen => "unit-yen",
        UnitCode::Dollars => "unit-dollars",
        UnitCode::Local => "unit-local",
        UnitCode::YenPerTonne => "unit-yen-per-tonne",
        UnitCode::YenPerDollar => "unit-yen-per-dollar",
        UnitCode::LocalPerDollar => "unit-local-per-dollar",
        UnitCode::YenPerLocal => "unit-yen-per-local",
        UnitCode::DollarsPerKilowatt => "unit-dollars-per-kilowatt",
        UnitCode::DollarsPerKilowattHour => "unit-dollars-per-kilowatt-hour",
        UnitCode::YenPerKilowattHour => "unit-yen-per-kilowatt-hour",
        UnitCode::LocalPerKilowattHour => "unit-local-per-kilowatt-hour",
    }
}
