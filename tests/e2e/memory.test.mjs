// What becomes of a visitor's answers: kept on the device, shared by two tabs, saved to a file and opened again, replaced
// by a sample only after a question. What cannot be read is said, and nothing is lost by it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { goTo, openSample } from "./pages.mjs";
import { languages, messages, openApp, shown, start } from "./support.mjs";

const STUDY = "jcm-study";
const PUT_ASIDE = "jcm-study-unreadable";

/** A study of one answer, with more in it where `more` says so. */
const study = (more = {}) => JSON.stringify({ format: 1, answers: { start_year: "2031" }, ...more });

/** Texts that are no study of this version, with the message that says so when they come from a file. */
const UNREADABLE = [
  { name: "what is not JSON", text: "{ capacity: 16 MW", message: "saved-unreadable" },
  { name: "JSON that is no study", text: "[1, 2]", message: "saved-unreadable" },
  { name: "a question that is not asked", text: study({ answers: { colour: "red" } }), message: "saved-unreadable" },
  { name: "a key that has no meaning", text: study({ remarks: "mine" }), message: "saved-unreadable" },
  { name: "a newer format", text: study({ format: 99, answers: {}, later: true }), message: "saved-is-newer" },
  { name: "too many parts", text: study({ parts: Array(20).fill({}) }), message: "saved-has-too-many-parts", values: { most: 20 } },
];

/** What only a file can be. */
const NO_STUDIES = [
  ...UNREADABLE,
  { name: "an empty file", text: "", message: "saved-unreadable" },
  { name: "a file too large to be a study", text: study() + " ".repeat(1_000_000), message: "saved-unreadable" },
  { name: "the downloaded calculation", text: '{ "engine": "0.1.0", "figures": [] }', message: "saved-is-calculation" },
];

const stored = (page, key) => page.evaluate((key) => localStorage.getItem(key), key);
const answers = async (page) => JSON.parse(await stored(page, STUDY)).answers;
const year = (page) => page.locator("#field-start-year");

/** Waits until the field shows `text`, which may come from elsewhere. */
const shows = (page, text) => page.waitForFunction((text) => document.querySelector("#field-start-year")?.value === text, text);

let session;
before(async () => {
  session = await start();
});
after(() => session?.close());

/** Opens the app with `kept` in the browser's storage, as an earlier visit left it. */
const openWith = (kept, options = {}) =>
  openApp(session, {
    ...options,
    // A page that is loaded again shall find what it left itself.
    prepare: (page) =>
      page.addInitScript((kept) => {
        if (sessionStorage.getItem("prepared")) return;
        sessionStorage.setItem("prepared", "yes");
        for (const [key, text] of Object.entries(kept)) localStorage.setItem(key, text);
      }, kept),
  });

async function leave(page) {
  assert.deepEqual(page.troubles, []);
  await page.context().close();
}

for (const language of await languages()) {
  describe(`answers of an earlier visit that cannot be read (${language})`, { concurrency: 3 }, () => {
    for (const { name, text } of UNREADABLE) {
      test(`${name}: they are put aside and said`, async () => {
        const texts = await messages(language);
        const page = await openWith({ [STUDY]: text }, { language });
        const notice = page.locator("main .jcm-notice", { hasText: texts("put-aside") });
        await notice.waitFor();
        assert.equal(await stored(page, PUT_ASIDE), text);
        assert.deepEqual(await answers(page), {});

        // They wait for as many visits as it takes.
        await page.reload();
        await shown(page);
        await notice.waitFor();
        const promised = page.waitForEvent("download");
        await notice.getByRole("button", { name: texts("put-aside-download") }).click();
        const download = await promised;
        assert.equal(download.suggestedFilename(), "jcm-study-unreadable.json");
        assert.equal(await readFile(await download.path(), "utf8"), text);

        await notice.getByRole("button", { name: texts("put-aside-dismiss") }).click();
        await notice.waitFor({ state: "detached" });
        assert.equal(await stored(page, PUT_ASIDE), null);
        await page.reload();
        await shown(page);
        assert.equal(await notice.count(), 0);
        await leave(page);
      });
    }

    test("those that can be read are not", async () => {
      const page = await openWith({ [STUDY]: study() }, { language, path: "#activity" });
      await shows(page, "2031");
      assert.equal(await page.locator("main .jcm-notice", { hasText: (await messages(language))("put-aside") }).count(), 0);
      assert.equal(await stored(page, PUT_ASIDE), null);
      await leave(page);
    });
  });

  describe(`a file (${language})`, { concurrency: 3 }, () => {
    const choose = (page, text) =>
      page.locator('.jcm-saved input[type="file"]').setInputFiles({ name: "study.json", mimeType: "application/json", buffer: Buffer.from(text) });

    for (const { name, text, message, values } of NO_STUDIES) {
      test(`${name}: it is refused, and the answers stay`, async () => {
        const texts = await messages(language);
        const page = await openWith({ [STUDY]: study() }, { language, path: "#activity" });
        await choose(page, text);
        const alert = page.locator('.jcm-saved [role="alert"]');
        await alert.getByText(texts(message, values)).waitFor();
        assert.equal(await year(page).inputValue(), "2031");
        assert.deepEqual(await answers(page), { start_year: "2031" });

        // The same file, mended.
        await choose(page, study({ answers: { start_year: "2041" } }));
        await page.locator('.jcm-saved [role="status"]').getByText(texts("saved-opened")).waitFor();
        await shows(page, "2041");
        assert.equal(await alert.count(), 0);
        await leave(page);
      });
    }

    test("the saved answers open again", async () => {
      const texts = await messages(language);
      const page = await openApp(session, { language });
      await openSample(page, 0);
      const before = await answers(page);
      const promised = page.waitForEvent("download");
      await page.getByRole("button", { name: texts("button-download-json") }).click();
      const saved = await readFile(await (await promised).path(), "utf8");

      await page.getByRole("button", { name: texts("button-restart") }).click();
      await page.locator("dialog[open]").getByRole("button", { name: texts("restart-confirm") }).click();
      await page.locator("dialog[open]").waitFor({ state: "detached" });
      assert.deepEqual(await answers(page), {});
      await choose(page, saved);
      await page.locator(".jcm-figure__value", { hasText: texts.number("6,914") }).waitFor();
      assert.deepEqual(await answers(page), before);
      await leave(page);
    });
  });

  describe(`a sample (${language})`, () => {
    const press = (page, position) => page.locator(".jcm-samples__item button").nth(position).click();

    test("it replaces answers of the visitor's own only after a question", async () => {
      const texts = await messages(language);
      const page = await openWith({ [STUDY]: study() }, { language });
      const question = page.locator("dialog[open]", { hasText: texts("samples-replace-question") });
      for (const keep of [() => page.keyboard.press("Escape"), () => question.getByRole("button", { name: texts("restart-keep") }).click()]) {
        await press(page, 0);
        await question.waitFor();
        await keep();
        await question.waitFor({ state: "detached" });
        assert.deepEqual(await answers(page), { start_year: "2031" });
        assert.ok(await page.locator("h1", { hasText: texts("step-country") }).isVisible());
      }
      await press(page, 0);
      await question.getByRole("button", { name: texts("samples-replace-confirm") }).click();
      await page.locator(".jcm-figure__value", { hasText: texts.number("6,914") }).waitFor();
      assert.equal((await answers(page)).capacity_kw, "16000");
      await leave(page);
    });

    test("one sample replaces another without a question, until an answer is changed", async () => {
      const texts = await messages(language);
      const page = await openApp(session, { language });
      await openSample(page, 0);
      await goTo(page, "country");
      await openSample(page, 1);
      await goTo(page, "activity");
      await year(page).fill("2039");
      await goTo(page, "country");
      await press(page, 0);
      await page.locator("dialog[open]", { hasText: texts("samples-replace-question") }).waitFor();
      await leave(page);
    });
  });

  describe(`a browser that keeps nothing (${language})`, () => {
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
      test(`storage that is ${name} is said, and the rest works`, async () => {
        const texts = await messages(language);
        const page = await openApp(session, { language, prepare: (page) => page.addInitScript(script) });
        const said = page.locator('.jcm-saved [role="status"]').getByText(texts("saved-not-kept"));
        await said.waitFor();
        await openSample(page, 0);
        await page.locator(".jcm-figure__value", { hasText: texts.number("6,914") }).waitFor();
        await said.waitFor();
        await leave(page);
      });
    }

    test("nothing is said where answers are kept", async () => {
      const texts = await messages(language);
      const page = await openApp(session, { language });
      await openSample(page, 0);
      assert.equal(await page.getByText(texts("saved-not-kept")).count(), 0);
      await leave(page);
    });
  });
}

describe("two tabs", () => {
  test("each follows the other", async () => {
    const one = await openWith({ [STUDY]: study() }, { path: "#activity" });
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
    const one = await openWith({ [STUDY]: study() }, { path: "#activity" });
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
