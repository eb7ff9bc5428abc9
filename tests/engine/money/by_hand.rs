//! Small cases whose arithmetic is written out.

use jcm_feasibility::assess::{assess, symbols};
use jcm_feasibility::study::{Code, Field, Study};
use rust_decimal::{Decimal, dec};

use super::{TODAY, answer, studies, value};

#[test]
fn the_cost_line_by_line_says_what_is_eligible() {
    let lines = [
        (Field::TotalCost, ""),
        (Field::CostEquipment, "60000000"),
        (Field::CostWorks, "20000000"),
        (Field::CostLand, "15000000"),
        (Field::CostContingency, "5000000"),
        (Field::OwnSupplyProfit, "4000000"),
    ];
    let study = lines.iter().fold(studies::study(1), |study, (field, text)| answer(&study, *field, text));
    let assessment = assess(&study, TODAY);
    // 60 + 20 + 15 + 5 = 100 million; eligible are 60 + 20 less the profit of 4 in own supplies.
    assert_eq!(value(&assessment, symbols::TOTAL_COST), dec!(100_000_000));
    assert_eq!(value(&assessment, symbols::ELIGIBLE_COST), dec!(76_000_000));
}

/// 100 million over two years of construction, then 60 million in each of two years, at 10 %:
/// -50 - 50 / 1.1 + 60 / 1.21 + 60 / 1.331 = -50 - 45.45454545 + 49.58677686 + 45.07888805 = -0.78888054 million.
#[test]
fn the_cost_is_paid_over_the_years_of_construction() {
    let answers = [
        (Field::Route, "none"),
        (Field::TotalCost, "100000000"),
        (Field::AnnualCost, "0"),
        (Field::ElectricityPrice, "0"),
        (Field::OtherIncome, "60000000"),
        (Field::OtherChangePercent, "0"),
        (Field::CurrencyChangePercent, "0"),
        (Field::ReplacementCost, ""),
        (Field::ResidualPercent, "0"),
        (Field::TaxPercent, "0"),
        (Field::LoanSharePercent, "0"),
        (Field::DiscountRatePercent, "10"),
        (Field::CreditingYears, "2"),
        (Field::OperatingYears, "2"),
        (Field::ConstructionYears, "2"),
    ];
    let study = answers.iter().fold(studies::study(1), |study, (field, text)| answer(&study, *field, text));
    let assessment = assess(&study, TODAY);
    let investment = assessment.sheet.find(symbols::INVESTMENT.id).unwrap();
    let paid: Vec<Decimal> =
        assessment.sheet.span().numbers().map(|year| assessment.value(investment, year).unwrap()).collect();
    assert_eq!(paid, [dec!(50_000_000), dec!(50_000_000), dec!(0), dec!(0)]);
    assert_eq!(value(&assessment, symbols::NPV_WITHOUT).round(), dec!(-788_881));
    // Operation starts in 2028, so construction is in 2026 and 2027.
    let years: Vec<i16> = assessment.sheet.span().years().map(|year| year.0).collect();
    assert_eq!(years, [2026, 2027, 2028, 2029]);
}

/// The values of a line in all years, the first year of construction first.
fn yearly(assessment: &jcm_feasibility::assess::Assessment, symbol: &str) -> Vec<Decimal> {
    let line = assessment.sheet.find(symbol).unwrap_or_else(|| panic!("{symbol}"));
    let years = assessment.sheet.span().numbers();
    years.map(|year| assessment.value(line, year).unwrap_or_else(|error| panic!("{symbol}: {error:?}"))).collect()
}

/// Nine million over three years of construction, then six million in each of three years. What lasts "the first so many years"
/// lasts years of operation: nothing is written off, repaid, replaced, credited or verified while the plant is built.
#[test]
fn everything_counted_in_years_of_operation_begins_with_operation() {
    let answers = [
        (Field::Route, "equipment_subsidy"),
        (Field::ConstructionYears, "3"),
        (Field::OperatingYears, "3"),
        (Field::CreditingYears, "2"),
        (Field::MonitoringYears, "2"),
        (Field::IssuanceDelayYears, "0"),
        (Field::FirstCyclePayer, "participants"),
        (Field::VerificationCost, "100"),
        (Field::ValidationCost, "10"),
        (Field::GovernmentSharePercent, "50"),
        (Field::PartnerSharePercent, "0"),
        (Field::PricePath, "own"),
        (Field::CreditPrice, "1"),
        (Field::CreditChangePercent, "0"),
        (Field::TotalCost, "9000000"),
        (Field::AnnualCost, "0"),
        (Field::ElectricityPrice, "0"),
        (Field::OtherIncome, "6000000"),
        (Field::OtherChangePercent, "0"),
        (Field::CurrencyChangePercent, "0"),
        (Field::ReplacementCost, "600000"),
        (Field::ReplacementYear, "2"),
        (Field::ResidualPercent, "10"),
        (Field::TaxPercent, "20"),
        (Field::DepreciationYears, "3"),
        (Field::LoanSharePercent, "50"),
        (Field::LoanInterestPercent, "10"),
        (Field::LoanYears, "2"),
        (Field::LoanGraceYears, "0"),
        (Field::LoanRepayment, "equal_principal"),
        (Field::MarketInterestPercent, "10"),
    ];
    // Ordered before the application: the subsidy is refused, and all of the cost is the owner's.
    let study = answer(&plant(&answers), Field::OrdersPlaced, "yes");
    let assessment = assess(&study, TODAY);
    let million = |values: [Decimal; 6]| values.map(|value| value * dec!(1_000_000));
    let check = |symbol: &str, expected: [Decimal; 6]| assert_eq!(yearly(&assessment, symbol), expected, "{symbol}");
    // 100 t in each of two years, verified together in the second.
    check("credits_issued", [0, 0, 0, 100, 100, 0].map(Decimal::from));
    check("verifications", [0, 0, 0, 0, 1, 0].map(Decimal::from));
    // Validation in the last year of construction, verification in the second of operation.
    check("credit_cost", [0, 0, 10, 0, 100, 0].map(Decimal::from));
    check("investment", million([dec!(3), dec!(3), dec!(3), dec!(0), dec!(0), dec!(0)]));
    check("depreciation_without", million([dec!(0), dec!(0), dec!(0), dec!(3), dec!(3), dec!(3)]));
    check("replacement", million([dec!(0), dec!(0), dec!(0), dec!(0), dec!(0.6), dec!(0)]));
    check("residual_value", million([dec!(0), dec!(0), dec!(0), dec!(0), dec!(0), dec!(0.9)]));
    // 20 % of 6 - 3 = 3, of 6 - 0.6 - 3 = 2.4, and of 6 + 0.9 - 3 = 3.9 million.
    check("tax_without", million([dec!(0), dec!(0), dec!(0), dec!(0.6), dec!(0.48), dec!(0.78)]));
    check("after_tax_without", million([dec!(-3), dec!(-3), dec!(-3), dec!(5.4), dec!(4.92), dec!(6.12)]));
    // Half of the cost is borrowed, and repaid in two parts; interest is 10 % of what is owed.
    check("debt", million([dec!(0), dec!(0), dec!(0), dec!(4.5), dec!(2.25), dec!(0)]));
    check("interest", million([dec!(0), dec!(0), dec!(0), dec!(0.45), dec!(0.225), dec!(0)]));
    check("principal", million([dec!(0), dec!(0), dec!(0), dec!(2.25), dec!(2.25), dec!(0)]));
    // A loan at the interest of the market is worth nothing beyond itself.
    assert!(value(&assessment, symbols::LOAN_BENEFIT).abs() < dec!(0.001));

    // The same as an annuity without grace: 4.5 x 0.1 / (1 - 1.1^-2) = 2.592857143 million a year, of which 0.45 are interest.
    let annuity = assess(&answer(&study, Field::LoanRepayment, "annuity"), TODAY);
    let principal: Vec<Decimal> = yearly(&annuity, "principal").iter().map(Decimal::round).collect();
    assert_eq!(principal, [0, 0, 0, 2_142_857, 2_357_143, 0].map(Decimal::from));
    assert!(value(&annuity, symbols::LOAN_BENEFIT).abs() < dec!(0.001));
}

/// A plant whose reductions are easy to follow: 200 MWh x 0.5 = 100 t a year.
pub(super) fn plant(answers: &[(Field, &str)]) -> Study {
    let same = [
        (Field::Country, "TH"),
        (Field::Technology, "solar_pv"),
        (Field::CapacityKw, "1000"),
        (Field::GenerationMwh, "200"),
        (Field::AuxiliaryMwh, "0"),
        (Field::DegradationPercent, "0"),
        (Field::GridFactorMethodology, "0.5"),
        (Field::StartYear, "2028"),
    ];
    same.iter().chain(answers).fold(Study::default(), |study, (field, text)| answer(&study, *field, *text))
}

/// Prices by year: 100 t a year for three years, half of the credits for the participants.
#[test]
fn prices_by_year_act_in_their_years_and_a_missing_one_is_nothing() {
    let answers = [
        (Field::Route, "equipment_subsidy"),
        (Field::OperatingYears, "3"),
        (Field::CreditingYears, "3"),
        (Field::GovernmentSharePercent, "50"),
        (Field::PartnerSharePercent, "0"),
        (Field::PricePath, "by_year"),
        (Field::CreditPrices, "1000; 3000"),
    ];
    let study = plant(&answers);
    let assessment = assess(&study, TODAY);
    let revenue = assessment.sheet.find(symbols::REVENUE.id).unwrap();
    // 200 MWh x 0.5 = 100 t, of which 50 are the participants': 50 x 1,000, 50 x 3,000, nothing.
    for (year, expected) in [(1, dec!(50_000)), (2, dec!(150_000)), (3, dec!(0))] {
        assert_eq!(assessment.value(revenue, year).unwrap(), expected, "year {year}");
    }
    let told = assessment.issues_at(0, Field::CreditPrices).any(|issue| issue.code == Code::PricesTooFew(dec!(3)));
    assert!(told, "{:?}", assessment.issues);
    let whole = assess(&answer(&study, Field::CreditPrices, "1000; 3000; 2000"), TODAY);
    assert_eq!(whole.issues_at(0, Field::CreditPrices).count(), 0);
}

/// 12 million at 3 million a year take four years. With 100 credits a year at 10,000 JPY (1 million, of which 5 % of 1 million
/// go to Japan and none to the partner) less a validation and a verification of 1 million each: 5 x 0.95 - 2 = 2.75 million over
/// five years, 0.55 million a year; 12 / 3.55 years.
#[test]
fn the_simple_payback_counts_what_credits_cost() {
    let answers = [
        (Field::Route, "private"),
        (Field::OperatingYears, "5"),
        (Field::CreditingYears, "5"),
        (Field::MonitoringYears, "5"),
        (Field::IssuanceDelayYears, "0"),
        (Field::GovernmentSharePercent, "5"),
        (Field::PartnerSharePercent, "0"),
        (Field::PricePath, "own"),
        (Field::CreditPrice, "10000"),
        (Field::CreditChangePercent, "0"),
        (Field::FirstCyclePayer, "participants"),
        (Field::ValidationCost, "1000000"),
        (Field::VerificationCost, "1000000"),
        (Field::TotalCost, "12000000"),
        (Field::AnnualCost, "0"),
        (Field::ElectricityPrice, "0"),
        (Field::OtherIncome, "3000000"),
    ];
    let study = plant(&answers);
    let assessment = assess(&study, TODAY);
    assert_eq!(value(&assessment, symbols::PAYBACK_WITHOUT_JCM), dec!(4));
    let expected = dec!(12) / dec!(3.55);
    let difference = value(&assessment, symbols::PAYBACK_WITH_JCM) - expected;
    assert!(difference.abs() < dec!(0.000000001), "{difference}");
    // Credits that cost more than they bring make it longer.
    let dear = assess(&answer(&study, Field::VerificationCost, 5_000_000), TODAY);
    assert!(value(&dear, symbols::PAYBACK_WITH_JCM) > dec!(4));
}
