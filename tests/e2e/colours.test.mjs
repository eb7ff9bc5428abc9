// Every page in the dark, with more contrast, with forced colours, as the system asks or as chosen by hand: axe finds nothing.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { PAGES } from "./pages.mjs";
import { axe, start } from "./support.mjs";
import { visit } from "./visit.mjs";

let session;
before(async () => {
  session = await start();
});
after(() => session?.close());

for (const target of PAGES) {
  describe(target.name, { concurrency: 3 }, () => {
    test("stands the dark", () =>
      visit(session, target, { colorScheme: "dark" }, async (page) => assert.deepEqual(await axe(page), [])));

    for (const theme of ["dark", "contrast"]) {
      test(`stands the theme chosen by hand: ${theme}`, () =>
        visit(session, target, {}, async (page) => {
          await page.locator("#theme").selectOption(theme);
          assert.equal(await page.locator("html").getAttribute("data-theme"), theme);
          assert.deepEqual(await axe(page), []);
        }));
    }

    test("stands more contrast", () =>
      visit(session, target, { contrast: "more" }, async (page) => assert.deepEqual(await axe(page), [])));

    test("stands forced colours", () =>
      visit(session, target, { forcedColors: "active" }, async (page) => assert.deepEqual(await axe(page), [])));
  });
}
