// What visitors really type. A number that cannot be used gets a message at its field, tied to it, in the visitor's
// language; nothing typed is lost; what does not depend on it stays. A number written as people write it is accepted.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { goTo, openSample } from "./pages.mjs";
import { FULL, keyboard, languages, messages, numberStyles, openApp, rotation, shown, start } from "./support.mjs";

/** The tests begin in the sample of 16,000 kW and 21,675 MWh a year, whose reductions do not depend on the capacity. */
const reductions = (texts) => new RegExp(`^${texts.number("6,914")}\\s`);

const REFUSED = [
  { name: "letters", field: "capacity-kw", typed: "abc", issue: "not-a-number" },
  { name: "a number with a unit of something else", field: "capacity-kw", typed: "16 GJ", issue: "not-a-number" },
  { name: "a negative capacity", field: "capacity-kw", typed: "-5", issue: "below-minimum", values: { minimum: "0.1" } },
  { name: "no capacity", field: "capacity-kw", typed: "0", issue: "below-minimum", values: { minimum: "0.1" } },
  { name: "1e30", field: "capacity-kw", typed: "1e30", issue: "above-maximum", values: { maximum: "10,000,000" } },
  { name: "a decimal comma where it is no decimal sign", field: "capacity-kw", typed: "16000,5", issue: "not-a-number" },
  { name: "letters for the generation", field: "generation-mwh", typed: "many", issue: "not-a-number" },
  { name: "a negative generation", field: "generation-mwh", typed: "-1", issue: "below-minimum", values: { minimum: "0" } },
  { name: "1e30 for the generation", field: "generation-mwh", typed: "1e30", issue: "above-maximum", values: { maximum: "100,000,000" } },
  // 16,000 kW for 8,760 hours
  { name: "more than the capacity can give", field: "generation-mwh", typed: "140161", issue: "generation-exceeds-capacity", values: { limit: "140,160" } },
  { name: "half a year", field: "start-year", typed: "2028.5", issue: "not-whole" },
  // A year has no thousands: “2,013” would be a quantity.
  { name: "a year before the JCM", field: "start-year", typed: "1999", issue: "below-minimum", values: { minimum: "2013" } },
  { name: "a year too far off", field: "start-year", typed: "2100", issue: "above-maximum", values: { maximum: "2060" } },
  { name: "letters for the year", field: "start-year", typed: "令和10年", issue: "not-a-number" },
];

/** Nothing typed is lost on another visit: in one case for each field, and in all where the full set is asked for. */
const isVisitedAgain = (bad) => FULL || bad === REFUSED.find(({ field }) => field === bad.field);

const ACCEPTED = ["16000", "１６０００", "16,000", "１６，０００", "16 000", " 16000 ", "16000.0", "1.6e4"];

const input = (page, field) => page.locator(`#field-${field}`);

/** What describes a field, in the order in which it is heard. */
const descriptions = (page, field) =>
  input(page, field).evaluate((element) =>
    (element.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.innerText ?? `There is no ${id}`),
  );

/** Waits for the message of an issue at the field, and sees that it is tied to the field before all else. */
async function refuses(page, texts, { field, issue, values }) {
  const message = texts(`issue-${issue}`, written(texts, values));
  await page.locator(`#field-${field}-error`).getByText(message).waitFor();
  const [first] = await descriptions(page, field);
  assert.equal(first, `${texts("error-prefix")} ${message}`);
  assert.equal(await input(page, field).getAttribute("aria-invalid"), "true");
}

/** Values of a message as the language writes numbers. */
const written = (texts, values = {}) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, texts.number(value)]));

async function accepts(page, field) {
  await page.locator(`#field-${field}-error`).waitFor({ state: "detached" });
  assert.equal(await input(page, field).getAttribute("aria-invalid"), null);
}

/** Waits until the summary beside the questions shows `pattern` under the message `name`. */
const summaryShows = (page, texts, name, pattern) =>
  page.locator(".jcm-summary__item", { hasText: texts(name) }).locator("dd", { hasText: pattern }).waitFor();

const goOn = (page) => page.locator('.jcm-topic__actions [data-kind="primary"]').click();

let session;
before(async () => {
  session = await start();
});
after(() => session?.close());

/** A visit to the activity page of the first sample: the page, its texts, and the way back to the sample's answers. */
async function visit(language) {
  const page = await openApp(session, { language });
  await openSample(page, 0);
  await goTo(page, "activity");
  const right = new Map();
  for (const field of ["capacity-kw", "generation-mwh", "start-year"]) right.set(field, await input(page, field).inputValue());
  const begin = async () => {
    await goTo(page, "activity");
    for (const [field, text] of right) await input(page, field).fill(text);
    for (const field of right.keys()) await accepts(page, field);
  };
  return { page, texts: await messages(language), right, begin };
}

/** Tries all cases on one visit; each begins with the sample's answers, so that one that fails hides no other. */
async function all(t, language, cases) {
  const { page, begin, ...visited } = await visit(language);
  for (const [name, check] of cases) {
    await t.test(name, async () => {
      await begin();
      await check({ page, ...visited });
      assert.deepEqual(page.troubles.splice(0), []);
    });
  }
  await page.context().close();
}

/** Types what cannot be used, tries to go on, goes away and comes back. */
async function isRefused({ page, texts, right }, bad) {
  const { field } = bad;
  const typed = texts.number(bad.typed);
  await input(page, field).fill(typed);
  await refuses(page, texts, bad);
  if (field !== "generation-mwh") await summaryShows(page, texts, "results-figure-reductions", reductions(texts));

  // The way on is barred; the summary of errors takes the focus and leads to the field.
  await goOn(page);
  await page.locator(".jcm-errors__heading:focus").waitFor();
  const link = page.locator(".jcm-errors__link");
  assert.equal(await link.count(), 1);
  assert.match(await link.innerText(), new RegExp(`^${texts(`field-${field}`)}`));
  await keyboard(page).activate(link);
  await page.locator(`#field-${field}:focus`).waitFor();
  assert.equal(await input(page, field).inputValue(), typed);

  // Elsewhere and back, and on another visit: nothing typed is lost, nor is the message.
  await goTo(page, "results");
  await page.locator('[data-part="issues"]').getByText(texts(`issue-${bad.issue}`, written(texts, bad.values))).waitFor();
  await page.locator('[data-part="bases"] tr', { hasText: texts.number("0.319") }).waitFor();
  await goTo(page, "activity");
  assert.equal(await input(page, field).inputValue(), typed);
  if (isVisitedAgain(bad)) {
    await page.reload();
    await shown(page);
    assert.equal(await input(page, field).inputValue(), typed);
  }
  await refuses(page, texts, bad);

  await input(page, field).fill(right.get(field));
  await accepts(page, field);
  await summaryShows(page, texts, "results-figure-reductions", reductions(texts));
}

/** Types a number as people write it, and finds it read. */
async function isAccepted({ page, texts }, text) {
  const typed = texts.number(text);
  const before = await page.locator(".jcm-summary dd").allInnerTexts();
  await input(page, "capacity-kw").fill("1");
  await page.locator("#field-generation-mwh-error").waitFor();
  await input(page, "capacity-kw").fill(typed);
  await accepts(page, "generation-mwh");
  await accepts(page, "capacity-kw");
  assert.deepEqual(await page.locator(".jcm-summary dd").allInnerTexts(), before);
  assert.equal(await input(page, "capacity-kw").inputValue(), typed, "the text moves under the cursor");
  await goTo(page, "costs");
  await goTo(page, "activity");
  assert.equal(await input(page, "capacity-kw").inputValue(), "16000");
  await summaryShows(page, texts, "results-figure-reductions", reductions(texts));
}

async function emptyIsRefused({ page, texts }) {
  await input(page, "capacity-kw").fill("");
  await accepts(page, "capacity-kw");
  await goOn(page);
  await page.locator(".jcm-errors__heading:focus").waitFor();
  await refuses(page, texts, { field: "capacity-kw", issue: "required" });
  await summaryShows(page, texts, "results-figure-reductions", reductions(texts));
  await keyboard(page).activate(page.locator(".jcm-errors__link"));
  await page.locator("#field-capacity-kw:focus").waitFor();
  await input(page, "capacity-kw").fill("16000");
  await accepts(page, "capacity-kw");
  await page.locator(".jcm-errors").waitFor({ state: "detached" });
}

async function bothAreNamed({ page, texts }) {
  await input(page, "start-year").fill("x");
  await input(page, "capacity-kw").fill("x");
  await goOn(page);
  await page.locator(".jcm-errors__heading:focus").waitFor();
  const labels = await page.locator(".jcm-errors__label").allInnerTexts();
  assert.deepEqual(labels, [texts("field-capacity-kw"), texts("field-start-year")]);
}

async function otherLanguageSaysTheSame({ page }) {
  await input(page, "capacity-kw").fill("abc");
  await page.locator(".jcm-language").selectOption("ja");
  await refuses(page, await messages("ja"), { field: "capacity-kw", issue: "not-a-number" });
  assert.equal(await input(page, "capacity-kw").inputValue(), "abc");
  assert.equal(await page.locator("html").getAttribute("lang"), "ja");
}

async function pastIsAccepted({ page, texts }) {
  await input(page, "start-year").fill("2028");
  const past = page.locator("#field-start-year-caution", { hasText: texts("issue-year-past") });
  await past.waitFor({ state: "detached" });
  await input(page, "start-year").fill("2020");
  await past.waitFor();
  const [first] = await descriptions(page, "start-year");
  assert.equal(first, `${texts("caution-prefix")} ${texts("issue-year-past")}`);
  assert.equal(await input(page, "start-year").getAttribute("aria-invalid"), null);
  await summaryShows(page, texts, "results-figure-reductions", reductions(texts));
  await goOn(page);
  await page.locator("h1:focus", { hasText: texts("step-costs") }).waitFor();
}

const spoken = await numberStyles();

describe("refused", { concurrency: 3 }, () => {
  for (const language of spoken) {
    test(language, (t) =>
      all(t, language, [
        ...REFUSED.map((bad) => [bad.name, (visited) => isRefused(visited, bad)]),
        ["nothing, where an answer is needed", emptyIsRefused],
        ["two at once are both named, in the order of the fields", bothAreNamed],
        ...(language === "en" ? [["another language keeps what was typed and says the same", otherLanguageSaysTheSame]] : []),
      ]));
  }
});

describe("accepted", { concurrency: 3 }, () => {
  for (const language of spoken) {
    test(language, (t) =>
      all(t, language, [
        ...ACCEPTED.map((text) => [`“${text}”`, (visited) => isAccepted(visited, text)]),
        ["a start in the past, with a word of caution", pastIsAccepted],
      ]));
  }
});

for (const language of await rotation("a word of caution")) {
  test(`a word of caution waits until the typing pauses, and goes at once (${language})`, async () => {
    const { page } = await visit(language);
    const doubt = page.locator("#field-capacity-kw-caution");
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    // Ten times the plant, with the electricity that it generates as before.
    await input(page, "capacity-kw").fill("160000");
    await page.clock.runFor(500);
    assert.equal(await doubt.count(), 0);
    await page.clock.runFor(200);
    await doubt.waitFor();
    await input(page, "capacity-kw").fill("16000");
    await doubt.waitFor({ state: "detached" });
    assert.deepEqual(page.troubles, []);
    await page.context().close();
  });
}

test("each language says it in its own words", async () => {
  const [first, ...others] = await Promise.all((await languages()).map(messages));
  for (const id of new Set(REFUSED.map(({ issue }) => `issue-${issue}`)).add("issue-required").add("issue-year-past")) {
    for (const texts of others) assert.notEqual(String(texts(id)), String(first(id)), id);
  }
});
