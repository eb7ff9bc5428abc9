//! How questions relate: to the parts of a project, and to answers that change their meaning; and their spelling in saved
//! studies.

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

use super::field::Field;

impl Field {
    /// The question with this key.
    pub fn from_key(key: &str) -> Option<Field> {
        Field::ALL.iter().copied().find(|field| field.key() == key)
    }

    /// Whether each part of the project has its own answer. The other questions are on the project as a whole.
    pub const fn is_of_part(self) -> bool {
        !matches!(self, Field::Country | Field::Grid) && (self as u8) < (Field::StartYear as u8)
            || matches!(self, Field::DegradationPercent | Field::GridFactorApplication | Field::GridFactorMethodology)
    }

    /// Whether the question is asked at all, given the answers to others. An answer to a question that is no longer asked
    /// is kept, and neither acts nor is wrong.
    pub(super) fn is_asked(self, answer: impl Fn(Field) -> Option<String>) -> bool {
        let path = |wanted: &str| answer(Field::PricePath).is_some_and(|path| path == wanted);
        let given = |field| answer(field).is_some_and(|text| text != "0");
        match self {
            Field::CreditPrice => path("own"),
            Field::CreditPrices => path("by_year"),
            Field::ReplacementYear => given(Field::ReplacementCost),
            Field::LoanInterestPercent | Field::LoanYears | Field::LoanGraceYears | Field::MarketInterestPercent => {
                given(Field::LoanSharePercent)
            }
            _ => true,
        }
    }

    /// Questions that are asked differently once the answer to this one changes.
    pub(super) const fn dependents(self) -> &'static [Field] {
        match self {
            Field::Country => &[
                Field::Methodology,
                Field::Grid,
                Field::GridFactorApplication,
                Field::GridFactorMethodology,
                Field::SimilarProjects,
                Field::SimilarToEarlier,
            ],
            Field::Technology => &[
                Field::Methodology,
                Field::Method,
                Field::EfficiencyProject,
                Field::EfficiencyReference,
                Field::SpecificProject,
                Field::SpecificReference,
                Field::Output,
            ],
            Field::Methodology => &[Field::GridFactorMethodology],
            Field::Grid | Field::DisplacedSource => &[Field::GridFactorApplication, Field::GridFactorMethodology],
            Field::EquipmentUse => &[Field::Industry],
            _ => &[],
        }
    }
}

impl Serialize for Field {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key())
    }
}

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let key = String::deserialize(deserializer)?;
        Field::from_key(&key).ok_or_else(|| D::Error::custom(format!("no question is called {key}")))
    }
}
