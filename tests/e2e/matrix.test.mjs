// The steps of the study and their results in every language, width and colours: see matrix.mjs. And the table of combinations
// itself.

import assert from "node:assert/strict";
import { test } from "node:test";
import { factors, TABLE, testPages } from "./matrix.mjs";

test("the table covers every pair of values", async () => {
  const wanted = await factors();
  assert.deepEqual(TABLE.factors, Object.keys(wanted), "renew the table: python3 tests/e2e/matrix.py");
  const pair = (a, b) => JSON.stringify([a, b]);
  const covered = new Set(TABLE.rows.flatMap((row) => row.flatMap((a, i) => row.slice(i + 1).map((b, j) => pair([i, a], [i + 1 + j, b])))));
  const lists = Object.values(wanted);
  const needed = lists.flatMap((as, i) => lists.slice(i + 1).flatMap((bs, j) => as.flatMap((a) => bs.map((b) => pair([i, a], [i + 1 + j, b])))));
  const open = needed.filter((key) => !covered.has(key));
  assert.deepEqual(open, [], "renew the table: python3 tests/e2e/matrix.py");
  assert.ok(TABLE.rows.every((row) => row.every((value, index) => lists[index].includes(value))), "the table names what is not there");
});

await testPages(undefined, "report");
