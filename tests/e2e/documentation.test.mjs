// The pages on the calculator itself: the list of the registry is searched, filtered and handed on; the self-check runs; the
// form for hosts writes the code it is asked for; what the browser keeps is what the page on privacy says.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { goTo, openSample } from "./pages.mjs";
import { messages, openApp, start } from "./support.mjs";

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

/** The file that a press on the button named `name` hands over, as text. */
async function download(page, name) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  return readFile(await file.path(), "utf8");
}

/** Reads CSV as RFC 4180 has it: the headings become the keys. */
function parse(text) {
  const lines = [[]];
  let cell = "";
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (sign === '"' && quoted && text[index + 1] === '"') cell += text[(index += 1)];
    else if (sign === '"') quoted = !quoted;
    else if (sign === "," && !quoted) (lines.at(-1).push(cell), (cell = ""));
    else if (sign === "\r" && !quoted) (lines.at(-1).push(cell), (cell = ""), lines.push([]), (index += 1));
    else cell += sign;
  }
  assert.deepEqual(lines.pop(), [], "the last line ends");
  const [heading, ...rows] = lines;
  return rows.map((row) => Object.fromEntries(heading.map((column, index) => [column, row[index]])));
}

const ids = (page) => page.locator(".jcm-entry__id code").allTextContents();
const count = async (page) => Number((await page.locator('p[role="status"]').innerText()).match(/[\d,]+/)[0].replaceAll(",", ""));

test("the list of the registry is searched, filtered and handed on", async () => {
  const said = await messages("en");
  await on("#data", async (page) => {
    const all = await count(page);
    assert.ok(all > 1500, `${all} entries`);
    assert.equal(await page.locator(".jcm-entry").count(), 50);
    await page.getByRole("button", { name: said("data-more") }).click();
    assert.equal(await page.locator(".jcm-entry").count(), 100);

    await page.getByLabel(said("data-search")).fill("Thailand grid_factor.application");
    assert.deepEqual(new Set(await ids(page)), new Set(["grid_factor.application.TH.national"]));
    assert.equal(await count(page), await page.locator(".jcm-entry").count());

    const found = await download(page, said("data-csv"));
    assert.equal(found[0], "\ufeff");
    const rows = parse(found.slice(1));
    assert.equal(rows.length, await count(page));
    assert.ok(rows.every(({ id, unit, review_by }) => id === "grid_factor.application.TH.national" && unit === "tCO2/MWh" && review_by));

    await page.getByLabel(said("data-search")).fill("");
    await page.getByLabel(said("explain-evidence")).selectOption("official");
    const official = await count(page);
    assert.ok(official > 0 && official < all, `${official} of ${all}`);
    assert.equal(await page.locator('.jcm-entry [data-grade]:not([data-grade="official"])').count(), 0);

    const whole = JSON.parse(await download(page, said("data-json")));
    assert.equal(whole.entries.length, all);
    assert.equal(whole.entries.filter(({ evidence }) => evidence === "official").length, official);
  });
});

test("what is overdue depends on the day of the visit, and is marked in words", async () => {
  const said = await messages("en");
  const overdue = async (page) => {
    await page.getByLabel(said("data-only-overdue")).check();
    return count(page);
  };
  const late = new Date("2040-01-01T12:00:00Z");
  await on("#data", async (page) => assert.equal(await overdue(page), 0), { prepare: (page) => page.clock.setFixedTime(new Date("2026-11-25T12:00:00Z")) });
  await on(
    "#data",
    async (page) => {
      assert.ok((await overdue(page)) > 500);
      assert.equal(await page.locator(".jcm-entry__overdue").count(), 50);
      assert.equal(await page.locator(".jcm-entry__overdue").first().innerText(), said("data-overdue"));
    },
    { prepare: (page) => page.clock.setFixedTime(late) },
  );
});

test("an entry has an address of its own", async () => {
  const said = await messages("en");
  await on("#data/fx.jpy_per_usd", async (page) => {
    assert.equal(await page.getByLabel(said("data-search")).inputValue(), "fx.jpy_per_usd");
    assert.deepEqual(new Set(await ids(page)), new Set(["fx.jpy_per_usd"]));
    await page.evaluate(() => (location.hash = "#data/tax.cit.TH"));
    await page.locator(".jcm-entry__id code", { hasText: "tax.cit.TH" }).first().waitFor();
    assert.deepEqual(new Set(await ids(page)), new Set(["tax.cit.TH"]));
  });
});

test("all worked examples agree in the browser, which stays responsive", async () => {
  const said = await messages("en");
  await on("#selfcheck", async (page) => {
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
    assert.equal(await page.locator(".jcm-prose__strong").innerText(), said("selfcheck-agree", { agree: run, count: run, version: "0.1.0" }));
    assert.ok((await longest) < 1000, `the page stood still for ${Math.round(await longest)} ms`);
  });
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
  });
});

test("the form for hosts takes the answers of the study", async () => {
  await on("#country", async (page) => {
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
  });
});

test("the schema of a study is handed over", async () => {
  const said = await messages("en");
  await on("#developers", async (page) => {
    const schema = JSON.parse(await download(page, said("developers-schema")));
    assert.ok(schema.$schema.includes("2020-12") && schema.$defs.answers.properties.country);
  });
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

test("the footer leads to every page of the documentation", async () => {
  await on("", async (page) => {
    await page.locator('.jcm-footer a[href="#about"]').click();
    const links = page.locator(".jcm-sources a");
    await links.first().waitFor();
    for (const address of await links.evaluateAll((found) => found.map((link) => link.getAttribute("href")))) {
      await page.locator(`.jcm-sources a[href="${address}"]`).click();
      await page.locator('.jcm-prose a[href="#about"]').waitFor();
      await page.locator('.jcm-prose a[href="#about"]').click();
      await links.first().waitFor();
    }
  });
});
