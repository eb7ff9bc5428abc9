//! Figures, tables, charts, and how values are written.

use jcm_feasibility::i18n::Language;
use jcm_feasibility::ui::chart::{BarLineChart, Labels};
use jcm_feasibility::ui::components::*;
use jcm_feasibility::ui::{Formatter, use_i18n};
use jcm_feasibility::worksheet::source::Evidence;
use wasm_bindgen_test::wasm_bindgen_test;
use yew::prelude::*;

use super::{WithTexts, document, stage};

fn table() -> Table {
    let column =
        |label: &'static str, unit: Option<&'static str>| Column { label: label.into(), unit: unit.map(Into::into) };
    let row = |header: &str, cell: &str| Row { header: header.to_owned().into(), cells: vec![cell.to_owned().into()] };
    Table {
        id: "by-year".into(),
        caption: "By year".into(),
        columns: vec![column("Year", None), column("Reductions", Some("t CO₂"))],
        rows: vec![row("2027", "6,914"), row("2028", "6,879")],
        total: Some(row("Total", "13,793")),
    }
}

#[component]
fn Shown() -> Html {
    html! { <WithTexts><ShownInside /></WithTexts> }
}

#[component]
fn ShownInside() -> Html {
    let i18n = use_i18n();
    let headline = Headline {
        name: "Subsidy".into(),
        value: Some(i18n.money("470152000", "JPY").into()),
        unit: "".into(),
        note: None,
        evidence: Some(Evidence::Unverified),
        on_explain: Some(Callback::noop()),
    };
    html! {
        <>
            <p class="missing">{ i18n.t("no-such-message") }</p>
            { figure(&i18n, &headline) }
            { data_table(&table()) }
            { notice(&i18n, NoticeKind::Warning, html! { <p>{ "Look." }</p> }) }
        </>
    }
}

#[wasm_bindgen_test]
async fn a_table_names_itself_and_its_headers() {
    let stage = stage::<Shown>().await;
    assert_eq!(stage.find("section.jcm-table").get_attribute("tabindex").as_deref(), Some("0"));
    let name = stage.find("section.jcm-table").get_attribute("aria-labelledby").unwrap();
    assert_eq!(document().get_element_by_id(&name).unwrap().tag_name(), "CAPTION");
    let headers = |selector| stage.0.query_selector_all(selector).unwrap().length();
    assert_eq!(headers("thead th[scope=col]"), 2);
    assert_eq!(headers("tbody th[scope=row]"), 2);
    assert_eq!(headers("tfoot th[scope=row]"), 1);
    assert_eq!(headers("th:not([scope])"), 0);
}

#[wasm_bindgen_test]
async fn a_figure_says_its_evidence_in_words_and_a_missing_message_is_seen() {
    let stage = stage::<Shown>().await;
    assert!(stage.find(".jcm-figure").text_content().unwrap().contains("¥470,152,000"));
    assert!(stage.find(".jcm-evidence").text_content().unwrap().contains("Not verified"));
    let why = stage.find(".jcm-figure button");
    assert!(why.get_attribute("aria-label").unwrap().starts_with(&why.text_content().unwrap()));
    assert!(stage.find(".jcm-notice").text_content().unwrap().contains("Attention"));
    assert_eq!(stage.find(".missing").text_content().unwrap(), "⟦no-such-message⟧");
}

#[component]
fn Chart() -> Html {
    let labels = Labels {
        caption: "By year".into(),
        summary: "Reductions fall slowly; the cost is back in 2029.".into(),
        reductions: "Reductions (t CO₂)".into(),
        cash_flow: "Cash flow (JPY)".into(),
        inflow: "In".into(),
        outflow: "Out".into(),
        cumulative: "Sum".into(),
        without: "Sum without".into(),
        numbers: "The numbers".into(),
    };
    html! {
        <WithTexts>
            <BarLineChart
                {labels}
                reductions={vec![(2027, 6914.0), (2028, 6879.0)]}
                cash_flow={vec![(2026, -900.0), (2027, 500.0), (2028, 500.0)]}
                cumulative={vec![(2026, -900.0), (2027, -400.0), (2028, 100.0)]}
                without={vec![(2026, -950.0), (2027, -500.0), (2028, -50.0)]}
                texts={["2026: −900", "2027: −400", "2028: 100"].map(AttrValue::from).to_vec()}
                table={table()}
            />
        </WithTexts>
    }
}

#[wasm_bindgen_test]
async fn a_chart_is_a_named_group_of_points_with_its_numbers_in_a_table() {
    let stage = stage::<Chart>().await;
    assert!(stage.find("figure svg[role=group]").get_attribute("aria-label").unwrap().contains("2029"));
    let count = |selector| stage.0.query_selector_all(selector).unwrap().length();
    assert_eq!(count("figure > figcaption"), 1);
    assert_eq!(count(".jcm-chart__drawing [data-series=reductions]"), 2);
    assert_eq!(count(".jcm-chart__drawing [data-series=outflow]"), 1);
    assert_eq!(count(".jcm-chart__drawing [data-series=inflow]"), 2);
    assert_eq!(count(".jcm-chart__drawing polyline"), 2);
    assert_eq!(count("figure details table"), 1);
    // Each panel has a point for each year, and one of them is a stop of the keyboard.
    assert_eq!(count("#flow-mark-0, #flow-mark-1, #flow-mark-2"), 3);
    assert_eq!(count(".jcm-chart__spot[tabindex='0']"), 2);
    assert_eq!(stage.find("#flow-mark-1").get_attribute("aria-label").unwrap(), "2027: −400");
}

#[wasm_bindgen_test]
fn values_are_written_as_the_language_writes_them() {
    let (english, japanese) =
        (Formatter::new(Language::english()), Formatter::new(Language::parse("ja").unwrap_or(Language::english())));
    assert_eq!(english.number("12345678901234567890.126", 2), "12,345,678,901,234,567,890.13");
    assert_eq!(english.fixed("0.5", 3), "0.500");
    assert_eq!(english.percent("0.355", 1), "35.5%");
    assert_eq!(english.money("470152000", "JPY"), "¥470,152,000");
    assert_eq!(english.money("12", "nonsense"), "12 nonsense");
    assert_eq!(japanese.compact("470152000"), "4.7億");
    assert_eq!(japanese.country("TH"), "タイ");
    assert_eq!(english.country("Thailand"), "Thailand");
    assert_eq!(japanese.currency("THB"), "タイ バーツ");
    assert_eq!(english.date(2026, 11, 22), "November 22, 2026");
    assert_eq!(japanese.date(2026, 11, 22), "2026年11月22日");
}
