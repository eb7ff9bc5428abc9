//! The verdict: which route is worth most, why, on which open conditions it rests, and what follows if they fail.

use rust_decimal::{Decimal, dec};
use yew::prelude::*;

use super::figures::range_text;
use super::routes::name;
use super::view::{FIRST_YEAR, View};
use crate::assess::{Finding, Part, Route, symbols};
use crate::explore::{
    ByRoute, Difference, Solution, best, best_without, break_even, by_route, difference, price_of_nothing, range,
    routes, unknowns,
};
use crate::quantity::UnitCode;
use crate::registry::{Check, ClauseState};
use crate::report::about;
use crate::study::{Action, Code, Field, Issue, Study, apply};
use crate::ui::clause_text::clause_text;
use crate::ui::components::{NoticeKind, notice};
use crate::ui::issue_text::issue_text;
use crate::ui::value::written;
use crate::worksheet::Provenance;

/// Years verified together that are tried beside the usual ones. The number is our choice: enough to save most of the rounds.
const LONGER_ROUNDS: Decimal = dec!(5);

/// What the visitor came for, before the figures.
pub(super) fn verdict(view: &View, study: &Study, routes: &[ByRoute]) -> Html {
    let i18n = &view.i18n;
    let unknown = |by: &&ByRoute| by.closed().is_none() && by.measure(symbols::NPV).is_err();
    let complete = !routes.iter().any(|by| unknown(&by));
    // Where no route has a value, saying so of each would only be long.
    let some_known = routes.iter().any(|by| by.measure(symbols::NPV).is_ok());
    html! {
        <section class="jcm-result" data-part="verdict">
            { doubts(view) }
            // While one route is open, none is named the best.
            if let Some((best, worth)) = best(routes).filter(|_| complete) {
                { worth_most(view, routes, best, worth) }
                { reasons(view, study, routes) }
                { conditions(view, routes, best) }
                { open_criteria(view) }
            } else {
                <p class="jcm-result__verdict">{ i18n.t("money-verdict-open") }</p>
                <ul class="jcm-result__missing">
                    { for view.line(symbols::NPV).map(|line| view.all_missing(line)).unwrap_or_default().into_iter().map(
                        |missing| html! { <li>{ view.text_of_missing(missing) }</li> },
                    ) }
                </ul>
            }
            { for routes.iter().filter_map(|by| Some((by, by.closed()?))).map(|(by, condition)| {
                let (route, condition) = (name(view, by.route), clause_text(i18n, "clause-subsidy", condition, "-unmet"));
                let values = [("route", route.as_str().into()), ("condition", condition.as_str().into())];
                html! { <p>{ i18n.t_with("money-closed", &values) }</p> }
            }) }
            { for routes.iter().filter(|by| some_known && unknown(by)).map(|by| {
                let route = name(view, by.route);
                html! { <p>{ i18n.t_with("money-verdict-missing", &[("route", route.as_str().into())]) }</p> }
            }) }
        </section>
    }
}

/// An amount of yen as it is said: to the third digit of `like`.
fn said(view: &View, amount: Decimal, like: Decimal) -> AttrValue {
    written(&view.i18n, None, about(amount, like), UnitCode::Yen).text(&view.i18n)
}

/// The best route, what it brings, and between what it lies. While one of its open conditions is doubtful, the next best route is
/// what stands.
fn worth_most(view: &View, routes: &[ByRoute], best: &ByRoute, worth: Decimal) -> Html {
    let i18n = &view.i18n;
    let fallback = best_without(routes, best.route).filter(|_| is_doubtful(best));
    let (standing, standing_worth) = fallback.unwrap_or((best, worth));
    let sentence = |id, by: &ByRoute, worth| {
        let (route, amount) = (name(view, by.route), said(view, worth, worth));
        i18n.t_with(id, &[("route", route.as_str().into()), ("amount", amount.as_str().into())])
    };
    let verdict = match fallback {
        Some(_) => "money-verdict-unless",
        None if open_conditions(best).is_empty() => "money-verdict",
        None => "money-verdict-if",
    };
    let verdict = sentence(verdict, standing, standing_worth);
    let exception = fallback.map(|_| sentence("money-verdict-exception", best, worth));
    let gain = difference(routes, standing).map(|difference| difference.whole);
    let gain = gain.filter(|_| standing.route != Route::None).map(|gain| said(view, gain, gain));
    let line = standing.assessment.sheet.find(symbols::NPV.id);
    let range = line.and_then(|line| range(&standing.assessment, &unknowns(&standing.assessment), line, FIRST_YEAR));
    html! {
        <>
            <p class="jcm-result__verdict"><strong>{ view.explain_words("verdict", &verdict) }</strong>
                if let Some(gain) = gain {
                    { " " }{ i18n.t_with("money-verdict-gain", &[("gain", gain.as_str().into())]) }
                }
                if let Some(exception) = exception {
                    { " " }{ exception }
                }
            </p>
            if standing_worth < Decimal::ZERO {
                <p><strong>{ i18n.t("money-verdict-loss") }</strong></p>
            }
            if let Some((line, range)) = view.line(symbols::NPV).zip(range) {
                <p>{ range_text(view, "money-verdict-range", line, about(range.least, range.most), about(range.most, range.most)) }</p>
            }
        </>
    }
}

/// The route that stands at the top: the best, or the next best while one of its open conditions is doubtful.
fn standing(routes: &[ByRoute]) -> Option<(&ByRoute, Decimal)> {
    let (best, worth) = best(routes)?;
    Some(best_without(routes, best.route).filter(|_| is_doubtful(best)).unwrap_or((best, worth)))
}

/// Whether an open condition is one that projects like this have failed: similar ones were selected before.
fn is_doubtful(by: &ByRoute) -> bool {
    let similar = by.assessment.subsidy.similar.is_some_and(|similar| similar.count > Decimal::ZERO);
    similar && open_conditions(by).iter().any(|finding| finding.clause.check == Check::SimilarSolarNotSelected)
}

/// What each open route changes against the project without the JCM, in amounts that add up.
fn reasons(view: &View, study: &Study, routes: &[ByRoute]) -> Html {
    let i18n = &view.i18n;
    let open = routes.iter().filter(|by| by.route != Route::None && by.closed().is_none());
    let reason = |by: &ByRoute| {
        let exact = difference(routes, by)?;
        // As the sum is said above; beside a very small sum the parts need no more digits than they deserve.
        let largest = exact.subsidy.abs().max(exact.credits.abs()).max(exact.checks.abs());
        let like = exact.whole.abs().max(largest / dec!(100));
        let about = |amount| about(amount, like);
        let rounded = Difference {
            whole: about(exact.whole),
            subsidy: about(exact.subsidy),
            credits: about(exact.credits),
            checks: about(exact.checks),
        };
        let text = |amount| said(view, amount, like);
        let (route, whole) = (name(view, by.route), text(rounded.whole));
        let (subsidy, income) = (text(rounded.subsidy), text(rounded.credits));
        let (checks, rest) = (text(rounded.checks), text(rounded.rest()));
        let values = [
            ("route", route.as_str().into()),
            ("whole", whole.as_str().into()),
            ("subsidy", subsidy.as_str().into()),
            ("income", income.as_str().into()),
            ("checks", checks.as_str().into()),
            ("rest", rest.as_str().into()),
        ];
        Some(
            html! { <li key={by.route.id()}>{ view.explain_words(by.route.id(), &i18n.t_with("money-why", &values)) }</li> },
        )
    };
    let reasons: Vec<Html> = open.filter_map(reason).collect();
    if reasons.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <p>{ i18n.t("money-why-intro") }</p>
            <ul class="jcm-welcome__list">{ for reasons }</ul>
            { rounds(view, study, routes) }
        </>
    }
}

/// How often is verified and at what cost, where nobody said so: it decides what small projects have of their credits. So it is
/// tried whether fewer rounds would put another route at the top.
fn rounds(view: &View, study: &Study, by_route: &[ByRoute]) -> Html {
    let record = view.line(symbols::MONITORING_YEARS).and_then(|line| view.assessed.sheet.record(line));
    let is_assumed = record.is_some_and(|record| matches!(record.origin.provenance(), Some(Provenance::Fact { .. })));
    if !is_assumed {
        return Html::default();
    }
    let assumed = [symbols::MONITORING_YEARS, symbols::VERIFICATION_COST, symbols::CREDITING_YEARS];
    let [Some(years), Some(cost), Some(credited)] = assumed.map(|symbol| view.text_of(symbol)) else {
        return Html::default();
    };
    let values =
        [("years", years.as_str().into()), ("cost", cost.as_str().into()), ("credited", credited.as_str().into())];
    let fewer = apply(study, Action::Answer(Field::MonitoringYears, LONGER_ROUNDS.to_string()));
    let by_fewer = routes(&fewer, view.assessed.today);
    let tried = standing(by_route).zip(standing(&by_fewer)).map(|((now, _), (then, worth))| {
        let years = written(&view.i18n, None, LONGER_ROUNDS, UnitCode::Years).text(&view.i18n);
        let (route, amount) = (name(view, then.route), said(view, worth, worth));
        let id = if now.route == then.route { "money-why-fewer-same" } else { "money-why-fewer-other" };
        let values =
            [("years", years.as_str().into()), ("route", route.as_str().into()), ("amount", amount.as_str().into())];
        view.i18n.t_with(id, &values)
    });
    html! {
        <p>
            { view.i18n.t_with("money-why-checks", &values) }{ " " }
            if let Some(tried) = tried {
                { tried }{ " " }
            }
            { view.question_button(0, Field::MonitoringYears) }
        </p>
    }
}

/// Doubts about answers on which all of it rests.
fn doubts(view: &View) -> Html {
    let doubted = |issue: &&Issue| {
        matches!(
            issue.code,
            Code::GenerationImplausible(_)
                | Code::UnlikeKnownProjects { .. }
                | Code::PriceUnusual(_)
                | Code::CostUnusual(_)
                | Code::NoMethodology
                | Code::RatioImplausible(_)
                | Code::CostLinesDiffer(_)
        )
    };
    let doubts: Vec<&Issue> = view.assessed.issues.iter().filter(doubted).collect();
    if doubts.is_empty() {
        return Html::default();
    }
    let content = html! {
        <>
            <p>{ view.i18n.t("money-verdict-doubts") }</p>
            <ul class="jcm-welcome__list">
                { for doubts.into_iter().map(|issue| html! {
                    <li key={issue.code.id()}>
                        { issue_text(&view.i18n, issue) }{ " " }
                        { issue.field.map(|field| view.question_button(issue.part, field)).unwrap_or_default() }
                    </li>
                }) }
            </ul>
        </>
    };
    notice(&view.i18n, NoticeKind::Warning, content)
}

/// The conditions of a route that nobody has answered yet.
fn open_conditions(by: &ByRoute) -> Vec<&Finding> {
    let open = |finding: &&Finding| finding.state == ClauseState::Unknown && finding.field.is_some();
    by.assessment.subsidy.conditions.iter().filter(open).collect()
}

/// The conditions of the best route that nobody has answered yet, and what is best if one of them fails.
fn conditions(view: &View, routes: &[ByRoute], best: &ByRoute) -> Html {
    let i18n = &view.i18n;
    let subsidy = &best.assessment.subsidy;
    let mut open = open_conditions(best);
    // What decides comes first.
    open.sort_by_key(|finding| finding.clause.check != Check::SimilarSolarNotSelected);
    if open.is_empty() {
        return Html::default();
    }
    // The verdict has said it already where a condition is doubtful.
    let fallback = best_without(routes, best.route).filter(|_| !is_doubtful(best)).map(|(by, worth)| {
        let (route, amount) = (name(view, by.route), said(view, worth, worth));
        i18n.t_with("money-verdict-fallback", &[("route", route.as_str().into()), ("amount", amount.as_str().into())])
    });
    let known = |finding: &Finding| {
        let similar = subsidy.similar.filter(|_| finding.clause.check == Check::SimilarSolarNotSelected)?;
        let count = i18n.number(&similar.count.to_string(), 0);
        let doubtful = (similar.count > Decimal::ZERO).then(|| i18n.t("money-verdict-doubtful"));
        Some((doubtful, i18n.t_with("money-verdict-similar", &[("count", count.as_str().into())])))
    };
    html! {
        <>
            <p>{ i18n.t("money-verdict-conditions") }</p>
            <ul class="jcm-welcome__list">
                { for open.iter().map(|finding| (finding, known(finding))).map(|(finding, known)| html! {
                    <li key={finding.clause.id}>
                        if let Some((Some(doubtful), _)) = &known {
                            <strong>{ doubtful }</strong>{ " " }
                        }
                        { clause_text(i18n, "clause-subsidy", finding, "") }{ " " }
                        if let Some((_, known)) = known {
                            { known }{ " " }
                        }
                        { finding.field.map(|field| view.answer_button(0, field)).unwrap_or_default() }
                    </li>
                }) }
            </ul>
            if let Some(fallback) = fallback {
                <p>{ fallback }</p>
            }
        </>
    }
}

/// The criteria of the methodologies that nobody has settled, with the way to the first; or that they are not known.
fn open_criteria(view: &View) -> Html {
    let parts = &view.assessed.parts;
    if parts.iter().any(Part::is_unread) {
        return html! { <p>{ view.i18n.t("criteria-unread") }</p> };
    }
    let is_open = |finding: &&Finding| finding.state == ClauseState::Unknown;
    let of_part = |(part, Part { criteria, .. }): (usize, &'_ Part)| {
        criteria.iter().filter(is_open).map(|finding| (part, *finding)).collect::<Vec<_>>()
    };
    let open: Vec<(usize, Finding)> = parts.iter().enumerate().flat_map(of_part).collect();
    let Some((part, first)) = open.first() else { return Html::default() };
    // One that is confirmed is no question of its own: it stands with the methodology.
    let name = |(_, finding): &(usize, Finding)| match finding.field {
        Some(field) => view.question(field),
        // A sentence, in the middle of another.
        None => {
            let text = clause_text(&view.i18n, "clause-methodology", finding, "");
            text.trim_end_matches(['.', '。']).to_owned().into()
        }
    };
    let names = open.iter().map(name).collect::<Vec<_>>().join("; ");
    let values = [("criteria", names.as_str().into())];
    html! {
        <p>
            { view.i18n.t_with("money-verdict-criteria", &values) }{ " " }
            { view.answer_button(*part, first.field.unwrap_or(Field::Methodology)) }
        </p>
    }
}

/// From which credit price on a route is worth more than another, and from which it pays at all.
pub(super) fn prices(view: &View, routes: &[ByRoute]) -> Html {
    let i18n = &view.i18n;
    let open = |route| by_route(routes, route).filter(|by| by.closed().is_none());
    let (none, private, subsidised) = (open(Route::None), open(Route::Private), open(Route::EquipmentSubsidy));
    let against_none = [private, subsidised].into_iter().flatten().filter_map(|by| {
        let route = name(view, by.route);
        let sentence = sentence(view, &BETTER, break_even(by, none?), Some(&route));
        let condition = (!open_conditions(by).is_empty()).then(|| i18n.t("money-better-conditions"));
        Some(condition.map_or(sentence.clone(), |condition| format!("{sentence} {condition}").into()))
    });
    // A project that pays without credits needs no price from which it pays.
    let worthwhile = [("money-worthwhile", private), ("money-worthwhile-subsidy", subsidised)];
    let worthwhile = worthwhile.into_iter().filter_map(|(id, by)| match price_of_nothing(by?) {
        Solution::At(price) => {
            let price = said_price(view, price);
            Some(i18n.t_with(id, &[("price", price.as_str().into())]))
        }
        _ => None,
    });
    let between = private
        .zip(subsidised)
        .map(|(private, subsidised)| sentence(view, &BREAK_EVEN, break_even(private, subsidised), None));
    html! {
        <ul class="jcm-welcome__list">
            { for against_none.chain(between).chain(worthwhile).map(|sentence| html! { <li>{ sentence }</li> }) }
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

const BETTER: Sentences =
    ["money-better", "money-better-always", "money-better-never", "money-better-same", "money-better-unknown"];

fn said_price(view: &View, price: Decimal) -> AttrValue {
    written(&view.i18n, None, price, UnitCode::Yen).text(&view.i18n)
}

fn sentence(view: &View, sentences: &Sentences, solution: Solution, route: Option<&str>) -> AttrValue {
    let [at, always, never, same, unknown] = sentences;
    let (id, price) = match solution {
        Solution::At(price) => (at, Some(said_price(view, price))),
        Solution::AlwaysMore => (always, None),
        Solution::AlwaysLess => (never, None),
        Solution::Indifferent => (same, None),
        Solution::Unknown => (unknown, None),
    };
    let price = price.as_ref().map(|price| ("price", price.as_str().into()));
    let values: Vec<_> = price.into_iter().chain(route.map(|route| ("route", route.into()))).collect();
    view.i18n.t_with(id, &values)
}
