// What a visit costs over the wire, in Brotli: every file that Chromium asks for until the first question stands, with what
// the head links for the system (icon, manifest); what the page fetches by itself after that; and what the copy for use
// without a network adds. Budgets that count real requests cannot forget a file. And what the
// engine of the npm package and the script for hosts cost the pages of others.

import { join } from "node:path";
import { FULL, languages, openApp, ROOT, silent, start } from "./support.mjs";

/** Kilobytes (of 1000 bytes) that may arrive until the first question stands, all files. */
export const LIMIT_KB = 240;

/**
 * Kilobytes that the second module, the facts and the rest of the texts may cost afterwards. The documentation pages draw the
 * whole registry, also the facts that no formula reads yet, run the self-check and write the code for hosts.
 */
export const LATER_LIMIT_KB = 352;

/** Kilobytes that the texts beside the study (guidance, report) may cost after that. */
export const LAST_LIMIT_KB = 40;

/** Kilobytes that the service worker and what it keeps beyond these (the other languages, icons) may cost once all is shown. */
export const COPY_LIMIT_KB = 240;

/** Kilobytes of the engine alone, without a page, as the npm package carries it. */
export const ENGINE_LIMIT_KB = 150;

/** Kilobytes of the script that other pages load. */
const EMBED_LIMIT_KB = 1;

/** What is served: the application, and the package beside it. */
export const FOLDERS = { "/": join(ROOT, "dist"), "/npm/": join(ROOT, "target/npm") };

/** The engine of the package over the wire. */
export const engineKb = ({ server }) => server.wireSize("/npm/engine_bg.wasm") / 1000;

/** What the application asks for only once it stands. */
const isLater = (path) => /\/facts\.bin$|-rest\.ftl$|\/later-\w+\.wasm$/.test(path);

/** What it asks for when the whole study stands. */
const isLast = (path) => /-aside\.ftl$/.test(path);

/** The files of a first visit in `language`, with their bytes over the wire and whether they come later, the largest first. */
export async function firstLoad(session, language) {
  session.server.sent.clear();
  const page = await openApp(session, { language, serviceWorkers: "allow" });
  await silent(page);
  const linked = await page.evaluate(() =>
    [...document.head.querySelectorAll('link[rel~="icon"], link[rel="manifest"], link[rel="apple-touch-icon"]')]
      .map((link) => new URL(link.href))
      .filter(({ protocol }) => protocol !== "data:")
      .map(({ pathname }) => pathname),
  );
  const module = page.requested.findIndex((path) => path.endsWith(".wasm"));
  const early = page.requested.findIndex(isLater);
  if (early >= 0 && early < module) throw new Error(`${page.requested[early]} was asked for before the application stood`);
  const paths = [...new Set([...page.requested, ...linked])];
  await page.context().close();
  // What the worker asks for a second time is not sent again, unless it has changed.
  const copied = [...session.server.sent].map(([path, bytes]) => ({
    path,
    bytes: paths.includes(path) ? bytes - session.server.wireSize(path) : bytes,
    copied: true,
  }));
  const visited = paths
    .map((path) => ({ path, bytes: session.server.wireSize(path) ?? 0, later: isLater(path), last: isLast(path) }))
    .sort((a, b) => b.bytes - a.bytes);
  return [...visited, ...copied.filter(({ path, bytes }) => bytes > 0 && !linked.includes(path)).sort((a, b) => b.bytes - a.bytes)];
}

/** The languages by what their texts weigh over the wire, the lightest first. */
async function byWeight({ server }) {
  const weight = (language) => ["", "-rest", "-aside"].reduce((sum, stage) => sum + server.wireSize(`/locales/${language}${stage}.ftl`), 0);
  return (await languages()).sort((a, b) => weight(a) - weight(b));
}

/** The dearest language decides; for the copy, which is dearest for those whose language is short, the lightest one. */
export async function dearestFirstLoad(session) {
  const loads = [];
  const spoken = await byWeight(session);
  // Visits in other languages differ by those files alone.
  for (const language of FULL ? spoken : [spoken[0], spoken.at(-1)]) {
    const files = await firstLoad(session, language);
    const kb = (stage) => files.filter(stage).reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
    loads.push({
      language,
      files,
      kb: kb(({ later, last, copied }) => !later && !last && !copied),
      laterKb: kb(({ later }) => later),
      lastKb: kb(({ last }) => last),
      copyKb: kb(({ copied }) => copied),
    });
  }
  const dearest = loads.reduce((worst, load) => (load.kb > worst.kb ? load : worst));
  return { ...dearest, copyKb: Math.max(...loads.map(({ copyKb }) => copyKb)) };
}

if (process.argv[1] === import.meta.filename) {
  const session = await start({ folders: FOLDERS });
  try {
    const { language, files, kb, laterKb, lastKb, copyKb } = await dearestFirstLoad(session);
    const line = (size, text) => console.log(`${size.toFixed(1).padStart(8)} KB  ${text}`);
    const stage = ({ later, last, copied }) => (later ? " (later)" : last ? " (last)" : copied ? " (copy)" : "");
    for (const file of files) line(file.bytes / 1000, `${file.path}${stage(file)}`);
    line(kb, `until the first question stands (${language}), of at most ${LIMIT_KB} KB`);
    line(laterKb, `fetched after that, of at most ${LATER_LIMIT_KB} KB`);
    line(lastKb, `fetched last, of at most ${LAST_LIMIT_KB} KB`);
    line(copyKb, `fetched for use without a network (dearest language), of at most ${COPY_LIMIT_KB} KB`);
    const engine = engineKb(session);
    line(engine, `the engine of the npm package, of at most ${ENGINE_LIMIT_KB} KB`);
    const embed = session.server.wireSize("/embed.js") / 1000;
    line(embed, `the script for other pages, of at most ${EMBED_LIMIT_KB} KB`);
    const kept = [
      [kb, LIMIT_KB],
      [laterKb, LATER_LIMIT_KB],
      [lastKb, LAST_LIMIT_KB],
      [copyKb, COPY_LIMIT_KB],
      [engine, ENGINE_LIMIT_KB],
      [embed, EMBED_LIMIT_KB],
    ];
    // What weighs nothing was not looked at.
    if (!kept.every(([size, limit]) => size > 0 && size <= limit)) process.exitCode = 1;
  } finally {
    await session.close();
  }
}
