// What becomes of a visitor's answers: kept on the device, shared by two tabs, saved to a file and opened again, replaced
// by a sample only after a question. What cannot be read is said, and nothing is lost by it.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { goTo, openFile, openSample } from "./pages.mjs";
import { begin, openStudy, STUDY, written } from "./study.mjs";
import { FULL, languages, messages, openApp, rotation, saved, shown, start } from "./support.mjs";

const PUT_ASIDE = "jcm-study-unreadable";

/** The answers with which most of the tests begin. */
const OWN = { start_year: "2031" };

/** Texts that are no study of this version, with the message that says so when they come from a file. */
const UNREADABLE = [
  { name: "what is not JSON", text: "{ capacity: 16 MW", message: "saved-unreadable" },
  { name: "JSON that is no study", text: "[1, 2]", message: "saved-unreadable" },
  { name: "a question that is not asked", text: written({ colour: "red" }), message: "saved-unreadable" },
  { name: "a key that has no meaning", text: written(OWN, { remarks: "mine" }), message: "saved-unreadable" },
  { name: "a newer format", text: written({}, { format: 99, later: true }), message: "saved-is-newer" },
  { name: "too many parts", text: written(OWN, { parts: Array(20).fill({}) }), message: "saved-has-too-many-parts", values: { most: 20 } },
];

/** What only a file can be. */
const NO_STUDIES = [
  ...UNREADABLE,
  { name: "an empty file", text: "", message: "saved-unreadable" },
  { name: "a file too large to be a study", text: written(OWN) + " ".repeat(1_000_000), message: "saved-unreadable" },
  { name: "the downloaded calculation", text: '{ "engine": "0.1.0", "figures": [] }', message: "saved-is-calculation" },
];

const stored = (page, key) => page.evaluate((key) => localStorage.getItem(key), key);
const answers = async (page) => JSON.parse(await stored(page, STUDY)).answers;
const year = (page) => page.locator("#field-start-year");

/** Waits until the field shows `text`, which may come from elsewhere. */
const shows = (page, text) => page.waitForFunction((text) => document.querySelector("#field-start-year")?.value === text, text);

/** The first figure of the first sample. */
const sampleIsOpen = (page, texts) => page.locator(".jcm-figure__value", { hasText: texts.number("6,914") }).waitFor();

let session;
before(async () => {
  session = await start();
});
after(() => session?.close());

async function leave(page) {
  assert.deepEqual(page.troubles, []);
  await page.context().close();
}

async function isNotPutAside(page, texts) {
  await shows(page, "2031");
  assert.equal(await page.locator("main .jcm-notice", { hasText: texts("put-aside") }).count(), 0);
  assert.equal(await stored(page, PUT_ASIDE), null);
}

/** An earlier visit has left `text` where the study is kept. */
async function isPutAside(page, texts, text) {
  await page.evaluate(
    ([key, text]) => {
      localStorage.clear();
      localStorage.setItem(key, text);
    },
    [STUDY, text],
  );
  await page.reload();
  await shown(page);
  const notice = page.locator("main .jcm-notice", { hasText: texts("put-aside") });
  await notice.waitFor();
  assert.equal(await stored(page, PUT_ASIDE), text);
  assert.deepEqual(await answers(page), {});

  // They wait for as many visits as it takes.
  await page.reload();
  await shown(page);
  await notice.waitFor();
  const promised = page.waitForEvent("download");
  const file = await saved(page, () => notice.getByRole("button", { name: texts("put-aside-download") }).click());
  assert.equal((await promised).suggestedFilename(), "jcm-study-unreadable.json");
  assert.equal(file, text);

  await notice.getByRole("button", { name: texts("put-aside-dismiss") }).click();
  await notice.waitFor({ state: "detached" });
  assert.equal(await stored(page, PUT_ASIDE), null);
  await page.reload();
  await shown(page);
  assert.equal(await notice.count(), 0);
}

async function isRefused(page, texts, { text, message, values }) {
  await begin(page, "activity", OWN);
  await openFile(page, text);
  const alert = page.locator('.jcm-saved [role="alert"]');
  await alert.getByText(texts(message, values)).waitFor();
  assert.equal(await year(page).inputValue(), "2031");
  assert.deepEqual(await answers(page), OWN);

  // The same file, mended.
  await openFile(page, written({ start_year: "2041" }));
  await page.locator('.jcm-saved [role="status"]').getByText(texts("saved-opened")).waitFor();
  await shows(page, "2041");
  assert.equal(await alert.count(), 0);
}

async function savedOpensAgain(page, texts) {
  await begin(page, "country");
  await openSample(page, 0);
  assert.equal(await page.getByText(texts("saved-not-kept")).count(), 0, "nothing is said where answers are kept");
  const before = await answers(page);
  const file = await saved(page, () => page.getByRole("button", { name: texts("button-download-json") }).click());

  await page.getByRole("button", { name: texts("button-restart") }).click();
  await page.locator("dialog[open]").getByRole("button", { name: texts("restart-confirm") }).click();
  await page.locator("dialog[open]").waitFor({ state: "detached" });
  assert.deepEqual(await answers(page), {});
  await openFile(page, file);
  await sampleIsOpen(page, texts);
  assert.deepEqual(await answers(page), before);
}

const press = (page, position) => page.locator(".jcm-samples__item button").nth(position).click();

async function sampleAsks(page, texts) {
  await begin(page, "country", OWN);
  const question = page.locator("dialog[open]", { hasText: texts("samples-replace-question") });
  for (const keep of [() => page.keyboard.press("Escape"), () => question.getByRole("button", { name: texts("restart-keep") }).click()]) {
    await press(page, 0);
    await question.waitFor();
    await keep();
    await question.waitFor({ state: "detached" });
    assert.deepEqual(await answers(page), OWN);
    assert.ok(await page.locator("h1", { hasText: texts("step-country") }).isVisible());
  }
  await press(page, 0);
  await question.getByRole("button", { name: texts("samples-replace-confirm") }).click();
  await sampleIsOpen(page, texts);
  assert.equal((await answers(page)).capacity_kw, "16000");
}

async function sampleReplacesSample(page, texts) {
  await begin(page, "country");
  await openSample(page, 0);
  await goTo(page, "country");
  await openSample(page, 1);
  await goTo(page, "activity");
  await year(page).fill("2039");
  await goTo(page, "country");
  await press(page, 0);
  await page.locator("dialog[open]", { hasText: texts("samples-replace-question") }).waitFor();
}

const spoken = await languages();
const ofSamples = await rotation("a file and a sample");

describe("on one page", { concurrency: 3 }, () => {
  for (const [place, language] of spoken.entries()) {
    test(language, async (t) => {
      const texts = await messages(language);
      const page = await openStudy(session, OWN, { language, path: "#activity" });
      const check = (name, act, ...given) =>
        t.test(name, async () => {
          await act(page, texts, ...given);
          assert.deepEqual(page.troubles.splice(0), []);
        });
      await check("answers of an earlier visit that can be read are not put aside", isNotPutAside);
      for (const [index, { name, text }] of UNREADABLE.entries()) {
        // Each takes three visits, so the languages take turns.
        if (!FULL && index % spoken.length !== place) continue;
        await check(`${name}: answers of an earlier visit are put aside and said`, isPutAside, text);
      }
      for (const file of NO_STUDIES) await check(`${file.name}: a file is refused, and the answers stay`, isRefused, file);
      if (ofSamples.includes(language)) {
        await check("the saved answers open again", savedOpensAgain);
        await check("a sample replaces answers of the visitor's own only after a question", sampleAsks);
        await check("one sample replaces another without a question, until an answer is changed", sampleReplacesSample);
      }
      await page.context().close();
    });
  }
});

for (const language of await rotation("a browser that keeps nothing")) {
  const forbidden = () => {
    const get = () => {
      throw new DOMException("Storage is forbidden here", "SecurityError");
    };
    Object.defineProperty(window, "localStorage", { get });
  };
  const full = () => {
    Storage.prototype.setItem = () => {
      throw new DOMException("Storage is full", "QuotaExceededError");
    };
  };
  for (const [name, script] of Object.entries({ forbidden, full })) {
    test(`storage that is ${name} is said, and the rest works (${language})`, async () => {
      const texts = await messages(language);
      const page = await openApp(session, { language, prepare: (page) => page.addInitScript(script) });
      const said = page.locator('.jcm-saved [role="status"]').getByText(texts("saved-not-kept"));
      await said.waitFor();
      await openSample(page, 0);
      await sampleIsOpen(page, texts);
      await said.waitFor();
      await leave(page);
    });
  }
}

describe("two tabs", () => {
  test("each follows the other", async () => {
    const one = await openStudy(session, OWN, { path: "#activity", serviceWorkers: "allow" });
    const other = await one.context().newPage();
    await other.goto(one.url());
    await shown(other);
    await shows(other, "2031");
    for (const [from, to, text] of [[one, other, "2032"], [other, one, "2033"], [one, other, "in some years"]]) {
      await year(from).fill(text);
      await shows(to, text);
      assert.equal(await year(from).inputValue(), text);
      assert.deepEqual(await answers(to), { start_year: text });
    }
    await leave(one);
  });

  test("what cannot be read in another tab changes nothing here", async () => {
    const one = await openStudy(session, OWN, { path: "#activity", serviceWorkers: "allow" });
    const other = await one.context().newPage();
    // A page of the same origin without the app: only it writes.
    await other.goto(new URL("locales/en.ftl", session.server.url).href);
    const heard = one.evaluate(() => new Promise((resolve) => addEventListener("storage", ({ newValue }) => resolve(newValue))));
    await other.evaluate((key) => localStorage.setItem(key, "{ later"), STUDY);
    assert.equal(await heard, "{ later");
    assert.equal(await year(one).inputValue(), "2031");
    await year(one).fill("2035");
    await one.waitForFunction((key) => localStorage.getItem(key).includes('"2035"'), STUDY);
    await leave(one);
  });
});
