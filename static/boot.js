// Starts the application. It is a file of its own because the content security policy forbids inline scripts.
//
// Trunk writes two preload links into the head, with the hashed names of this build and their checksums: the JavaScript
// glue and the WebAssembly module. Reading them here keeps the names in one place and checks the module's bytes:
// `integrity` holds for the fetch below as it does for the glue, whose checksum is on its own link.

const glue = document.head.querySelector('link[rel="modulepreload"]');
const wasm = document.head.querySelector('link[rel="preload"][type="application/wasm"]');

// The page shows by this attribute where it stands: `loading`, `started`, `failed`. The stylesheet may act on it.
const page = document.documentElement;
page.dataset.app = "loading";
try {
  const { default: start } = await import(glue.href);
  await start({ module_or_path: fetch(wasm.href, { integrity: wasm.integrity }) });
  page.dataset.app = "started";
} catch (error) {
  page.dataset.app = "failed";
  throw error;
}
