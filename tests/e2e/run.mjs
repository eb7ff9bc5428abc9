// `cargo xtask test e2e`: the browser tests, two files at a time, on one server and one browser, the long ones first; and what each
// took. `node tests/e2e/run.mjs [NAME ...]` runs them on a page that is built already, with `JCM_E2E_FULL=1` in full.

import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { spec } from "node:test/reporters";
import { run } from "node:test";
import { chromium } from "playwright-core";
import { startServer } from "../../xtask/server/server.mjs";
import { pseudoLanguages } from "./pseudo.mjs";
import { FULL, ROOT, sharedBrowserOptions } from "./support.mjs";

/** Files at a time. Chromium and the tests share two cores. */
const AT_A_TIME = 2;

/** No file may take longer, in milliseconds. */
const LIMIT = { quick: 300_000, full: 5_400_000 };

/** The longest files first, so that none of them is left alone at the end; the others follow in the order of their names. */
const FIRST = ["matrix", "bad-input", "matrix-beside", "quiet", "report", "offline", "samples", "memory", "package-input"];

const OUT = join(process.env.CARGO_TARGET_DIR ?? join(ROOT, "target"), "e2e");
// `matrix:results` looks at one page only.
const words = process.argv.slice(2).map((word) => word.split(":"));
const asked = words.map(([name]) => name);
const pages = words.flatMap(([, page]) => page ?? []);

const names = (await readdir(import.meta.dirname)).filter((name) => name.endsWith(".test.mjs")).map((name) => name.slice(0, -9));
const place = (name) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
const chosen = names.filter((name) => !asked.length || asked.includes(name)).sort((a, b) => place(a) - place(b) || a.localeCompare(b));
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length) throw new Error(`No browser test is called ${unknown.join(", ")}; there are: ${names.join(", ")}`);

const counts = join(OUT, "counts");
await rm(counts, { recursive: true, force: true });
await mkdir(counts, { recursive: true });

const dist = join(ROOT, "dist");
const pseudo = await pseudoLanguages(dist);
const server = await startServer({ folders: { "/": dist, ...pseudo.folders }, pages: pseudo.pages });
const browser = await chromium.launchServer(await sharedBrowserOptions());
// Whoever ends this run ends what it has started.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => browser.kill().finally(() => process.exit(1)));
Object.assign(process.env, {
  JCM_E2E_SERVER: server.url,
  JCM_E2E_BROWSER: browser.wsEndpoint(),
  JCM_E2E_COUNTS: counts,
  JCM_E2E_PAGES: pages.join(" "),
  // In each file's process, before the file itself.
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --import ${pathToFileURL(join(import.meta.dirname, "counted.mjs")).href}`.trim(),
});

const summary = { passed: 0, failed: 0, skipped: 0, assertions: 0, loads: 0, axe: 0, files: [] };
const begun = performance.now();
const tests = run({
  files: chosen.map((name) => join(import.meta.dirname, `${name}.test.mjs`)),
  concurrency: AT_A_TIME,
  timeout: FULL ? LIMIT.full : LIMIT.quick,
});
tests.on("test:fail", ({ details, skip, todo }) => {
  if (details?.type !== "suite" && !skip && !todo) summary.failed += 1;
});
tests.on("test:pass", ({ details, skip }) => {
  if (details?.type === "suite") return;
  if (skip) summary.skipped += 1;
  else summary.passed += 1;
});
const report = tests.compose(new spec());
for await (const text of report) process.stdout.write(text);

await browser.close();
await server.close();
for (const name of await readdir(counts)) {
  const file = JSON.parse(await readFile(join(counts, name), "utf8"));
  summary.files.push(file);
  for (const what of ["assertions", "loads", "axe"]) summary[what] += file[what];
}
summary.seconds = (performance.now() - begun) / 1000;
summary.files.sort((a, b) => b.seconds - a.seconds);

console.log("\n seconds  assertions  loads  axe  file");
for (const { file, seconds, assertions, loads, axe } of [...summary.files, { ...summary, file: "all" }]) {
  console.log(`${seconds.toFixed(1).padStart(8)}${String(assertions).padStart(12)}${String(loads).padStart(7)}${String(axe).padStart(5)}  ${file}`);
}
await writeFile(join(OUT, "summary.json"), JSON.stringify(summary, null, 1));
// A file that has left no counts has not run to its end.
const silent = chosen.filter((name) => !summary.files.some(({ file }) => file === `${name}.test.mjs`));
if (silent.length) console.log(`Not run to the end: ${silent.join(", ")}`);
process.exitCode = summary.failed || silent.length || !summary.passed ? 1 : 0;
