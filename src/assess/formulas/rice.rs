//! Formula family: water management of rice paddies, in the form of PH_AM004.
//!
//! For one season and stratum: `RE_CH4 = EF_R x D x A x 10^-3 x GWP_CH4`, measured, or with the country's factor
//! `EF_R = EF_c x SF_R,w x SF_p x SF_o` and `SF_o = 1 + sum of ROA_i x CFOA_i`; the project side with `SF_P,w`. Nitrogen:
//! `Q_N x EF_N2O x 44/28 x 10^-3 x GWP_N2O`. `ER_p = (RE_p - PE_p) x (1 - U_d)`, with the fuel of drainage pumps in `PE_p`. The deduction
//! is written on both sides, so that the reductions stay the difference of the two. Several strata or seasons are several
//! parts of the project.

use rust_decimal::dec;

use super::emissions::{Effect, on_both_bases};
use super::fuel::{self, Side};
use crate::assess::draft::Draft;
use crate::assess::symbols;
use crate::quantity::{Days, Hectares, Kilograms, KilogramsPerHectareDay, MassPerHectare, Ratio, Tonnes, Unit};
use crate::study::Field;
use crate::worksheet::{Formula, Line, Symbol, convert};

/// The questions in the order of the formulas.
pub(super) fn questions(basis: Option<&str>) -> Vec<Field> {
    let mut questions = vec![Field::PaddyArea, Field::Season, Field::CultivationDays, Field::PaddyFactorBasis];
    if basis.is_some_and(|basis| basis != "country") {
        questions.extend([Field::PaddyMethaneReference, Field::PaddyMethaneProject]);
    } else {
        questions.push(Field::Preseason);
        questions.extend(AMENDMENTS.iter().map(|(field, ..)| *field));
    }
    questions.extend([
        Field::WaterRegimeReference,
        Field::WaterRegimeProject,
        Field::NitrogenReference,
        Field::NitrogenProject,
        Field::ProjectFuel,
        Field::ProjectFuelUse,
    ]);
    questions
}

/// Organic amendments: the rate answered, its line, and the line and parameter of its conversion factor.
const AMENDMENTS: [(Field, Symbol, Symbol, &str); 5] = [
    (Field::StrawShort, symbols::STRAW_SHORT, symbols::STRAW_SHORT_FACTOR, "organic_factor.straw_short"),
    (Field::StrawLong, symbols::STRAW_LONG, symbols::STRAW_LONG_FACTOR, "organic_factor.straw_long"),
    (Field::Compost, symbols::COMPOST, symbols::COMPOST_FACTOR, "organic_factor.compost"),
    (Field::Manure, symbols::MANURE, symbols::MANURE_FACTOR, "organic_factor.manure"),
    (Field::GreenManure, symbols::GREEN_MANURE, symbols::GREEN_MANURE_FACTOR, "organic_factor.green_manure"),
];

/// What the paddies no longer give off.
pub(super) fn effect(draft: &mut Draft) -> Effect {
    let area: Line<Hectares> = draft.answer(symbols::PADDY_AREA, Field::PaddyArea);
    let days: Line<Days> = draft.answer(symbols::CULTIVATION_DAYS, Field::CultivationDays);
    let (reference, project) = factors(draft);
    let warming = super::gwp_methane(draft);
    let methane = |factor: Line<KilogramsPerHectareDay>| -> Formula<Tonnes> {
        convert(factor * days * area * warming, dec!(0.001))
    };
    let reference = draft.sheet.define(symbols::PADDY_EMISSIONS_REFERENCE, methane(reference));
    let project = draft.sheet.define(symbols::PADDY_EMISSIONS_PROJECT, methane(project));
    let nitrogen = nitrogen(draft);
    let burnt = fuel::optional_amount(draft, &fuel::PROJECT, Field::ProjectFuelUse);
    let deduction: Line<Ratio> = by_choice(draft, symbols::UNCERTAINTY_DEDUCTION, Field::PaddyFactorBasis, "deduction");
    let kept = draft.sheet.define(symbols::DISCOUNT_KEPT, Formula::<Ratio>::constant(dec!(1)) - deduction);
    let (application, creditable) = on_both_bases(draft, |draft, basis| {
        let (mut without, mut with) = (Formula::from(reference), Formula::from(project));
        if let Some((of_reference, of_project)) = nitrogen {
            without = without + of_reference;
            with = with + of_project;
        }
        if let Some(burnt) = &burnt {
            with = with + fuel::emissions(draft, burnt, Side::Project, basis);
        }
        (without * kept, with * kept)
    });
    Effect { capacity: None, electricity: None, application, creditable }
}

/// Emission factors of reference and project: measured, or the country's with the scaling factors.
fn factors(draft: &mut Draft) -> (Line<KilogramsPerHectareDay>, Line<KilogramsPerHectareDay>) {
    if draft.answers.text(Field::PaddyFactorBasis).is_some_and(|basis| basis != "country") {
        let reference = draft.answer(symbols::PADDY_FACTOR_REFERENCE, Field::PaddyMethaneReference);
        return (reference, draft.answer(symbols::PADDY_FACTOR_PROJECT, Field::PaddyMethaneProject));
    }
    let country: Line<KilogramsPerHectareDay> =
        by_choice(draft, symbols::PADDY_FACTOR_COUNTRY, Field::Season, "methane_factor");
    let preseason: Line<Ratio> = by_choice(draft, symbols::PRESEASON_FACTOR, Field::Preseason, "preseason_factor");
    let organic = organic(draft);
    let mut scaled = |factor: Symbol, field, symbol| {
        let water: Line<Ratio> = by_choice(draft, factor, field, "water_factor");
        let mut scaled = country * water * preseason;
        if let Some(organic) = organic {
            scaled = scaled * organic;
        }
        draft.sheet.define(symbol, scaled)
    };
    let reference =
        scaled(symbols::WATER_FACTOR_REFERENCE, Field::WaterRegimeReference, symbols::PADDY_FACTOR_REFERENCE);
    (reference, scaled(symbols::WATER_FACTOR_PROJECT, Field::WaterRegimeProject, symbols::PADDY_FACTOR_PROJECT))
}

/// `1 + sum of ROA_i x CFOA_i` over the amendments that are used.
fn organic(draft: &mut Draft) -> Option<Line<Ratio>> {
    let mut sum: Option<Formula<Ratio>> = None;
    for (field, rate, factor, parameter) in AMENDMENTS {
        let Some(rate) = draft.optional::<MassPerHectare>(rate, field) else { continue };
        let factor: Line<Ratio> = fixed(draft, factor, field, parameter);
        let share: Formula<Ratio> = convert(rate * factor, dec!(1));
        sum = Some(match sum {
            Some(sum) => sum + share,
            None => Formula::constant(dec!(1)) + share,
        });
    }
    sum.map(|sum| draft.sheet.define(symbols::ORGANIC_FACTOR, sum))
}

/// Nitrous oxide of the fertiliser on both sides, where it is answered.
fn nitrogen(draft: &mut Draft) -> Option<(Line<Tonnes>, Line<Tonnes>)> {
    if !draft.answered(Field::NitrogenReference) && !draft.answered(Field::NitrogenProject) {
        return None;
    }
    let warming: Line<Ratio> = fixed(draft, symbols::GWP_NITROUS_OXIDE, Field::NitrogenReference, "gwp_n2o");
    let flooded = draft.answers.text(Field::WaterRegimeReference) != Some("single");
    let drained: Line<Ratio> =
        fixed(draft, symbols::NITROGEN_FACTOR_PROJECT, Field::NitrogenProject, "n2o_factor.drained");
    let of_reference = if flooded {
        fixed(draft, symbols::NITROGEN_FACTOR_REFERENCE, Field::NitrogenReference, "n2o_factor.continuous")
    } else {
        drained
    };
    let mut side = |amount: Symbol, field, factor: Line<Ratio>, symbol| {
        let nitrogen: Line<Kilograms> = draft.answer(amount, field);
        // 28 of nitrogen become 44 of nitrous oxide; kilograms become tonnes.
        let oxide: Formula<Tonnes> = convert(nitrogen * factor * warming, dec!(0.044));
        draft.sheet.define(symbol, oxide / Formula::<Ratio>::constant(dec!(28)))
    };
    let reference = side(
        symbols::NITROGEN_REFERENCE,
        Field::NitrogenReference,
        of_reference,
        symbols::NITROGEN_EMISSIONS_REFERENCE,
    );
    let project = side(symbols::NITROGEN_PROJECT, Field::NitrogenProject, drained, symbols::NITROGEN_EMISSIONS_PROJECT);
    Some((reference, project))
}

/// The methodology's value for the choice at `field`.
fn by_choice<U: Unit>(draft: &mut Draft, symbol: Symbol, field: Field, name: &str) -> Line<U> {
    match draft.choice(field) {
        Some(choice) => fixed(draft, symbol, field, &format!("{name}.{choice}")),
        None => draft.blocked(symbol, field),
    }
}

/// A value that the methodology fixes.
fn fixed<U: Unit>(draft: &mut Draft, symbol: Symbol, field: Field, name: &str) -> Line<U> {
    let parameter = super::own_parameter(draft, name);
    let date = draft.methodology_date();
    draft.fact_or_ask(symbol, field, &[&parameter], date)
}
