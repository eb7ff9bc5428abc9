//! What holds for the money of every study.

use jcm_feasibility::assess::{Route, assess, symbols};
use jcm_feasibility::explore::{INVERSES, Solution, Target, break_even, by_route, inverse, price_of_nothing, routes};
use jcm_feasibility::study::Field;
use jcm_feasibility::worksheet::Symbol;
use rust_decimal::{Decimal, dec};

use super::{TODAY, answer, studies_of_money, value};

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
    for study in studies_of_money() {
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
    for study in studies_of_money().take(60) {
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
    for study in studies_of_money() {
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
    for study in studies_of_money() {
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
    for study in studies_of_money() {
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
    for study in studies_of_money() {
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
