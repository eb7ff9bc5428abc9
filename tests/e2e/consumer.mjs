// The npm package as others use it: packed, and unpacked into a project of its own.

import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "./support.mjs";

export const PACKAGE = "jcm-feasibility";
export const ON = "2026-11-20";

/** A condition that a methodology of Mongolia leaves to the user. */
export const CONDITION = "low_loss_conductor";

const execute = promisify(execFile);
export const run = async (program, args, cwd) => (await execute(program, args, { cwd, maxBuffer: 1e8 })).stdout;

/** A new project that has the package: its folder. */
export async function unpack() {
  const folder = await mkdtemp(join(tmpdir(), "jcm-consumer-"));
  await run("npm", ["pack", join(ROOT, "target/npm"), "--pack-destination", folder, "--offline"], folder);
  const installed = installedIn(folder);
  await mkdir(installed, { recursive: true });
  const { version } = JSON.parse(await readFile(join(ROOT, "target/npm/package.json"), "utf8"));
  await run("tar", ["-xzf", `${PACKAGE}-${version}.tgz`, "-C", installed, "--strip-components", "1"], folder);
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  return folder;
}

/** Where the package is in a project. */
export const installedIn = (folder) => join(folder, "node_modules", PACKAGE);

/** The package of a project in this process. */
export const unpacked = (folder) => import(`file://${join(installedIn(folder), "node.js")}`);
