//! A sample of the registry as a study.

use crate::registry::Sample;
use crate::study::{Field, Study};

/// The study of a sample. The registry's check knows the questions, so every answer finds its own.
pub fn sample_study(sample: &Sample) -> Study {
    let mut study = Study::default();
    study
        .answers
        .extend(sample.answers.iter().filter_map(|(key, text)| Some((Field::from_key(key)?, (*text).to_owned()))));
    study
}
