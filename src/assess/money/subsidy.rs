//! The equipment subsidy: what limits it, which limit binds, and whether its conditions are met.
//!
//! `award = min(rate ceiling x eligible cost, cost-effectiveness cap x reductions of the first year x legal durable
//! years, programme cap)`. A limit that the fiscal year of the call does not know is left out.

use rust_decimal::{Decimal, dec};

use super::costs::Costs;
use super::{Route, support};
use crate::assess::clauses::{Finding, subsidy_conditions};
use crate::assess::draft::Draft;
use crate::assess::part::{Part, Project};
use crate::assess::symbols;
use crate::quantity::{Projects, Ratio, Tonnes, Years, Yen, YenPerTonne};
use crate::registry::{self, ClauseState};
use crate::study::{Code, Field, Issue, Severity};
use crate::worksheet::{Evaluation, Formula, Line, LineId, Provenance, Symbol, Worksheet, largest, least};

/// One limit of the subsidy.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// The line of the limit; its symbol names it.
    pub symbol: Symbol,
    /// The line of the limit.
    pub line: LineId,
}

/// How many similar projects the programme selected in the country before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Similar {
    /// The count.
    pub count: Decimal,
    /// Whether it is a lower bound of the registry rather than the user's answer.
    pub lower_bound: bool,
}

/// What limits the subsidy, and its conditions.
#[derive(Clone, Debug)]
pub struct Subsidy {
    /// The limits of the fiscal year of the call.
    pub limits: Vec<Limit>,
    /// The limit that decides the amount; `None` while the amount is not known.
    pub binding: Option<Limit>,
    /// The conditions of the programme.
    pub conditions: Vec<Finding>,
    /// The similar projects that set the rate ceiling; `None` where the year's rules know no tiers.
    pub similar: Option<Similar>,
    /// Japanese fiscal year of the call.
    pub fiscal_year: i16,
}

impl Subsidy {
    /// The first condition that is not met, if any: the reason why there is no subsidy.
    pub fn refusal(&self) -> Option<&Finding> {
        self.conditions.iter().find(|finding| finding.state == ClauseState::NotMet)
    }

    pub(in crate::assess) fn name_binding_limit(&mut self, sheet: &Worksheet, values: &Evaluation<Decimal>) {
        let amount = |line: LineId| values.value(line).ok().and_then(|series| series.at(1).copied());
        let ceiling = sheet.find(symbols::SUBSIDY_CEILING.id).and_then(amount);
        let least = self.limits.iter().filter_map(|limit| Some((amount(limit.line)?, limit)));
        self.binding = ceiling.and(least.min_by_key(|(amount, _)| *amount).map(|(_, limit)| *limit));
    }
}

pub(in crate::assess) struct SubsidyLines {
    pub award: Line<Yen>,
    /// Legal durable years.
    pub durable_years: Line<Years>,
    pub findings: Subsidy,
}

/// Adds the lines of the subsidy and tests its conditions.
pub(in crate::assess) fn subsidy(draft: &mut Draft, costs: &Costs, project: &Project, parts: &[Part]) -> SubsidyLines {
    check_call(draft);
    let date = draft.application_date();
    let similar = similar(draft);
    let tier = similar.and_then(|similar| tier(similar.count, date));
    // Where the year's rules know no tiers, the count decides nothing and is not shown as if it did.
    let similar = similar.filter(|_| tier.is_some());
    let undecided = [Field::CallFiscalYear, Field::SimilarProjects].into_iter().find(|f| draft.answers.refused(*f));
    let parameter = tier.map_or("subsidy.rate_ceiling.max", Tier::parameter);
    let ceiling: Line<Ratio> = match undecided {
        Some(field) => draft.blocked(symbols::RATE_CEILING, field),
        None => match draft.percent_answer(symbols::RATE_CEILING, Field::RateCeilingPercent) {
            Some(own) => own,
            None => draft.fact_or_absent(symbols::RATE_CEILING, parameter, date),
        },
    };
    let rate_limit = draft.sheet.define(symbols::RATE_LIMIT, ceiling * costs.eligible);
    let mut limits = vec![(symbols::RATE_LIMIT, rate_limit)];

    let durable_years = durable_years(draft);
    let reductions: Line<Tonnes> =
        draft.sheet.define(symbols::DURABLE_REDUCTIONS, project.application.first_year * durable_years);
    if let Some(cap) = cost_effectiveness_cap(draft, tier) {
        limits.push((
            symbols::COST_EFFECTIVENESS_LIMIT,
            draft.sheet.define(symbols::COST_EFFECTIVENESS_LIMIT, reductions * cap),
        ));
    }
    if let Some(cap) = draft.fact::<Yen>(symbols::PROGRAMME_CAP, "subsidy.programme_cap", date) {
        limits.push((symbols::PROGRAMME_CAP, cap));
    }
    // Negative reductions would give a negative limit; nobody pays a negative subsidy.
    let lowest = least(limits.iter().map(|(_, line)| Formula::from(*line)));
    let ceiling = draft.sheet.define(symbols::SUBSIDY_CEILING, largest([lowest, Formula::constant(dec!(0))]));

    // Who asks for no subsidy need not meet its conditions.
    let subsidised = Route::of(draft) == Route::EquipmentSubsidy;
    let conditions = if subsidised { subsidy_conditions(draft, parts) } else { Vec::new() };
    let findings = Subsidy {
        limits: limits.iter().map(|(symbol, line)| Limit { symbol: *symbol, line: line.id() }).collect(),
        binding: None,
        conditions,
        similar,
        fiscal_year: draft.application_fiscal_year(),
    };
    let award = award(draft, costs, ceiling, &findings);
    draft.sheet.define(symbols::COST_EFFECTIVENESS, award / reductions);
    draft.fact::<Years>(symbols::MINIMUM_PAYBACK, "subsidy.min_payback_years", date);
    SubsidyLines { award, durable_years, findings }
}

/// A call later than the present fiscal year has no published rules yet, and nobody applies for a plant that runs.
fn check_call(draft: &mut Draft) {
    let (call, present) = (draft.application_fiscal_year(), draft.present_fiscal_year());
    if call > present {
        let code = Code::RulesNotYetKnown(Decimal::from(present));
        draft.report(Issue::at(Field::CallFiscalYear, Severity::Warning, code));
    }
    if draft.sheet.span().year(1).0 < call {
        draft.report(Issue::at(Field::StartYear, Severity::Warning, Code::StartBeforeCall));
    }
}

/// The ceiling itself while no condition fails, otherwise nothing, with the failing condition as the reason; that is
/// known even while the ceiling is not.
fn award(draft: &mut Draft, costs: &Costs, ceiling: Line<Yen>, findings: &Subsidy) -> Line<Yen> {
    let route = Route::of(draft);
    if let Some(amount) = route.programme().and_then(|id| support::amount_of(draft, id, costs)) {
        return draft.sheet.define(symbols::SUBSIDY, amount);
    }
    if route != Route::EquipmentSubsidy {
        return draft.implied(symbols::SUBSIDY, dec!(0), Field::Route);
    }
    match findings.refusal() {
        None => draft.sheet.define(symbols::SUBSIDY, ceiling),
        Some(refusal) => {
            let provenance = Provenance::Fact { parameter: refusal.clause.id, citation: &refusal.clause.citation };
            let nothing: Line<Yen> = draft.sheet.given(symbols::CONDITION, Some(dec!(0)), provenance);
            draft.sheet.define(symbols::SUBSIDY, nothing)
        }
    }
}

/// The tiers of the rate ceiling by the number of similar projects.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tier {
    None,
    Few,
    Many,
}

impl Tier {
    const fn parameter(self) -> &'static str {
        match self {
            Tier::None => "subsidy.rate_ceiling.tier_none",
            Tier::Few => "subsidy.rate_ceiling.tier_few",
            Tier::Many => "subsidy.rate_ceiling.tier_many",
        }
    }
}

fn tier(count: Decimal, date: jiff::civil::Date) -> Option<Tier> {
    let cut_point = |parameter| registry::fact::<Projects>(parameter, date).ok().map(|fact| fact.quantity.value());
    let (few, many) = (cut_point("subsidy.tier.few_from")?, cut_point("subsidy.tier.many_from")?);
    Some(match count {
        count if count >= many => Tier::Many,
        count if count >= few => Tier::Few,
        _ => Tier::None,
    })
}

/// The user's count, otherwise the selected projects of the registry whose award was read, which are a lower bound.
fn similar(draft: &Draft) -> Option<Similar> {
    if let Some(count) = draft.answers.number(Field::SimilarProjects) {
        return Some(Similar { count, lower_bound: false });
    }
    let technology = draft.answers.text(Field::Technology)?;
    let read = registry::projects(draft.country_code()).filter(|project| project.counts_for(technology));
    Some(Similar { count: Decimal::from(read.count()), lower_bound: true })
}

/// The stricter cap is quoted for solar in countries that have many solar projects already.
fn cost_effectiveness_cap(draft: &mut Draft, tier: Option<Tier>) -> Option<Line<YenPerTonne>> {
    let date = draft.application_date();
    let symbol = symbols::COST_EFFECTIVENESS_CAP;
    if draft.answered(Field::CostEffectivenessCap) {
        return Some(draft.answer(symbol, Field::CostEffectivenessCap));
    }
    let parameter = format!("subsidy.cost_effectiveness_cap.{}", draft.technology());
    let crowded = (tier == Some(Tier::Many)).then(|| draft.fact(symbol, &parameter, date)).flatten();
    crowded.or_else(|| draft.fact(symbol, "subsidy.cost_effectiveness_cap.default", date))
}

/// Equipment whose power is sold has the durable years of the power industry; equipment for one's own use has those
/// of the user's industry.
fn durable_years(draft: &mut Draft) -> Line<Years> {
    let symbol = symbols::DURABLE_YEARS;
    if draft.answered(Field::DurableYears) {
        return draft.answer(symbol, Field::DurableYears);
    }
    let parameter = match (draft.answers.text(Field::EquipmentUse), draft.answers.text(Field::Industry)) {
        (None, _) => return draft.waiting(symbol, Field::EquipmentUse),
        (Some("sells_power"), _) => format!("durable_years.{}.sells_power", draft.technology()),
        (Some(_), Some(industry)) => format!("durable_years.own_use.{industry}"),
        (Some(_), None) => return draft.waiting(symbol, Field::Industry),
    };
    let date = draft.application_date();
    draft.fact_or_absent(symbol, &parameter, date)
}
