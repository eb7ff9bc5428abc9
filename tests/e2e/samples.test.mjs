// The four real projects, opened by a click: the page and the command line give the same figures, and these are the ones
// that the projects published.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { goTo } from "./pages.mjs";
import { jcm, messages, openApp, rotation, saved, speak, start } from "./support.mjs";

/** The day of the visit and of the assessment: figures depend on the day. */
const TODAY = "2026-11-20";

/** What the projects published or the rules say, by the rows of the table of both bases. */
const EXPECTED = {
  thailand_rooftop_16mw: { application: 6914, methodology: 6914 },
  mongolia_ground_10mw: { application: 14746, methodology: 11086 },
  thailand_factory_994kw: { application: 491 },
  thailand_solar_fy2023: { subsidy: 0, refused: "thailand_similar_solar" },
};

/** The number in a written figure, such as `¥868,158,000` or `6,914 t CO₂`, as digits. */
function number(text) {
  const [digits] = text.match(/-?\d[\d,]*(\.\d+)?/) ?? assert.fail(`There is no number in “${text}”`);
  return digits.replaceAll(",", "");
}

let session;
before(async () => {
  session = await start();
});
after(() => session?.close());

async function headlineFigures({ page, texts, assessment, expected }) {
  const shown = (await page.locator(".jcm-figure__value").allInnerTexts()).map((text) => number(texts.number(text)));
  const figure = (symbol) => assessment.figures.find((figure) => figure.symbol === symbol).shown;
  assert.equal(shown.length, 4);
  assert.deepEqual(shown, assessment.headline.map(figure));
  if (expected.subsidy !== undefined) assert.equal(Number(shown[1]), expected.subsidy);
}

async function publishedReductions({ page, texts, expected }) {
  const row = page.locator('[data-part="bases"] tfoot td');
  const [application, methodology] = (await row.allInnerTexts()).map((text) => Number(number(texts.number(text))));
  if (expected.application) assert.equal(application, expected.application);
  if (expected.methodology) assert.equal(methodology, expected.methodology);
}

async function wholeCalculation({ page, texts, assessment }) {
  const file = await saved(page, () => page.getByRole("button", { name: texts("results-download") }).click());
  assert.deepEqual(JSON.parse(file), assessment);
}

async function selection({ page, texts, assessment, expected }) {
  const refusal = page.locator('[data-part="subsidy"] .jcm-notice');
  if (!expected.refused) return assert.equal(await refusal.count(), 0);
  await refusal.getByText(texts("results-refused")).waitFor();
  const reason = texts(`clause-subsidy-${expected.refused.replaceAll("_", "-")}`);
  await refusal.getByText(reason).waitFor();
  const condition = page.locator('.jcm-clauses__item[data-verdict="not-met"]', { hasText: reason });
  assert.ok(await condition.locator(".jcm-clauses__source a").isVisible(), "the clause has no source");
  assert.deepEqual(assessment.conditions.filter(({ state }) => state === "not_met").map(({ clause }) => clause), [expected.refused]);
}

async function standing({ page, texts, assessment }) {
  const standing = page.locator(".jcm-standing");
  await standing.getByText(texts("results-estimate")).first().waitFor();
  const [year, month, day] = assessment.data_date.split("-").map(Number);
  const written = new Intl.DateTimeFormat(texts.intl, { year: "numeric", month: "long", day: "numeric" }).format(new Date(year, month - 1, day));
  await standing.getByText(written).waitFor();
  await standing.locator(`.jcm-evidence[data-grade="${assessment.weakest_evidence}"]`).waitFor();
  assert.deepEqual(page.troubles.splice(0), []);
}

/** What is seen of a sample on its results. */
const SEEN = {
  "shows the headline figures of the command line": headlineFigures,
  "shows the published reductions": publishedReductions,
  "downloads the whole calculation of the command line": wholeCalculation,
  "says whether and why the project is not selected": selection,
  "says that it is an estimate, of which day, on which evidence": standing,
};

test("the samples", async (t) => {
  // One page on the day of the assessments: a sample takes the place of another.
  const page = await openApp(session, {
    timezoneId: "Asia/Tokyo",
    prepare: (page) => page.clock.setFixedTime(new Date(`${TODAY}T12:00:00+09:00`)),
  });
  await t.test("these are all", async () => {
    assert.deepEqual((await jcm(["samples"])).trim().split("\n").sort(), Object.keys(EXPECTED).sort());
    assert.equal(await page.locator(".jcm-samples__item").count(), Object.keys(EXPECTED).length);
  });
  for (const [id, expected] of Object.entries(EXPECTED)) {
    const study = await jcm(["sample", id]);
    for (const language of await rotation(id)) {
      await t.test(`${id} (${language})`, async (t) => {
        const texts = await messages(language);
        const assessment = JSON.parse(await jcm(["assess", "-", "--on", TODAY, "--lang", language], study));
        await speak(page, language);
        await goTo(page, "country");
        await page.locator(".jcm-samples__item", { hasText: texts(`sample-${id.replaceAll("_", "-")}-title`) }).getByRole("button").click();
        await page.locator(".jcm-figures").waitFor();
        for (const [name, look] of Object.entries(SEEN)) await t.test(name, () => look({ page, texts, assessment, expected }));
      });
    }
  }
  await page.context().close();
});
