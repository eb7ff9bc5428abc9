// Every page in the dark, with more contrast, with forced colours, as the system asks or as chosen by hand: axe finds no fault in the
// colours; what else it looks at is the same in all of them, see accessible.mjs.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { PAGES } from "./pages.mjs";
import { axe, start } from "./support.mjs";
import { visit } from "./visit.mjs";

/** What the system may ask for, each beside what a system asks for that has no wishes. */
const WISHES = [{ colorScheme: "dark" }, { contrast: "more" }, { forcedColors: "active" }];
const NO_WISH = { colorScheme: "light", contrast: "no-preference", forcedColors: "none" };

/** What a visitor may choose at the foot of the page. */
const THEMES = ["dark", "contrast"];

let session;
before(async () => {
  session = await start();
});
after(() => session?.close());

describe("the colours", { concurrency: 3 }, () => {
  for (const target of PAGES) {
    test(`of the page ${target.name}`, () =>
      visit(session, target, {}, async (page) => {
        const faultless = async (name) => assert.deepEqual(await axe(page, { colours: "only" }), [], name);
        for (const wish of WISHES) {
          await page.emulateMedia({ ...NO_WISH, ...wish });
          await faultless(JSON.stringify(wish));
        }
        await page.emulateMedia(NO_WISH);
        for (const theme of THEMES) {
          await page.locator("#theme").selectOption(theme);
          assert.equal(await page.locator("html").getAttribute("data-theme"), theme);
          await faultless(theme);
        }
      }));
  }
});
