// Another version of the built page: copied, changed, and sealed again as the build does it, in a folder of its own.

import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./support.mjs";

const checksum = (text) => `sha384-${createHash("sha384").update(text).digest("base64")}`;

/**
 * Copies `dist` and changes texts in it: `changes` maps a file to `[old, new]`. The copy is called `version` (16 hexadecimal
 * digits, as the build writes them), and its worker knows the new checksums; `head` is put before the worker. Gives the
 * folder, and the way to remove it.
 */
export async function otherVersion(version, changes, head = "") {
  const folder = await mkdtemp(join(tmpdir(), "jcm-version-"));
  await cp(join(ROOT, "dist"), folder, { recursive: true });
  let worker = await readFile(join(folder, "sw.js"), "utf8");
  const [, built] = worker.match(/const VERSION = "([0-9a-f]{16})";/);
  const change = async (file, old, renewed) => {
    const before = await readFile(join(folder, file), "utf8");
    if (!before.includes(old) || !worker.includes(checksum(before))) throw new Error(`${file} does not say "${old}", or the worker does not know it`);
    const after = before.replace(old, renewed);
    await writeFile(join(folder, file), after);
    worker = worker.replace(checksum(before), checksum(after));
  };
  for (const [file, [old, renewed]] of Object.entries(changes)) await change(file, old, renewed);
  await change("index.html", `data-version="${built}"`, `data-version="${version}"`);
  await writeFile(join(folder, "sw.js"), head + worker.replace(`"${built}"`, `"${version}"`));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
