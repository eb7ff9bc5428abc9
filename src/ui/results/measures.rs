//! The measures by which an investment is judged, with and without the JCM, each with what it means.

use yew::prelude::*;

use super::part;
use super::view::{Asked, FIRST_YEAR, View, keyed};
use crate::assess::symbols;
use crate::ui::components::{Column, Row, Table, data_table};
use crate::worksheet::{LineError, Symbol};

/// A measure: its message, without and with the JCM.
const MEASURES: [(&str, Symbol, Symbol); 5] = [
    ("money-npv", symbols::NPV_WITHOUT, symbols::NPV),
    ("money-irr", symbols::IRR_WITHOUT, symbols::IRR),
    ("money-mirr", symbols::MIRR_WITHOUT, symbols::MIRR),
    ("money-payback", symbols::PAYBACK_WITHOUT_JCM, symbols::PAYBACK_WITH_JCM),
    ("money-discounted-payback", symbols::DISCOUNTED_PAYBACK_WITHOUT, symbols::DISCOUNTED_PAYBACK),
];

/// Measures that exist once.
const SINGLE: [Symbol; 8] = [
    symbols::DISCOUNT_RATE,
    symbols::COST_OF_ENERGY,
    symbols::ABATEMENT_COST,
    symbols::ABATEMENT_COST_AFTER,
    symbols::NPV_EQUITY,
    symbols::IRR_EQUITY,
    symbols::DEBT_COVER,
    symbols::LOAN_BENEFIT,
];

pub(super) fn measures(view: &View) -> Html {
    let i18n = &view.i18n;
    let column = |id: &str| Column { label: i18n.t(id), unit: None };
    let single = Table {
        id: view.i18n.id("results-measures-single"),
        caption: i18n.t("money-further-caption"),
        columns: vec![column("money-measure"), column("money-value")],
        rows: SINGLE
            .iter()
            .filter_map(|symbol| {
                let line = view.line(*symbol)?;
                Some(Row { header: html! { { view.name(line) } }, cells: vec![cell(view, *symbol)] })
            })
            .collect(),
        total: None,
    };
    let content = html! {
        <>
            <p class="jcm-result__intro">{ view.explained("money-measures-intro") }</p>
            if !view.paper {
                <p class="jcm-result__intro">{ i18n.t("money-measures-press") }</p>
            }
            <div class="jcm-result__pair jcm-result__compact">
                { compared(view, "results-measures-table", "money-measures-caption", &MEASURES) }
                { data_table(&single) }
            </div>
            <h3 class="jcm-result__subheading">{ i18n.t("money-meanings") }</h3>
            { meanings(view) }
        </>
    };
    part("measures", i18n.t("money-measures"), content)
}

/// Measures side by side, without and with the JCM.
pub(super) fn compared(view: &View, id: &'static str, caption: &str, measures: &[(&str, Symbol, Symbol)]) -> Html {
    let i18n = &view.i18n;
    let column = |id: &str| Column { label: i18n.t(id), unit: None };
    let row = |(name, without, with): &(&str, Symbol, Symbol)| Row {
        header: html! { { i18n.t(name) } },
        cells: vec![cell(view, *without), cell(view, *with)],
    };
    data_table(&Table {
        id: i18n.id(id),
        caption: i18n.t(caption),
        columns: vec![column("money-measure"), column("money-without"), column("money-with")],
        rows: measures.iter().map(row).collect(),
        total: None,
    })
}

/// What each measure means, on screen: nobody has to know the terms.
fn meanings(view: &View) -> Html {
    let both = MEASURES.iter().map(|(name, without, _)| (view.i18n.t(name), *without));
    let single = SINGLE.iter().filter_map(|symbol| Some((view.name(view.line(*symbol)?), *symbol)));
    let item = |(name, symbol): (AttrValue, Symbol)| {
        let meaning = meaning(view, symbol)?;
        Some(html! {
            <div class="jcm-facts__item" key={symbol.id}>
                <dt class="jcm-facts__name">{ name }</dt>
                <dd class="jcm-facts__value">{ meaning }</dd>
            </div>
        })
    };
    html! { <dl class="jcm-facts">{ for both.chain(single).filter_map(item) }</dl> }
}

fn meaning(view: &View, symbol: Symbol) -> Option<AttrValue> {
    view.i18n.t_if_any(&format!("{}-meaning", keyed("line", symbol.id)))
}

/// The figure, or why there is none.
fn cell(view: &View, symbol: Symbol) -> Html {
    let Some(line) = view.line(symbol) else { return Html::default() };
    match view.assessed.series(line).err().and_then(|error| no_value(error)) {
        Some(reason) => html! { { view.i18n.t(reason) } },
        None if view.missing(line).is_some() => view.missing_text(line),
        None => view.figure(Asked { line, index: FIRST_YEAR }),
    }
}

/// The message that says why a measure does not exist.
pub(super) fn no_value(error: LineError) -> Option<&'static str> {
    match error {
        LineError::NoSolution => Some("money-no-solution"),
        LineError::SeveralSolutions => Some("money-several-solutions"),
        LineError::NeverReached => Some("results-not-paid-back"),
        _ => None,
    }
}
