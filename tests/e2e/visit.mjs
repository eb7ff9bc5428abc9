// Opening a page of the app, acting on it, and seeing to it that nothing went wrong on the way; and what scrolls sideways.

import assert from "node:assert/strict";
import { openApp } from "./support.mjs";

/** Opens a page of the app, acts on it with `check`, and sees to it that nothing went wrong on the way. */
export async function visit(session, { path, reach }, options, check) {
  const page = await openApp(session, { path, reducedMotion: "reduce", ...options });
  await reach?.(page);
  await check(page);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
}

/** How far the page can be scrolled sideways, and what sticks out. */
export const sideways = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [`${scrollWidth} of ${clientWidth} px`, ...wide.slice(0, 8).map((element) => element.outerHTML.slice(0, 80))];
  });
