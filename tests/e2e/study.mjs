// Studies: one that an earlier visit or a file has left, and a whole one that is answered here, from the first question to the printed
// report: a rooftop plant in Thailand, of 6,914 t a year.

import assert from "node:assert/strict";
import { goTo, openFile } from "./pages.mjs";
import { plain, printed } from "./print.mjs";
import { openApp } from "./support.mjs";

const REDUCTIONS = "6,914";

/** Where the browser keeps the study. */
export const STUDY = "jcm-study";

/** A study of these answers as a file or the browser holds it, with more in it where `more` says so. */
export const written = (answers, more = {}) => JSON.stringify({ format: 1, answers, ...more });

/** Opens the app with `kept` in the browser's storage, text by key, as an earlier visit left it. */
export const openWith = (session, kept, options = {}) =>
  openApp(session, {
    ...options,
    // A page that is loaded again shall find what it left itself.
    prepare: (page) =>
      page.addInitScript((kept) => {
        if (sessionStorage.getItem("prepared")) return;
        sessionStorage.setItem("prepared", "yes");
        for (const [key, text] of Object.entries(kept)) localStorage.setItem(key, text);
      }, kept),
  });

/** Opens the app with these answers of an earlier visit. */
export const openStudy = (session, answers, options) => openWith(session, { [STUDY]: written(answers) }, options);

/** Brings the page to `step` with these answers and nothing else, whatever came before. That is quicker than loading it again. */
export async function begin(page, step, answers = {}) {
  if (await page.locator("dialog[open]").count()) await page.keyboard.press("Escape");
  const isKept = ([key, answers]) => {
    const { format, ...kept } = JSON.parse(localStorage.getItem(key) ?? "{}");
    const sorted = (named) => JSON.stringify(Object.entries(named).sort());
    return Object.keys(kept).join() === "answers" && sorted(kept.answers) === sorted(answers);
  };
  if (!(await page.evaluate(isKept, [STUDY, answers]))) {
    await openFile(page, written(answers));
    await page.waitForFunction(isKept, [STUDY, answers]);
  }
  await goTo(page, step);
}

/** Answers everything that the results need. */
export async function answerStudy(page) {
  const choose = (field, value) => page.locator(`input[name="field-${field}"][value="${value}"]`).check({ force: true });
  await goTo(page, "country");
  await page.locator("#field-country").selectOption("TH");
  await goTo(page, "technology");
  await page.locator("#field-technology").selectOption("solar_pv");
  await choose("mounting", "rooftop");
  await goTo(page, "methodology");
  await page.locator("details:has(#field-grid-connected) > summary").click();
  for (const field of ["grid-connected", "modules-certified", "output-metered"]) await choose(field, "yes");
  await goTo(page, "activity");
  await page.locator("details:has(#field-start-year) > summary").click();
  for (const [field, text] of Object.entries({ "capacity-kw": "16000", "generation-mwh": "21675", "start-year": "2028" })) {
    await page.locator(`#field-${field}`).fill(text);
  }
  await goTo(page, "costs");
  await choose("equipment-use", "own_use");
  await page.locator("#field-industry").selectOption("metal_products");
  await page.locator("details:has(#field-orders-placed) > summary").click();
  for (const field of ["similar-to-earlier", "orders-placed", "other-japanese-subsidy"]) await choose(field, "no");
  for (const field of ["japanese-representative", "credits-intended"]) await choose(field, "yes");
}

/** Looks for the figures of the study in the results and in the printed report. */
export async function readsResults(page, texts) {
  await goTo(page, "results");
  await page.locator(".jcm-figure__value").first().getByText(texts.number(REDUCTIONS)).waitFor();
  // Subsidy, credits and revenue are known as well.
  for (const value of await page.locator(".jcm-figure__value").allInnerTexts()) assert.match(value, /\d/);
  await page.locator('.jcm-result__way a[href="#report"]').click();
  await page.locator(".jcm-paper").waitFor();
  const { read } = await printed(page, "A4");
  assert.ok(read[0].includes(plain(texts("report-cover"))), read[0]);
  assert.ok(read[1].includes(texts.number(REDUCTIONS)), read[1]);
}
