//! What every family ends with: reference emissions less project emissions.

use crate::assess::basis::{Basis, on_both};
use crate::assess::draft::Draft;
use crate::quantity::{Kilowatts, MegawattHours, Tonnes};
use crate::study::Field;
use crate::worksheet::{Formula, Line};

on_both! {
    REFERENCE = REFERENCE_EMISSIONS, REFERENCE_EMISSIONS_APPLICATION;
    PROJECT = PROJECT_EMISSIONS, PROJECT_EMISSIONS_APPLICATION;
    REDUCTIONS = EMISSION_REDUCTIONS, EMISSION_REDUCTIONS_APPLICATION;
    FIRST_YEAR = FIRST_YEAR_REDUCTIONS, FIRST_YEAR_REDUCTIONS_APPLICATION;
}

/// What one part of the project does, as the rest of the study needs it.
pub(in crate::assess) struct Effect {
    /// Electric capacity, by which usual costs are known.
    pub capacity: Option<Line<Kilowatts>>,
    /// Electricity generated or saved each year less what the equipment uses; `None` where electricity plays no part.
    pub electricity: Option<Formula<MegawattHours>>,
    /// Reductions as an application estimates them.
    pub application: Emissions,
    /// Reductions for which credits are issued.
    pub creditable: Emissions,
}

/// Emission reductions on one basis.
#[derive(Clone, Copy)]
pub(in crate::assess) struct Emissions {
    /// Reference emissions each year.
    pub reference: Line<Tonnes>,
    /// Project emissions each year.
    pub project: Line<Tonnes>,
    /// Reductions each year.
    pub reductions: Line<Tonnes>,
    /// Reductions in the first year of operation.
    pub first_year: Line<Tonnes>,
}

/// `ER_p = RE_p - PE_p` on both bases; `sides` gives the reference and the project emissions of a year on a basis.
pub(super) fn on_both_bases(
    draft: &mut Draft,
    mut sides: impl FnMut(&mut Draft, Basis) -> (Formula<Tonnes>, Formula<Tonnes>),
) -> (Emissions, Emissions) {
    let mut on = |basis| {
        let (reference, project) = sides(draft, basis);
        close(draft, basis, reference, project)
    };
    (on(Basis::Application), on(Basis::Methodology))
}

fn close(draft: &mut Draft, basis: Basis, reference: Formula<Tonnes>, project: Formula<Tonnes>) -> Emissions {
    let reference = draft.sheet.define(REFERENCE.on(basis), reference.every_operating_year());
    let project = draft.sheet.define(PROJECT.on(basis), project.every_operating_year());
    let reductions = draft.sheet.define(REDUCTIONS.on(basis), reference - project);
    let first_year = draft.sheet.define(FIRST_YEAR.on(basis), (reference - project).first_operating_year());
    Emissions { reference, project, reductions, first_year }
}

/// Emissions that wait for the answer at `field`.
pub(in crate::assess) fn waiting(draft: &mut Draft, basis: Basis, field: Field) -> Emissions {
    let mut line = |symbol| draft.blocked(symbol, field);
    Emissions {
        reference: line(REFERENCE.on(basis)),
        project: line(PROJECT.on(basis)),
        reductions: line(REDUCTIONS.on(basis)),
        first_year: line(FIRST_YEAR.on(basis)),
    }
}

/// The sum of the parts that count, on one basis: the emissions of the project as a whole.
pub(in crate::assess) fn sum(draft: &mut Draft, basis: Basis, parts: &[Emissions]) -> Emissions {
    let total = |of: fn(&Emissions) -> Line<Tonnes>| {
        let nothing = Formula::constant(rust_decimal::Decimal::ZERO).every_operating_year();
        parts.iter().map(of).map(Formula::from).reduce(|sum, next| sum + next).unwrap_or(nothing)
    };
    let reference = draft.sheet.define(REFERENCE.on(basis), total(|part| part.reference));
    let project = draft.sheet.define(PROJECT.on(basis), total(|part| part.project));
    let reductions = draft.sheet.define(REDUCTIONS.on(basis), reference - project);
    let first_year = draft.sheet.define(FIRST_YEAR.on(basis), Formula::from(reductions).first_operating_year());
    Emissions { reference, project, reductions, first_year }
}
