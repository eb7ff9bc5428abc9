// Pages of other people that hold the calculator, served from an origin of their own.

import { emptyPage } from "./support.mjs";
import { startServer } from "../../xtask/server/server.mjs";

/** What a host page without a policy of its own sends. */
const OPEN = { "Cache-Control": "no-store" };

/** A host page around `body`. */
export const hostPage = (body, { head = "", dir = "ltr", lang = "en" } = {}) =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** The script of the element, from the application at `app`. */
export const script = (app) => `<script src="${app}embed.js" async></script>`;

/**
 * Serves host pages beside the application of `session`. `pages(app)` gives them by address, `folders` what else they fetch,
 * `headers` what they are sent with.
 */
export async function startHost(session, pages, { folders = {}, headers = OPEN } = {}) {
  return startServer({ folders, pages: pages(session.server.url), headers });
}

/** Opens a host page, and gives the page and its frames' contents, by the order of the elements. */
export async function openHost(session, host, path = "", { viewport = { width: 1000, height: 800 }, ...context } = {}) {
  const page = await emptyPage(session, { viewport, language: "en", ...context });
  // What the elements say is collected from the start.
  await page.addInitScript(() => {
    window.heard = [];
    for (const name of ["jcm-ready", "jcm-change", "jcm-result"]) {
      addEventListener(name, ({ type, detail, target }) => window.heard.push({ type, detail, id: target.id }));
    }
  });
  await page.goto(new URL(path, host.url).href);
  return page;
}

/** The contents of the frame of the element `selector`, once the calculator runs in it. */
export async function calculator(page, selector = "jcm-feasibility") {
  const frame = page.frameLocator(`${selector} > iframe`);
  await frame.locator('html[data-facts="ready"]').waitFor({ state: "attached" });
  await frame.locator("h1").waitFor();
  return frame;
}

/** Waits until the frame is as high as what it holds. */
export async function fits(page, selector = "jcm-feasibility") {
  const frame = page.locator(`${selector} > iframe`);
  const content = page.frameLocator(`${selector} > iframe`).locator("#app");
  for (let tries = 0; ; tries += 1) {
    const [outside, inside] = await Promise.all([frame, content].map((place) => place.evaluate((element) => element.getBoundingClientRect().height)));
    if (Math.abs(outside - inside) <= 2) return outside;
    if (tries > 100) throw new Error(`the frame is ${outside} px high, its content ${inside} px`);
    await page.waitForTimeout(50);
  }
}

/** The last event of a kind that the page heard, once there is one that `matches`. */
export async function heard(page, type, matches = () => true) {
  const found = await page.waitForFunction(
    ([type, matches]) => {
      const test = new Function(`return (${matches})`)();
      return window.heard.filter((event) => event.type === type && test(event.detail)).at(-1);
    },
    [type, String(matches)],
  );
  return (await found.jsonValue()).detail;
}

