// The list of the whole registry: searched by whatever it shows, filtered, handed on, addressed, and quick on a slow device.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, messages, openApp, saved, speak, start } from "./support.mjs";
import { visit } from "./visit.mjs";

let session;
before(async () => {
  session = await start();
});
after(() => session?.close());

/** Opens the list, acts on it, and sees to it that nothing went wrong on the way. */
const on = (path, check, options = {}) => visit(session, { path }, options, check);

/** The file that a press on the button named `name` hands over, as text. */
const download = (page, name) => saved(page, () => page.getByRole("button", { name }).click());

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
/** How many entries the list says it has; a list with none says so in words. */
const count = async (page) => Number(((await page.locator('p[role="status"]').innerText()).match(/[\d,]+/)?.[0] ?? "0").replaceAll(",", ""));

/** The field for words to look for. */
const search = (page, said) => page.getByLabel(said("data-search"), { exact: true });

/** The whole list, whatever was looked for before. */
async function begin(page, said) {
  await page.evaluate(() => (location.hash = "#data"));
  await search(page, said).fill("");
  await page.getByLabel(said("explain-evidence")).selectOption("");
  await page.getByLabel(said("data-only-overdue")).uncheck();
}

async function entryHasItsAddress(page, said) {
  assert.equal(await search(page, said).inputValue(), "fx.jpy_per_usd");
  assert.deepEqual(new Set(await ids(page)), new Set(["fx.jpy_per_usd"]));
  await page.evaluate(() => (location.hash = "#data/tax.cit.TH"));
  await page.locator(".jcm-entry__id code", { hasText: "tax.cit.TH" }).first().waitFor();
  assert.deepEqual(new Set(await ids(page)), new Set(["tax.cit.TH"]));
}

async function listIsHandedOn(page, said) {
  const all = await count(page);
  assert.ok(all > 1500, `${all} entries`);
  assert.equal(await page.locator(".jcm-entry").count(), 10);
  await page.getByRole("button", { name: said("data-more") }).click();
  assert.equal(await page.locator(".jcm-entry").count(), 60);

  await search(page, said).fill("Thailand grid_factor.application");
  assert.deepEqual(new Set(await ids(page)), new Set(["grid_factor.application.TH.national"]));
  assert.equal(await count(page), await page.locator(".jcm-entry").count());

  const found = await download(page, said("data-csv"));
  assert.equal(found[0], "\ufeff");
  const rows = parse(found.slice(1));
  assert.equal(rows.length, await count(page));
  assert.ok(rows.every(({ id, unit, review_by }) => id === "grid_factor.application.TH.national" && unit === "tCO2/MWh" && review_by));

  await search(page, said).fill("");
  await page.getByLabel(said("explain-evidence")).selectOption("official");
  const official = await count(page);
  assert.ok(official > 0 && official < all, `${official} of ${all}`);
  assert.equal(await page.locator('.jcm-entry [data-grade]:not([data-grade="official"])').count(), 0);

  const whole = JSON.parse(await download(page, said("data-json")));
  assert.equal(whole.entries.length, all);
  assert.equal(whole.entries.filter(({ evidence }) => evidence === "official").length, official);
}

async function emptyListSaysSo(page, said) {
  const [words, overdue] = [search(page, said), page.getByLabel(said("data-only-overdue"))];
  const all = await count(page);
  await words.fill("no-such-word");
  await overdue.check();
  assert.equal(await page.locator('p[role="status"]').innerText(), said("data-none"));
  assert.deepEqual(await axe(page), []);
  const empty = await download(page, said("data-csv"));
  assert.ok(empty.startsWith("\ufeffid,kind,name,country,value,unit,"), empty);
  assert.deepEqual(parse(empty.slice(1)), []);
  await page.getByRole("button", { name: said("data-clear") }).click();
  assert.equal(await count(page), all);
  assert.equal(await words.inputValue(), "");
  assert.equal(await overdue.isChecked(), false);
  assert.equal(await words.evaluate((field) => field === document.activeElement), true);
}

async function searchIsInTheAddress(page, said) {
  const words = search(page, said);
  const visited = await page.evaluate(() => history.length);
  await words.pressSequentially("ไทย 100% a/b");
  assert.equal(await page.evaluate(() => history.length), visited);
  const sent = page.url();
  assert.equal(decodeURIComponent(new URL(sent).hash), "#data/ไทย 100% a/b");

  await words.fill("fx.jpy_per_usd");
  await page.getByLabel(said("explain-evidence")).selectOption("official");
  const found = await count(page);
  // By a link to the page as a whole, and by the way back.
  await page.locator('.jcm-footer a[href="#about"]').click();
  await page.locator('.jcm-sources a[href="#data"]').click();
  await words.waitFor();
  assert.equal(await words.inputValue(), "fx.jpy_per_usd");
  assert.equal(await page.getByLabel(said("explain-evidence")).inputValue(), "official");
  assert.equal(await count(page), found);
  assert.equal(new URL(page.url()).hash, "#data/fx.jpy_per_usd");
  await page.locator('.jcm-footer a[href="#about"]').click();
  await page.locator(".jcm-sources a").first().waitFor();
  await page.goBack();
  await words.waitFor();
  assert.equal(await words.inputValue(), "fx.jpy_per_usd");

  // Who is sent the address sees the same.
  const other = await openApp(session, { path: sent });
  assert.equal(await search(other, said).inputValue(), "ไทย 100% a/b");
  assert.deepEqual(other.troubles, []);
  await other.context().close();
  // An address that was cut off in the middle of a sign is no trouble.
  await page.evaluate(() => (location.hash = "#data/%E0%B8"));
  await page.waitForFunction(() => document.querySelector("#data-search").value === "%E0%B8");
}

test("the list", async (t) => {
  const said = await messages("en");
  await on("#data/fx.jpy_per_usd", async (page) => {
    await t.test("an entry has an address of its own", () => entryHasItsAddress(page, said));
    for (const [name, check] of [
      ["it is searched, filtered and handed on", listIsHandedOn],
      ["with nothing in it, it says so, offers a way back, and is handed on with its head", emptyListSaysSo],
      ["a search is in the address, and is there again for who comes back", searchIsInTheAddress],
    ]) {
      await t.test(name, async () => {
        await begin(page, said);
        await check(page, said);
      });
    }
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
      assert.equal(await page.locator(".jcm-entry__overdue").count(), 10);
      assert.equal(await page.locator(".jcm-entry__overdue").first().innerText(), said("data-overdue"));
    },
    { prepare: (page) => page.clock.setFixedTime(late) },
  );
});

test("what each language writes is found as it writes it", async (t) => {
  // static/registry/countries/th.toml: the factor at application.
  const id = "grid_factor.application.TH.national";
  await on("#data", async (page) => {
    for (const [language, words] of [
      ["en", "0.319 tCO2/MWh Thailand"],
      ["id", "0,319 Thailand"],
      ["ja", "０．３１９　タイ"],
    ]) {
      await t.test(`values, units, places and addresses (${language})`, async () => {
        const said = await messages(language);
        await speak(page, language);
        await begin(page, said);
        await search(page, said).fill(words);
        await page.locator(".jcm-entry__id code", { hasText: id }).first().waitFor();
        assert.ok((await count(page)) < 20, `${language}: ${await count(page)} entries`);
        const address = await page.locator(`.jcm-entry:has(code:text-is("${id}")) a[target]`).first().getAttribute("href");
        await search(page, said).fill(`${address} ${id}`);
        await page.locator(`.jcm-entry:has(code:text-is("${id}"))`).first().waitFor();
      });
    }
    await t.test("a share in per cent, as the study writes it (vi)", async () => {
      const said = await messages("vi");
      await speak(page, "vi");
      await begin(page, said);
      // static/registry/finance/solar_pv.toml: 0.005, which is 0.5 of a hundred.
      await search(page, said).fill("0,5% degradation");
      assert.deepEqual(new Set(await ids(page)), new Set(["degradation.solar_pv"]));
    });
  });
});

test("the list follows the keys on a phone", async () => {
  const said = await messages("en");
  await on("#data", async (page) => {
    // What the page's own thread works for a key after which all entries that are drawn are others: about 10 ms on a quiet desk,
    // and so less than 50 ms on a phone, which takes four times as long. A machine that does other things too is slower, so the
    // quickest of several counts, with room above it; fifty entries in place of ten take more than this.
    const client = await page.context().newCDPSession(page);
    await client.send("Performance.enable", { timeDomain: "threadTicks" });
    const parts = ["ScriptDuration", "RecalcStyleDuration", "LayoutDuration"];
    const worked = async () => {
      const { metrics } = await client.send("Performance.getMetrics");
      return metrics.filter(({ name }) => parts.includes(name)).reduce((sum, { value }) => sum + value * 1000, 0);
    };
    const times = [];
    for (const words of Array(6).fill(["thailand", "viet nam"]).flat()) {
      const before = await worked();
      await search(page, said).fill(words);
      await page.evaluate(() => document.body.getBoundingClientRect().height);
      times.push((await worked()) - before);
      assert.ok((await count(page)) > 10 && (await page.locator(".jcm-entry").count()) === 10, words);
    }
    const quickest = Math.min(...times);
    assert.ok(quickest < 25, `a key takes ${quickest.toFixed()} ms: ${times.map((time) => time.toFixed(1))}`);
  });
});
