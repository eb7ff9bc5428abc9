//! The samples give the figures that their documents publish.

use jcm_feasibility::assess::{Assessment, assess, run_example, sample_study};
use jcm_feasibility::registry::{self, ClauseState, Sample};
use jcm_feasibility::worksheet::source::Evidence;
use rust_decimal::dec;

use super::{TODAY, check, figure};

fn sample(id: &str) -> (&'static Sample, Assessment) {
    let sample = registry::samples().iter().find(|sample| sample.id == id).unwrap();
    (sample, assess(&sample_study(sample), TODAY))
}

#[test]
fn thailand_16_mw() {
    let (_, assessment) = sample("thailand_rooftop_16mw");
    // 21,675 MWh x 0.319 t/MWh = 6,914.325 t; the announcement says 6,913 t.
    check(&assessment, "first_year_reductions", dec!(6914));
    let announced = dec!(6913);
    assert!((figure(&assessment, "first_year_reductions") - announced).abs() <= dec!(1));
    assert_eq!(assessment.selection().unwrap().applied.unwrap().key(), "TH_AM001 1.0");
}

#[test]
fn thailand_994_kw() {
    let (_, assessment) = sample("thailand_factory_994kw");
    // 491 t a year were expected at selection.
    check(&assessment, "first_year_reductions_application", dec!(491));
    // By the methodology: 960.3 MWh x 0.319 t/MWh = 306.3 t.
    check(&assessment, "first_year_reductions", dec!(306));
}

#[test]
fn mongolia_10_mw_on_both_bases() {
    let (_, assessment) = sample("mongolia_ground_10mw");
    // 14,182 x 1.0601 = 15,034.3 t; 271.7 x 1.0601 = 288.0 t; the difference is 14,746.3 t.
    check(&assessment, "reference_emissions_application", dec!(15034));
    check(&assessment, "project_emissions_application", dec!(288));
    check(&assessment, "first_year_reductions_application", dec!(14746));
    // (14,182 - 271.7) x 0.797 = 11,086.5 t.
    check(&assessment, "first_year_reductions", dec!(11086));
    let factor = assessment.sheet.find("factor_application").unwrap();
    assert_eq!(assessment.explain(factor, 1).unwrap().weakest_evidence(), Some(Evidence::Official));
}

#[test]
fn thailand_fy2023_is_refused_with_its_reason() {
    let (_, assessment) = sample("thailand_solar_fy2023");
    let refusal = assessment.subsidy.refusal().unwrap();
    assert_eq!(refusal.clause.id, "thailand_similar_solar");
    assert_eq!(refusal.state, ClauseState::NotMet);
    check(&assessment, "subsidy", dec!(0));
    // The reason is among the sources of the figure itself.
    let explanation = assessment.explain(assessment.headline.subsidy.id(), 1).unwrap();
    assert!(explanation.citations.iter().any(|(parameter, _)| *parameter == "thailand_similar_solar"));
    // Without the subsidy, the Government of Japan takes no share.
    check(&assessment, "credits_government", dec!(0));
}

/// Every figure that a sample's file expects of the calculation comes out of it.
#[test]
fn every_sample_meets_the_expectations_of_its_file() {
    let mut compared = 0;
    for sample in registry::samples() {
        let assessment = assess(&sample_study(sample), TODAY);
        for expected in sample.expected {
            let symbol = match expected.figure {
                "application_reductions" => "first_year_reductions_application",
                "methodology_reductions" => "first_year_reductions",
                // What happened in reality or was published at selection; the sheet does not claim to give it.
                _ => continue,
            };
            assert_eq!(figure(&assessment, symbol), expected.value, "{}: {symbol}", sample.id);
            compared += 1;
        }
        for outcome in sample.outcomes {
            let finding = assessment.subsidy.conditions.iter().find(|finding| finding.clause.id == outcome.clause);
            assert_eq!(finding.map(|finding| finding.state), Some(outcome.state), "{}", sample.id);
            compared += 1;
        }
    }
    assert!(compared >= 4, "only {compared} expectations were compared");
}

/// The worked example of every methodology file is repeated by the engine.
#[test]
fn every_worked_example_comes_out() {
    for methodology in registry::methodologies() {
        match run_example(methodology, TODAY) {
            Some(result) => {
                let (found, arithmetic) = (result.found, result.example.arithmetic);
                assert!(result.agrees(), "{}: {found:?} ({arithmetic})", methodology.key());
            }
            None => assert_eq!(methodology.family, registry::Family::Unknown, "{}", methodology.key()),
        }
    }
}
