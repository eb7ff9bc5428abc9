// The calculator in a frame on another page: what the host asks for is done, the height follows the content, what opens is
// seen, and the host is told no more than the visitor agrees to.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { calculator, fits, heard, hostPage, openHost, script, startHost } from "./embedding.mjs";
import { openSample } from "./pages.mjs";
import { axe, messages, openApp, rotation, silent, start } from "./support.mjs";
import { sideways } from "./visit.mjs";

const FAR = '<div style="height: 5000px">Far above</div>';

const PAGES = (app) => ({
  "/plain.html": hostPage(`<p>Before</p><jcm-feasibility id="one" country="TH" technology="solar_pv" lang="th"></jcm-feasibility><p>After</p>${script(app)}`),
  "/locked.html": hostPage(
    `<jcm-feasibility country="VN" technology="boiler" lock="country technology" steps="technology activity" hide="welcome samples guidance languages" lang="en"></jcm-feasibility>${script(app)}`,
  ),
  "/fixed.html": hostPage(`<jcm-feasibility country="TH" technology="solar_pv" capacity-kw="1000" lock="country" lang="en"></jcm-feasibility>${script(app)}`),
  "/mistyped.html": hostPage(
    `<jcm-feasibility contry="TH" technology="solar_pv" steps="activty" hide="advert" style="--jcm-accent: blurple" data-v-1 lang="en"></jcm-feasibility>${script(app)}`,
  ),
  "/steps.html": hostPage(`<jcm-feasibility steps="activity" lock="country technology" country="XX" lang="en"></jcm-feasibility>${script(app)}`),
  "/two.html": hostPage(
    `<jcm-feasibility id="one" country="TH" lang="en" label="For Thailand"></jcm-feasibility><jcm-feasibility id="two" country="VN" lang="vi"></jcm-feasibility>${script(app)}`,
  ),
  "/share.html": hostPage(`<jcm-feasibility country="TH" technology="solar_pv" mounting="rooftop" capacity-kw="1000" share lang="en"></jcm-feasibility>${script(app)}`),
  "/narrow.html": hostPage(`<div style="width: 320px"><jcm-feasibility country="MN" lang="en"></jcm-feasibility></div>${script(app)}`),
  "/right-to-left.html": hostPage(`<jcm-feasibility country="TN" lang="en"></jcm-feasibility>${script(app)}`, { dir: "rtl", lang: "ar" }),
  "/far.html": hostPage(`${FAR}<jcm-feasibility country="TH" lang="en"></jcm-feasibility>${script(app)}`),
  "/frame.html": hostPage(`<iframe src="${app}?embed=1&lang=id&country=ID&lock=country" title="JCM" width="100%" height="700"></iframe>`),
});

let session;
let host;
before(async () => {
  session = await start();
  host = await startHost(session, PAGES);
});
after(async () => {
  await host?.close();
  await session?.close();
});

/** Opens a host page, acts on it, and sees to it that nothing went wrong. */
async function onHost(path, act, options) {
  const page = await openHost(session, host, path, options);
  await act(page);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
}

/** Goes to a step within the frame, as a link there would. */
const turnTo = (frame, step) =>
  frame.locator("html").evaluate((_, step) => {
    location.hash = step;
  }, step);

describe("the element", () => {
  test("as most hosts write it", (t) =>
    onHost("plain.html", async (page) => {
      const frame = await calculator(page);
      const texts = await messages("th");
      await t.test("holds the calculator in the language and with the first answers that are asked for", async () => {
        assert.equal(await frame.locator("html").getAttribute("lang"), "th");
        assert.equal(await frame.locator("#field-country").inputValue(), "TH");
        const title = texts("app-title", { step: texts("step-country") });
        await page.waitForFunction((title) => document.querySelector("iframe").title === title, title);
        assert.deepEqual(await heard(page, "jcm-change"), { step: "country" });
        assert.match((await heard(page, "jcm-ready")).dataDate, /^\d{4}-\d\d-\d\d$/);
      });
      await t.test("is as high as its content, on every step, and leads to the heading of the next", async () => {
        const first = await fits(page);
        await frame.getByRole("button", { name: texts("button-next"), exact: true }).click();
        const heading = frame.locator("h1:focus");
        await heading.waitFor();
        const seen = async () => {
          const { y } = await heading.boundingBox();
          return y >= 0 && y < 800;
        };
        for (let tries = 0; !(await seen()); tries += 1) {
          assert.ok(tries < 60, "the heading is off the screen");
          await page.waitForTimeout(50);
        }
        await heard(page, "jcm-change", (detail) => detail.step === "technology");
        assert.notEqual(await fits(page), first);
      });
      await t.test("takes another attribute without a step in the history of the host page", async () => {
        const steps = () => page.evaluate(() => history.length);
        const before = await steps();
        for (const theme of ["dark", "light"]) {
          await page.locator("jcm-feasibility").first().evaluate((element, theme) => element.setAttribute("theme", theme), theme);
          await page.frameLocator("jcm-feasibility > iframe").first().locator(`html[data-theme="${theme}"][data-facts="ready"]`).waitFor({ state: "attached" });
        }
        assert.equal(await steps(), before);
      });
    }));

  test("fixes what is locked, offers the steps that are chosen and leaves out what is hidden", () =>
    onHost("locked.html", async (page) => {
      const frame = await calculator(page);
      const texts = await messages("en");
      assert.equal(await frame.locator("h1").innerText(), texts("step-technology"));
      assert.equal(await frame.locator(".jcm-steps__list > li").count(), 3);
      assert.match(await frame.locator("#field-technology").innerText(), new RegExp(texts("question-fixed")));
      assert.equal(await frame.locator("select").filter({ visible: true }).count(), 1, "only the theme is left to choose");
      for (const part of [".jcm-welcome", ".jcm-samples", ".jcm-guidance"]) {
        assert.equal(await frame.locator(part).filter({ visible: true }).count(), 0, part);
      }
      // A study from elsewhere does not change what is fixed.
      await frame.locator("input[type=file]").setInputFiles({
        name: "study.json",
        mimeType: "application/json",
        buffer: Buffer.from(JSON.stringify({ format: 1, answers: { country: "TH", technology: "solar_pv", capacity_kw: "5" } })),
      });
      await frame.getByText(texts("saved-not-admitted")).waitFor();
      await turnTo(frame, "country");
      assert.match(await frame.locator("#field-country").innerText(), /Vietnam/);
    }));

  test("tells in the console what it does not understand, and works without it", async () => {
    const page = await openHost(session, host, "mistyped.html");
    const frame = await calculator(page);
    assert.equal(await frame.locator(".jcm-steps__list > li").count(), 6);
    assert.deepEqual(page.troubles.splice(0), [
      "console warning: jcm-feasibility: not understood and left out: accent=blurple",
      "console warning: jcm-feasibility: not understood and left out: contry=TH, steps=activty, hide=advert",
    ]);
    await page.context().close();
  });

  test("asks for country and technology where nobody has said them", async () => {
    const page = await openHost(session, host, "steps.html");
    const frame = await calculator(page);
    assert.equal(await frame.locator(".jcm-steps__list > li").count(), 4);
    await frame.locator("#field-country").selectOption("TH");
    // What nobody has answered cannot be locked.
    assert.deepEqual(page.troubles.splice(0), [
      "console warning: jcm-feasibility: not understood and left out: country=XX, lock=country, lock=technology",
    ]);
    await page.context().close();
  });

  test("offers only samples of what is fixed, and starts again with what the host gives", () =>
    onHost("fixed.html", async (page) => {
      const frame = await calculator(page);
      const texts = await messages("en");
      const samples = frame.locator(".jcm-samples__item");
      await samples.first().waitFor();
      for (const title of await samples.locator("h3").allInnerTexts()) assert.match(title, /^Thailand/);
      await turnTo(frame, "activity");
      const capacity = frame.locator("#field-capacity-kw");
      await capacity.fill("77");
      await frame.getByRole("button", { name: texts("button-restart") }).click();
      await frame.locator("dialog[open]").getByRole("button", { name: texts("restart-confirm") }).click();
      await frame.locator("dialog[open]").waitFor({ state: "detached" });
      assert.equal(await capacity.inputValue(), "1000");
    }));

  test("stands more than once on a page, each with its own study", () =>
    onHost("two.html", async (page) => {
      const [one, two] = [await calculator(page, "#one"), await calculator(page, "#two")];
      await one.locator("#field-country").selectOption("MN");
      await fits(page, "#one");
      // Chromium lets a frame rest that nobody sees.
      await page.locator("#two").scrollIntoViewIfNeeded();
      await fits(page, "#two");
      assert.equal(await two.locator("#field-country").inputValue(), "VN");
      assert.equal(await two.locator("html").getAttribute("lang"), "vi");
      assert.equal(await page.locator("#one > iframe").getAttribute("title"), "For Thailand");
      await page.reload();
      assert.equal(await (await calculator(page, "#one")).locator("#field-country").inputValue(), "MN");
      assert.equal(await (await calculator(page, "#two")).locator("#field-country").inputValue(), "VN");
    }));

  test("with answers that may be shared", (t) =>
    onHost("share.html", async (page) => {
      const frame = await calculator(page);
      await t.test("tells answers and results with the visitor's consent only", async () => {
        const consent = frame.getByRole("checkbox", { name: (await messages("en"))("sharing-consent") });
        assert.deepEqual(await heard(page, "jcm-change"), { step: "country" });
        assert.equal(await page.evaluate(() => window.heard.some(({ type }) => type === "jcm-result")), false);
        await consent.check();
        const { study } = await heard(page, "jcm-change", (detail) => detail.study);
        assert.equal(study.answers.capacity_kw, "1000");
        const { figures } = await heard(page, "jcm-result");
        assert.deepEqual(figures.map(({ symbol }) => symbol), ["first_year_reductions", "subsidy", "credits_total", "revenue_total"]);
        await consent.uncheck();
        await page.evaluate(() => (window.heard = []));
        await frame.locator("#field-country").selectOption("VN");
        await turnTo(frame, "technology");
        assert.deepEqual(await heard(page, "jcm-change", (detail) => detail.step === "technology"), { step: "technology" });
        assert.equal(await page.evaluate(() => window.heard.some(({ type, detail }) => type === "jcm-result" || detail.study)), false);
      });
      await t.test("opens a window where the visitor looks", async () => {
        await turnTo(frame, "country");
        await frame.locator("#field-country").selectOption("TH");
        await turnTo(frame, "results");
        const why = frame.locator("[data-part=yearly] .jcm-number").last();
        await why.waitFor();
        await fits(page);
        await why.scrollIntoViewIfNeeded();
        await why.click();
        const dialog = frame.locator("dialog[open]");
        await dialog.waitFor();
        const { y, height } = await dialog.boundingBox();
        assert.ok(y >= 0 && y + height <= 801, `from ${y} to ${y + height} px of 800`);
      });
    }));

  test("fits a column of 320 px", () =>
    onHost("narrow.html", async (page) => {
      await calculator(page);
      await fits(page);
      assert.deepEqual(await sideways(page.frames()[1]), []);
    }, { viewport: { width: 400, height: 700 } }));

  test("reads from left to right on a page from right to left", () =>
    onHost("right-to-left.html", async (page) => {
      const frame = await calculator(page);
      await fits(page);
      assert.equal(await frame.locator("h1").evaluate((element) => getComputedStyle(element).direction), "ltr");
      assert.deepEqual(await sideways(page), []);
    }));

  test("loads when the visitor comes near", () =>
    onHost("far.html", async (page) => {
      await page.locator("jcm-feasibility > iframe").waitFor({ state: "attached" });
      const asked = () => page.requested.filter((path) => path === "/facts.bin").length;
      const before = asked();
      await silent(page);
      assert.equal(asked(), before);
      await page.locator("jcm-feasibility").scrollIntoViewIfNeeded();
      await calculator(page);
      assert.equal(asked(), before + 1);
    }));
});

test("a plain frame works without the script, and scrolls", () =>
  onHost("frame.html", async (page) => {
    const frame = page.frameLocator("iframe");
    await frame.locator('html[data-facts="ready"]').waitFor({ state: "attached" });
    assert.equal(await frame.locator("html").getAttribute("data-embed"), "plain");
    assert.match(await frame.locator("#field-country").innerText(), /Indonesia/);
    assert.ok(await frame.locator("html").evaluate((element) => element.scrollHeight > element.clientHeight));
  }));

for (const accent of ["#ffff00", "#ff0000", "#00ffff", "#0000ff", "#888888", "#00ff00"]) {
  test(`the accent ${accent} keeps the contrast`, async (t) => {
    const path = `?embed=1&radius=16px&accent=${encodeURIComponent(accent)}#country`;
    const page = await openApp(session, { path, reducedMotion: "reduce" });
    await openSample(page, 0);
    for (const colorScheme of ["light", "dark"]) {
      await t.test(colorScheme, async () => {
        await page.emulateMedia({ colorScheme });
        assert.equal(await page.locator("html").getAttribute("data-accent"), "own");
        assert.deepEqual(await axe(page), []);
      });
    }
    await page.context().close();
  });
}

for (const language of await rotation("a frame")) {
  test(`the language that is asked for is spoken in a frame (${language})`, async () => {
    const page = await openApp(session, { path: `?embed=1&lang=${language}&country=TH&lock=country` });
    assert.match(await page.locator("#field-country").innerText(), new RegExp((await messages(language))("question-fixed")));
    assert.deepEqual(page.troubles, []);
    await page.context().close();
  });
}
