//! Studies of all kinds of money, from a fixed seed.

use jcm_feasibility::study::{Action, Field, Study, apply};

/// A small generator of numbers (Knuth's linear congruence), so that the studies never change with a library.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    /// A number from `low` to `high` in steps of a tenth.
    fn tenths(&mut self, low: i64, high: i64) -> String {
        let steps = u64::try_from((high - low) * 10 + 1).unwrap();
        let tenths = low * 10 + i64::try_from(self.below(steps)).unwrap();
        format!("{}{}.{}", if tenths < 0 { "-" } else { "" }, tenths.abs() / 10, tenths.abs() % 10)
    }

    fn one_of<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[usize::try_from(self.below(choices.len() as u64)).unwrap()]
    }
}

/// The study of this number: a solar plant over 20 years, built in one to five, with every kind of assumption.
pub fn study(number: u32) -> Study {
    let mut chance = Chance(u64::from(number) + 1);
    // The first numbers of neighbouring seeds are alike.
    for _ in 0..8 {
        chance.below(2);
    }
    let capacity = 200 + chance.below(20_000);
    let cost = capacity * (60_000 + chance.below(120_000));
    let loan_years = 2 + chance.below(18);
    let mut answers: Vec<(Field, String)> = vec![
        (Field::Country, chance.one_of(&["VN", "ID", "KE", "PH", "MX"]).into()),
        (Field::Technology, "solar_pv".into()),
        (Field::Mounting, "ground".into()),
        (Field::Grid, "national".into()),
        (Field::GridConnected, "yes".into()),
        (Field::GridFactorMethodology, "0.5".into()),
        (Field::GridFactorApplication, "0.6".into()),
        (Field::CapacityKw, capacity.to_string()),
        (Field::GenerationMwh, (capacity * (1100 + chance.below(700)) / 1000).to_string()),
        (Field::DegradationPercent, chance.tenths(0, 2)),
        (Field::OperatingYears, "20".into()),
        (Field::ConstructionYears, (1 + number % 5).to_string()),
        (Field::StartYear, "2028".into()),
        (Field::EquipmentUse, "sells_power".into()),
        (Field::SimilarProjects, chance.below(6).to_string()),
        (Field::Route, chance.one_of(&["equipment_subsidy", "equipment_subsidy", "private", "none"]).into()),
        (Field::TotalCost, cost.to_string()),
        (Field::AnnualCost, (cost / (40 + chance.below(60))).to_string()),
        (Field::ElectricityPrice, chance.tenths(6, 25)),
        (Field::ElectricityChangePercent, chance.tenths(-3, 5)),
        (Field::OperationChangePercent, chance.tenths(-2, 6)),
        (Field::CurrencyChangePercent, chance.tenths(-4, 2)),
        (Field::DiscountRatePercent, chance.tenths(1, 15)),
        (Field::TaxPercent, chance.tenths(0, 35)),
        (Field::DepreciationYears, (3 + chance.below(20)).to_string()),
        (Field::ResidualPercent, chance.tenths(0, 20)),
        (Field::PricePath, "own".into()),
        (Field::CreditPrice, (chance.below(20) * 1000).to_string()),
        (Field::CreditChangePercent, chance.tenths(-3, 6)),
        (Field::CreditingYears, (5 + chance.below(16)).to_string()),
        (Field::MonitoringYears, (1 + chance.below(4)).to_string()),
        (Field::IssuanceDelayYears, chance.below(4).to_string()),
        (Field::AllocationRule, chance.one_of(&["flat", "greater", "financing"]).into()),
        (Field::SubsidyDelayYears, chance.below(3).to_string()),
        (Field::LoanSharePercent, chance.tenths(10, 90)),
        (Field::LoanInterestPercent, chance.tenths(0, 12)),
        (Field::LoanYears, loan_years.to_string()),
        (Field::LoanGraceYears, chance.below(loan_years.min(5)).to_string()),
        (Field::LoanRepayment, chance.one_of(&["annuity", "equal_principal"]).into()),
        (Field::MarketInterestPercent, chance.tenths(1, 15)),
    ];
    if chance.below(2) == 0 {
        answers.push((Field::OtherIncome, (chance.below(50) * 100_000).to_string()));
        answers.push((Field::OtherChangePercent, chance.tenths(-5, 5)));
    }
    if chance.below(2) == 0 {
        answers.push((Field::ReplacementCost, (cost / (5 + chance.below(20))).to_string()));
        answers.push((Field::ReplacementYear, (1 + chance.below(20)).to_string()));
    }
    answers.into_iter().fold(Study::default(), |study, (field, text)| apply(&study, Action::Answer(field, text)))
}
