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
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [`${scrollWidth} of ${clientWidth} px`, ...wide.slice(0, 8).map((element) => element.outerHTML.slice(0, 80))];
  });

/** Ids that cannot be referred to, and references that lead nowhere: axe does not look at all of them. */
const brokenIds = (page) =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    const spaced = ids.filter((id) => /\s/.test(id) || !id);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    const references = ["aria-describedby", "aria-labelledby", "aria-controls", "for"].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].flatMap((element) => element.getAttribute(name).split(" ")),
    );
    return [...spaced, ...twice, ...references.filter((id) => !document.getElementById(id))];
  });

/** What must not be on paper although it is on screen. */
const ON_SCREEN_ONLY = ".jcm-page__skip, .jcm-header__tools, .jcm-steps, .jcm-topic__actions, .jcm-saved, .jcm-result__actions";

for (const target of PAGES) {
  describe(target.name, { concurrency: 3 }, () => {
    for (const language of spoken) {
      for (const [width, viewport] of Object.entries(VIEWPORTS)) {
        test(`axe finds nothing (${language}, ${width} px)`, () =>
          visit(target, { language, viewport }, async (page) => {
            assert.deepEqual(await axe(page), []);
            assert.deepEqual(await brokenIds(page), []);
            assert.deepEqual(await sideways(page), []);
          }));
      }
      test(`does not scroll sideways at 400 % zoom (${language})`, () =>
        visit(target, { language, viewport: ZOOMED }, async (page) => assert.deepEqual(await sideways(page), [])));
    }

    test("stands the dark", () =>
      visit(target, { colorScheme: "dark" }, async (page) => assert.deepEqual(await axe(page), [])));

    test("stands more contrast", () =>
      visit(target, { contrast: "more" }, async (page) => assert.deepEqual(await axe(page), [])));

    test("stands forced colours", () =>
      visit(target, { forcedColors: "active" }, async (page) => assert.deepEqual(await axe(page), [])));

    test("moves nothing where motion is not wanted", () =>
      visit(target, {}, async (page) => {
        const moving = await page.evaluate(() => document.getAnimations().map((animation) => animation.effect?.target?.className));
        assert.deepEqual(moving, []);
      }));

    test("leaves on paper what is only for the screen", () =>
      visit(target, {}, async (page) => {
        await page.emulateMedia({ media: "print" });
        const printed = page.locator(ON_SCREEN_ONLY).filter({ visible: true });
        assert.deepEqual(await printed.evaluateAll((elements) => elements.map((element) => element.className)), []);
        assert.ok(await page.locator("h1").isVisible());
      }));
  });
}
