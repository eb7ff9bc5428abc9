//! The emission factor of the electricity that a project displaces or saves: from the grid, from a captive generator,
//! or from both.
//!
//! `EF = EF_grid`, or `EF_captive`, or for a mixed supply
//! `EF = (EI_grid x EF_grid + EG_cap x EF_cap) / (EI_grid + EG_cap)`.
//!
//! A captive generator's factor is a default by fuel, or follows from its efficiency
//! (`EF_cap = 3.6 x EF_fuel / eta`), or from its metered fuel (`EF_cap = FC x NCV x EF_fuel / EG_cap`).

use rust_decimal::dec;

use super::fuel::{self, Side};
use crate::assess::basis::{Basis, on_both};
use crate::assess::draft::Draft;
use crate::assess::methodology::Selection;
use crate::assess::symbols;
use crate::quantity::{Gigajoules, MegawattHours, Ratio, Tonnes, TonnesPerGigajoule, TonnesPerMegawattHour};
use crate::registry;
use crate::study::{Answers, Field};
use crate::worksheet::{Formula, Line, Symbol, convert};

on_both! {
    FACTOR = FACTOR, FACTOR_APPLICATION;
    GRID_FACTOR = GRID_FACTOR, GRID_FACTOR_APPLICATION;
    CAPTIVE_FACTOR = CAPTIVE_FACTOR, CAPTIVE_FACTOR_APPLICATION;
    CAPTIVE_CO2 = CAPTIVE_CO2, CAPTIVE_CO2_APPLICATION;
}

/// What happens to the electricity. Methodologies fix lower factors for electricity that a plant generates than for
/// electricity that better equipment saves.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// A plant generates it in place of another source.
    Displaced,
    /// Equipment uses less of it.
    Saved,
}

/// Where the electricity comes from, with the data that both bases share.
pub(super) struct Supply {
    of: Use,
    source: &'static str,
    captive: Option<Captive>,
    /// Electricity from the grid and from the captive generator, in a mixed supply.
    mixed: Option<(Line<MegawattHours>, Line<MegawattHours>)>,
}

struct Captive {
    fuel: &'static str,
    method: Method,
}

enum Method {
    Default,
    Efficiency(Line<Ratio>),
    Metered { fuel: fuel::Amount, generation: Line<MegawattHours> },
}

/// Reads how the site is supplied.
pub(super) fn supply(draft: &mut Draft, of: Use) -> Supply {
    let source = match draft.answers.text(Field::DisplacedSource) {
        Some("captive_diesel") => "captive_diesel",
        Some("captive_gas") => "captive_gas",
        Some("mixed") => "mixed",
        _ => "grid",
    };
    let mixed = (source == "mixed").then(|| {
        let import = draft.answer(symbols::GRID_IMPORT, Field::GridImport);
        (import, draft.answer(symbols::CAPTIVE_GENERATION, Field::CaptiveGeneration))
    });
    let fuel = match (source, draft.answers.text(Field::CaptiveFuel)) {
        ("captive_diesel", _) | ("mixed", Some("gas_diesel_oil")) => Some("gas_diesel_oil"),
        ("captive_gas", _) | ("mixed", Some("natural_gas")) => Some("natural_gas"),
        ("mixed", _) => {
            draft.ask(Field::CaptiveFuel);
            None
        }
        _ => None,
    };
    let captive = fuel.map(|fuel| Captive { fuel, method: method(draft, fuel, mixed.map(|(_, captive)| captive)) });
    Supply { of, source, captive, mixed }
}

fn method(draft: &mut Draft, fuel: &'static str, generation: Option<Line<MegawattHours>>) -> Method {
    match draft.answers.text(Field::CaptiveMethod) {
        Some("efficiency") => {
            let efficiency = draft.percent_answer(symbols::CAPTIVE_EFFICIENCY, Field::CaptiveEfficiencyPercent);
            Method::Efficiency(
                efficiency
                    .unwrap_or_else(|| draft.waiting(symbols::CAPTIVE_EFFICIENCY, Field::CaptiveEfficiencyPercent)),
            )
        }
        Some("metered") => {
            let amount = fuel::amount(draft, &fuel::CAPTIVE, Field::CaptiveFuelUse, Some(fuel));
            let generation =
                generation.unwrap_or_else(|| draft.answer(symbols::CAPTIVE_GENERATION, Field::CaptiveGeneration));
            Method::Metered { fuel: amount, generation }
        }
        _ => Method::Default,
    }
}

/// The questions that follow the one on the source of the electricity.
pub(super) fn questions(answers: &Answers) -> Vec<Field> {
    let source = answers.text(Field::DisplacedSource).unwrap_or("grid");
    if source == "grid" {
        return Vec::new();
    }
    let mut questions = Vec::new();
    if source == "mixed" {
        questions.extend([Field::GridImport, Field::CaptiveGeneration, Field::CaptiveFuel]);
    }
    questions.push(Field::CaptiveMethod);
    match answers.text(Field::CaptiveMethod) {
        Some("efficiency") => questions.push(Field::CaptiveEfficiencyPercent),
        Some("metered") if source == "mixed" => questions.push(Field::CaptiveFuelUse),
        Some("metered") => questions.extend([Field::CaptiveFuelUse, Field::CaptiveGeneration]),
        _ => {}
    }
    questions
}

impl Supply {
    /// `emissions` with those of the electricity that the project uses, where it uses any.
    pub fn add(
        &self,
        draft: &mut Draft,
        basis: Basis,
        selection: &Selection,
        emissions: Formula<Tonnes>,
        electricity: Option<Line<MegawattHours>>,
    ) -> Formula<Tonnes> {
        match electricity {
            Some(electricity) => emissions + electricity * self.factor(draft, basis, selection),
            None => emissions,
        }
    }

    /// The emission factor on one basis: the user's own, otherwise that of the supply.
    pub fn factor(&self, draft: &mut Draft, basis: Basis, selection: &Selection) -> Line<TonnesPerMegawattHour> {
        let (field, date) = match basis {
            Basis::Application => (Field::GridFactorApplication, draft.application_date()),
            Basis::Methodology => (Field::GridFactorMethodology, draft.methodology_date()),
        };
        let symbol = FACTOR.on(basis);
        if draft.answered(field) {
            return draft.answer_or_fact(symbol, field, &[], date);
        }
        match (self.mixed, self.source) {
            (Some((import, generation)), _) => {
                let grid = self.grid_factor(draft, GRID_FACTOR.on(basis), basis, selection);
                let captive = self.captive_factor(draft, CAPTIVE_FACTOR.on(basis), basis, selection);
                let mixed = (import * grid + generation * captive) / (import + generation);
                draft.sheet.define(symbol, mixed)
            }
            (None, "grid") => self.grid_factor(draft, symbol, basis, selection),
            _ => self.captive_factor(draft, symbol, basis, selection),
        }
    }

    fn grid_factor(
        &self,
        draft: &mut Draft,
        symbol: Symbol,
        basis: Basis,
        selection: &Selection,
    ) -> Line<TonnesPerMegawattHour> {
        // Which factor applies is only known once the grid is.
        let Some(grid) = selection.grid else { return draft.blocked(symbol, Field::Grid) };
        let country = draft.country_code();
        let mut application = format!("grid_factor.application.{country}.{grid}");
        let saving = format!("grid_factor.saving.{country}.{grid}");
        if self.of == Use::Saved && registry::parameter(&saving).is_some() {
            application = saving;
        }
        match basis {
            Basis::Application => {
                let date = draft.application_date();
                draft.fact_or_ask(symbol, Field::GridFactorApplication, &[&application], date)
            }
            Basis::Methodology => self.fixed(draft, symbol, "grid", grid, &application, selection),
        }
    }

    /// The factor that the methodology fixes. One for saved electricity may leave it to the official factor.
    fn fixed(
        &self,
        draft: &mut Draft,
        symbol: Symbol,
        source: &str,
        grid: &str,
        official: &str,
        selection: &Selection,
    ) -> Line<TonnesPerMegawattHour> {
        let date = draft.methodology_date();
        let field = Field::GridFactorMethodology;
        match selection.applied {
            Some(methodology) => {
                let fixed = methodology.factor_id(source, grid);
                let own = match self.of {
                    Use::Displaced => vec![fixed.as_str()],
                    Use::Saved => vec![fixed.as_str(), official],
                };
                draft.fact_or_ask(symbol, field, &own, date)
            }
            None if draft.answers.text(Field::Methodology).is_some() => draft.blocked(symbol, Field::Methodology),
            // Nothing is approved yet. What a methodology would fix is unknown, so the official factor stands in for it.
            None => draft.fact_or_ask(symbol, field, &[official], date),
        }
    }

    fn captive_factor(
        &self,
        draft: &mut Draft,
        symbol: Symbol,
        basis: Basis,
        selection: &Selection,
    ) -> Line<TonnesPerMegawattHour> {
        let Some(captive) = &self.captive else { return draft.blocked(symbol, Field::CaptiveFuel) };
        match &captive.method {
            Method::Default => self.captive_default(draft, symbol, basis, captive.fuel, selection),
            Method::Efficiency(efficiency) => {
                let co2: Line<TonnesPerGigajoule> =
                    fuel::co2(draft, CAPTIVE_CO2.on(basis), captive.fuel, Side::Reference, basis, Field::CaptiveFuel);
                draft.sheet.define(symbol, convert(co2 / *efficiency, dec!(3.6)))
            }
            Method::Metered { fuel, generation } => {
                let emissions = fuel::emissions(draft, fuel, Side::Reference, basis);
                draft.sheet.define(symbol, emissions / *generation)
            }
        }
    }

    fn captive_default(
        &self,
        draft: &mut Draft,
        symbol: Symbol,
        basis: Basis,
        fuel: &str,
        selection: &Selection,
    ) -> Line<TonnesPerMegawattHour> {
        let source = if fuel == "natural_gas" { "captive_gas" } else { "captive_diesel" };
        let default = format!("captive.default.{fuel}");
        match (self.of, basis) {
            (Use::Displaced, Basis::Application) => {
                let parameter = format!("grid_factor.{source}.{}", draft.country_code());
                let date = draft.application_date();
                draft.fact_or_ask(symbol, Field::GridFactorApplication, &[&parameter], date)
            }
            (Use::Saved, Basis::Application) => {
                let date = draft.today;
                draft.fact_or_ask(symbol, Field::GridFactorApplication, &[&default], date)
            }
            (_, Basis::Methodology) => self.fixed(draft, symbol, source, "", &default, selection),
        }
    }
}

/// Heat or cooling written as electricity.
pub(super) fn from_heat(heat: Formula<Gigajoules>) -> Formula<MegawattHours> {
    convert::<Gigajoules, MegawattHours>(heat, dec!(1)) / Formula::<Ratio>::constant(dec!(3.6))
}
