//! Waste: methane that dumped organic waste would give off by first-order decay, and the fossil carbon of burnt waste.
//!
//! `RE_CH4,p = phi x (1 - OX) x 16/12 x F x DOC_f x MCF x GWP x sum over the years x until p of
//! W_x x DOC_j x e^(-k (p - x)) x (1 - e^-k)` (2006 IPCC Guidelines, Volume 5, Chapter 3, in the form of the CDM's tool 04,
//! which the summary of VN_AM004 follows). With the same waste every year, the sum is `W x DOC_j x (1 - e^(-k p))`.

use rust_decimal::dec;

use crate::assess::draft::Draft;
use crate::assess::symbols;
use crate::quantity::{Mass, Ratio, Tonnes, Unit};
use crate::study::Field;
use crate::worksheet::{Formula, Line, Symbol, compound, convert};

/// The questions on waste that is burnt instead of dumped.
pub(super) const QUESTIONS: [Field; 6] = [
    Field::OrganicWaste,
    Field::WasteKind,
    Field::WasteClimate,
    Field::DisposalSite,
    Field::WasteBurnt,
    Field::FossilCarbonPercent,
];

/// Methane avoided and fossil CO2 set free each year by a plant that burns waste.
pub(super) fn burnt_instead_of_dumped(draft: &mut Draft) -> (Line<Tonnes>, Line<Tonnes>) {
    let avoided = avoided_methane(draft);
    let burnt: Line<Mass> = draft.answer(symbols::WASTE_BURNT, Field::WasteBurnt);
    let carbon = draft.activity_percent(symbols::FOSSIL_CARBON, Field::FossilCarbonPercent);
    // A carbon atom of 12 becomes a molecule of CO2 of 44.
    let co2 = convert::<Mass, Tonnes>(burnt * carbon, dec!(44)) / Formula::<Ratio>::constant(dec!(12));
    (avoided, draft.sheet.define(symbols::FOSSIL_EMISSIONS, co2))
}

/// Methane of each year, as CO2, that the organic waste of the year and of the years before would have given off.
pub(super) fn avoided_methane(draft: &mut Draft) -> Line<Tonnes> {
    let waste: Line<Mass> = draft.answer(symbols::ORGANIC_WASTE, Field::OrganicWaste);
    let kind = draft.choice(Field::WasteKind);
    let climate = draft.choice(Field::WasteClimate);
    let site = draft.choice(Field::DisposalSite);
    let carbon: Line<Ratio> = of_choice(
        draft,
        symbols::WASTE_CARBON,
        Field::WasteKind,
        kind.as_ref().map(|kind| format!("waste.doc.{kind}")),
    );
    let left = left_after_a_year(draft, kind.as_deref(), climate.as_deref());
    let correction: Line<Ratio> =
        of_choice(draft, symbols::WASTE_CORRECTION, Field::DisposalSite, site.map(|site| format!("waste.mcf.{site}")));
    let mut constant = |symbol, parameter: &str| -> Line<Ratio> {
        let today = draft.today;
        draft.fact_or_absent(symbol, parameter, today)
    };
    let decaying = constant(symbols::WASTE_CARBON_DECAYING, "waste.doc_f");
    let methane = constant(symbols::WASTE_METHANE, "waste.methane_fraction");
    let oxidised = constant(symbols::WASTE_OXIDATION, "waste.oxidation");
    let model: Line<Ratio> = of_choice(
        draft,
        symbols::WASTE_MODEL,
        Field::WasteClimate,
        climate.map(|climate| format!("waste.model_correction.{climate}")),
    );
    let one = || Formula::<Ratio>::constant(dec!(1));
    // compound() is 1 in the first year: after p years e^(-k p) of the first year's waste is left.
    let decayed = draft.sheet.define(symbols::WASTE_DECAYED, (one() - compound(left) * left).every_operating_year());
    let warming = super::gwp_methane(draft);
    let carbon_lost = waste * carbon * decayed * decaying * methane * correction * model * (one() - oxidised);
    // A carbon atom of 12 becomes a molecule of methane of 16.
    let mass: Formula<Tonnes> = convert(carbon_lost, dec!(16));
    draft.sheet.define(symbols::AVOIDED_METHANE, mass / Formula::<Ratio>::constant(dec!(12)) * warming)
}

/// The registry's value for a choice; without the choice the line waits for it.
fn of_choice<U: Unit>(draft: &mut Draft, symbol: Symbol, field: Field, parameter: Option<String>) -> Line<U> {
    let today = draft.today;
    match parameter {
        Some(parameter) => draft.fact_or_ask(symbol, field, &[&parameter], today),
        None => draft.blocked(symbol, field),
    }
}

fn left_after_a_year(draft: &mut Draft, kind: Option<&str>, climate: Option<&str>) -> Line<Ratio> {
    let parameter = kind.zip(climate).map(|(kind, climate)| format!("waste.left.{kind}.{climate}"));
    of_choice(draft, symbols::WASTE_LEFT, Field::WasteClimate, parameter)
}
