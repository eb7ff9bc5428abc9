//! The routes side by side: what each is worth, what it keeps and what it demands, and what credit prices make of it.

use std::rc::Rc;

use rust_decimal::Decimal;
use yew::prelude::*;

use super::measures::no_value;
use super::part;
use super::view::View;
use crate::assess::{Route, symbols};
use crate::explore::ByRoute;
use crate::study::{Action, Field, Study};
use crate::ui::chart::price_chart;
use crate::ui::components::{ButtonKind, Column, Row, Table, data_table, described_button, named_cell};
use crate::ui::store::Dispatch;
use crate::ui::value::{rate, written};
use crate::worksheet::Symbol;

/// What is compared, in the order of the rows: the message and the line.
const COMPARED: [(&str, Symbol); 7] = [
    ("money-npv", symbols::NPV),
    ("money-irr", symbols::IRR),
    ("money-payback", symbols::PAYBACK_WITH_JCM),
    ("money-subsidy", symbols::SUBSIDY),
    ("money-credits-kept", symbols::CREDITS_PARTICIPANTS_TOTAL),
    ("money-credits-worth", symbols::CREDIT_VALUE),
    ("money-tonne", symbols::ABATEMENT_COST_AFTER),
];

pub(super) fn routes(view: &View, study: &Rc<Study>, routes: &[ByRoute], dispatch: Option<Dispatch>) -> Html {
    let i18n = &view.i18n;
    let mut columns = vec![Column { label: i18n.t("money-compared"), unit: None }];
    columns.extend(routes.iter().map(|by| Column { label: name(view, by.route), unit: None }));
    let mut rows: Vec<Row> = COMPARED
        .iter()
        .map(|(measure, symbol)| Row {
            header: html! { { i18n.t(measure) } },
            cells: routes.iter().map(|by| named_cell(&name(view, by.route), value(view, by, *symbol))).collect(),
        })
        .collect();
    if let Some(dispatch) = dispatch {
        rows.push(Row {
            header: html! { { i18n.t("money-figures") } },
            cells: routes
                .iter()
                .map(|by| named_cell(&name(view, by.route), chooser(view, study, by, &dispatch)))
                .collect(),
        });
    }
    let table = Table {
        id: view.i18n.id("results-routes-table"),
        caption: i18n.t("money-routes-caption"),
        columns,
        rows,
        total: None,
    };
    let content = html! {
        <>
            <p class="jcm-result__intro">{ view.explained("money-routes-intro") }</p>
            <div class="jcm-result__compact jcm-stacked">{ data_table(&table) }</div>
            { super::verdict::prices(view, routes) }
            <h3 class="jcm-result__subheading">{ i18n.t("money-demands") }</h3>
            <dl class="jcm-facts">
                { for routes.iter().map(|by| html! {
                    <div class="jcm-facts__item" key={by.route.id()}>
                        <dt class="jcm-facts__name">{ name(view, by.route) }</dt>
                        <dd class="jcm-facts__value">{ i18n.t(demands(by.route)) }</dd>
                    </div>
                }) }
            </dl>
            { price_chart::price_chart(i18n, routes) }
        </>
    };
    part("routes", i18n.t("money-routes"), content)
}

fn id(route: Route) -> String {
    route.id().replace('_', "-")
}

pub(super) fn name(view: &View, route: Route) -> AttrValue {
    view.i18n.t(&format!("choice-route-{}", id(route)))
}

fn value(view: &View, by: &ByRoute, symbol: Symbol) -> Html {
    let assessment = &by.assessment;
    if by.closed().is_some() {
        return html! { { view.i18n.t("money-not-open") } };
    }
    let Some(record) = assessment.sheet.find(symbol.id).and_then(|line| assessment.sheet.record(line)) else {
        return html! { { view.i18n.t("results-no-value") } };
    };
    let text = match by.measure(symbol) {
        // An income that does not cover the running cost gives a negative payback time.
        Ok(years) if symbol == symbols::PAYBACK_WITH_JCM && years < Decimal::ZERO => {
            view.i18n.t("results-not-paid-back")
        }
        Ok(value) => {
            let write = if symbols::RATES_OF_RETURN.contains(&symbol) { rate } else { written };
            write(&view.i18n, assessment.currency, value, record.unit).text(&view.i18n)
        }
        Err(error) => view.i18n.t(no_value(error).unwrap_or("results-no-value")),
    };
    html! { { text } }
}

/// The route whose figures the page shows, or the button that makes it so.
fn chooser(view: &View, study: &Rc<Study>, by: &ByRoute, dispatch: &Dispatch) -> Html {
    let (i18n, route) = (&view.i18n, by.route);
    if study.answer(Field::Route).unwrap_or(Route::EquipmentSubsidy.id()) == route.id() {
        return html! { { i18n.t(if by.closed().is_some() { "money-shown-closed" } else { "money-shown" }) } };
    }
    let dispatch = dispatch.clone();
    let choose = Callback::from(move |()| dispatch.dispatch(Action::Answer(Field::Route, route.id().to_owned())));
    let name = name(view, route);
    let label = i18n.t_with("money-show-route", &[("route", name.as_str().into())]);
    described_button(ButtonKind::Quiet, i18n.t("money-show"), Some(label), choose)
}

fn demands(route: Route) -> &'static str {
    match route {
        Route::EquipmentSubsidy => "money-demands-equipment-subsidy",
        Route::Private => "money-demands-private",
        Route::None => "money-demands-none",
        Route::EcoLease => "money-demands-eco-lease",
        Route::NewTechnology => "money-demands-new-technology",
        Route::AdbFund => "money-demands-adb-fund",
    }
}
