//! Formula family: electricity displaced. A plant's generation takes the place of electricity from the grid or from a
//! captive generator.
//!
//! `RE_p = EG_p x EF_RE`, `PE_p = EC_p x EF_RE`, `ER_p = RE_p - PE_p` (summaries of TH_AM001, MN_AM003 and the other
//! solar PV methodologies). The methodologies take the plant's own emissions as zero; electricity that the plant draws
//! for itself is counted as project emissions, as the applications do.

use rust_decimal::dec;

use crate::assess::basis::Basis;
use crate::assess::draft::Draft;
use crate::assess::methodology::Selection;
use crate::assess::symbols;
use crate::quantity::{
    KilowattHoursPerKilowatt, Kilowatts, MegawattHours, Ratio, Tonnes, TonnesPerMegawattHour, Years,
};
use crate::study::Field;
use crate::worksheet::{Formula, Line, Symbol, compound, to_kilo};

/// What the plant does, before any emission factor.
pub(in crate::assess) struct Activity {
    pub capacity: Line<Kilowatts>,
    pub operating_years: Line<Years>,
    /// Electricity generated each year.
    pub generation: Line<MegawattHours>,
    /// Electricity that the plant itself uses each year.
    pub auxiliary: Line<MegawattHours>,
    /// Generation and own use of the first year, before any degradation.
    pub first_year: (Line<MegawattHours>, Line<MegawattHours>),
}

/// Emission reductions on one basis.
pub(in crate::assess) struct Emissions {
    /// Each year.
    pub reductions: Line<Tonnes>,
    /// In the first year of operation.
    pub first_year: Line<Tonnes>,
}

/// Activity data: capacity, generation with degradation, own use.
pub(in crate::assess) fn activity(draft: &mut Draft) -> Activity {
    let code = draft.country_code();
    let today = draft.today;
    let capacity = draft.answer(symbols::CAPACITY, Field::CapacityKw);
    let operating_years =
        draft.answer_or_fact(symbols::OPERATING_YEARS, Field::OperatingYears, &["lifetime.solar_pv"], today);
    let usual = draft
        .fact::<KilowattHoursPerKilowatt>(symbols::USUAL_YIELD, &format!("yield.solar_pv.{code}"), today)
        .map(|usual_yield| draft.sheet.define(symbols::USUAL_GENERATION, to_kilo(capacity * usual_yield)));
    let first_year = match (draft.answers.number(Field::GenerationMwh), usual) {
        _ if draft.answers.refused(Field::GenerationMwh) => {
            draft.blocked(symbols::FIRST_YEAR_GENERATION, Field::GenerationMwh)
        }
        (Some(value), _) => draft.implied(symbols::FIRST_YEAR_GENERATION, value, Field::GenerationMwh),
        (None, Some(usual)) => draft.sheet.define(symbols::FIRST_YEAR_GENERATION, usual),
        (None, None) => draft.waiting(symbols::FIRST_YEAR_GENERATION, Field::GenerationMwh),
    };
    let degradation =
        draft.percent_or_fact(symbols::DEGRADATION, Field::DegradationPercent, &["degradation.solar_pv"], today);
    let kept = Formula::<Ratio>::constant(dec!(1)) - degradation;
    let yearly = (Formula::from(first_year) * compound(kept)).every_operating_year();
    let generation = draft.sheet.define(symbols::GENERATION, yearly);
    let (auxiliary, first_auxiliary) = auxiliary(draft, generation, first_year);
    Activity { capacity, operating_years, generation, auxiliary, first_year: (first_year, first_auxiliary) }
}

/// Own use of each year and of the first: the answer is the same every year, a share follows the generation.
fn auxiliary(
    draft: &mut Draft,
    generation: Line<MegawattHours>,
    first_year: Line<MegawattHours>,
) -> (Line<MegawattHours>, Line<MegawattHours>) {
    if draft.answers.number(Field::AuxiliaryMwh).is_some() || draft.answers.refused(Field::AuxiliaryMwh) {
        let first: Line<MegawattHours> = draft.answer(symbols::FIRST_YEAR_AUXILIARY, Field::AuxiliaryMwh);
        return (draft.sheet.define(symbols::AUXILIARY, Formula::from(first).every_operating_year()), first);
    }
    let today = draft.today;
    let share: Line<Ratio> =
        draft.fact_or_ask(symbols::AUXILIARY_SHARE, Field::AuxiliaryMwh, &["auxiliary_share.default"], today);
    let first = draft.sheet.define(symbols::FIRST_YEAR_AUXILIARY, first_year * share);
    (draft.sheet.define(symbols::AUXILIARY, generation * share), first)
}

/// Reference emissions, project emissions and reductions on one basis.
pub(in crate::assess) fn emissions(
    draft: &mut Draft,
    activity: &Activity,
    basis: Basis,
    selection: &Selection,
) -> Emissions {
    let names = Names::of(basis);
    let factor = factor(draft, names.factor, basis, selection);
    let reference = draft.sheet.define(names.reference, activity.generation * factor);
    let project = draft.sheet.define(names.project, activity.auxiliary * factor);
    let reductions = draft.sheet.define(names.reductions, reference - project);
    let (generation, auxiliary) = activity.first_year;
    let first_year = draft.sheet.define(names.first_year, (generation - auxiliary) * factor);
    Emissions { reductions, first_year }
}

/// The emission factor of the displaced electricity: the user's own, otherwise the registry's on this basis.
fn factor(draft: &mut Draft, symbol: Symbol, basis: Basis, selection: &Selection) -> Line<TonnesPerMegawattHour> {
    let code = draft.country_code();
    let displaced = draft.answers.text(Field::DisplacedSource).unwrap_or("grid").to_owned();
    let (field, date) = match basis {
        Basis::Application => (Field::GridFactorApplication, draft.application_date()),
        Basis::Methodology => (Field::GridFactorMethodology, draft.methodology_date()),
    };
    if draft.answers.number(field).is_some() || draft.answers.refused(field) {
        return draft.answer_or_fact(symbol, field, &[], date);
    }
    let grid = match selection.grid {
        Some(grid) => grid,
        // Which factor applies is only known once the grid is; other sources of electricity have one for the country.
        None if displaced == "grid" => return draft.blocked(symbol, Field::Grid),
        None => "",
    };
    let parameter = match (basis, selection.applied) {
        (Basis::Application, _) if displaced == "grid" => format!("grid_factor.application.{code}.{grid}"),
        (Basis::Application, _) => format!("grid_factor.{displaced}.{code}"),
        (Basis::Methodology, Some(methodology)) => methodology.factor_id(&displaced, grid),
        (Basis::Methodology, None) if draft.answers.text(Field::Methodology).is_some() => {
            return draft.blocked(symbol, Field::Methodology);
        }
        (Basis::Methodology, None) => return draft.waiting(symbol, field),
    };
    draft.answer_or_fact(symbol, field, &[&parameter], date)
}

struct Names {
    factor: Symbol,
    reference: Symbol,
    project: Symbol,
    reductions: Symbol,
    first_year: Symbol,
}

impl Names {
    fn of(basis: Basis) -> Self {
        match basis {
            Basis::Application => Self {
                factor: symbols::FACTOR_APPLICATION,
                reference: symbols::REFERENCE_EMISSIONS_APPLICATION,
                project: symbols::PROJECT_EMISSIONS_APPLICATION,
                reductions: symbols::EMISSION_REDUCTIONS_APPLICATION,
                first_year: symbols::FIRST_YEAR_REDUCTIONS_APPLICATION,
            },
            Basis::Methodology => Self {
                factor: symbols::FACTOR,
                reference: symbols::REFERENCE_EMISSIONS,
                project: symbols::PROJECT_EMISSIONS,
                reductions: symbols::EMISSION_REDUCTIONS,
                first_year: symbols::FIRST_YEAR_REDUCTIONS,
            },
        }
    }
}
