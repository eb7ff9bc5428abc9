//! The assessment of the study on screen, shared without copying and compared by identity.

use std::ops::Deref;
use std::rc::Rc;

use jiff::civil::Date;

use crate::assess::{Assessment, assess};
use crate::study::{Code, Field, Issue, Severity, Study};

/// An assessment that is cheap to clone. Two are equal only if they are the same one.
#[derive(Clone)]
pub struct Assessed(Rc<Assessment>);

impl Assessed {
    /// Assesses `study` as of `today`.
    pub fn new(study: &Study, today: Date) -> Self {
        Self(Rc::new(assess(study, today)))
    }

    /// The same assessment for a visitor who wants to go on: that the answer to one of `fields` is missing is now an
    /// error, to be shown at the field as any other.
    pub fn demanding(&self, demanded: impl Fn(usize, Field) -> bool) -> Self {
        let is_demanded = |issue: &Issue| {
            issue.code == Code::Required && issue.field.is_some_and(|field| demanded(issue.part, field))
        };
        if !self.issues.iter().any(is_demanded) {
            return self.clone();
        }
        let mut assessment = Assessment::clone(&self.0);
        for issue in assessment.issues.iter_mut().filter(|issue| is_demanded(issue)) {
            issue.severity = Severity::Error;
        }
        Self(Rc::new(assessment))
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
