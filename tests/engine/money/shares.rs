//! Who gets the credits, by arithmetic that is written out: 100 t a year, a subsidy of a fifth of the cost.

use jcm_feasibility::assess::{assess, symbols};
use jcm_feasibility::study::Field;
use rust_decimal::{Decimal, dec};

use super::by_hand::plant;
use super::{TODAY, value};

/// The credits of a year: of the participants, of the partner country, of the Government of Japan.
#[track_caller]
fn check(answers: &[(Field, &str)], expected: [i64; 3]) {
    let same = [
        (Field::OperatingYears, "3"),
        (Field::CreditingYears, "3"),
        (Field::TotalCost, "100000000"),
        (Field::EligibleCost, "100000000"),
        (Field::RateCeilingPercent, "20"),
        (Field::CostEffectivenessCap, "1000000"),
        (Field::DurableYears, "10"),
    ];
    let assessment = assess(&plant(&[&same, answers].concat()), TODAY);
    let subsidised = answers.contains(&(Field::Route, "equipment_subsidy"));
    assert_eq!(value(&assessment, symbols::SUBSIDY), if subsidised { dec!(20_000_000) } else { dec!(0) });
    let shares = [symbols::CREDITS_PARTICIPANTS, symbols::CREDITS_PARTNER, symbols::CREDITS_GOVERNMENT];
    assert_eq!(shares.map(|symbol| value(&assessment, symbol)), expected.map(Decimal::from), "{answers:?}");
}

#[test]
fn the_government_takes_half_or_what_it_has_financed() {
    let with =
        |rule| [(Field::Route, "equipment_subsidy"), (Field::AllocationRule, rule), (Field::PartnerSharePercent, "10")];
    // The usual share of a subsidised project is one half; a fifth was financed.
    check(&with("flat"), [40, 10, 50]);
    check(&with("greater"), [40, 10, 50]);
    check(&with("financing"), [70, 10, 20]);
}

/// Of 100 credits 12.5 % are 12.5 and 87.5 % are 87.5. Both are rounded down, and the rest goes to the government, or to the partner
/// country where the government takes none.
#[test]
fn what_rounding_leaves_goes_to_a_government() {
    let with = |government| {
        [(Field::Route, "private"), (Field::GovernmentSharePercent, government), (Field::PartnerSharePercent, "12.5")]
    };
    check(&with("0"), [87, 13, 0]);
    check(&with("5"), [82, 12, 6]);
}
