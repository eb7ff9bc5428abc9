// The money: routes side by side, tiers, inverse questions, cost line by line, "I don't know", and the same figures on the
// command line.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { goTo } from "./pages.mjs";
import { begin, openStudy, written } from "./study.mjs";
import { axe, jcm, messages, rotation, start } from "./support.mjs";

let session;
before(async () => {
  session = await start();
});
after(() => session?.close());

/** A roof in Viet Nam with everything that the money needs. */
const ROOF = {
  country: "VN",
  technology: "solar_pv",
  mounting: "rooftop",
  capacity_kw: "1000",
  equipment_use: "own_use",
  industry: "food_manufacturing",
  start_year: "2028",
};

/** The value of a line as the command line assesses the study; the page shows it rounded. */
async function assessed(answers, symbol) {
  const today = new Date().toLocaleDateString("sv");
  const { figures } = JSON.parse(await jcm(["assess", "-", "--on", today], written(answers)));
  return figures.find((figure) => figure.symbol === symbol);
}

const part = (page, name) => page.locator(`[data-part="${name}"]`);
/** The digits of an amount; the page writes a minus sign where the engine writes a hyphen. */
const digits = (text) => text.replaceAll("−", "-").replace(/[^\d-]/g, "");

async function routesStandSideBySide(page, texts) {
  const routes = part(page, "routes");
  const heads = await routes.locator("#results-routes-table").locator("xpath=ancestor::table").locator("thead th").allInnerTexts();
  assert.deepEqual(heads.slice(1), ["none", "equipment-subsidy", "private"].map((route) => texts(`choice-route-${route}`)));
  assert.equal(await routes.locator("polyline").count(), 3);
  const values = routes.locator("tbody tr").first().locator("td");
  for (const [index, route] of ["none", "equipment_subsidy", "private"].entries()) {
    const { shown } = await assessed({ ...ROOF, route }, "npv");
    assert.equal(digits(await values.nth(index).innerText()), digits(shown), route);
  }
  const name = texts("choice-route-private");
  await routes.getByRole("button", { name: texts("money-show-route", { route: name }) }).click();
  await page.locator(".jcm-figure", { hasText: texts("results-figure-subsidy") }).getByText(/[¥￥]\s?0$|^0\s?[¥￥]$/).waitFor();
  assert.deepEqual(await axe(page), []);
}

async function inversesAreWorkedOut(page, texts) {
  await part(page, "inverse").getByRole("button", { name: texts("money-inverse-show") }).click();
  const rows = part(page, "inverse").locator("tbody tr");
  assert.equal(await rows.count(), 5);
  // What the page answers for the cost, answered as the cost, brings the value to nothing.
  const cost = digits(await rows.nth(1).locator("td").nth(1).innerText());
  const { value } = await assessed({ ...ROOF, total_cost: cost, cost_currency: "JPY" }, "npv");
  assert.ok(Math.abs(Number(value)) < 10, `${value} at ${cost}`);
  assert.deepEqual(await axe(page), []);
}

async function everyTierIsShown(page, texts) {
  const tiers = part(page, "subsidy").locator("#results-tiers-table").locator("xpath=ancestor::table").locator("tbody tr");
  assert.equal(await tiers.count(), 3);
  await tiers.nth(2).getByText(texts("tier-applied")).waitFor();
  const known = part(page, "subsidy").locator("details", { hasText: texts("tier-known-intro") });
  await known.locator("summary").click();
  const count = await known.locator("li").count();
  assert.ok(count >= 19, `${count} projects`);
  assert.equal(await known.locator("li a[href^=http]").count(), count, "each has its source");
}

async function linesReplaceTheTotal(page, texts) {
  const lines = page.locator("details", { hasText: texts("costs-further-lines-intro") });
  await lines.locator("summary").click();
  await page.locator("#field-cost-equipment").fill("60000000");
  await page.locator("#field-cost-land").fill("15000000");
  await page.locator("#field-cost-equipment").fill("");
  await page.locator("#field-cost-equipment").fill("80000000");
  assert.equal(await lines.getAttribute("open"), "");
  await page.locator("#field-total-cost-used").getByText(/95[,.]?000[,.]?000/).waitFor();
  assert.deepEqual(await axe(page), []);
}

async function unknownShowsTheRange(page, texts) {
  const name = texts("question-unknown-of", { question: texts("field-generation-mwh") });
  await page.getByRole("button", { name }).click();
  await page.getByRole("button", { name: texts("question-unknown-undo-of", { question: texts("field-generation-mwh") }) }).waitFor();
  await goTo(page, "results");
  const reductions = page.locator(".jcm-figure", { hasText: texts("results-figure-reductions") });
  await reductions.getByText(texts("results-range")).waitFor();
}

const CASES = [
  ["the routes stand side by side, and each can be shown", "results", routesStandSideBySide],
  ["inverse questions are worked out when asked for", "results", inversesAreWorkedOut],
  ["every tier of the subsidy is shown, with the projects that are known", "results", everyTierIsShown],
  ["the cost line by line replaces the total, and stays open while it is typed", "costs", linesReplaceTheTotal],
  ["somebody who does not know says so, and sees the range", "activity", unknownShowsTheRange],
];

for (const language of await rotation("a roof in Viet Nam")) {
  test(`a roof in Viet Nam (${language})`, async (t) => {
    const texts = await messages(language);
    const page = await openStudy(session, ROOF, { language, path: "#results" });
    for (const [name, step, check] of CASES) {
      await t.test(name, async () => {
        await begin(page, step, ROOF);
        await check(page, texts);
        assert.deepEqual(page.troubles.splice(0), []);
      });
    }
    await page.context().close();
  });
}
