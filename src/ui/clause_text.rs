//! The sentence of a condition in the visitor's language.

use yew::AttrValue;

use super::I18n;
use crate::assess::Finding;
use crate::i18n::ArgValue;

/// The sentence of a condition with its threshold; `ending` is that of the message, such as `-unmet`.
pub fn clause_text(i18n: &I18n, area: &str, finding: &Finding, ending: &str) -> AttrValue {
    let id = format!("{area}-{}{ending}", finding.clause.id.replace('_', "-"));
    let threshold = finding.clause.check.threshold().map(|value| i18n.number(&value.to_string(), 4));
    i18n.t_with(&id, &[("value", ArgValue::Text(threshold.as_deref().unwrap_or_default()))])
}
