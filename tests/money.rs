//! What holds for the money of every study, tried on the studies that the spreadsheet calculates as well.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "helpers of tests fail the test")]

#[path = "spreadsheet/studies.rs"]
mod studies;

use jcm_feasibility::assess::{Assessment, Route, assess, symbols};
use jcm_feasibility::explore::{
    ByRoute, INVERSES, Solution, Target, best, break_even, by_route, inverse, price_of_nothing, routes,
};
use jcm_feasibility::study::{Action, Code, Field, Severity, Study, apply};
use jcm_feasibility::worksheet::Symbol;
use jiff::civil::{Date, date};
use rust_decimal::{Decimal, dec};

const TODAY: Date = date(2026, 11, 24);

fn answer(study: &Study, field: Field, text: impl ToString) -> Study {
    apply(study, Action::Answer(field, text.to_string()))
}

fn value(assessment: &Assessment, symbol: Symbol) -> Decimal {
    let line = assessment.sheet.find(symbol.id).unwrap_or_else(|| panic!("{}", symbol.id));
    assessment.value(line, 1).unwrap_or_else(|error| panic!("{}: {error:?}", symbol.id))
}

fn all() -> impl Iterator<Item = Study> {
    (0..200).map(studies::study)
}

/// Every amount and price ten times as large: the value is ten times as large, and the rates are the same.
#[test]
fn scaling_all_money_scales_the_present_value() {
    const MONEY: [Field; 8] = [
        Field::TotalCost,
        Field::AnnualCost,
        Field::ElectricityPrice,
        Field::OtherIncome,
        Field::ReplacementCost,
        Field::CreditPrice,
        Field::ValidationCost,
        Field::VerificationCost,
    ];
    for study in all() {
        // The caps of the subsidy are amounts of the programme, which do not grow with the project.
        let study = answer(&study, Field::Route, "private");
        let study = answer(&study, Field::ValidationCost, 3_000_000);
        let study = answer(&study, Field::VerificationCost, 2_000_000);
        let scaled = MONEY.iter().fold(study.clone(), |scaled, field| match study.answer(*field) {
            Some(text) => answer(&scaled, *field, text.parse::<Decimal>().unwrap() * dec!(10)),
            None => scaled,
        });
        let (one, ten) = (assess(&study, TODAY), assess(&scaled, TODAY));
        for symbol in [symbols::NPV, symbols::NPV_WITHOUT, symbols::NPV_EQUITY] {
            let difference = value(&one, symbol) * dec!(10) - value(&ten, symbol);
            assert!(difference.abs() < dec!(0.01), "{}: {difference}", symbol.id);
        }
        assert!((value(&one, symbols::MIRR) - value(&ten, symbols::MIRR)).abs() < dec!(0.000000001));
    }
}

#[test]
fn the_present_value_at_the_break_even_price_is_nothing() {
    let mut found = 0;
    // Each takes some thousand evaluations.
    for study in all().take(60) {
        let routes = routes(&study, TODAY);
        let [subsidised, private] =
            [Route::EquipmentSubsidy, Route::Private].map(|route| by_route(&routes, route).unwrap());
        for route in [subsidised, private] {
            if let Solution::At(price) = price_of_nothing(route) {
                let value = route.value_at(price).unwrap();
                assert!(value.abs() <= dec!(1), "{value} at {price}");
                found += 1;
            }
        }
        if let Solution::At(price) = break_even(private, subsidised) {
            let difference = private.value_at(price).unwrap() - subsidised.value_at(price).unwrap();
            assert!(difference.abs() <= dec!(1), "{difference} at {price}");
            found += 1;
        }
    }
    assert!(found > 40, "{found} prices only");
}

#[test]
fn a_subsidy_never_lowers_the_present_value() {
    let mut subsidised = 0;
    for study in all() {
        let study = answer(&study, Field::Route, "equipment_subsidy");
        let study = answer(&study, Field::AllocationRule, "flat");
        let assessment = assess(&study, TODAY);
        let subsidy = assessment.sheet.find(symbols::SUBSIDY.id).unwrap();
        let npv = assessment.sheet.find(symbols::NPV.id).unwrap();
        let without = assessment.sheet.evaluate_with(|id| (id == subsidy).then_some(dec!(0)));
        let without = *without.value(npv).unwrap().at(1).unwrap();
        assert!(value(&assessment, symbols::NPV) >= without);
        subsidised += u32::from(value(&assessment, symbols::SUBSIDY) > dec!(0));
    }
    assert!(subsidised > 100, "{subsidised} with a subsidy only");
}

#[test]
fn the_shares_of_every_vintage_add_up_to_what_was_issued() {
    for study in all() {
        let assessment = assess(&study, TODAY);
        let at = |symbol: Symbol, year| assessment.value(assessment.sheet.find(symbol.id).unwrap(), year).unwrap();
        for year in assessment.sheet.span().numbers() {
            let parts = [symbols::CREDITS_PARTICIPANTS, symbols::CREDITS_PARTNER, symbols::CREDITS_GOVERNMENT];
            let sum: Decimal = parts.into_iter().map(|symbol| at(symbol, year)).sum();
            assert_eq!(sum, at(symbols::CREDITS_ISSUED, year));
            for symbol in parts {
                assert!(at(symbol, year).is_integer() && at(symbol, year) >= dec!(0), "{} in {year}", symbol.id);
            }
        }
    }
}

#[test]
fn a_loan_of_nothing_changes_nothing() {
    for study in all() {
        let none = answer(&study, Field::LoanSharePercent, "");
        let zero = answer(&answer(&study, Field::LoanSharePercent, 0), Field::LoanInterestPercent, 0);
        let (none, zero) = (assess(&none, TODAY), assess(&zero, TODAY));
        assert_eq!(value(&none, symbols::NPV), value(&zero, symbols::NPV));
        assert!(zero.sheet.find(symbols::CASH_FLOW_AFTER_LOAN.id).is_none());
    }
}

/// What an inverse question answers, put in as the answer to the question itself, meets the target.
#[test]
fn an_inverse_answer_meets_its_target() {
    let mut met = 0;
    for study in all() {
        let study = answer(&study, Field::Route, "private");
        let assessment = assess(&study, TODAY);
        let price =
            INVERSES.iter().find(|asked| asked.line(&assessment) == assessment.sheet.find("price_start")).unwrap();
        let (_, solution) = inverse(&assessment, price, Target::NoPresentValue).unwrap();
        let Solution::At(price) = solution else { continue };
        let solved = assess(&answer(&study, Field::CreditPrice, price.round_dp(12)), TODAY);
        assert!(value(&solved, symbols::NPV).abs() <= dec!(1), "{}", value(&solved, symbols::NPV));
        met += 1;
    }
    assert!(met > 20, "{met} only");
}

#[track_caller]
fn issue(study: &Study, field: Field, severity: Severity, code: &Code) {
    let assessment = assess(study, TODAY);
    let found: Vec<_> = assessment.issues.iter().map(|issue| (issue.field, issue.severity, &issue.code)).collect();
    assert!(found.contains(&(Some(field), severity, code)), "{found:?}");
    // The rest still computes.
    assert!(assessment.sheet.find(symbols::NPV_WITHOUT.id).is_some());
}

#[test]
fn bad_input_is_an_issue_at_its_question_and_the_rest_still_computes() {
    let study = studies::study(3);
    let with = |field, text: &str| answer(&study, field, text);
    issue(&with(Field::LoanYears, "21"), Field::LoanYears, Severity::Error, &Code::LoanLongerThanOperation(dec!(20)));
    let grace = answer(&with(Field::LoanYears, "5"), Field::LoanGraceYears, 5);
    issue(&grace, Field::LoanGraceYears, Severity::Error, &Code::GraceNotShorterThanLoan(dec!(5)));
    for (field, least) in [
        (Field::DiscountRatePercent, dec!(-10)),
        (Field::ElectricityChangePercent, dec!(-50)),
        (Field::CurrencyChangePercent, dec!(-50)),
        (Field::LoanInterestPercent, dec!(0)),
    ] {
        issue(&with(field, "-100"), field, Severity::Error, &Code::BelowMinimum(least));
    }
    let lines = answer(&with(Field::CostEquipment, "100"), Field::CostLand, 50);
    issue(&lines, Field::TotalCost, Severity::Warning, &Code::CostLinesDiffer(dec!(150)));
    let late = answer(&with(Field::ReplacementCost, "100"), Field::ReplacementYear, 30);
    issue(&late, Field::ReplacementYear, Severity::Warning, &Code::ReplacementAfterOperation(dec!(20)));
    issue(&with(Field::CostCurrency, "EUR"), Field::CostCurrency, Severity::Error, &Code::UnknownChoice);
    issue(
        &with(Field::CreditingYears, "25"),
        Field::CreditingYears,
        Severity::Error,
        &Code::CreditingLongerThanOperation(dec!(20)),
    );
}

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

#[test]
fn the_route_without_the_jcm_has_neither_subsidy_nor_credits() {
    for ByRoute { route, assessment } in routes(&studies::study(5), TODAY) {
        let subsidy = value(&assessment, symbols::SUBSIDY);
        let credits = value(&assessment, symbols::CREDITS_TOTAL);
        match route {
            Route::None => assert_eq!((subsidy, credits), (dec!(0), dec!(0))),
            Route::Private => assert!(subsidy == dec!(0) && credits > dec!(0)),
            _ => assert!(subsidy > dec!(0) && credits > dec!(0)),
        }
        if route == Route::None {
            assert_eq!(value(&assessment, symbols::NPV), value(&assessment, symbols::NPV_WITHOUT));
        }
    }
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

/// A demonstration: half of the eligible cost, two thirds for a small company; and nothing twice from the same government.
#[test]
fn other_programmes_are_routes_once_their_conditions_are_met() {
    let known = |study: &Study| routes(study, TODAY).iter().map(|by| by.route).collect::<Vec<_>>();
    let study = answer(&studies::study(5), Field::Route, "");
    assert_eq!(known(&study), [Route::None, Route::EquipmentSubsidy, Route::Private]);
    let answers = [
        (Field::NewTechnology, "yes"),
        (Field::JapaneseRepresentative, "yes"),
        (Field::CompanySize, "sme"),
        (Field::TotalCost, "100000000"),
        (Field::EligibleCost, "90000000"),
    ];
    let study = answers.iter().fold(study, |study, (field, text)| answer(&study, *field, text));
    let routes = routes(&study, TODAY);
    let demonstration = by_route(&routes, Route::NewTechnology).unwrap();
    // Two thirds are written with four digits: 0.6667 x 90 million.
    assert_eq!(value(&demonstration.assessment, symbols::SUBSIDY), dec!(60_003_000));
    let offers = &demonstration.assessment.offers;
    let offer = |id: &str| offers.iter().find(|offer| offer.support.id == id).unwrap();
    assert!(offer("moej_new_technology").excludes(offer("moej_equipment_subsidy")));
    assert!(!offer("moej_new_technology").excludes(offer("jbic_green")));
}

/// Prices by year: 100 t a year for three years, half of the credits for the participants.
#[test]
fn prices_by_year_act_in_their_years_and_a_missing_one_is_nothing() {
    let answers = [
        (Field::Country, "TH"),
        (Field::Technology, "solar_pv"),
        (Field::Route, "equipment_subsidy"),
        (Field::CapacityKw, "1000"),
        (Field::GenerationMwh, "200"),
        (Field::AuxiliaryMwh, "0"),
        (Field::DegradationPercent, "0"),
        (Field::GridFactorMethodology, "0.5"),
        (Field::StartYear, "2028"),
        (Field::OperatingYears, "3"),
        (Field::CreditingYears, "3"),
        (Field::GovernmentSharePercent, "50"),
        (Field::PartnerSharePercent, "0"),
        (Field::PricePath, "by_year"),
        (Field::CreditPrices, "1000; 3000"),
    ];
    let study = answers.iter().fold(Study::default(), |study, (field, text)| answer(&study, *field, *text));
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

/// A study whose subsidy is refused, by one answer.
fn refused(field: Field, text: &str) -> Study {
    let answers = [
        (Field::Country, "VN"),
        (Field::Technology, "solar_pv"),
        (Field::Mounting, "rooftop"),
        (Field::CapacityKw, "2000"),
        (Field::GenerationMwh, "2900"),
        (Field::StartYear, "2028"),
        (Field::TotalCost, "230000000"),
        (Field::EquipmentUse, "own_use"),
        (Field::Industry, "food_manufacturing"),
        (field, text),
    ];
    answers.iter().fold(Study::default(), |study, (field, text)| answer(&study, *field, *text))
}

#[test]
fn a_route_whose_condition_fails_is_closed_and_never_the_best() {
    for (field, text) in
        [(Field::JapaneseRepresentative, "no"), (Field::OrdersPlaced, "yes"), (Field::CreditsIntended, "no")]
    {
        let routes = routes(&refused(field, text), TODAY);
        assert!(by_route(&routes, Route::EquipmentSubsidy).unwrap().closed().is_some(), "{field:?}");
        let (best, _) = best(&routes).unwrap();
        assert_ne!(best.route, Route::EquipmentSubsidy, "{field:?}");
    }
    // Without credits a private project is worth what it is without the JCM, and the simpler way is named.
    let routes = routes(&refused(Field::CreditsIntended, "no"), TODAY);
    assert_eq!(best(&routes).unwrap().0.route, Route::None);
}

#[test]
fn a_price_that_cannot_be_used_leaves_the_project_without_the_jcm_alone() {
    let study = answer(&refused(Field::PricePath, "by_year"), Field::CreditPrices, "1700; abc");
    let routes = routes(&study, TODAY);
    assert!(by_route(&routes, Route::None).unwrap().measure(symbols::NPV).is_ok());
    assert!(by_route(&routes, Route::Private).unwrap().measure(symbols::NPV).is_err());
}

#[test]
fn a_loan_longer_than_the_usual_life_is_refused_too() {
    let study = [(Field::LoanSharePercent, "50"), (Field::LoanInterestPercent, "5"), (Field::LoanYears, "40")]
        .iter()
        .fold(refused(Field::OrdersPlaced, "no"), |study, (field, text)| answer(&study, *field, *text));
    let assessment = assess(&study, TODAY);
    let issue = assessment.issues_at(0, Field::LoanYears).next().unwrap();
    assert!(matches!(issue.code, Code::LoanLongerThanOperation(_)), "{issue:?}");
    assert!(value(&assessment, symbols::NPV) != dec!(0));
}
