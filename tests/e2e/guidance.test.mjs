// Guidance: every statement names its source, words of the field open their meaning, and a real case opens as a sample.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { goTo, openSample, STEPS } from "./pages.mjs";
import { keyboard, messages, openApp, rotation, speak, start } from "./support.mjs";

let session;
before(async () => {
  session = await start();
});
after(() => session?.close());

async function everyStatementNamesItsSource(page, texts) {
  let statements = 0;
  for (const step of STEPS) {
    await goTo(page, step);
    const found = await page.locator(".jcm-guidance__statement").evaluateAll((items) =>
      items.map((item) => {
        const source = item.querySelector(".jcm-guidance__source");
        const count = (selector) => source.querySelectorAll(selector).length;
        return { text: item.textContent, said: source.textContent, grades: count(".jcm-evidence"), links: count('a[href^="http"]') };
      }),
    );
    for (const { text, said, grades, links } of found) {
      assert.equal(grades, 1, text);
      assert.ok(links || said.includes(texts("guidance-own")), text);
      statements += 1;
    }
  }
  assert.ok(statements > 150, `${statements} statements`);
}

async function wordOpensItsMeaning(page, texts) {
  await goTo(page, "results");
  const word = page.locator(".jcm-results .jcm-term").first();
  const meaning = word.locator(".jcm-term__meaning");
  const text = await meaning.textContent();
  const glossary = Object.values(texts.starting("guide-glossary-"));
  assert.ok(glossary.includes(text), text);
  await meaning.waitFor({ state: "hidden" });
  await word.locator("button").hover();
  await meaning.waitFor({ state: "visible" });
  // The meaning can be pointed at as well, and goes with the pointer.
  await meaning.hover();
  await meaning.waitFor({ state: "visible" });
  await page.mouse.move(0, 0);
  await meaning.waitFor({ state: "hidden" });
  // By key: Enter opens, Escape closes.
  await keyboard(page).activate(word.locator("button"));
  await meaning.waitFor({ state: "visible" });
  await page.keyboard.press("Escape");
  await meaning.waitFor({ state: "hidden" });
}

test("statements and words of the field", async (t) => {
  const page = await openApp(session);
  await openSample(page, 0);
  for (const language of await rotation("statements and words of the field")) {
    const texts = await messages(language);
    const check = (name, act) =>
      t.test(`${name} (${language})`, async () => {
        await speak(page, language);
        await act(page, texts);
        assert.deepEqual(page.troubles.splice(0), []);
      });
    await check("every statement names its source and its grade", everyStatementNamesItsSource);
    await check("a word of the field opens its meaning", wordOpensItsMeaning);
  }
  await page.context().close();
});

test("a touch opens a meaning", async () => {
  const page = await openApp(session, { hasTouch: true, viewport: { width: 390, height: 844 } });
  await openSample(page, 0);
  const word = page.locator(".jcm-results .jcm-term").first();
  await word.locator("button").tap();
  const meaning = word.locator(".jcm-term__meaning");
  await meaning.waitFor({ state: "visible" });
  const { x, width } = await meaning.boundingBox();
  assert.ok(x >= 0 && x + width <= 390, `${x} ${width}`);
  await page.context().close();
});

test("a real case opens as a sample, and asks before it replaces answers", async () => {
  const page = await openApp(session);
  const texts = await messages("en");
  await page.locator("#field-country").selectOption("MN");
  await goTo(page, "results");
  const cases = page.locator(".jcm-guidance details", { hasText: texts("guide-real-cases-why") });
  await cases.locator("summary").click();
  const open = cases.getByRole("button", { name: texts("samples-open-named", { title: texts("sample-thailand-rooftop-16mw-title") }) });
  await open.click();
  await cases.getByRole("button", { name: texts("restart-keep") }).click();
  await goTo(page, "country");
  assert.equal(await page.locator("#field-country").inputValue(), "MN");
  await goTo(page, "results");
  await cases.locator("summary").click();
  await open.click();
  await cases.getByRole("button", { name: texts("samples-replace-confirm") }).click();
  await page.locator(".jcm-figure").getByText("6,914").first().waitFor();
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});
