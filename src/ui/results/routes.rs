//! The routes side by side: what each is worth, what it keeps and what it demands, and the credit price at which they are
//! worth the same.

use std::rc::Rc;

use rust_decimal::Decimal;
use yew::prelude::*;

use super::measures::no_value;
use super::part;
use super::view::View;
use crate::assess::{Route, symbols};
use crate::explore::{ByRoute, Solution, best, break_even, by_route, price_of_nothing};
use crate::quantity::UnitCode;
use crate::registry::ClauseState;
use crate::study::{Action, Field, Study};
use crate::ui::chart::price_chart;
use crate::ui::clause_text::clause_text;
use crate::ui::components::{ButtonKind, Column, Row, Table, data_table, described_button};
use crate::ui::store::Dispatch;
use crate::ui::value::written;
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

/// The verdict by itself: what the visitor came for, before the figures.
pub(super) fn summary(view: &View, routes: &[ByRoute]) -> Html {
    html! { <section class="jcm-result" data-part="verdict">{ verdict(view, routes) }</section> }
}

pub(super) fn routes(view: &View, study: &Rc<Study>, routes: &[ByRoute], dispatch: Option<Dispatch>) -> Html {
    let i18n = &view.i18n;
    let mut columns = vec![Column { label: i18n.t("money-compared"), unit: None }];
    columns.extend(routes.iter().map(|by| Column { label: name(view, by.route), unit: None }));
    let mut rows: Vec<Row> = COMPARED
        .iter()
        .map(|(name, symbol)| Row {
            header: html! { { i18n.t(name) } },
            cells: routes.iter().map(|by| value(view, by, *symbol)).collect(),
        })
        .collect();
    if let Some(dispatch) = dispatch {
        rows.push(Row {
            header: html! { { i18n.t("money-figures") } },
            cells: routes.iter().map(|by| chooser(view, study, by.route, &dispatch)).collect(),
        });
    }
    let table = Table {
        id: "results-routes-table".into(),
        caption: i18n.t("money-routes-caption"),
        columns,
        rows,
        total: None,
    };
    let content = html! {
        <>
            <p class="jcm-result__intro">{ i18n.t("money-routes-intro") }</p>
            { prices(view, routes) }
            { data_table(&table) }
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

fn name(view: &View, route: Route) -> AttrValue {
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
        Ok(value) => written(&view.i18n, assessment.currency, value, record.unit).text(&view.i18n),
        Err(error) => view.i18n.t(no_value(error).unwrap_or("results-no-value")),
    };
    html! { { text } }
}

/// The route whose figures the page shows, or the button that makes it so.
fn chooser(view: &View, study: &Rc<Study>, route: Route, dispatch: &Dispatch) -> Html {
    let i18n = &view.i18n;
    if study.answer(Field::Route).unwrap_or(Route::EquipmentSubsidy.id()) == route.id() {
        return html! { { i18n.t("money-shown") } };
    }
    let dispatch = dispatch.clone();
    let choose = Callback::from(move |()| dispatch.dispatch(Action::Answer(Field::Route, route.id().to_owned())));
    let name = name(view, route);
    let label = i18n.t_with("money-show-route", &[("route", name.as_str().into())]);
    described_button(ButtonKind::Quiet, i18n.t("money-show"), Some(label), choose)
}

/// Which route is worth most and on which open conditions, which routes the project cannot take, and which could not be
/// compared. While one of those is open, none is named the best.
fn verdict(view: &View, routes: &[ByRoute]) -> Html {
    let i18n = &view.i18n;
    let unknown = |by: &&ByRoute| by.closed().is_none() && by.measure(symbols::NPV).is_err();
    let complete = !routes.iter().any(|by| unknown(&by));
    html! {
        <>
            if let Some((best, worth)) = best(routes).filter(|_| complete) {
                { worth_most(view, routes, best, worth) }
            } else {
                <p class="jcm-result__verdict">
                    { i18n.t("money-verdict-open") }{ " " }
                    { view.line(symbols::NPV).map(|line| view.missing_text(line)).unwrap_or_default() }
                </p>
            }
            { for routes.iter().filter_map(|by| Some((by, by.closed()?))).map(|(by, condition)| {
                let (route, condition) = (name(view, by.route), clause_text(i18n, "clause-subsidy", condition, "-unmet"));
                let values = [("route", route.as_str().into()), ("condition", condition.as_str().into())];
                html! { <p>{ i18n.t_with("money-closed", &values) }</p> }
            }) }
            { for routes.iter().filter(unknown).map(|by| {
                let route = name(view, by.route);
                html! { <p>{ i18n.t_with("money-verdict-missing", &[("route", route.as_str().into())]) }</p> }
            }) }
        </>
    }
}

/// The best route, what it brings, and the conditions that nobody has answered yet.
fn worth_most(view: &View, routes: &[ByRoute], best: &ByRoute, worth: Decimal) -> Html {
    let i18n = &view.i18n;
    let money = |value: Decimal| written(i18n, None, value, UnitCode::Yen).text(i18n);
    let amount = money(worth);
    let none = by_route(routes, Route::None).and_then(|none| none.measure(symbols::NPV).ok());
    let gain = none.filter(|_| best.route != Route::None).map(|none| money(worth - none));
    let route = name(view, best.route);
    let values = [("route", route.as_str().into()), ("amount", amount.as_str().into())];
    let conditions = &best.assessment.subsidy.conditions;
    let unknown = conditions.iter().filter(|finding| finding.state == ClauseState::Unknown);
    // Two conditions may hang on one answer.
    let mut open: Vec<Field> = Vec::new();
    for field in unknown.filter_map(|finding| finding.field) {
        if !open.contains(&field) {
            open.push(field);
        }
    }
    html! {
        <>
            <p class="jcm-result__verdict"><strong>{ i18n.t_with("money-verdict", &values) }</strong>
                if let Some(gain) = gain {
                    { " " }{ i18n.t_with("money-verdict-gain", &[("gain", gain.as_str().into())]) }
                }
            </p>
            if !open.is_empty() {
                <p>{ i18n.t("money-verdict-conditions") }</p>
                <ul class="jcm-welcome__list">
                    { for open.iter().map(|field| html! { <li key={field.key()}>{ view.question_button(0, *field) }</li> }) }
                </ul>
            }
        </>
    }
}

/// From which credit price on another route is worth more, and each pays.
fn prices(view: &View, routes: &[ByRoute]) -> Html {
    let open = |route| by_route(routes, route).filter(|by| by.closed().is_none());
    let Some(private) = open(Route::Private) else { return Html::default() };
    let subsidised = open(Route::EquipmentSubsidy);
    html! {
        <ul class="jcm-welcome__list">
            if let Some(subsidised) = subsidised {
                <li>{ price_sentence(view, &BREAK_EVEN, break_even(private, subsidised)) }</li>
            }
            <li>{ price_sentence(view, &WORTHWHILE, price_of_nothing(private)) }</li>
            if let Some(subsidised) = subsidised {
                <li>{ price_sentence(view, &WORTHWHILE_SUBSIDY, price_of_nothing(subsidised)) }</li>
            }
        </ul>
    }
}

/// The messages on a price: found, always more, always less, no influence, not known.
type Sentences = [&'static str; 5];

const BREAK_EVEN: Sentences = [
    "money-break-even",
    "money-break-even-always",
    "money-break-even-never",
    "money-break-even-same",
    "money-break-even-unknown",
];

const WORTHWHILE: Sentences = [
    "money-worthwhile",
    "money-worthwhile-always",
    "money-worthwhile-never",
    "money-worthwhile-same",
    "money-worthwhile-unknown",
];

const WORTHWHILE_SUBSIDY: Sentences = [
    "money-worthwhile-subsidy",
    "money-worthwhile-subsidy-always",
    "money-worthwhile-subsidy-never",
    "money-worthwhile-subsidy-same",
    "money-worthwhile-subsidy-unknown",
];

fn price_sentence(view: &View, sentences: &Sentences, solution: Solution) -> AttrValue {
    let i18n = &view.i18n;
    let [at, always, never, same, unknown] = sentences;
    match solution {
        Solution::At(price) => {
            let price = written(i18n, None, price, UnitCode::Yen).text(i18n);
            i18n.t_with(at, &[("price", price.as_str().into())])
        }
        Solution::AlwaysMore => i18n.t(always),
        Solution::AlwaysLess => i18n.t(never),
        Solution::Indifferent => i18n.t(same),
        Solution::Unknown => i18n.t(unknown),
    }
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
