// Pictures of every page at every width and in every language, to be looked at by a person.
// `--update-readme` also renews the picture that the README shows.

import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { PAGES, README_PAGE } from "./pages.mjs";
import { languages, openApp, ROOT, start, VIEWPORTS } from "./support.mjs";

const { values: options } = parseArgs({
  options: {
    out: { type: "string", default: join(ROOT, "target/shots") },
    "update-readme": { type: "boolean", default: false },
  },
});

/** Opens one page of the app and waits until nothing on it moves. */
async function visit(session, { path, reach }, { language, viewport }) {
  const page = await openApp(session, { language, viewport, path, reducedMotion: "reduce" });
  await reach?.(page);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

const session = await start();
try {
  await rm(options.out, { recursive: true, force: true });
  await mkdir(options.out, { recursive: true });
  for (const language of await languages()) {
    for (const [width, viewport] of Object.entries(VIEWPORTS)) {
      for (const [index, target] of PAGES.entries()) {
        const page = await visit(session, target, { language, viewport });
        const number = String(index + 1).padStart(2, "0");
        const file = join(options.out, `${number}-${target.name}-${language}-${width}.png`);
        await page.screenshot({ path: file, fullPage: true, caret: "initial" });
        console.log(file);
        for (const trouble of page.troubles) console.error(`    ${trouble}`);
        if (page.troubles.length) process.exitCode = 1;
        await page.context().close();
      }
    }
  }
  if (options["update-readme"]) {
    const target = PAGES.find(({ name }) => name === README_PAGE);
    const page = await visit(session, target, { language: "en", viewport: VIEWPORTS[1280] });
    const file = join(ROOT, "static/screenshot.png");
    await page.screenshot({ path: file, caret: "initial" });
    console.log(file);
  }
} finally {
  await session.close();
}
