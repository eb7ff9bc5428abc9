//! Which routes are compared, and which are closed.

use jcm_feasibility::assess::{Route, assess, symbols};
use jcm_feasibility::explore::{ByRoute, best, best_without, by_route, routes};
use jcm_feasibility::study::{Code, Field, Study};
use rust_decimal::dec;

use super::{TODAY, answer, studies, value};

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

/// A lease: a tenth of the eligible cost. The fund at the Asian Development Bank: a tenth of the whole cost, at most ten million
/// dollars, at 160.77 JPY each (monthly average of June 2026).
#[test]
fn a_lease_and_the_fund_give_a_tenth() {
    let given = |condition, route: &str, cost: &str, eligible: &str| {
        let answers =
            [(condition, "yes"), (Field::TotalCost, cost), (Field::EligibleCost, eligible), (Field::Route, route)];
        let study = answers.iter().fold(studies::study(5), |study, (field, text)| answer(&study, *field, text));
        value(&assess(&study, TODAY), symbols::SUBSIDY)
    };
    assert_eq!(given(Field::Leased, "eco_lease", "100000000", "90000000"), dec!(9_000_000));
    assert_eq!(given(Field::AdbFinanced, "adb_fund", "100000000", "90000000"), dec!(10_000_000));
    assert_eq!(given(Field::AdbFinanced, "adb_fund", "20000000000", "90000000"), dec!(1_607_700_000));
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
fn the_next_best_route_is_the_best_of_the_others() {
    for study in (0..40).map(studies::study) {
        let routes = routes(&study, TODAY);
        let Some((first, most)) = best(&routes) else { continue };
        let (second, next) = best_without(&routes, first.route).unwrap();
        assert!(second.route != first.route && next <= most);
        let others = routes.iter().filter(|by| by.route != first.route && by.closed().is_none());
        assert!(others.filter_map(|by| by.measure(symbols::NPV).ok()).all(|worth| worth <= next));
    }
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
