//! The assessment of the study on screen, shared without copying and compared by identity.

use std::ops::Deref;
use std::rc::Rc;

use jiff::civil::Date;

use crate::assess::{Assessment, assess};
use crate::study::Study;

/// An assessment that is cheap to clone. Two are equal only if they are the same one.
#[derive(Clone)]
pub struct Assessed(Rc<Assessment>);

impl Assessed {
    /// Assesses `study` as of `today`.
    pub fn new(study: &Study, today: Date) -> Self {
        Self(Rc::new(assess(study, today)))
    }
}

impl PartialEq for Assessed {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Assessed {
    type Target = Assessment;

    fn deref(&self) -> &Assessment {
        &self.0
    }
}
