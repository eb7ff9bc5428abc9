// What a test file did: its assertions, page loads and runs of axe. `run.mjs` loads this before each file and adds up what they
// leave; a file that is run alone counts for nobody.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const counts = { assertions: 0, loads: 0, axe: 0 };

/** Counts one more of `what`. */
export function count(what) {
  counts[what] += 1;
}

/** The folder for the results, where there is somebody who reads them. */
const { JCM_E2E_COUNTS: FOLDER } = process.env;

const file = basename(process.argv[1] ?? "");
if (FOLDER && file.endsWith(".test.mjs")) {
  const begun = performance.now();
  for (const [name, check] of Object.entries(assert)) {
    if (typeof check !== "function" || /^[A-Z]|^strict$|^fail$/.test(name)) continue;
    assert[name] = function (...values) {
      count("assertions");
      return check.apply(this, values);
    };
  }
  process.on("exit", () => {
    const seconds = (performance.now() - begun) / 1000;
    writeFileSync(join(FOLDER, `${file}.json`), JSON.stringify({ file, seconds, ...counts }));
  });
}
