// Every page of a list in every language on a phone and on a desktop: axe with all its rules finds nothing, every id is right, and
// nothing scrolls sideways, not even at 400 % zoom. In two test files, since all pages together take longer than one may.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { PAGES } from "./pages.mjs";
import { axe, languages, start, VIEWPORTS } from "./support.mjs";
import { sideways, visit } from "./visit.mjs";

/** A window of 1280 by 1024 at 400 % zoom (WCAG 1.4.10). */
const ZOOMED = { width: 320, height: 256 };

const firstBeside = PAGES.findIndex(({ name }) => name === "report");

/** The steps of the study and the ways their results are shown. */
export const OF_THE_STUDY = PAGES.slice(0, firstBeside);

/** The report, the pages on the calculator, and what went wrong. */
export const BESIDE_IT = PAGES.slice(firstBeside);

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

/** Tests that `pages` are accessible. */
export async function areAccessible(pages) {
  const spoken = await languages();
  let session;
  before(async () => {
    session = await start();
  });
  after(() => session?.close());

  for (const target of pages) {
    describe(target.name, { concurrency: 3 }, () => {
      for (const language of spoken) {
        for (const [width, viewport] of Object.entries(VIEWPORTS)) {
          test(`axe finds nothing (${language}, ${width} px)`, () =>
            visit(session, target, { language, viewport }, async (page) => {
              assert.deepEqual(await axe(page), []);
              assert.deepEqual(await brokenIds(page), []);
              assert.deepEqual(await sideways(page), []);
              // The same at 400 % zoom: nothing scrolls sideways.
              await page.setViewportSize(ZOOMED);
              assert.deepEqual(await sideways(page), []);
            }));
        }
      }
    });
  }
}
