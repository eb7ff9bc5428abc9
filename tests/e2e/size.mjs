// What the first visit costs over the wire: every file that Chromium asks for until the app stands, and what the head
// links for the system (icon, manifest), in Brotli. A budget that counts real requests cannot forget a file.

import { openApp, languages, start } from "./support.mjs";

/** Kilobytes (of 1000 bytes) that the first visit may cost, all files. */
export const LIMIT_KB = 300;

/** The files of a first visit in `language`, with their bytes over the wire, the largest first. */
export async function firstLoad(session, language) {
  const page = await openApp(session, { language });
  const linked = await page.evaluate(() =>
    [...document.head.querySelectorAll('link[rel~="icon"], link[rel="manifest"], link[rel="apple-touch-icon"]')]
      .map((link) => new URL(link.href))
      .filter(({ protocol }) => protocol !== "data:")
      .map(({ pathname }) => pathname),
  );
  const paths = [...new Set([...page.requested, ...linked])];
  await page.context().close();
  return paths
    .map((path) => ({ path, bytes: session.server.wireSize(path) ?? 0 }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** The dearest language decides. */
export async function dearestFirstLoad(session) {
  const loads = [];
  for (const language of await languages()) {
    const files = await firstLoad(session, language);
    loads.push({ language, files, kb: files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000 });
  }
  return loads.reduce((worst, load) => (load.kb > worst.kb ? load : worst));
}

if (process.argv[1] === import.meta.filename) {
  const session = await start();
  try {
    const { language, files, kb } = await dearestFirstLoad(session);
    for (const { path, bytes } of files) console.log(`${(bytes / 1000).toFixed(1).padStart(8)} KB  ${path}`);
    console.log(`${kb.toFixed(1).padStart(8)} KB  first visit in all (${language}), of at most ${LIMIT_KB} KB`);
    if (kb > LIMIT_KB) process.exitCode = 1;
  } finally {
    await session.close();
  }
}
