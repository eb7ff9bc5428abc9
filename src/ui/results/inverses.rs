//! Inverse questions: which price, cost, output or subsidy rate would give what is wanted.

use yew::prelude::*;

use super::part;
use super::view::{Asked, FIRST_YEAR, View, keyed};
use crate::explore::{INVERSES, Inverse, Solution, Target, inverse};
use crate::ui::components::{ButtonKind, Column, Row, Table, button, data_table};
use crate::ui::value::written;

/// Properties of [`Inverses`].
#[derive(PartialEq, Properties)]
pub(super) struct InversesProps {
    pub view: View,
}

/// The table is worked out when it is asked for: it takes some thousand evaluations of the sheet.
#[component]
pub(super) fn Inverses(props: &InversesProps) -> Html {
    let view = &props.view;
    let i18n = &view.i18n;
    let open = use_state_eq(|| false);
    let show = {
        let open = open.setter();
        Callback::from(move |()| open.set(true))
    };
    let content = html! {
        <>
            <p class="jcm-result__intro">{ view.explained("money-inverse-intro") }</p>
            if *open {
                { data_table(&table(view)) }
            } else {
                { button(ButtonKind::Secondary, i18n.t("money-inverse-show"), show) }
            }
        </>
    };
    part("inverse", i18n.t("money-inverse"), content)
}

fn table(view: &View) -> Table {
    let i18n = &view.i18n;
    let mut columns =
        vec![Column { label: i18n.t("money-input"), unit: None }, Column { label: i18n.t("money-now"), unit: None }];
    columns.extend(Target::ALL.iter().map(|target| Column { label: i18n.t(name(*target)), unit: None }));
    let row = |asked: &Inverse| {
        let line = asked.line(&view.assessed)?;
        let mut cells = vec![view.figure(Asked { line, index: FIRST_YEAR })];
        cells.extend(Target::ALL.iter().map(|target| html! { { answer(view, asked, *target) } }));
        Some(Row { header: html! { { i18n.t(&keyed("line", view.symbol(line).id)) } }, cells })
    };
    Table {
        id: view.i18n.id("results-inverse-table"),
        caption: i18n.t("money-inverse-caption"),
        columns,
        rows: INVERSES.iter().filter_map(row).collect(),
        total: None,
    }
}

fn name(target: Target) -> &'static str {
    match target {
        Target::NoPresentValue => "money-target-npv",
        Target::PaybackInFiveYears => "money-target-payback",
        Target::CostEffectiveness => "money-target-cost-effectiveness",
    }
}

fn answer(view: &View, asked: &Inverse, target: Target) -> AttrValue {
    let i18n = &view.i18n;
    match inverse(&view.assessed, asked, target) {
        None | Some((_, Solution::Unknown)) => i18n.t("results-no-value"),
        Some((line, Solution::At(value))) => written(i18n, view.assessed.currency, value, view.unit(line)).text(i18n),
        // More value is better, a longer payback is worse, and two limits either meet or do not.
        Some((_, Solution::AlwaysMore)) if target == Target::NoPresentValue => i18n.t("money-any-value"),
        Some((_, Solution::AlwaysLess)) if target == Target::PaybackInFiveYears => i18n.t("money-any-value"),
        Some((_, Solution::AlwaysMore | Solution::AlwaysLess)) => i18n.t("money-impossible"),
        Some((_, Solution::Indifferent)) => i18n.t("money-indifferent"),
    }
}
