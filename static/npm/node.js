// The package in Node, which reads its files from the disk.

import { readFile } from "node:fs/promises";
import { load } from "./api.js";

export { assess, explain, JcmError, methodologies, versions } from "./api.js";

export function init(options) {
  return load((name) => readFile(new URL(name, options?.base ?? import.meta.url)));
}
