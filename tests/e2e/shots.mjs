// Pictures of every page at every width and in every language, to be looked at by a person: one by one, and the tops of all
// pages of a language and width on one contact sheet.
// `--update-readme` also renews the picture that the README shows.

import { mkdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
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

/** Puts the tops of pictures side by side, each with its name, into one picture. */
async function contactSheet(session, files, name) {
  const cells = files.map((file) => `<figure><div><img src="${basename(file)}" alt=""></div><figcaption>${basename(file, ".png")}</figcaption></figure>`);
  const style =
    "body { display: flex; flex-wrap: wrap; gap: 12px; margin: 12px; font: 12px sans-serif } figure { width: 300px; margin: 0 } div { height: 640px; overflow: hidden; border: 1px solid #999 } img { width: 300px }";
  const sheet = join(options.out, `${name}.html`);
  await writeFile(sheet, `<!doctype html><meta charset="utf-8"><title>${name}</title><style>${style}</style>${cells.join("")}`);
  const page = await session.browser.newPage({ viewport: { width: 1596, height: 900 } });
  await page.goto(pathToFileURL(sheet).href);
  await page.screenshot({ path: join(options.out, `${name}.png`), fullPage: true });
  await page.close();
  console.log(join(options.out, `${name}.png`));
}

const session = await start();
try {
  await rm(options.out, { recursive: true, force: true });
  await mkdir(options.out, { recursive: true });
  for (const language of await languages()) {
    for (const [width, viewport] of Object.entries(VIEWPORTS)) {
      const files = [];
      for (const [index, target] of PAGES.entries()) {
        const page = await visit(session, target, { language, viewport });
        const number = String(index + 1).padStart(2, "0");
        const file = join(options.out, `${number}-${target.name}-${language}-${width}.png`);
        await page.screenshot({ path: file, fullPage: true, caret: "initial", timeout: 60_000 });
        files.push(file);
        console.log(file);
        for (const trouble of page.troubles) console.error(`    ${trouble}`);
        if (page.troubles.length) process.exitCode = 1;
        await page.context().close();
      }
      await contactSheet(session, files, `contact-${language}-${width}`);
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
