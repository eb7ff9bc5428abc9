// The results of a study that is not finished, and the ways through the long page of one that is.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openSample } from "./pages.mjs";
import { keyboard, languages, messages, openApp, start } from "./support.mjs";

let session;
before(async () => {
  session = await start();
});
after(() => session?.close());

/** Opens the results of a study with these answers. */
async function results(language, answers, check) {
  const page = await openApp(session, {
    language,
    path: "#results",
    prepare: (page) =>
      page.addInitScript((answers) => localStorage.setItem("jcm-study", JSON.stringify({ format: 1, answers })), answers),
  });
  await check(page, await messages(language));
  assert.deepEqual(page.troubles, []);
  await page.context().close();
}

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

for (const language of await languages()) {
  describe(language, () => {
    test("where nothing can be drawn or listed, that is said", () =>
      results(language, {}, async (page, texts) => {
        assert.equal(await part(page, "chart").locator(".jcm-result__intro").innerText(), texts("results-chart-nothing"));
        assert.equal(await part(page, "chart").locator("figure, svg").count(), 0);
        assert.equal(await part(page, "yearly").locator(".jcm-result__intro").innerText(), texts("results-yearly-nothing"));
        assert.equal(await part(page, "yearly").locator("table").count(), 0);
      }));

    test("where only the reductions can be drawn, the chart says what the cash flow waits for", () =>
      results(language, WITHOUT_COST, async (page, texts) => {
        const chart = part(page, "chart");
        await chart.getByText(texts("results-chart-no-cash-flow")).waitFor();
        assert.deepEqual(await chart.locator(".jcm-chart__panel-name").allInnerTexts(), [texts("results-chart-reductions")]);
        assert.equal(await chart.locator('.jcm-chart__bar[data-series="reductions"]').count() > 0, true);
        const way = texts("results-needs-correction", { question: texts("field-total-cost") });
        await chart.getByRole("button", { name: way }).click();
        await page.locator("#field-total-cost:focus").waitFor();
      }));

    test("a fact that the registry lacks is called by its name", () =>
      results(language, { country: "CR", technology: "solar_pv", capacity_kw: "1000" }, async (page, texts) => {
        const lacking = part(page, "issues").getByText(texts("issue-no-fact", { parameter: texts("line-factor") }));
        await lacking.waitFor();
        assert.doesNotMatch(await page.locator("main").innerText(), /grid_factor/);
      }));

    test("the yearly table can be skipped", () =>
      results(language, {}, async (page, texts) => {
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
      }));
  });
}
