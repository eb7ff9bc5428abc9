// The package in a browser, with a bundler or without. Each file has an address of its own here, so that bundlers find it.

import { fileIn, load } from "./api.js";

export { assess, explain, JcmError, methodologies, versions } from "./api.js";

const FILES = {
  "engine_bg.wasm": new URL("./engine_bg.wasm", import.meta.url),
  "facts.bin": new URL("./facts.bin", import.meta.url),
  "names.json": new URL("./names.json", import.meta.url),
};

export function init(options) {
  return load(options, async (name, base) => {
    const address = base === undefined ? FILES[name] : fileIn(new URL(base, location.href), name);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address.href} answers ${response.status}`);
    return response.arrayBuffer();
  });
}
