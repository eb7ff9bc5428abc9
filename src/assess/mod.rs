//! From answers to an assessment: methodology, emissions, subsidy, credits, cash flow.
//!
//! Every figure is a line of one worksheet. Clauses are three-state findings with their sources. An unfinished study
//! is normal: what can be computed is computed, and what is open is listed.

mod basis;
mod clauses;
mod draft;
mod example;
pub mod formulas;
mod methodology;
mod money;
mod outcome;
mod part;
mod plausibility;
mod sample;
mod search;
pub mod symbols;

pub use basis::Basis;
pub use clauses::Finding;
pub use example::{ExampleResult, example_study, run_example, run_examples};
pub use methodology::{Candidate, Selection, approved_in, elsewhere};
pub use money::{COST_LINES, CostLine, Limit, Offer, PRICE_SCENARIOS, PriceScenario, Route, Similar, Subsidy};
pub use part::Part;
pub use sample::sample_study;
pub use search::{Understood, search};

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::quantity::{Tonnes, UnitCode, Year, YearSpan, Yen};
use crate::registry::{self, Country};
use crate::study::{self, Field, Issue, Severity, Study};
use crate::worksheet::explain::{Explanation, explain};
use crate::worksheet::source::Evidence;
use crate::worksheet::{Evaluation, Line, LineError, LineId, Series, Worksheet};
use draft::Draft;
use formulas::emissions::Effect;

/// The four figures at the head of a result.
#[derive(Clone, Copy, Debug)]
pub struct Headline {
    /// Emission reductions of the first year, on the methodology's basis.
    pub annual_reductions: Line<Tonnes>,
    /// The subsidy, at most.
    pub subsidy: Line<Yen>,
    /// Credits issued over the crediting period.
    pub credits: Line<Tonnes>,
    /// Revenue from the participants' credits over the crediting period, in the base scenario.
    pub credit_revenue: Line<Yen>,
}

impl Headline {
    /// The four lines in the order in which they are shown.
    pub fn lines(self) -> [LineId; 4] {
        [self.annual_reductions.id(), self.subsidy.id(), self.credits.id(), self.credit_revenue.id()]
    }
}

/// The answer to a study: its sheet, its findings, and what is still open.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// All lines.
    pub sheet: Worksheet,
    /// Their values.
    pub values: Evaluation<Decimal>,
    /// The partner country, once it is known.
    pub country: Option<&'static Country>,
    /// The country's currency, for lines in the unit `local`.
    pub currency: Option<&'static str>,
    /// The parts of the project, at least one: technology, methodology, criteria.
    pub parts: Vec<Part>,
    /// The route through the JCM that the figures follow.
    pub route: Route,
    /// What limits the subsidy for equipment, and its conditions.
    pub subsidy: Subsidy,
    /// The programmes of support, as they concern the study.
    pub offers: Vec<Offer>,
    /// The four figures at the head of the result.
    pub headline: Headline,
    /// What is wrong or still open.
    pub issues: Vec<Issue>,
    /// The latest day on which a source of the registry was consulted.
    pub data_date: Date,
    /// The day of the assessment.
    pub today: Date,
}

impl Assessment {
    /// The value of a line that has one number, or its value in a year: 1 is the first of operation, 0 the one before.
    pub fn value(&self, line: LineId, year: isize) -> Result<Decimal, LineError> {
        let position = self.sheet.span().position(year);
        self.values.value(line).map(|series| series.at(position).copied().unwrap_or_default())
    }

    /// All years of a line.
    pub fn series(&self, line: LineId) -> Result<&Series<Decimal>, LineError> {
        self.values.value(line)
    }

    /// Explains a line in a year: 1 is the first of operation, 0 the one before.
    pub fn explain(&self, line: LineId, index: isize) -> Option<Explanation> {
        explain(&self.sheet, &self.values, line, index)
    }

    /// The spelling of a unit, with the country's currency put in.
    pub fn unit(&self, unit: UnitCode) -> String {
        unit.as_str().replace("local", self.currency.unwrap_or("local"))
    }

    /// The weakest evidence on which the headline figures rest; `None` while they rest on answers alone.
    pub fn weakest_evidence(&self) -> Option<Evidence> {
        self.headline.lines().iter().filter_map(|line| self.explain(*line, 1)?.weakest_evidence()).max()
    }

    /// Issues at one question of the part at `part`, from 0, worst first. A question on the project is in part 0.
    pub fn issues_at(&self, part: usize, field: Field) -> impl Iterator<Item = &Issue> {
        let part = if field.is_of_part() { part } else { 0 };
        self.issues.iter().filter(move |issue| issue.field == Some(field) && issue.part == part)
    }

    /// The methodology and candidates of the first part.
    pub fn selection(&self) -> Option<&Selection> {
        self.parts.first().map(|part| &part.selection)
    }
}

/// Assesses a study as of `today`.
pub fn assess(study: &Study, today: Date) -> Assessment {
    let (parts, issues) = study::read(study, today);
    let number = |field| parts.first().and_then(|answers| answers.number(field));
    let technology = parts.first().and_then(|answers| answers.text(Field::Technology)).unwrap_or_default();
    let start = number(Field::StartYear).unwrap_or_else(|| Decimal::from(today.year() + 1));
    let operating_years = number(Field::OperatingYears).unwrap_or_else(|| part::lifetime(technology, today));
    let construction = number(Field::ConstructionYears).unwrap_or(Decimal::ONE);
    let span = YearSpan::new(Year(small(start) as i16), small(operating_years)).with_construction(small(construction));
    let mut draft = Draft::new(span, parts, issues, today);

    let parts: Vec<(Part, Option<Effect>)> =
        (0..draft.part_count()).map(|index| draft.in_part(index, |draft| part::assess(draft, index))).collect();
    let project = part::project(&mut draft, &parts);
    let parts: Vec<Part> = parts.into_iter().map(|(part, _)| part).collect();
    let costs = money::costs(&mut draft, &project);
    let subsidy = money::subsidy(&mut draft, &costs, &project, &parts);
    let credits = money::credits(&mut draft, &project, &costs, &subsidy, &parts);
    let offers = money::offers(&mut draft, &costs);
    money::cash_flow(&mut draft, &costs, &subsidy, &credits, &project);

    let headline = Headline {
        annual_reductions: project.creditable.first_year,
        subsidy: subsidy.award,
        credits: credits.issued_total,
        credit_revenue: credits.base_revenue_total,
    };
    let subsidy = subsidy.findings;
    let conditions = clauses::condition_issues(&draft, &subsidy.conditions);
    draft.issues.extend(conditions);
    let route = Route::of(&draft);
    let Draft { sheet, answers, mut issues, country, .. } = draft;
    let values = sheet.evaluate();
    issues.extend(outcome::result_issues(&sheet, &values, &answers));
    issues.extend(plausibility::issues(&sheet, &values, &parts, today));
    let issues = worst_first(issues);
    let currency = country.map(|country| country.currency);
    let mut assessment = Assessment {
        sheet,
        values,
        country,
        currency,
        parts,
        route,
        subsidy,
        offers,
        headline,
        issues,
        data_date: registry::data_date(),
        today,
    };
    assessment.subsidy.name_binding_limit(&assessment.sheet, &assessment.values);
    assessment
}

/// One pass for each severity, in the order in which the issues were found.
fn worst_first(issues: Vec<Issue>) -> Vec<Issue> {
    let of = |severity| issues.iter().filter(move |issue| issue.severity == severity).cloned();
    [Severity::Error, Severity::Warning, Severity::Open].into_iter().flat_map(of).collect()
}

/// A number that was checked to be whole and small.
fn small(value: Decimal) -> u16 {
    use rust_decimal::prelude::ToPrimitive;
    value.to_u16().unwrap_or(1)
}
