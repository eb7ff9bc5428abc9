//! The dialog that explains a figure: its formula, what goes in, and from there down to answers and sources.

use yew::prelude::*;

use super::formula::{adds_up_years, formula, notation};
use super::sources::{all_sources, citation};
use super::view::{Asked, View};
use super::year_table::{ALL_YEARS, year_table};
use crate::study::Field;
use crate::ui::components::{ButtonKind, Column, Dialog, button, data_table};
use crate::ui::hooks::focus_element;
use crate::worksheet::explain::Explanation;
use crate::worksheet::{LineId, Provenance};

/// The id of what takes the focus when another figure is explained.
const START: &str = "explanation-start";

/// Properties of [`ExplanationDialog`].
#[derive(PartialEq, Properties)]
pub(super) struct ExplanationDialogProps {
    pub view: View,
    /// The figures on the way down; the last one is explained. Closed while there is none.
    pub trail: Vec<Asked>,
    pub on_trail: Callback<Vec<Asked>>,
}

/// One dialog for all figures of the page.
#[component]
pub(super) fn ExplanationDialog(props: &ExplanationDialogProps) -> Html {
    let ExplanationDialogProps { view, trail, on_trail } = props;
    let was_open = use_mut_ref(|| false);
    use_effect_with(trail.clone(), move |trail| {
        // The button that was pressed is gone; the start of the new explanation takes its focus. A dialog that has just
        // opened places the focus itself.
        if was_open.replace(!trail.is_empty()) && !trail.is_empty() {
            focus_element(START);
        }
    });
    let title = trail.last().map(|asked| view.name(asked.line)).unwrap_or_default();
    let close = on_trail.reform(|()| Vec::new());
    html! {
        <Dialog id="explanation" {title} open={!trail.is_empty()} on_close={close}>
            if let Some(asked) = trail.last() {
                { content(&inside(view, trail, on_trail), trail, on_trail, *asked) }
            }
        </Dialog>
    }
}

/// Inside the dialog a figure leads deeper, and a question out of it.
fn inside(view: &View, trail: &[Asked], on_trail: &Callback<Vec<Asked>>) -> View {
    let deeper = {
        let trail = trail.to_vec();
        on_trail.reform(move |asked| trail.iter().copied().chain([asked]).collect())
    };
    let leave = {
        let (on_trail, on_field) = (on_trail.clone(), view.on_field.clone());
        Callback::from(move |field| {
            on_trail.emit(Vec::new());
            on_field.emit(field);
        })
    };
    View { explain: deeper, on_field: leave, ..view.clone() }
}

fn content(view: &View, trail: &[Asked], on_trail: &Callback<Vec<Asked>>, asked: Asked) -> Html {
    let Some(explanation) = view.assessed.explain(asked.line, asked.index) else { return Html::default() };
    html! {
        <>
            <div class="jcm-explanation__start" id={START} tabindex="-1">
                if trail.len() > 1 {
                    { way_back(view, trail, on_trail) }
                }
                { value(view, asked) }
            </div>
            { given(view, asked, &explanation) }
            if !explanation.formula.is_empty() {
                { calculation(view, asked, &explanation) }
                { inputs(view, asked, &explanation) }
            }
            { all_years(view, asked) }
            if explanation.provenance.is_none() && !explanation.citations.is_empty() {
                <h3 class="jcm-explanation__heading">{ view.i18n.t("explain-all-sources") }</h3>
                { all_sources(view, &explanation.citations) }
            }
        </>
    }
}

/// The figures above this one; pressing one goes back to it.
fn way_back(view: &View, trail: &[Asked], on_trail: &Callback<Vec<Asked>>) -> Html {
    let step = |length: usize| {
        let shorter: Vec<Asked> = trail.iter().copied().take(length).collect();
        on_trail.reform(move |()| shorter.clone())
    };
    let above = trail.iter().take(trail.len() - 1).enumerate();
    html! {
        <nav class="jcm-trail" aria-label={view.i18n.t("explain-trail")}>
            { button(ButtonKind::Quiet, view.i18n.t("explain-back"), step(trail.len() - 1)) }
            <ol class="jcm-trail__list">
                { for above.map(|(position, asked)| html! {
                    <li class="jcm-trail__item">
                        { button(ButtonKind::Quiet, view.name(asked.line), step(position + 1)) }
                    </li>
                }) }
            </ol>
        </nav>
    }
}

fn value(view: &View, asked: Asked) -> Html {
    let i18n = &view.i18n;
    let in_sight = view.written(asked).is_some_and(|written| !written.unit.is_empty());
    let unit = (!in_sight).then(|| unit(view, asked.line));
    html! {
        <p class="jcm-explanation__value">
            { notation(view.symbol(asked.line).notation) }
            { " = " }
            if let Some(text) = view.text(asked) {
                <strong class="jcm-explanation__amount">{ text }</strong>
            } else {
                { view.missing_text(asked.line) }
            }
            if view.is_yearly(asked.line) {
                { " " }
                <span class="jcm-explanation__year">{ when(view, asked.index) }</span>
            }
            if let Some(unit) = unit {
                <span class="jcm-explanation__unit">
                    { i18n.t_with("explain-unit", &[("unit", unit.as_str().into())]) }
                </span>
            }
        </p>
    }
}

/// A share is written in per cent, and its unit says so.
fn unit(view: &View, line: LineId) -> AttrValue {
    let name = view.unit_name(line);
    if name.is_empty() { view.i18n.t("explain-unit-none") } else { name }
}

fn when(view: &View, index: isize) -> AttrValue {
    let year = view.year(index);
    let year = ("year", year.as_str().into());
    match u32::try_from(index) {
        Ok(0) | Err(_) => view.i18n.t_with("explain-construction-year", &[year]),
        Ok(number) => view.i18n.t_with("explain-operating-year", &[year, ("number", number.into())]),
    }
}

/// Who supplied a value that no formula made.
fn given(view: &View, asked: Asked, explanation: &Explanation) -> Html {
    match explanation.provenance {
        Some(Provenance::Fact { parameter, citation: place }) => citation(view, parameter, place),
        // While there is no answer, the way to the question stands where the value would be.
        Some(Provenance::Answer { .. }) if explanation.value.is_err() => Html::default(),
        Some(Provenance::Answer { field }) => match Field::from_key(field) {
            Some(field) => {
                let question = view.question(field);
                html! {
                    <>
                        <p>{ view.i18n.t_with("explain-answer", &[("question", question.as_str().into())]) }</p>
                        <p>{ view.question_button(view.part_of(asked.line), field) }</p>
                    </>
                }
            }
            None => Html::default(),
        },
        Some(Provenance::Nobody) | None => Html::default(),
    }
}

fn calculation(view: &View, asked: Asked, explanation: &Explanation) -> Html {
    let i18n = &view.i18n;
    let over_years = adds_up_years(&explanation.formula);
    // A formula that only takes another figure over has nothing to put in.
    let shows_values = !over_years && explanation.formula.len() > 1;
    html! {
        <>
            <h3 class="jcm-explanation__heading">{ i18n.t("explain-calculation") }</h3>
            <div class="jcm-formula" role="group" aria-label={i18n.t("explain-calculation")}>
                <p class="jcm-formula__line" data-role="symbols">
                    { notation(view.symbol(asked.line).notation) }{ " = " }{ formula(view, &explanation.formula) }
                </p>
                if shows_values {
                    <p class="jcm-formula__line" data-role="values">
                        { "= " }{ formula(view, &explanation.substituted) }
                    </p>
                }
                if let Some(text) = view.text(asked) {
                    <p class="jcm-formula__line" data-role="result">{ "= " }{ text }</p>
                }
            </div>
            if over_years {
                <p class="jcm-explanation__remark">{ i18n.t("explain-adds-up-years") }</p>
            }
        </>
    }
}

fn inputs(view: &View, asked: Asked, explanation: &Explanation) -> Html {
    let i18n = &view.i18n;
    html! {
        <>
            <h3 class="jcm-explanation__heading">{ i18n.t("explain-inputs") }</h3>
            <ul class="jcm-inputs">
                { for explanation.inputs.iter().map(|line| input(view, Asked { line: *line, index: asked.index })) }
            </ul>
        </>
    }
}

fn input(view: &View, asked: Asked) -> Html {
    let text = view.text(asked).map(|value| {
        if !view.is_yearly(asked.line) {
            return value;
        }
        let year = view.year(asked.index);
        let values = [("value", value.as_str().into()), ("year", year.as_str().into())];
        view.i18n.t_with("explain-value-in-year", &values)
    });
    html! {
        <li class="jcm-inputs__item">
            <span class="jcm-inputs__symbol">{ notation(view.symbol(asked.line).notation) }</span>
            <span class="jcm-inputs__name">{ view.name(asked.line) }</span>
            <span class="jcm-inputs__value">
                if let Some(text) = text {
                    { text }
                } else {
                    { view.missing_text(asked.line) }
                }
            </span>
            <span class="jcm-inputs__why">{ view.why_button(asked) }</span>
        </li>
    }
}

/// The values of a yearly line in all years.
fn all_years(view: &View, asked: Asked) -> Html {
    if !view.is_yearly(asked.line) {
        return Html::default();
    }
    let i18n = &view.i18n;
    let value = Column { label: i18n.t("explain-value"), unit: None };
    let cells = |index| vec![html! { { view.text(Asked { index, ..asked }).unwrap_or_default() } }];
    let table = year_table(view, ("explanation-years".into(), view.name(asked.line)), [value], ALL_YEARS, cells);
    html! {
        <details class="jcm-explanation__years">
            <summary>{ i18n.t("explain-all-years") }</summary>
            { data_table(&table) }
        </details>
    }
}
