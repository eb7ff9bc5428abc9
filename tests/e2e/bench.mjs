// The measurements that need a browser. Prints one JSON object per line {name, value, unit, limit}; a row that could not
// be measured has the value null, and its reason is on standard error.

import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { KEYSTROKE } from "./pages.mjs";
import {
  COPY_LIMIT_KB,
  dearestFirstLoad, ENGINE_LIMIT_KB, engineKb, FOLDERS, LAST_LIMIT_KB, LATER_LIMIT_KB, LIMIT_KB,
} from "./size.mjs";
import { openApp, start } from "./support.mjs";

const { values: options } = parseArgs({ options: { module: { type: "string" }, "native-ms": { type: "string" } } });

/**
 * A mid-range phone: a quarter of this machine's speed, a narrow touch screen, and the slow 4G that page-speed tools
 * take for mobile visitors (1.6 Mbit/s down, 750 kbit/s up, 150 ms to the first byte of each answer), nothing cached.
 */
const PHONE = {
  context: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  cpuSlowdown: 4,
  network: { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 },
};

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function downloadSize(session) {
  const { kb, laterKb, lastKb, copyKb } = await dearestFirstLoad(session);
  return [
    { name: "first load over the wire", value: kb, unit: "KB", limit: LIMIT_KB },
    { name: "facts and texts fetched after it", value: laterKb, unit: "KB", limit: LATER_LIMIT_KB },
    { name: "texts beside the study, fetched last", value: lastKb, unit: "KB", limit: LAST_LIMIT_KB },
    { name: "the copy for use without a network", value: copyKb, unit: "KB", limit: COPY_LIMIT_KB },
    { name: "engine of the npm package", value: engineKb(session), unit: "KB", limit: ENGINE_LIMIT_KB },
  ];
}

/** The assessment in the browser's WebAssembly, and against the same source compiled for this machine. */
async function assessment({ browser, server }) {
  const page = await browser.newPage();
  await page.goto(`${server.url}bench.html`);
  const batches = await page.evaluate(async () => {
    const { default: load, assess_many: assessMany } = await import("/bench/assess.js");
    await load();
    const time = (count) => {
      const begun = performance.now();
      assessMany(count);
      return performance.now() - begun;
    };
    // The browser compiles quickly first and well later, in the background: the measurement starts when it is done.
    for (const begun = performance.now(); performance.now() - begun < 3000; ) time(10);
    // The browser's clock is coarse: batches of at least 20 ms.
    let count = 1;
    while (time(count) < 20) count *= 2;
    return Array.from({ length: 31 }, () => time(count) / count);
  });
  await page.close();
  const inBrowser = median(batches);
  return [
    { name: "whole study assessed with explanation, browser", value: inBrowser, unit: "ms", limit: 1 },
    { name: "the same, browser to native", value: inBrowser / Number(options["native-ms"]), unit: "times", limit: 1.6 },
  ];
}

/** Milliseconds between two keys of somebody who types fast, in which a page comes to rest. */
const BETWEEN_KEYS = 200;

/**
 * From the key going down to the frame that shows other figures. What the page leaves for after that frame is not part of it,
 * and the page is asked nothing meanwhile: answering would be work for it, too.
 */
async function keystroke(session) {
  if (!KEYSTROKE) throw new Error("tests/e2e/pages.mjs names no field and figures yet (KEYSTROKE)");
  const page = await openApp(session, { path: KEYSTROKE.path, serviceWorkers: "allow" });
  await KEYSTROKE.reach?.(page);
  let tell;
  await page.exposeFunction("tellKeystroke", (time) => tell(time));
  const debug = await page.context().newCDPSession(page);
  await debug.send("Emulation.setCPUThrottlingRate", { rate: PHONE.cpuSlowdown });
  const field = page.locator(KEYSTROKE.field);
  await field.focus();
  await page.keyboard.press("End");

  const times = [];
  for (let press = 0; press < 30; press += 1) {
    await page.evaluate(({ field, figures }) => {
      let begun;
      document.querySelector(field).addEventListener("keydown", (event) => (begun = event.timeStamp), { once: true, capture: true });
      const observer = new MutationObserver(() => {
        observer.disconnect();
        requestAnimationFrame(() => {
          // Begun in a frame, a task of the highest priority comes next after the frame is painted.
          scheduler.postTask(() => tellKeystroke(performance.now() - begun), { priority: "user-blocking" });
        });
      });
      const watched = { subtree: true, childList: true, characterData: true };
      for (const figure of document.querySelectorAll(figures)) observer.observe(figure, watched);
    }, { field: KEYSTROKE.field, figures: KEYSTROKE.figures });
    const shown = new Promise((resolve) => (tell = resolve));
    // A digit and its removal by turns: each press changes the figures, and the answer stays within its bounds.
    await page.keyboard.press(press % 2 ? "Backspace" : "1");
    const time = await Promise.race([shown, sleep(10_000, null, { ref: false })]);
    if (time === null) throw new Error("a keystroke changed no figure");
    times.push(time);
    await sleep(BETWEEN_KEYS);
  }
  await page.context().close();
  return [{ name: "keystroke to updated figures, CPU 4x slower", value: median(times.slice(5)), unit: "ms", limit: 50 }];
}

/** Largest contentful paint and layout shift on the phone; each visit has an empty cache. */
async function pageSpeed(session) {
  const visits = [];
  for (let visit = 0; visit < 5; visit += 1) {
    const page = await openApp(session, {
      serviceWorkers: "allow",
      ...PHONE.context,
      prepare: async (page) => {
        const debug = await page.context().newCDPSession(page);
        await debug.send("Network.enable");
        await debug.send("Network.emulateNetworkConditions", PHONE.network);
        await debug.send("Emulation.setCPUThrottlingRate", { rate: PHONE.cpuSlowdown });
      },
    });
    visits.push(
      await page.evaluate(async () => {
        const entries = (type) =>
          new Promise((resolve) => {
            new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
            setTimeout(resolve, 1000, []);
          });
        const paints = await entries("largest-contentful-paint");
        const shifts = await entries("layout-shift");
        if (!paints.length) throw new Error("the browser reported no largest contentful paint");
        return { paint: paints.at(-1).startTime / 1000, shift: shifts.reduce((sum, { value }) => sum + value, 0) };
      }),
    );
    await page.context().close();
  }
  return [
    { name: "largest contentful paint, phone", value: median(visits.map(({ paint }) => paint)), unit: "s", limit: 1.2 },
    { name: "layout shift, phone", value: Math.max(...visits.map(({ shift }) => shift)), unit: "", limit: 0.02 },
  ];
}

const session = await start({
  folders: { ...FOLDERS, ...(options.module ? { "/bench/": options.module } : {}) },
  pages: { "/bench.html": "<!doctype html><title>bench</title>" },
});
try {
  for (const measure of [downloadSize, assessment, keystroke, pageSpeed]) {
    try {
      for (const row of await measure(session)) console.log(JSON.stringify({ ...row, value: Number(row.value.toPrecision(4)) }));
    } catch (error) {
      console.error(`${measure.name}: ${error.message}`);
      console.log(JSON.stringify({ name: measure.name, value: null, unit: "", limit: null }));
    }
  }
} finally {
  await session.close();
}
