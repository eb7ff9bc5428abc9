//! Measures of an investment, by arithmetic that is written out.

use jcm_feasibility::assess::{Assessment, assess, symbols};
use jcm_feasibility::study::Field;
use jcm_feasibility::worksheet::Symbol;
use rust_decimal::{Decimal, dec};

use super::by_hand::plant;
use super::{TODAY, value};

/// 10 million for 200 MWh and 100 t in each of two years, at 10 %: 0.5 million a year for running it, 0.3 million for parts in the
/// second year, and a tenth of its cost at the end.
fn two_years(price: &str, more: &[(Field, &str)]) -> Assessment {
    let answers = [
        (Field::OperatingYears, "2"),
        (Field::CreditingYears, "2"),
        (Field::TotalCost, "10000000"),
        (Field::EligibleCost, "10000000"),
        (Field::AnnualCost, "500000"),
        (Field::ElectricityPrice, price),
        (Field::ElectricityChangePercent, "0"),
        (Field::OperationChangePercent, "0"),
        (Field::CurrencyChangePercent, "0"),
        (Field::ReplacementCost, "300000"),
        (Field::ReplacementYear, "2"),
        (Field::ResidualPercent, "10"),
        (Field::TaxPercent, "0"),
        (Field::DiscountRatePercent, "10"),
    ];
    assess(&plant(&[&answers, more].concat()), TODAY)
}

#[track_caller]
fn near(assessment: &Assessment, symbol: Symbol, expected: Decimal) {
    let difference = value(assessment, symbol) - expected;
    assert!(difference.abs() < dec!(0.000001), "{}: {} instead of {expected}", symbol.id, value(assessment, symbol));
}

/// (10 + 0.5 / 1.1 + (0.5 + 0.3 - 1) / 1.21) million for (200,000 / 1.1 + 200,000 / 1.21) kWh: 12.45 by 0.42, both times 1.21.
#[test]
fn the_cost_of_energy_is_all_cost_by_all_energy_both_discounted() {
    near(&two_years("20", &[(Field::Route, "none")]), symbols::COST_OF_ENERGY, dec!(12.45) / dec!(0.42));
}

/// At 20 JPY a kWh 3.5 and 4.2 million come in: -10 + 3.5 / 1.1 + 4.2 / 1.21 = -4.05 / 1.21 million, for 200 t. A tenth of the cost
/// as a subsidy leaves 1 million less.
#[test]
fn a_tonne_costs_the_present_value_that_the_project_lacks() {
    let lacks = dec!(4_050_000) / dec!(1.21);
    let none = two_years("20", &[(Field::Route, "none")]);
    near(&none, symbols::ABATEMENT_COST, lacks / dec!(200));
    near(&none, symbols::ABATEMENT_COST_AFTER, lacks / dec!(200));
    let subsidised = two_years(
        "20",
        &[
            (Field::Route, "equipment_subsidy"),
            (Field::RateCeilingPercent, "10"),
            (Field::CostEffectivenessCap, "1000000"),
            (Field::DurableYears, "10"),
            (Field::SubsidyDelayYears, "0"),
        ],
    );
    assert_eq!(value(&subsidised, symbols::SUBSIDY), dec!(1_000_000));
    near(&subsidised, symbols::ABATEMENT_COST, lacks / dec!(200));
    // What credits bring is not counted in what they cost.
    near(&subsidised, symbols::ABATEMENT_COST_AFTER, (lacks - dec!(1_000_000)) / dec!(200));
}

/// At 60 JPY a kWh 11.5 million come in the first year, 10.4545 at its beginning: 10 of them are there after 0.9565 years.
#[test]
fn the_discounted_payback_counts_what_money_is_worth_at_the_beginning() {
    let none = two_years("60", &[(Field::Route, "none")]);
    near(&none, symbols::DISCOUNTED_PAYBACK_WITHOUT, dec!(11) / dec!(11.5));
}
