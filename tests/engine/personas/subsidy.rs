//! The subsidy: which limit binds, by arithmetic written out.

use jcm_feasibility::study::Field;
use rust_decimal::dec;

use super::{assessed, check};

/// A Mexican car-parts plant, 0.5 MW on its roof (worked example of the subsidy notes): 392 t a year, captive, 9 years,
/// eligible cost 70 million yen, no similar project.
#[test]
fn cost_effectiveness_binds_for_captive_solar_in_a_car_parts_plant() {
    let assessment = assessed(&[
        (Field::Country, "MX"),
        (Field::Technology, "solar_pv"),
        (Field::Mounting, "rooftop"),
        (Field::CapacityKw, "500"),
        (Field::GenerationMwh, "784"),
        // 784 MWh x 0.5 t/MWh = 392 t
        (Field::GridFactorApplication, "0.5"),
        (Field::GridFactorMethodology, "0.5"),
        (Field::CostCurrency, "JPY"),
        (Field::TotalCost, "80000000"),
        (Field::EligibleCost, "70000000"),
        (Field::EquipmentUse, "own_use"),
        (Field::Industry, "transport_equipment"),
        (Field::SimilarProjects, "0"),
        (Field::CallFiscalYear, "2023"),
        (Field::StartYear, "2025"),
    ]);
    // 50 % of 70 million = 35 million; 4,000 JPY/t x 392 t x 9 years = 14,112,000; programme cap 2,000 million.
    check(&assessment, "rate_limit", dec!(35_000_000));
    check(&assessment, "cost_effectiveness_limit", dec!(14_112_000));
    check(&assessment, "programme_cap", dec!(2_000_000_000));
    check(&assessment, "subsidy", dec!(14_112_000));
    assert_eq!(assessment.subsidy.binding.unwrap().symbol.id, "cost_effectiveness_limit");
}

/// A Philippine plant of 27 MW (worked example of the subsidy notes): 20,395 t a year, 17 years, eligible cost
/// 2,631 million yen, at least four similar projects.
#[test]
fn the_lowest_rate_or_the_stricter_cap_binds_in_a_crowded_country() {
    let answers = [
        (Field::Country, "PH"),
        (Field::Technology, "solar_pv"),
        (Field::Mounting, "ground"),
        (Field::Grid, "luzon_visayas"),
        (Field::CapacityKw, "27000"),
        (Field::GenerationMwh, "40790"),
        // 40,790 MWh x 0.5 t/MWh = 20,395 t
        (Field::GridFactorApplication, "0.5"),
        (Field::CostCurrency, "JPY"),
        (Field::TotalCost, "2924000000"),
        (Field::EligibleCost, "2631000000"),
        (Field::EquipmentUse, "sells_power"),
        (Field::SimilarProjects, "4"),
        (Field::CallFiscalYear, "2023"),
        (Field::StartYear, "2025"),
    ];
    let assessment = assessed(&answers);
    // 30 % of 2,631 million = 789.3 million; 2,500 JPY/t x 20,395 t x 17 years = 866.8 million.
    check(&assessment, "rate_limit", dec!(789_300_000));
    check(&assessment, "cost_effectiveness_limit", dec!(866_787_500));
    check(&assessment, "subsidy", dec!(789_300_000));
    assert_eq!(assessment.subsidy.binding.unwrap().symbol.id, "rate_limit");
}

/// A biomass boiler in a Thai food plant (worked example of the subsidy notes): 29,759 t a year, 10 years, eligible cost
/// assumed as 600 million yen, no similar project.
#[test]
fn one_half_binds_for_a_boiler_that_saves_much_for_its_cost() {
    let assessment = assessed(&[
        (Field::Country, "TH"),
        (Field::Technology, "boiler"),
        // 297,590 GJ / 0.561 x 0.0561 t/GJ = 29,759 t: the efficiency is chosen to give the published reductions.
        (Field::HeatSupplied, "297590"),
        (Field::BoilerEfficiencyReference, "56.1"),
        (Field::ReferenceFuel, "natural_gas"),
        (Field::ProjectFuel, "other_primary_solid_biomass"),
        (Field::ProjectFuelUse, "0"),
        (Field::CostCurrency, "JPY"),
        (Field::TotalCost, "700000000"),
        (Field::EligibleCost, "600000000"),
        (Field::EquipmentUse, "own_use"),
        (Field::Industry, "food_manufacturing"),
        (Field::SimilarProjects, "0"),
        (Field::CallFiscalYear, "2023"),
        (Field::StartYear, "2025"),
    ]);
    // 50 % of 600 million = 300 million; 4,000 JPY/t x 29,759 t x 10 years = 1,190.36 million; cap 2,000 million.
    check(&assessment, "rate_limit", dec!(300_000_000));
    check(&assessment, "cost_effectiveness_limit", dec!(1_190_360_000));
    check(&assessment, "subsidy", dec!(300_000_000));
    // 300 million / (29,759 t x 10 years) = 1,008 JPY/t
    check(&assessment, "cost_effectiveness", dec!(1_008));
    assert_eq!(assessment.subsidy.binding.unwrap().symbol.id, "rate_limit");
}

/// A Philippine geothermal plant of 29 MW (worked example of the subsidy notes): 72,200 t a year, 15 years, eligible cost
/// 18,246 million yen.
#[test]
fn the_programme_cap_binds_for_a_geothermal_plant() {
    let assessment = assessed(&[
        (Field::Country, "PH"),
        (Field::Technology, "geothermal"),
        (Field::Grid, "luzon_visayas"),
        (Field::CapacityKw, "29000"),
        // 144,400 MWh x 0.5 t/MWh = 72,200 t
        (Field::GenerationMwh, "144400"),
        (Field::AuxiliaryMwh, "0"),
        (Field::SteamQuantity, "0"),
        (Field::SteamCo2Percent, "0"),
        (Field::SteamCh4Percent, "0"),
        (Field::GridFactorApplication, "0.5"),
        (Field::CostCurrency, "JPY"),
        (Field::TotalCost, "18246000000"),
        (Field::EligibleCost, "18246000000"),
        (Field::EquipmentUse, "sells_power"),
        (Field::SimilarProjects, "0"),
        (Field::CallFiscalYear, "2023"),
        (Field::StartYear, "2025"),
    ]);
    // 50 % = 9,123 million; 4,000 JPY/t x 72,200 t x 15 years = 4,332 million; the cap is 2,000 million.
    check(&assessment, "rate_limit", dec!(9_123_000_000));
    check(&assessment, "cost_effectiveness_limit", dec!(4_332_000_000));
    check(&assessment, "subsidy", dec!(2_000_000_000));
    // 2,000 million / (72,200 t x 15 years) = 1,847 JPY/t
    check(&assessment, "cost_effectiveness", dec!(1_847));
    assert_eq!(assessment.subsidy.binding.unwrap().symbol.id, "programme_cap");
}

/// Who knows the limits of the call replaces those of the registry.
#[test]
fn limits_that_the_user_knows_take_the_place_of_those_recalled() {
    let answers = |own: &[(Field, &'static str)]| {
        let mut answers = vec![
            (Field::Country, "TH"),
            (Field::Technology, "solar_pv"),
            (Field::Mounting, "rooftop"),
            (Field::CapacityKw, "1000"),
            // 2,000 MWh x 0.5 t/MWh = 1,000 t
            (Field::GenerationMwh, "2000"),
            (Field::GridFactorApplication, "0.5"),
            (Field::DegradationPercent, "0"),
            (Field::CostCurrency, "JPY"),
            (Field::TotalCost, "100000000"),
            (Field::EligibleCost, "100000000"),
            (Field::EquipmentUse, "sells_power"),
        ];
        answers.extend(own);
        assessed(&answers)
    };
    // 20 % of 100 million
    check(&answers(&[(Field::RateCeilingPercent, "20")]), "rate_limit", dec!(20_000_000));
    // 1,500 JPY/t x 1,000 t x 8 years
    let own = [(Field::CostEffectivenessCap, "1500"), (Field::DurableYears, "8")];
    check(&answers(&own), "cost_effectiveness_limit", dec!(12_000_000));
}

#[test]
fn the_programme_cap_binds_for_a_very_large_plant() {
    let assessment = assessed(&[
        (Field::Country, "KE"),
        (Field::Technology, "solar_pv"),
        (Field::Mounting, "ground"),
        (Field::CapacityKw, "300000"),
        (Field::GenerationMwh, "450000"),
        (Field::GridFactorApplication, "0.5"),
        (Field::CostCurrency, "JPY"),
        (Field::TotalCost, "30000000000"),
        (Field::EligibleCost, "30000000000"),
        (Field::EquipmentUse, "sells_power"),
        (Field::SimilarProjects, "0"),
        (Field::CallFiscalYear, "2024"),
        (Field::StartYear, "2026"),
    ]);
    // 50 % of 30,000 million = 15,000 million; 4,000 x 225,000 t x 17 = 15,300 million; the cap is 2,000 million.
    check(&assessment, "subsidy", dec!(2_000_000_000));
    assert_eq!(assessment.subsidy.binding.unwrap().symbol.id, "programme_cap");
}

/// Rules of a fiscal year that had neither tiers nor caps.
#[test]
fn the_call_of_fiscal_year_2015_knows_only_one_half() {
    let assessment = assessed(&[
        (Field::Country, "MN"),
        (Field::Technology, "solar_pv"),
        (Field::Mounting, "ground"),
        (Field::Grid, "central"),
        (Field::CapacityKw, "10000"),
        (Field::CostCurrency, "JPY"),
        (Field::TotalCost, "2000000000"),
        (Field::EligibleCost, "1500000000"),
        (Field::EquipmentUse, "sells_power"),
        (Field::CallFiscalYear, "2015"),
        (Field::StartYear, "2017"),
    ]);
    assert_eq!(assessment.subsidy.limits.len(), 1);
    check(&assessment, "subsidy", dec!(750_000_000));
}

#[test]
fn money_in_another_currency_is_converted_at_the_dated_rate() {
    let assessment = assessed(&[
        (Field::Country, "TH"),
        (Field::Technology, "solar_pv"),
        (Field::Mounting, "rooftop"),
        (Field::CapacityKw, "1000"),
        (Field::CostCurrency, "USD"),
        (Field::TotalCost, "1000000"),
        (Field::LoanSharePercent, "50"),
        (Field::LoanInterestPercent, "0"),
        (Field::LoanYears, "10"),
        (Field::OrdersPlaced, "yes"),
    ]);
    // 1,000,000 USD x 160.77 JPY/USD (monthly average of June 2026).
    check(&assessment, "total_cost", dec!(160_770_000));
    // Equipment ordered already: no subsidy. Half of the cost is borrowed without interest over ten years.
    check(&assessment, "subsidy", dec!(0));
    check(&assessment, "loan", dec!(80_385_000));
    check(&assessment, "debt_service", dec!(8_038_500));
}
