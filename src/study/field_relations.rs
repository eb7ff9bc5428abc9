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
