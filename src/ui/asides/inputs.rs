//! Fields of pages that ask nothing about the study. `tool.rs` hears what is entered.

use yew::prelude::*;

use crate::ui::components::Choice;

/// A field with its label above.
fn field(name: &'static str, label: AttrValue, control: Html) -> Html {
    html! {
        <div class="jcm-field">
            <label class="jcm-field__label" for={name}><span class="jcm-field__name">{ label }</span></label>
            { control }
        </div>
    }
}

/// A field for a text; `kind` is the type of the element.
pub(super) fn text_input(name: &'static str, kind: &'static str, label: AttrValue, value: &str) -> Html {
    let class = if kind == "color" { "jcm-colour" } else { "jcm-field__input jcm-field__input_wide" };
    let value = value.to_owned();
    field(name, label, html! { <input {class} id={name} {name} type={kind} autocomplete="off" {value} /> })
}

/// A field for words to look for, with a sentence on how.
pub(super) fn search_input(name: &'static str, label: AttrValue, support: AttrValue, value: &str) -> Html {
    let (described, value) = (format!("{name}-support"), value.to_owned());
    field(
        name,
        label,
        html! {
            <>
                <p class="jcm-field__support" id={described.clone()}>{ support }</p>
                <input
                    class="jcm-field__input jcm-field__input_wide"
                    id={name}
                    {name}
                    type="search"
                    autocomplete="off"
                    aria-describedby={described}
                    {value}
                />
            </>
        },
    )
}

/// A list to choose from; `none` is what it says where nothing is chosen.
pub(super) fn select(
    name: &'static str,
    label: AttrValue,
    none: Option<AttrValue>,
    choices: Vec<Choice>,
    chosen: &str,
) -> Html {
    let none = none.map(|label| Choice { value: AttrValue::default(), label, support: None });
    let options = none.into_iter().chain(choices).map(|choice| {
        let selected = choice.value == *chosen;
        html! { <option value={choice.value} {selected}>{ choice.label }</option> }
    });
    field(
        name,
        label,
        html! {
            <div class="jcm-select"><select class="jcm-select__control" id={name} {name}>{ for options }</select></div>
        },
    )
}

/// A box to check. Its value, once it is checked, is `1`.
pub(super) fn checkbox(name: &str, label: AttrValue, checked: bool) -> Html {
    let name = name.to_owned();
    html! {
        <label class="jcm-check"><input type="checkbox" {name} value="1" {checked} />{ " " }<span>{ label }</span></label>
    }
}
