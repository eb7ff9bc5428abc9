// The results of a study that is not finished, and the ways through the long page of one that is.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openSample } from "./pages.mjs";
import { begin, openStudy } from "./study.mjs";
import { keyboard, messages, rotation, start } from "./support.mjs";

let session;
before(async () => {
  session = await start();
});
after(() => session?.close());

/** Enough for the reductions. The cost is no number, so that the cash flow has to wait. */
const WITHOUT_COST = {
  country: "TH",
  technology: "solar_pv",
  mounting: "rooftop",
  capacity_kw: "16000",
  generation_mwh: "21675",
  start_year: "2028",
  total_cost: "a lot",
};

const part = (page, name) => page.locator(`[data-part="${name}"]`);

async function nothingIsSaid(page, texts) {
  assert.equal(await part(page, "chart").locator(".jcm-result__intro").innerText(), texts("results-chart-nothing"));
  assert.equal(await part(page, "chart").locator("figure, svg").count(), 0);
  assert.equal(await part(page, "yearly").locator(".jcm-result__intro").innerText(), texts("results-yearly-nothing"));
  assert.equal(await part(page, "yearly").locator("table").count(), 0);
}

async function cashFlowWaits(page, texts) {
  const chart = part(page, "chart");
  await chart.getByText(texts("results-chart-no-cash-flow")).waitFor();
  assert.deepEqual(await chart.locator(".jcm-chart__panel-name").allInnerTexts(), [texts("results-chart-reductions")]);
  assert.equal(await chart.locator('.jcm-chart__bar[data-series="reductions"]').count() > 0, true);
  const way = texts("results-needs-correction", { question: texts("field-total-cost") });
  await chart.getByRole("button", { name: way }).click();
  await page.locator("#field-total-cost:focus").waitFor();
}

async function lackIsNamed(page, texts) {
  const lacking = part(page, "issues").getByText(texts("issue-no-fact", { parameter: texts("line-factor") }));
  await lacking.waitFor();
  assert.doesNotMatch(await page.locator("main").innerText(), /grid_factor/);
}

async function tableIsSkipped(page, texts) {
  await page.goto(new URL("#country", page.url()).href);
  await openSample(page, 0);
  const keys = keyboard(page);
  const skip = part(page, "yearly").getByRole("link", { name: texts("results-yearly-skip") });
  await keys.tabTo(skip);
  // Only who comes by keyboard sees it.
  await page.waitForFunction((link) => link.getBoundingClientRect().width > 20, await skip.elementHandle());
  await keys.press("Enter");
  const end = page.locator("#results-yearly-end:focus");
  await end.waitFor();
  assert.equal(await end.innerText(), texts("results-yearly-end"));
  assert.equal(new URL(page.url()).hash, "#results", "the step is no longer in the address");
  await keys.press("Tab");
  const within = await page.evaluate(() => document.activeElement.closest("[data-part]")?.dataset.part);
  assert.equal(within, "scenarios");
}

const CASES = [
  ["where nothing can be drawn or listed, that is said", {}, nothingIsSaid],
  ["where only the reductions can be drawn, the chart says what the cash flow waits for", WITHOUT_COST, cashFlowWaits],
  ["a fact that the registry lacks is called by its name", { country: "CR", technology: "solar_pv", capacity_kw: "1000" }, lackIsNamed],
  ["the yearly table can be skipped", {}, tableIsSkipped],
];

for (const language of await rotation("results")) {
  test(`results (${language})`, async (t) => {
    const texts = await messages(language);
    const page = await openStudy(session, {}, { language, path: "#results" });
    for (const [name, answers, check] of CASES) {
      await t.test(name, async () => {
        await begin(page, "results", answers);
        await check(page, texts);
        assert.deepEqual(page.troubles.splice(0), []);
      });
    }
    await page.context().close();
  });
}
