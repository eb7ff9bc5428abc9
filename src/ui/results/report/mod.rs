//! The whole study for paper, in one language or in two side by side.
//!
//! Texts stand beside each other row by row, so that both languages of a statement are seen together. What is wide, tables
//! and drawings, follows below each other. The parts are those of the results, drawn for paper.

mod answers;
mod cover;
mod figures;
mod points;
mod references;
mod summary;
mod tools;
mod years;

use std::rc::Rc;

use yew::prelude::*;

use super::view::View;
use super::{bases, by_year, findings, issues, measures, routes, standing, subsidy, support, timeline};
use crate::explore::ByRoute;
use crate::i18n::Language;
use crate::study::Study;
use crate::ui::hooks::use_running_title;
use crate::ui::store::{use_dispatch, use_study};
use crate::ui::{Assessed, I18n, SecondLanguage, use_i18n, use_second_language};
use references::References;

/// Properties of [`Report`].
#[derive(PartialEq, Properties)]
pub(in crate::ui) struct ReportProps {
    /// The assessment of the study.
    pub assessed: Assessed,
}

/// The report with what is chosen for it. Only the report itself is printed.
#[component]
pub(in crate::ui) fn Report(props: &ReportProps) -> Html {
    let i18n = use_i18n();
    let (study, dispatch) = (use_study(), use_dispatch());
    let chosen = use_state_eq(|| None::<Language>);
    let attempt = use_state_eq(|| 0_u32);
    let second = use_second_language((*chosen).filter(|language| *language != i18n.language()), *attempt);
    let again = {
        let attempt = attempt.clone();
        Callback::from(move |()| attempt.set(*attempt + 1))
    };
    let routes = use_memo((study.clone(), props.assessed.clone()), |(study, assessed)| {
        crate::explore::routes(study, assessed.today)
    });
    let further = match &second {
        SecondLanguage::Here(texts) => Some(texts.clone()),
        _ => None,
    };
    let view = |i18n: I18n| View {
        i18n,
        assessed: props.assessed.clone(),
        explain: Callback::noop(),
        on_field: Callback::noop(),
        paper: true,
    };
    let views: Vec<View> = std::iter::once(i18n.clone()).chain(further).map(view).collect();
    let mut titles: Vec<AttrValue> = views.iter().map(|view| cover::title(&study, view)).collect();
    // A title of the visitor's own is the same in both languages.
    titles.dedup();
    use_running_title(titles.join(" / "));
    let references = References::of(&props.assessed);
    let paper = Paper { views: &views, study: &study, routes: &routes, references: &references };
    html! {
        <>
            { tools::tools(&i18n, &study, &dispatch, &chosen, (&second, again)) }
            <article class="jcm-paper" data-languages={views.len().to_string()}>{ paper.whole() }</article>
        </>
    }
}

/// What the report is made of.
struct Paper<'a> {
    /// The results in each language, that of the page first.
    views: &'a [View],
    study: &'a Rc<Study>,
    routes: &'a [ByRoute],
    references: &'a References,
}

impl Paper<'_> {
    fn whole(&self) -> Html {
        html! {
            <>
                { self.page("cover", cover::cover(self)) }
                { self.page("summary", self.beside(|view| summary::summary(self, view))) }
                { self.page("method", html! {
                    <>
                        { self.beside(method) }
                        { self.beside(|view| html! { <>{ bases::bases(view) }{ findings::criteria(view) }</> }) }
                    </>
                }) }
                { self.page("money", html! {
                    <>
                        { self.below(|view| routes::routes(view, self.study, self.routes, None)) }
                        { self.below(measures::measures) }
                        { self.below(|view| subsidy::subsidy(view, Some(self.study))) }
                        { self.below(support::support) }
                        { self.below(by_year::by_year) }
                        { self.below(timeline::timeline) }
                    </>
                }) }
                { self.page("points", points::points(self)) }
                { self.page("issues", self.beside(issues::issues)) }
                { self.page("years", years::years(self)) }
                { self.page("answers", answers::answers(self)) }
                { self.page("figures", figures::figures(self)) }
                { self.page("sources", references::list(self)) }
            </>
        }
    }

    /// A chapter. Where one begins on a new page, the stylesheet says so by its name.
    fn page(&self, name: &'static str, content: Html) -> Html {
        html! { <section class="jcm-paper__chapter" data-chapter={name}>{ content }</section> }
    }

    /// The same in each language, side by side.
    fn beside(&self, draw: impl Fn(&View) -> Html) -> Html {
        html! { <div class="jcm-paper__row">{ for self.views.iter().map(|view| column(view, draw(view))) }</div> }
    }

    /// The same in each language, one below the other, for what is wide.
    fn below(&self, draw: impl Fn(&View) -> Html) -> Html {
        html! { <>{ for self.views.iter().map(|view| column(view, draw(view))) }</> }
    }

    /// A heading of a chapter in each language.
    fn heading(&self, id: &str) -> Html {
        self.beside(|view| html! { <h2 class="jcm-result__heading">{ view.i18n.t(id) }</h2> })
    }
}

/// Charts take their language from the context.
fn column(view: &View, content: Html) -> Html {
    let language = view.i18n.language();
    html! {
        <div class="jcm-paper__column" lang={language.code()} dir={language.direction().as_str()}>
            <ContextProvider<I18n> context={view.i18n.clone()}>{ content }</ContextProvider<I18n>>
        </div>
    }
}

fn method(view: &View) -> Html {
    let i18n = &view.i18n;
    html! {
        <>
            <h2 class="jcm-result__heading">{ i18n.t("report-method") }</h2>
            <p>{ i18n.t("report-method-reductions") }</p>
            <p>{ i18n.t("report-method-money") }</p>
            <p>{ i18n.t("report-method-exact") }</p>
            { standing::standing(view) }
        </>
    }
}
