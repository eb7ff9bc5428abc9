//! Formula family: losses of transformers, lines and grids.
//!
//! Transformers: `RE_p = n x NLL_RE x Br x h_p x 10^-6 x EF`, `PE_p = n x NLL_PJ x (1 + UNC) x Br x h_p x 10^-6 x EF`, with the
//! no-load losses in W and `Br` the part of the time with supply. Lines: `PE_p = (E_sent - E_received) x EF`,
//! `RE_p = PE_p x R_RE / R_PJ` (summary of MN_AM001). Voltage control: `RE_p = E_sent x l_RE x EF`, `PE_p = E_sent x l_PJ x EF`.

use rust_decimal::dec;

use super::electricity::{self, Use};
use super::emissions::{Effect, on_both_bases};
use crate::assess::draft::Draft;
use crate::assess::methodology::Selection;
use crate::assess::symbols;
use crate::quantity::{Hours, MegawattHours, OhmPerKilometre, Pieces, Ratio, Watts};
use crate::study::Field;
use crate::worksheet::{Formula, Line, convert};

/// The questions in the order of the formulas.
pub(super) fn questions(technology: &str) -> Vec<Field> {
    match technology {
        "transformer" => vec![
            Field::TransformerCount,
            Field::NoLoadLossReference,
            Field::NoLoadLossProject,
            Field::LossUncertaintyPercent,
            Field::EnergisedHours,
            Field::BlackoutPercent,
        ],
        "transmission_line" => vec![
            Field::SentElectricity,
            Field::ReceivedElectricity,
            Field::ResistanceReference,
            Field::ResistanceProject,
        ],
        _ => vec![Field::SentElectricity, Field::LossRateReferencePercent, Field::LossRateProjectPercent],
    }
}

/// What is no longer lost. Losses are made up by the grid.
pub(super) fn effect(draft: &mut Draft, selection: &Selection) -> Effect {
    let supply = electricity::supply(draft, Use::Saved);
    let (reference, project) = match draft.technology() {
        "transformer" => transformers(draft),
        "transmission_line" => line(draft),
        _ => voltage_control(draft),
    };
    let (application, creditable) = on_both_bases(draft, |draft, basis| {
        let factor = supply.factor(draft, basis, selection);
        (reference * factor, project * factor)
    });
    let saved = (reference - project).every_operating_year();
    Effect { capacity: None, electricity: Some(saved), application, creditable }
}

fn transformers(draft: &mut Draft) -> (Line<MegawattHours>, Line<MegawattHours>) {
    let count: Line<Pieces> = draft.answer(symbols::TRANSFORMER_COUNT, Field::TransformerCount);
    let reference: Line<Watts> = draft.activity(symbols::NO_LOAD_LOSS_REFERENCE, Field::NoLoadLossReference);
    let project: Line<Watts> = draft.activity(symbols::NO_LOAD_LOSS_PROJECT, Field::NoLoadLossProject);
    let uncertainty = draft.activity_percent(symbols::LOSS_UNCERTAINTY, Field::LossUncertaintyPercent);
    let hours: Line<Hours> = draft.activity(symbols::ENERGISED_HOURS, Field::EnergisedHours);
    let blackout = draft.activity_percent(symbols::BLACKOUT, Field::BlackoutPercent);
    let one = || Formula::<Ratio>::constant(dec!(1));
    let hours = convert::<Pieces, Ratio>(count, dec!(1)) * Formula::from(hours) * (one() - blackout);
    let time: Line<Hours> = draft.sheet.define(symbols::ENERGISED_TIME, hours);
    // Watt hours are a millionth of a megawatt hour.
    let lost = |loss: Formula<Watts>| convert(loss * convert::<Hours, Ratio>(time, dec!(1)), dec!(0.000001));
    let reference = draft.sheet.define(symbols::REFERENCE_ELECTRICITY, lost(reference.into()));
    let project = draft.sheet.define(symbols::PROJECT_ELECTRICITY, lost(project * (one() + uncertainty)));
    (reference, project)
}

fn line(draft: &mut Draft) -> (Line<MegawattHours>, Line<MegawattHours>) {
    let sent: Line<MegawattHours> = draft.answer(symbols::SENT_ELECTRICITY, Field::SentElectricity);
    let received: Line<MegawattHours> = draft.answer(symbols::RECEIVED_ELECTRICITY, Field::ReceivedElectricity);
    let reference: Line<OhmPerKilometre> = draft.activity(symbols::RESISTANCE_REFERENCE, Field::ResistanceReference);
    let project: Line<OhmPerKilometre> = draft.activity(symbols::RESISTANCE_PROJECT, Field::ResistanceProject);
    let lost = draft.sheet.define(symbols::PROJECT_ELECTRICITY, sent - received);
    (draft.sheet.define(symbols::REFERENCE_ELECTRICITY, lost * (reference / project)), lost)
}

fn voltage_control(draft: &mut Draft) -> (Line<MegawattHours>, Line<MegawattHours>) {
    let sent: Line<MegawattHours> = draft.answer(symbols::SENT_ELECTRICITY, Field::SentElectricity);
    let reference = draft.activity_percent(symbols::LOSS_RATE_REFERENCE, Field::LossRateReferencePercent);
    let project = draft.activity_percent(symbols::LOSS_RATE_PROJECT, Field::LossRateProjectPercent);
    let reference = draft.sheet.define(symbols::REFERENCE_ELECTRICITY, sent * reference);
    (reference, draft.sheet.define(symbols::PROJECT_ELECTRICITY, sent * project))
}
