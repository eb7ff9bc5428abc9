//! The course of the project by year, from the call to the last credits, and the seven steps of the JCM for this project.

use yew::prelude::*;

use super::part;
use super::view::{FIRST_YEAR, View};
use crate::assess::{Route, symbols};
use crate::registry::topics;
use crate::ui::chart::{Span, span_chart};
use crate::ui::guidance::{message_of, title_of};
use crate::worksheet::Symbol;

/// The topics of the guidance on the steps begin so; in each, this statement says who acts.
pub(super) const PROCESS: &str = "process_";
const WHO: &str = "who";

pub(super) fn timeline(view: &View) -> Html {
    let i18n = &view.i18n;
    let course = Course::of(view);
    let words = [i18n.t("timeline-heading"), i18n.t("timeline-item"), i18n.t("timeline-when")];
    let content = html! {
        <>
            <p class="jcm-result__intro">{ view.explained("timeline-intro") }</p>
            { span_chart(&i18n.id("timeline"), words, &course.spans(view)) }
            if view.assessed.route != Route::None {
                <h3 class="jcm-result__subheading">{ i18n.t("process-heading") }</h3>
                <ol class="jcm-process">{ for steps(view, &course) }</ol>
            }
        </>
    };
    part("timeline", i18n.t("timeline-heading"), content)
}

/// From the first to the last year, both included.
type Years = (i16, i16);

/// When what happens; what is not known or does not concern the route is missing.
struct Course {
    call: Option<Years>,
    construction: Years,
    operation: Years,
    monitoring: Option<Years>,
    issuance: Option<Years>,
    crediting: Option<Years>,
    durable: Option<Years>,
}

impl Course {
    fn of(view: &View) -> Course {
        let span = view.assessed.sheet.span();
        let year = |index: isize| span.year(index).0;
        let first = span.numbers().next().unwrap_or(FIRST_YEAR);
        let last = span.numbers().next_back().unwrap_or(FIRST_YEAR);
        let whole = |symbol: Symbol| {
            use rust_decimal::prelude::ToPrimitive;
            view.assessed.value(view.line(symbol)?, FIRST_YEAR).ok()?.to_i16()
        };
        let start = year(FIRST_YEAR);
        let lasting = |years: i16| (years > 0).then(|| (start, start + years - 1));
        let subsidised = view.assessed.route == Route::EquipmentSubsidy;
        let credited = view.assessed.route != Route::None;
        let of_credits = |symbol| whole(symbol).filter(|_| credited);
        let monitoring = of_credits(symbols::MONITORING_YEARS).and_then(lasting);
        let issuance = monitoring.zip(of_credits(symbols::ISSUANCE_DELAY)).map(|((_, end), delay)| end + delay);
        Course {
            call: subsidised.then_some((view.assessed.subsidy.fiscal_year, view.assessed.subsidy.fiscal_year)),
            construction: (year(first), year(0)),
            operation: (start, year(last)),
            monitoring,
            issuance: issuance.map(|year| (year, year)),
            crediting: of_credits(symbols::CREDITING_YEARS).and_then(lasting),
            durable: whole(symbols::DURABLE_YEARS).filter(|_| subsidised).and_then(lasting),
        }
    }

    /// What happens from when to when, in the order in which it begins.
    fn spans(&self, view: &View) -> Vec<Span> {
        let all = [
            ("timeline-call", self.call),
            ("timeline-construction", Some(self.construction)),
            ("timeline-operation", Some(self.operation)),
            ("timeline-monitoring", self.monitoring),
            ("timeline-issuance", self.issuance),
            ("timeline-crediting", self.crediting),
            ("timeline-durable", self.durable),
        ];
        let span = |(name, years): (&str, Option<Years>)| {
            let (from, until) = years?;
            Some(Span { name: view.i18n.t(name), written: written(view, (from, until)), from, until })
        };
        all.into_iter().filter_map(span).collect()
    }
}

fn written(view: &View, (from, until): Years) -> AttrValue {
    let (text_from, text_until) = (from.to_string(), until.to_string());
    if from == until {
        return text_from.into();
    }
    let values = [("from", text_from.as_str().into()), ("until", text_until.as_str().into())];
    view.i18n.t_with("timeline-years", &values)
}

/// The steps of the process with who acts, when it falls in this project, and what it costs there.
fn steps(view: &View, course: &Course) -> Vec<Html> {
    let today = view.assessed.today.year();
    let before_call = course.call.map_or((today, today), |(call, _)| (today.min(call), call.max(today)));
    let costs = [None, None, None, Some(symbols::VALIDATION_COST), None, Some(symbols::VERIFICATION_COST), None];
    let when = [
        Some(before_call),
        course.call,
        None,
        Some(course.construction),
        course.crediting,
        course.monitoring.map(|(_, end)| (end, end)),
        course.issuance,
    ];
    let process = topics().iter().filter(|topic| topic.id.starts_with(PROCESS));
    let step = |((topic, years), cost): ((&'static crate::registry::Topic, Option<Years>), Option<Symbol>)| {
        let i18n = &view.i18n;
        let who = topic.statements.iter().find(|statement| statement.id == WHO);
        let years = years.map(|years| written(view, years));
        // Where the programme pays the first round, the sheet has no validation.
        let cost = cost.map(|symbol| match view.text_of(symbol) {
            Some(amount) => i18n.t_with("process-cost", &[("amount", amount.as_str().into())]),
            None => i18n.t("process-cost-programme"),
        });
        html! {
            <li class="jcm-process__step" key={topic.id}>
                <strong>{ i18n.t(&title_of(topic)) }</strong>
                if let Some(years) = years {
                    { " " }<span class="jcm-process__when">{ i18n.t_with("process-when", &[("years", years.as_str().into())]) }</span>
                }
                if let Some(who) = who {
                    <p>{ i18n.t(&message_of(topic, who)) }</p>
                }
                if let Some(cost) = cost {
                    <p>{ cost }</p>
                }
            </li>
        }
    };
    process.zip(when).zip(costs).map(step).collect()
}
