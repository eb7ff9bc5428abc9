// The pages on the calculator itself (the list of the registry has a file of its own): their headings have addresses; the
// self-check runs; the form for hosts writes the code it is asked for; what the browser keeps is what the page on privacy says.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { goTo, openSample } from "./pages.mjs";
import { axe, messages, openApp, ROOT, saved, start, VIEWPORTS } from "./support.mjs";
import { sideways } from "./visit.mjs";

let session;
before(async () => {
  session = await start();
});
after(() => session?.close());

/** Opens one of the pages, acts on it, and sees to it that nothing went wrong on the way. */
async function on(path, check, options = {}) {
  const page = await openApp(session, { path, ...options });
  await page.locator("h1").waitFor();
  await check(page);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
}

/** Goes to another of the pages. */
async function turnTo(page, said, name) {
  await page.evaluate((name) => (location.hash = `#${name}`), name);
  await page.locator("h1", { hasText: said(`page-${name}`) }).waitFor();
}

/** The headings of a page as links. */
const list = (page, said) => page.getByRole("navigation", { name: said("page-contents") });

async function headingsHaveAddresses(page, said) {
  const names = await list(page, said).getByRole("link").allInnerTexts();
  assert.deepEqual(names, await page.locator(".jcm-document__text h2").allInnerTexts());
  assert.ok(names.length >= 3, `${names}`);
  const [text, beside] = [await page.locator(".jcm-document__text").boundingBox(), await list(page, said).boundingBox()];
  assert.ok(beside.x >= text.x + text.width, "the list stands beside the words");

  await list(page, said).getByRole("link", { name: said("privacy-hosts") }).click();
  assert.equal(new URL(page.url()).hash, "#privacy/hosts");
  const heading = page.getByRole("heading", { name: said("privacy-hosts") });
  const isReached = (heading) => heading.evaluate((element) => element === document.activeElement && element.getBoundingClientRect().top < innerHeight);
  assert.equal(await isReached(heading), true);
  assert.equal(await page.locator("h1").innerText(), said("page-privacy"));
  assert.ok((await list(page, said).boundingBox()).y >= 0, "the list stays in sight");
  // The way back, and a page that stands on no part.
  await page.goBack();
  assert.equal(new URL(page.url()).hash, "#privacy");

  // Who is sent the address, and who comes from another page.
  for (const arrive of [
    () => page.reload(),
    async () => {
      await page.evaluate(() => (location.hash = "#about"));
      await page.locator(".jcm-sources").waitFor();
      await page.evaluate(() => (location.hash = "#developers/command"));
    },
  ]) {
    await page.evaluate(() => (location.hash = "#developers/command"));
    await arrive();
    const sought = page.getByRole("heading", { name: said("developers-command") });
    await sought.waitFor();
    await page.waitForFunction(() => document.activeElement?.id === "developers/command");
    assert.equal(await isReached(sought), true);
  }
}

async function fewNeedNoList(page, said) {
  await turnTo(page, said, "about");
  assert.equal(await list(page, said).count(), 0);
}

async function listStandsAbove(page, said) {
  const [text, above] = [await page.locator(".jcm-document__text").boundingBox(), await list(page, said).boundingBox()];
  assert.ok(above.y + above.height <= text.y, "the list stands above the words");
  assert.deepEqual(await sideways(page), []);
}

async function othersAreNamed(page, said) {
  await turnTo(page, said, "selfcheck");
  const folder = join(ROOT, "static/registry/methodologies");
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), "utf8")));
  const without = files.filter((text) => !text.includes("[worked_example]"));
  const keys = without.map((text) => ["id", "version"].map((key) => text.match(new RegExp(`^${key} = "(.+)"`, "m"))[1]).join(" "));
  const section = page.locator("section", { has: page.getByRole("heading", { name: said("selfcheck-without") }) });
  assert.deepEqual((await section.locator("code").allInnerTexts()).sort(), keys.sort());
  const reasons = without.map((text) => text.match(/^no_example_note = "(.+)"/m)[1]);
  assert.deepEqual((await section.locator("dd").allInnerTexts()).sort(), reasons.sort());
  const sentence = said("selfcheck-without-intro", { count: files.length - without.length, total: files.length });
  assert.equal(await section.locator("p").innerText(), sentence);
}

async function examplesAgree(page, said) {
  await turnTo(page, said, "selfcheck");
  const longest = page.evaluate(
    () =>
      new Promise((resolve) => {
        let [last, worst] = [performance.now(), 0];
        const tick = () => {
          const now = performance.now();
          worst = Math.max(worst, now - last);
          last = now;
          if (document.querySelector("#selfcheck-table")) resolve(worst);
          else setTimeout(tick);
        };
        tick();
      }),
  );
  await page.getByRole("button", { name: said("selfcheck-run") }).click();
  await page.locator("#selfcheck-table").waitFor();
  const run = await page.locator("tbody tr").count();
  assert.ok(run >= 100, `${run} examples`);
  assert.equal(await page.locator('[data-outcome="pass"]').count(), run);
  assert.equal(await page.locator(".jcm-prose__strong").innerText(), said("selfcheck-agree", { agree: run, count: run, version: "0.2.0" }));
  assert.ok((await longest) < 1000, `the page stood still for ${Math.round(await longest)} ms`);
}

async function selfcheckFitsPhone(page, said) {
  await turnTo(page, said, "selfcheck");
  await page.getByRole("button", { name: said("selfcheck-run") }).click();
  await page.locator("#selfcheck-table").waitFor();
  assert.deepEqual(await sideways(page), []);
  const { scrollWidth, clientWidth } = await page.locator(".jcm-table").evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
  assert.ok(scrollWidth <= clientWidth, `${scrollWidth} of ${clientWidth} px`);
  const cells = page.locator("tbody tr").first().locator("th, td");
  for (const cell of await cells.all()) {
    const box = await cell.boundingBox();
    assert.ok(box.x >= 0 && box.x + box.width <= 390, JSON.stringify(box));
  }
  // Each cell says what it holds, as the head of the columns is not there.
  assert.ok((await cells.nth(2).innerText()).startsWith(said("selfcheck-expected")));
  assert.deepEqual(await axe(page), []);
}

async function schemaIsHandedOver(page, said) {
  await turnTo(page, said, "developers");
  const schema = JSON.parse(await saved(page, () => page.getByRole("button", { name: said("developers-schema") }).click()));
  assert.ok(schema.$schema.includes("2020-12") && schema.$defs.answers.properties.country);
}

async function footerLeadsToAll(page) {
  await page.locator('.jcm-footer a[href="#about"]').click();
  const links = page.locator(".jcm-sources a");
  await links.first().waitFor();
  for (const address of await links.evaluateAll((found) => found.map((link) => link.getAttribute("href")))) {
    await page.locator(`.jcm-sources a[href="${address}"]`).click();
    await page.locator('.jcm-prose a[href="#about"]').waitFor();
    await page.locator('.jcm-prose a[href="#about"]').click();
    await links.first().waitFor();
  }
}

async function hostsTakeAnswers(page) {
  await page.evaluate(() => (location.hash = "#country"));
  await openSample(page, 0);
  const { answers } = JSON.parse(await page.evaluate(() => localStorage.getItem("jcm-study")));
  await page.evaluate(() => (location.hash = "#hosts"));
  await page.locator('[name="host-answers"]').check();
  // What the form itself says goes before.
  await page.locator("#host-country").selectOption("VN");
  const code = await page.locator("textarea#hosts-element").inputValue();
  const written = Object.fromEntries([...code.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name.replaceAll("-", "_"), value]));
  assert.deepEqual({ ...written, ...answers, country: "VN" }, written);
  assert.ok(Object.keys(answers).length > 5);
}

test("on a desk", async (t) => {
  const said = await messages("en");
  await on("#privacy", async (page) => {
    for (const [name, check] of [
      ["each heading of a long page has an address, in a list that stays beside the words", headingsHaveAddresses],
      ["a page of few headings needs no list", fewNeedNoList],
      ["versions without a worked example are named, with the reason", othersAreNamed],
      ["all worked examples agree in the browser, which stays responsive", examplesAgree],
      ["the schema of a study is handed over", schemaIsHandedOver],
      ["the footer leads to every page of the documentation", footerLeadsToAll],
      ["the form for hosts takes the answers of the study", hostsTakeAnswers],
    ]) {
      await t.test(name, () => check(page, said));
    }
  });
});

test("on a phone", async (t) => {
  const said = await messages("en");
  const check = async (page) => {
    await t.test("the list of headings has no room beside the words", () => listStandsAbove(page, said));
    await t.test("the self-check is read without scrolling sideways", () => selfcheckFitsPhone(page, said));
  };
  await on("#developers", check, { viewport: VIEWPORTS[390] });
});

test("the form for hosts writes the element and the frame", async () => {
  const said = await messages("en");
  await on("#hosts", async (page) => {
    const [element, frame] = ["hosts-element", "hosts-frame"].map((id) => page.locator(`textarea#${id}`));
    await page.locator("#host-lang").selectOption("th");
    await page.locator("#host-country").selectOption("TH");
    await page.locator("#host-technology").selectOption("solar_pv");
    await page.locator('[name="host-lock-country"]').check();
    await page.locator("#host-theme").selectOption("dark");
    await page.locator('[name="hide-samples"]').check();
    await page.locator('[name="host-own-colour"]').check();
    await page.locator("#host-accent").fill("#1a56db");
    await page.locator("#host-title").fill('JCM & "roof"');
    await page.locator('[name="host-share"]').check();
    await page.locator('[name="step-technology"]').check();
    await page.locator('[name="step-activity"]').check();
    await page.locator("#host-radius").selectOption("8");

    const address = page.url().split(/[?#]/)[0];
    assert.equal(
      await element.inputValue(),
      `<script src="${address}embed.js" async></script>\n` +
        '<jcm-feasibility lang="th" country="TH" technology="solar_pv" theme="dark" lock="country" steps="technology activity" hide="samples" share ' +
        'label="JCM &amp; &quot;roof&quot;" style="--jcm-accent: #1a56db; --jcm-radius: 8px"></jcm-feasibility>',
    );
    assert.equal(
      await frame.inputValue(),
      `<iframe src="${address}?embed=1&amp;lang=th&amp;country=TH&amp;technology=solar_pv&amp;theme=dark&amp;lock=country&amp;` +
        'steps=technology+activity&amp;hide=samples&amp;accent=%231a56db&amp;radius=8px" title="JCM &amp; &quot;roof&quot;" width="100%" height="900" loading="lazy"></iframe>',
    );

    // The frame opens with what was asked for.
    const source = (await frame.inputValue()).match(/src="([^"]+)"/)[1].replaceAll("&amp;", "&");
    const opened = await openApp(session, { path: source });
    assert.equal(await opened.locator("html").getAttribute("lang"), "th");
    const kept = await opened.evaluate(() => Object.values(localStorage).find((text) => text.includes('"answers"')));
    assert.deepEqual(JSON.parse(kept).answers, { country: "TH", technology: "solar_pv" });
    assert.equal(await opened.locator(".jcm-samples").isVisible(), false);
    assert.deepEqual(opened.troubles, []);
    await opened.context().close();

    // A lock without an answer would lock nothing.
    await page.locator("#host-country").selectOption("");
    assert.ok(!(await element.inputValue()).includes("lock="));

    await page.getByRole("button", { name: said("hosts-copy-named", { name: said("hosts-element") }) }).click();
    await page.getByText(said("hosts-copied")).waitFor();
    // A field of one line takes a space for the break.
    const copied = (await element.inputValue()).replace("\n", " ");
    await page.locator("#host-title").fill("");
    await page.keyboard.press("ControlOrMeta+V");
    assert.equal(await page.locator("#host-title").inputValue(), copied);
  }, { permissions: ["clipboard-read", "clipboard-write"] });
});

test("the browser keeps what the page on privacy says, and nothing else", async () => {
  await on("#country", async (page) => {
    await page.evaluate(() => localStorage.setItem("jcm-study", "not a study"));
    await page.reload();
    await page.locator('html[data-facts="ready"]').waitFor({ state: "attached" });
    await openSample(page, 0);
    await goTo(page, "costs");
    await page.locator("#theme").selectOption("dark");
    await page.locator(".jcm-header select").selectOption("ja");
    await page.locator('html[lang="ja"]').waitFor({ state: "attached" });
    const kept = await page.evaluate(() => Object.keys(localStorage));
    await page.evaluate(() => (location.hash = "#privacy"));
    await page.locator(".jcm-facts code").first().waitFor();
    assert.deepEqual(kept.sort(), (await page.locator(".jcm-facts code").allTextContents()).sort());
    assert.deepEqual(await page.context().cookies(), []);
  });
});
