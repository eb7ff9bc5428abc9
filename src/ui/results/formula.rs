//! Formulas in symbols and in values.

use yew::prelude::*;

use super::view::View;
use crate::ui::I18n;
use crate::ui::value::{constant, written};
use crate::worksheet::explain::Token;

/// A formula, written.
pub(super) fn formula(view: &View, tokens: &[Token]) -> Html {
    tokens.iter().map(|token| piece(view, *token)).collect()
}

/// A symbol with its index below, such as RE with a small p for `RE_p`.
pub(super) fn notation(symbol: &str) -> Html {
    match symbol.split_once('_') {
        Some((letter, index)) => html! {
            <span class="jcm-formula__symbol">{ letter.to_owned() }<sub>{ index.to_owned() }</sub></span>
        },
        None => html! { <span class="jcm-formula__symbol">{ symbol.to_owned() }</span> },
    }
}

/// Whether a formula adds up years, so that the values of one year do not give its result.
pub(super) fn adds_up_years(tokens: &[Token]) -> bool {
    tokens.iter().any(|token| matches!(token, Token::Function("total" | "running_total")))
}

fn piece(view: &View, token: Token) -> Html {
    let i18n = &view.i18n;
    match token {
        Token::Symbol(line) => notation(view.symbol(line).notation),
        Token::Missing(line) => html! {
            <span class="jcm-formula__missing">{ notation(view.symbol(line).notation) }</span>
        },
        Token::Value(value, Some(unit)) => {
            let text = written(i18n, view.assessed.currency, value, unit).text(i18n);
            html! { <span class="jcm-formula__value">{ text }</span> }
        }
        Token::Value(value, None) => html! { { constant(i18n, value) } },
        Token::Operator(sign) => html! { <>{ " " }<span class="jcm-formula__sign">{ sign }</span>{ " " }</> },
        Token::Function(name) => html! { <span class="jcm-formula__function">{ function(i18n, name) }</span> },
        Token::Open => html! { { "(" } },
        Token::Close => html! { { ")" } },
        Token::Comma => html! { <>{ i18n.t("explain-comma") }{ " " }</> },
    }
}

fn function(i18n: &I18n, name: &str) -> AttrValue {
    match name {
        "whole" => i18n.t("explain-function-whole"),
        "least" => i18n.t("explain-function-least"),
        "largest" => i18n.t("explain-function-largest"),
        "compound" => i18n.t("explain-function-compound"),
        "first_years" => i18n.t("explain-function-first-years"),
        "total" => i18n.t("explain-function-total"),
        "running_total" => i18n.t("explain-function-running-total"),
        "running_largest" => i18n.t("explain-function-running-largest"),
        "change" => i18n.t("explain-function-change"),
        "powers" => i18n.t("explain-function-powers"),
        "internal_rate" => i18n.t("explain-function-internal-rate"),
        "modified_rate" => i18n.t("explain-function-modified-rate"),
        "years_to_pay_back" => i18n.t("explain-function-years-to-pay-back"),
        "least_cover" => i18n.t("explain-function-least-cover"),
        "delay" => i18n.t("explain-function-delay"),
        "together" => i18n.t("explain-function-together"),
        other => other.to_owned().into(),
    }
}
