// Finding the technology, checking the criteria, several pieces of equipment, other units, and a connection that fails.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { goTo, unfold } from "./pages.mjs";
import { begin } from "./study.mjs";
import { emptyPage, messages, openApp, rotation, start } from "./support.mjs";

let session;
before(async () => {
  session = await start();
});
after(() => session?.close());

const description = (page) => page.locator("#technology-description");
const technology = (page, part = "") => page.locator(`#field-technology${part}`);
const figure = (page, texts, name) => page.locator(".jcm-summary__item", { hasText: texts(name) }).locator("dd");

// Descriptions are read in English and Japanese, whatever the language of the page.
const DESCRIPTIONS = { en: "old coal boiler in a hospital in Ulaanbaatar", ja: "ウランバートルの病院の古い石炭ボイラー" };

async function descriptionLeads(page, texts, words) {
  await goTo(page, "technology");
  await description(page).fill(words);
  await page.locator(".jcm-found__list button", { hasText: texts("choice-technology-boiler") }).click();
  await page.locator(".jcm-found > button").click();
  assert.equal(await technology(page).inputValue(), "boiler");
  await goTo(page, "country");
  assert.equal(await page.locator("#field-country").inputValue(), "MN");

  await goTo(page, "methodology");
  await page.locator('input[name="field-methodology"][value="MN_AM002 1.0"]:checked').waitFor({ state: "attached" });
  await unfold(page);
  const dust = page.getByRole("group", { name: texts("clause-methodology-dust-collector") });
  await dust.getByText(texts("no"), { exact: true }).click();
  await page.getByText(texts("clause-methodology-dust-collector-unmet")).waitFor();
  await goTo(page, "results");
  await page.locator('.jcm-clauses__item[data-verdict="not-met"]', { hasText: texts("clause-methodology-dust-collector") }).waitFor();
}

async function partsAreAdded(page, texts) {
  await page.locator("#field-country").selectOption("TH");
  await goTo(page, "technology");
  await technology(page).selectOption("solar_pv");
  await page.getByRole("button", { name: texts("part-add") }).click();
  await technology(page, "-2").selectOption("chiller");
  await goTo(page, "activity");
  // 2 MW, 1,000 MWh x 0.319 = 319 t.
  await page.locator("#field-capacity-kw").fill("2");
  await page.locator("#field-capacity-kw-unit").selectOption("MW");
  await page.locator("#field-generation-mwh").fill("1000");
  await unfold(page);
  await page.locator("#field-auxiliary-mwh").fill("0");
  // 1,000 MWh x (6 / 5 - 1) x 0.5 = 100 t.
  for (const [field, text] of [["project-electricity", "1000"], ["efficiency-project", "6"], ["efficiency-reference", "5"], ["grid-factor-methodology", "0.5"]]) {
    const input = page.locator(`#field-${field}-2`);
    if (!(await input.isVisible())) await page.locator(".jcm-part:nth-of-type(2) summary").click();
    await input.fill(texts.number(text));
  }
  await figure(page, texts, "results-figure-reductions").getByText("319").waitFor();
  await goTo(page, "technology");
  await page.getByText(texts("issue-required")).or(page.locator("input[name='field-separate-energy-2']")).first().waitFor();
  await page.locator('label[for="field-separate-energy-2"]').click();
  await figure(page, texts, "results-figure-reductions").getByText("419").waitFor();
}

// Both languages in which descriptions are read are always among them.
for (const language of new Set([...(await rotation("selection")), ...Object.keys(DESCRIPTIONS)])) {
  test(`a project is described and composed (${language})`, async (t) => {
    const texts = await messages(language);
    const page = await openApp(session, { language });
    await t.test("a description leads to technology, country and criteria", async () => {
      await descriptionLeads(page, texts, DESCRIPTIONS[language] ?? DESCRIPTIONS.en);
      assert.deepEqual(page.troubles.splice(0), []);
    });
    await t.test("solar power and chillers in one project", async () => {
      await begin(page, "country");
      await partsAreAdded(page, texts);
      assert.deepEqual(page.troubles.splice(0), []);
    });
    await page.context().close();
  });
}

test("a roof in Thailand", async (t) => {
  const page = await openApp(session);
  await page.locator("#field-country").selectOption("TH");
  await goTo(page, "technology");
  await technology(page).selectOption("solar_pv");
  await t.test("a unit typed after the number is understood", async () => {
    await goTo(page, "activity");
    await page.locator("#field-capacity-kw").fill("16 MW");
    await page.locator("#field-generation-mwh").fill("21675");
    assert.equal(await page.locator("#field-capacity-kw").inputValue(), "16");
    assert.equal(await page.locator("#field-capacity-kw-unit").inputValue(), "MW");
    await page.locator(".jcm-summary").getByText("6,914").waitFor();
  });
  await t.test("what the visitor describes and does not know stays said", async () => {
    await goTo(page, "technology");
    await description(page).fill("a roof of a car-parts factory");
    await technology(page).selectOption("solar_pv");
    await goTo(page, "costs");
    const answer = (field, value) => page.locator(`input[name="field-${field}"][value="${value}"]`);
    const choose = (field, value) => answer(field, value).check({ force: true });
    await unfold(page);
    await choose("orders-placed", "unknown");
    await choose("japanese-representative", "yes");
    await choose("credits-intended", "no");
    await choose("credits-intended", "unknown");
    const said = async () => {
      for (const [field, value] of [["orders-placed", "unknown"], ["japanese-representative", "yes"], ["credits-intended", "unknown"]]) {
        assert.ok(await answer(field, value).isChecked(), field);
      }
    };
    await said();
    await page.reload();
    await answer("orders-placed", "yes").waitFor({ state: "attached" });
    await said();
    await goTo(page, "technology");
    assert.equal(await description(page).inputValue(), "a roof of a car-parts factory");
  });
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("facts that do not arrive are said to be missing, and asked for again", async () => {
  const texts = await messages("en");
  let online = false;
  const page = await emptyPage(session);
  await page.route("**/facts.bin", (route) => (online ? route.continue() : route.abort()));
  await page.goto(session.server.url);
  await page.locator('html[data-facts="failed"]').waitFor({ state: "attached" });
  await page.locator("#field-country").selectOption("TH");
  await goTo(page, "activity");
  const alert = page.getByRole("alert");
  await alert.getByText(texts("facts-failed")).waitFor();
  online = true;
  await alert.getByRole("button", { name: texts("facts-again") }).click();
  await page.locator('html[data-facts="ready"]').waitFor({ state: "attached" });
  await goTo(page, "country");
  assert.equal(await page.locator("#field-country").inputValue(), "TH");
  await page.context().close();
});
