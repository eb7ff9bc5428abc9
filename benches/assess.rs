//! A whole study assessed, with the explanation of every line: one source, compiled for this machine and for the
//! browser, so that the two can be compared. `cargo xtask bench` runs it on both sides.

use std::hint::black_box;

use jcm_feasibility::assess::{assess, sample_study};
use jcm_feasibility::registry;
use jcm_feasibility::study::Study;
use jiff::civil::date;

/// The sample with most lines: Mongolia, both bases, auxiliary electricity.
fn study() -> Study {
    registry::samples().iter().find(|sample| sample.id == "mongolia_ground_10mw").map(sample_study).unwrap_or_default()
}

/// Assesses the study `count` times; the sum keeps the compiler from leaving the work out.
fn assess_times(count: u32) -> f64 {
    let study = study();
    let mut explained = 0.0;
    for _ in 0..count {
        let assessment = assess(black_box(&study), date(2026, 11, 22));
        for line in assessment.headline.lines() {
            if black_box(assessment.explain(line, 1)).is_some() {
                explained += 1.0;
            }
        }
    }
    explained
}

/// What the browser times.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn assess_many(count: u32) -> f64 {
    assess_times(count)
}

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    let time = |count: u32| {
        let begun = std::time::Instant::now();
        black_box(assess_times(count));
        begun.elapsed().as_secs_f64() * 1000.0
    };
    // Batches as long as the browser's, whose clock is coarse.
    let mut count = 1;
    while time(count) < 20.0 {
        count *= 2;
    }
    let mut batches: Vec<f64> = (0..31).map(|_| time(count) / f64::from(count)).collect();
    batches.sort_by(f64::total_cmp);
    if let Some(median) = batches.get(batches.len() / 2) {
        println!("{{\"median_ms\":{median}}}");
    }
}
