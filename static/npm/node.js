// The package in Node, which reads its files from the disk.

import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { fileIn, load } from "./api.js";

export { assess, explain, JcmError, methodologies, versions } from "./api.js";

/** The start of a URL. One letter before the colon is a drive. */
const SCHEME = /^[a-z][a-z\d+.-]+:/i;

export function init(options) {
  return load(options, async (name, base) => {
    if (base === undefined) return readFile(new URL(name, import.meta.url));
    const folder = SCHEME.test(base) ? new URL(base) : pathToFileURL(base);
    if (folder.protocol !== "file:") throw new Error(`in Node the base is a folder on the disk, not ${folder.href}`);
    return readFile(fileIn(folder, name));
  });
}
