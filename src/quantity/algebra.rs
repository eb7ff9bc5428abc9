//! Which products and quotients of units mean something, and what they give.
//!
//! What is not listed here does not compile: adding a product is adding a line to `products!`.

use super::unit::*;

/// `Self * B` is meaningful and gives `Product`.
pub trait Times<B: Unit>: Unit {
    /// The unit of the product.
    type Product: Unit;
}

/// `Self / B` is meaningful and gives `Quotient`.
pub trait Per<B: Unit>: Unit {
    /// The unit of the quotient.
    type Quotient: Unit;
}

/// `A * B = C`, and with it `B * A = C`, `C / A = B` and `C / B = A`.
macro_rules! products {
    ($($a:ident * $b:ident = $c:ident;)*) => {$(
        impl Times<$b> for $a { type Product = $c; }
        impl Times<$a> for $b { type Product = $c; }
        impl Per<$a> for $c { type Quotient = $b; }
        impl Per<$b> for $c { type Quotient = $a; }
    )*};
}

/// A share of a unit is that unit, and two amounts of one unit have a ratio.
macro_rules! shares {
    ($($unit:ident)*) => {$(
        impl Times<Ratio> for $unit { type Product = $unit; }
        impl Times<$unit> for Ratio { type Product = $unit; }
        impl Per<Ratio> for $unit { type Quotient = $unit; }
        impl Per<$unit> for $unit { type Quotient = Ratio; }
    )*};
}

impl Times<Ratio> for Ratio {
    type Product = Ratio;
}

impl Per<Ratio> for Ratio {
    type Quotient = Ratio;
}

// A sum over years divided by a count of years, and an amount a year times that count, keep their unit.
impl Per<Years> for Tonnes {
    type Quotient = Tonnes;
}

impl Times<Years> for Tonnes {
    type Product = Tonnes;
}

shares! {
    Kilowatts KilowattHours MegawattHours KilowattHoursPerKilowatt Tonnes TonnesPerMegawattHour Years
    Yen Dollars Local YenPerTonne YenPerDollar LocalPerDollar YenPerLocal DollarsPerKilowatt
    DollarsPerKilowattHour YenPerKilowattHour LocalPerKilowattHour
    Gigajoules Mass Kilolitres ThousandCubicMetres MassPerKilolitre MassPerThousandCubicMetres GigajoulesPerTonne
    TonnesPerGigajoule TonnesPerKilowatt Celsius Watts Hours Days OhmPerKilometre Kilometres LitresPer100Kilometres Hectares Kilograms
    KilogramsPerHectareDay KilogramsPerHectare MassPerHectare CarbonPerHectare Carbon Pieces
}

products! {
    Kilowatts * KilowattHoursPerKilowatt = KilowattHours;
    MegawattHours * TonnesPerMegawattHour = Tonnes;
    Tonnes * YenPerTonne = Yen;
    Dollars * YenPerDollar = Yen;
    Dollars * LocalPerDollar = Local;
    Local * YenPerLocal = Yen;
    LocalPerDollar * YenPerLocal = YenPerDollar;
    Kilowatts * TonnesPerKilowatt = Tonnes;
    Kilowatts * DollarsPerKilowatt = Dollars;
    KilowattHours * DollarsPerKilowattHour = Dollars;
    KilowattHours * YenPerKilowattHour = Yen;
    KilowattHours * LocalPerKilowattHour = Local;
    DollarsPerKilowattHour * YenPerDollar = YenPerKilowattHour;
    LocalPerKilowattHour * YenPerLocal = YenPerKilowattHour;
    Kilolitres * MassPerKilolitre = Mass;
    ThousandCubicMetres * MassPerThousandCubicMetres = Mass;
    Mass * GigajoulesPerTonne = Gigajoules;
    Gigajoules * TonnesPerGigajoule = Tonnes;
    KilogramsPerHectareDay * Days = KilogramsPerHectare;
    KilogramsPerHectare * Hectares = Kilograms;
    CarbonPerHectare * Hectares = Carbon;
}
