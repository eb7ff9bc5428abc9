// Every page in every language, width, way of being coloured, and also in a frame on another page: in pairs, so that each value of
// one meets each value of every other (matrix.json, made by matrix.py), and with `--full` all combinations.
//
// A page is opened once in each place (by itself, framed, in each language that nobody speaks) and then looked at again and again:
// in another language, which is chosen on the page, another width, other colours. With `--full` it is opened for each language
// anew.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { axe, brokenIds, invalid, misplacedStart, moving, sideways, sidewaysWhenZoomed, spoiltByPrint, spoiltByWiderText, unnamed } from "./looks.mjs";
import { PAGES } from "./pages.mjs";
import { PSEUDO } from "./pseudo.mjs";
import { emptyPage, FULL, languages, reopen, speak, start, VIEWPORTS } from "./support.mjs";

/** The ways of being coloured: what the system asks for, and what the visitor has chosen. */
const COLOURS = {
  light: {},
  dark: { colorScheme: "dark" },
  "dark chosen": { theme: "dark" },
  "contrast chosen": { theme: "contrast" },
  "more contrast": { contrast: "more" },
  "forced colours": { forcedColors: "active" },
};

/** Where a page stands: by itself, or in a frame on another page. */
const PLACES = { page: "", frame: "?embed=1" };

/** What the table has to cover, in the order of its columns. */
export async function factors() {
  return {
    page: PAGES.map(({ name }) => name),
    language: [...(await languages()), ...Object.keys(PSEUDO)],
    width: Object.keys(VIEWPORTS),
    colours: Object.keys(COLOURS),
    place: Object.keys(PLACES),
  };
}

/** The plant of the usual run; with `--full` it runs as long as the real one. */
const YEARS = "4";

/** Every combination of the factors' values. */
const product = (lists) => lists.reduce((rows, values) => rows.flatMap((row) => values.map((value) => [...row, value])), [[]]);

export const TABLE = JSON.parse(await readFile(join(import.meta.dirname, "matrix.json"), "utf8"));

/** The combinations to be looked at. */
async function rows() {
  const all = await factors();
  const wanted = FULL ? product(Object.values(all)) : TABLE.rows;
  return wanted.map((row) => Object.fromEntries(Object.keys(all).map((name, index) => [name, row[index]])));
}

/** Colours a page as the system or the visitor wishes. */
async function dress(page, colours) {
  const { theme = "", ...media } = COLOURS[colours];
  await page.emulateMedia({ colorScheme: "light", contrast: "no-preference", forcedColors: "none", reducedMotion: "reduce", ...media });
  const list = page.locator("#theme");
  if ((await list.inputValue()) === theme) return;
  // Behind an open window the list cannot be pressed; the colours change there too.
  await list.evaluate((list, theme) => {
    list.value = theme;
    list.dispatchEvent(new Event("change", { bubbles: true }));
  }, theme);
  assert.equal((await page.locator("html").getAttribute("data-theme")) ?? "", theme);
}

/** Opens a page in one place and language, from where it can be looked at in others; nothing of an earlier page is left. */
async function open(session, page, target, { place, language }) {
  const pseudo = PSEUDO[language];
  const address = new URL(`${pseudo ? `${language}/` : ""}${PLACES[place]}${target.path}`, session.server.url);
  if (!pseudo) address.searchParams.set("lang", language);
  await reopen(page, address.href);
  if (pseudo?.direction === "rtl") await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
  await target.reach?.(page, FULL ? undefined : YEARS);
}

/** What holds for each combination. */
async function look(page, { language, width, colours }) {
  await page.setViewportSize(VIEWPORTS[width]);
  await dress(page, colours);
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(await brokenIds(page), []);
  assert.deepEqual(await sideways(page), [], "scrolls sideways");
  assert.deepEqual(await sidewaysWhenZoomed(page), [], "scrolls sideways at 400 % zoom");
  assert.equal(await misplacedStart(page), 0, "the heading does not begin where its language does");
  if (PSEUDO[language]) assert.match(await page.locator("h1").first().innerText(), PSEUDO[language].letters);
  assert.deepEqual(page.troubles, []);
}

/** What language, width and colours do not change, and what only the width of a phone tries: in English, and in long words. */
async function lookOnce(page, { language, place }) {
  if (place !== "page" || PSEUDO[language]?.direction === "rtl") return;
  await page.setViewportSize(VIEWPORTS[390]);
  assert.deepEqual(await spoiltByWiderText(page), [], "with wider text");
  await page.setViewportSize(VIEWPORTS[1280]);
  if (PSEUDO[language]) return;
  assert.deepEqual(await moving(page), []);
  assert.deepEqual(await unnamed(page), []);
  assert.deepEqual(await invalid(page), []);
  assert.deepEqual(await spoiltByPrint(page), [], "on paper");
}

/** The combinations that one visit can show, page after page: those of a place, and there of a language that nobody speaks. */
function visits(rows) {
  const key = ({ place, language }) => [place, FULL || PSEUDO[language] ? language : ""].filter(Boolean).join(", ");
  const groups = new Map();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

const titled = ({ language, width, colours }) => `${language}, ${width} px, ${colours}`;

/** Tests the pages from the one called `first` up to, and without, the one called `end`. */
export async function testPages(first, end) {
  const names = PAGES.map(({ name }) => name);
  const only = (process.env.JCM_E2E_PAGES ?? "").split(" ").filter(Boolean);
  const here = names.slice(first ? names.indexOf(first) : 0, end ? names.indexOf(end) : undefined);
  const own = here.filter((name) => !only.length || only.includes(name));
  const groups = visits((await rows()).filter((row) => own.includes(row.page)));
  let session;
  before(async () => {
    session = await start();
  });
  after(() => session?.close());

  for (const [where, group] of groups) {
    describe(where, () => {
      let page;
      before(async () => {
        page = await emptyPage(session, { reducedMotion: "reduce" });
      });
      after(() => page.context().close());
      for (const name of own) {
        // The language on screen first.
        const looks = group.filter((row) => row.page === name).sort((a, b) => (a.language > b.language ? 1 : -1));
        if (!looks.length) continue;
        test(name, async (t) => {
          const target = PAGES.find((page) => page.name === name);
          const [{ place, language }] = looks;
          await open(session, page, target, { place, language });
          await t.test("once", () => lookOnce(page, { place, language }));
          for (const row of looks) {
            await t.test(titled(row), async () => {
              if (!PSEUDO[row.language]) await speak(page, row.language);
              await target.settled?.(page);
              await look(page, row);
            });
          }
        });
      }
    });
  }
}
