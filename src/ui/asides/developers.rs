//! How programs use the engine: the package for scripts, the command line, the crate, the form of a study.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::prose::{code_block, list, meanings, section, sentence};
use crate::ui::I18n;
use crate::ui::components::{ButtonKind, button};
use crate::ui::hooks::download_text;
use crate::ui::locale::fetch_text;

const SCRIPT: &str = "\
import { init, assess, explain, JcmError } from \"jcm-feasibility\";

await init();
const study = {
  format: 1,
  answers: { country: \"TH\", technology: \"solar_pv\", capacity_kw: \"16000\", generation_mwh: \"21675\" },
};
try {
  const assessment = assess(study);
  const first = assessment.figures.find(({ symbol }) => symbol === assessment.headline[0]);
  console.log(first.name, first.shown, first.unit);
  console.log(explain(study, \"first_year_reductions\"));
} catch (error) {
  if (error instanceof JcmError) console.error(error.code, error.message);
  else throw error;
}";

const FUNCTIONS: [(&str, &str); 5] = [
    ("init()", "developers-init"),
    ("assess(study, options)", "developers-assess"),
    ("methodologies(filter)", "developers-methodologies"),
    ("explain(study, symbol, options)", "developers-explain"),
    ("versions()", "developers-versions"),
];

const COMMANDS: &str = "\
jcm assess study.json --on 2026-11-22 --lang ja
jcm schema
jcm methodologies TH
jcm selfcheck";

const CRATE: &str = "\
[dependencies]
jcm-feasibility = { path = \"…\", default-features = false }";

/// The schema of a study: a file beside the page, which costs nothing until somebody asks for it.
const SCHEMA: &str = "jcm-study.schema.json";

pub(super) fn developers(i18n: &I18n) -> Html {
    let schema = Callback::from(|()| {
        spawn_local(async {
            // Without a connection there is nothing to hand over; asking again tries again.
            if let Ok(text) = fetch_text(SCHEMA).await {
                download_text(SCHEMA, "application/schema+json", &text);
            }
        });
    });
    html! {
        <>
            { section(i18n, "developers-package", html! {
                <>
                    { sentence(i18n, "developers-package-intro") }
                    { code_block(SCRIPT) }
                    { meanings(i18n, &FUNCTIONS) }
                    { list(i18n, &["developers-errors", "developers-numbers"]) }
                </>
            }) }
            { section(i18n, "developers-study", html! {
                <>
                    { sentence(i18n, "developers-study-intro") }
                    <p>{ button(ButtonKind::Secondary, i18n.t("developers-schema"), schema) }</p>
                </>
            }) }
            { section(i18n, "developers-command", html! {
                <>
                    { sentence(i18n, "developers-command-intro") }
                    { code_block(COMMANDS) }
                    { sentence(i18n, "developers-exit") }
                </>
            }) }
            { section(i18n, "developers-crate", html! {
                <>
                    { sentence(i18n, "developers-crate-intro") }
                    { code_block(CRATE) }
                    { sentence(i18n, "developers-open") }
                </>
            }) }
        </>
    }
}
