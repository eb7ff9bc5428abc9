// A whole study, from the first question to the printed report: a rooftop plant in Thailand, of 6,914 t a year.

import assert from "node:assert/strict";
import { goTo } from "./pages.mjs";
import { plain, printed } from "./print.mjs";

const REDUCTIONS = "6,914";

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
