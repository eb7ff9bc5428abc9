// A whole study by keyboard alone: from the country to the source of an emission factor and the printed
// report, back to the answers, and away and back again.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { STEPS } from "./pages.mjs";
import { plain, printed } from "./print.mjs";
import { keyboard, messages, openApp, rotation, shown, start } from "./support.mjs";

let session;
before(async () => {
  session = await start();
});
after(() => session?.close());

/** Waits until the heading of `step` has the focus, and looks at the title of the window. */
async function arrivesAt(page, texts, step) {
  const name = texts(`step-${step}`);
  await page.locator("h1:focus", { hasText: name }).waitFor();
  assert.equal(await page.title(), texts("app-title", { step: name }));
  assert.equal(new URL(page.url()).hash, `#${step}`);
  const current = page.locator('.jcm-steps__button[aria-current="step"] .jcm-steps__label');
  assert.deepEqual(await current.allInnerTexts(), [name]);
}

/** Presses the button that goes on, and waits for the next step. */
async function goOn(page, keys, texts, from) {
  await keys.activate(page.locator('.jcm-topic__actions [data-kind="primary"]'));
  await arrivesAt(page, texts, STEPS[STEPS.indexOf(from) + 1]);
}

/** Chooses an option as the language allows: by typing its name where keys give its letters, by arrows elsewhere. */
async function select(page, keys, field, value, typed) {
  const control = page.locator(`#field-${field}`);
  await keys.tabTo(control);
  if (typed) await keys.type(typed);
  const count = await control.locator("option").count();
  for (let presses = 0; (await control.inputValue()) !== value; presses += 1) {
    assert.ok(!typed && presses < count, `${value} is not reached in ${field}`);
    await keys.press("ArrowDown");
  }
}

const option = (page, field, value) => page.locator(`input[name="field-${field}"][value="${value}"]`);

/** The value that the summary beside the questions shows under `name`. */
const summaryValue = (page, name) => page.locator(".jcm-summary__item", { hasText: name }).locator("dd");

for (const language of await rotation("a whole study by keyboard")) {
  test(`a whole study by keyboard alone (${language})`, async () => {
    const texts = await messages(language);
    const page = await openApp(session, { language });
    const keys = keyboard(page);
    const title = (step) => texts("app-title", { step: texts(`step-${step}`) });

    // The first stop is the skip link, and it skips.
    assert.equal(await page.title(), title("country"));
    await keys.press("Tab");
    assert.equal((await keys.focused()).label, texts("app-skip"));
    await keys.press("Enter");
    await page.locator("main:focus").waitFor();

    await select(page, keys, "country", "TH", language === "en" ? "Thai" : undefined);
    await page.locator(".jcm-topic__aside h2").waitFor();
    await goOn(page, keys, texts, "country");

    await select(page, keys, "technology", "solar_pv", language === "en" ? "Solar power (" : undefined);
    await keys.choose(option(page, "mounting", "rooftop"));
    await goOn(page, keys, texts, "technology");

    await keys.activate(page.locator("summary", { hasText: texts("methodology-others") }));
    await keys.choose(option(page, "methodology", "TH_AM001 3.0"));
    await keys.activate(page.locator("summary", { hasText: texts("criteria-later") }));
    for (const question of ["grid-connected", "modules-certified", "output-metered"]) {
      await keys.choose(option(page, question, "yes"));
    }
    await goOn(page, keys, texts, "methodology");

    const answers = { "capacity-kw": "16000", "generation-mwh": "21675", "start-year": "2028" };
    await keys.activate(page.locator("summary", { hasText: texts("activity-years") }));
    for (const [field, text] of Object.entries(answers)) await keys.fill(page.locator(`#field-${field}`), text);
    await summaryValue(page, texts("results-figure-reductions")).getByText(texts.number("6,914")).waitFor();
    await goOn(page, keys, texts, "activity");

    await keys.choose(option(page, "equipment-use", "own_use"));
    await select(page, keys, "industry", "metal_products");
    await keys.activate(page.locator("summary", { hasText: texts("costs-further-conditions") }));
    for (const [field, answer] of [
      ["japanese-representative", "yes"],
      ["orders-placed", "no"],
      ["other-japanese-subsidy", "no"],
      ["credits-intended", "yes"],
      ["similar-to-earlier", "no"],
    ]) {
      await keys.choose(option(page, field, answer));
    }
    await goOn(page, keys, texts, "costs");

    const figures = page.locator(".jcm-figure");
    const names = ["reductions", "subsidy", "credits", "revenue"].map((name) => texts(`results-figure-${name}`));
    assert.deepEqual(await figures.locator(".jcm-figure__name").allInnerTexts(), names);
    const values = await figures.locator(".jcm-figure__value").allInnerTexts();
    assert.equal(values[0], texts.number("6,914"));
    for (const value of values) assert.match(value, /\d/, `${values} are all known`);

    // On to the printed report, and back to the results.
    await keys.activate(page.locator('.jcm-result__way a[href="#report"]'));
    await page.locator("h1:focus", { hasText: texts("page-report") }).waitFor();
    await page.locator(".jcm-paper").waitFor();
    const { read } = await printed(page, "A4");
    assert.ok(read[0].includes(plain(texts("report-cover"))), read[0]);
    assert.ok(read[1].includes(plain(texts("report-summary"))) && read[1].includes(texts.number("6,914")), read[1]);
    await page.goBack();
    await arrivesAt(page, texts, "results");

    // Why? The window takes the focus, and leads down to the factor and its source.
    const why = figures.first().getByRole("button");
    await keys.activate(why);
    const dialog = page.locator("dialog[open]");
    const explained = (line) => dialog.getByRole("heading", { level: 2, name: texts(`line-${line}`), exact: true });
    const deeper = async (line) => {
      const name = texts("button-why-of", { name: texts(`line-${line}`) });
      await keys.activate(dialog.getByRole("button", { name, exact: true }));
      await explained(line).waitFor();
      await dialog.locator("#explanation-start:focus").waitFor();
    };
    await explained("first-year-reductions").waitFor();
    assert.ok(await dialog.locator(":focus").count(), "the focus is not in the window");
    await deeper("reference-emissions");
    await keys.activate(dialog.getByRole("button", { name: texts("explain-back"), exact: true }));
    await explained("first-year-reductions").waitFor();
    await deeper("reference-emissions");
    await deeper("factor");
    assert.ok((await dialog.locator(".jcm-explanation__amount").innerText()).startsWith(texts.number("0.319")));
    const fact = (name) => dialog.locator(".jcm-facts__item", { hasText: texts(name) }).locator("dd");
    await keys.tabTo(fact("explain-source").first().getByRole("link"));
    assert.match(await fact("explain-source").first().getByRole("link").getAttribute("href"), /^https?:/);
    assert.ok(await fact("explain-evidence").first().locator(".jcm-evidence").isVisible());
    await keys.press("Escape");
    await dialog.waitFor({ state: "detached" });
    assert.ok(await why.evaluate((element) => element === document.activeElement), "the focus does not return");

    // Back by the page's button, back by the browser's: the answers are there.
    // Backwards, because every figure of the tables is a stop on the way forwards.
    await keys.tabTo(page.locator(".jcm-topic__actions button").first(), { backwards: true });
    await keys.press("Enter");
    await arrivesAt(page, texts, "costs");
    assert.ok(await option(page, "equipment-use", "own_use").isChecked());
    assert.equal(await page.locator("#field-industry").inputValue(), "metal_products");
    await page.goBack();
    await arrivesAt(page, texts, "results");
    await page.goBack();
    await arrivesAt(page, texts, "costs");
    await page.goBack();
    await arrivesAt(page, texts, "activity");
    for (const [field, text] of Object.entries(answers)) {
      assert.equal(await page.locator(`#field-${field}`).inputValue(), text);
    }

    // Another visit begins where this one ended.
    await page.reload();
    await shown(page);
    assert.equal(await page.title(), title("activity"));
    assert.equal(await page.locator("#field-capacity-kw").inputValue(), "16000");
    await page.goForward();
    await arrivesAt(page, texts, "costs");
    assert.ok(await option(page, "equipment-use", "own_use").isChecked());
    await page.goForward();
    await arrivesAt(page, texts, "results");
    assert.equal(await figures.locator(".jcm-figure__value").first().innerText(), texts.number("6,914"));
    await keys.tabTo(page.locator(".jcm-header__name a"), { backwards: true });
    await keys.press("Enter");
    await arrivesAt(page, texts, "country");
    assert.equal(await page.locator("#field-country").inputValue(), "TH");
    assert.deepEqual(page.troubles, []);
    await page.context().close();
  });
}
