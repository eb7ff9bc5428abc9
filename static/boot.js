// Chooses the language and the colours, and starts the application. It is a file of its own because the content security policy forbids
// inline scripts.
//
// Trunk writes two preload links into the head, with the hashed names of this build and their checksums: the JavaScript
// glue and the WebAssembly module. Reading them here keeps the names in one place and checks the module's bytes:
// `integrity` holds for the fetch below as it does for the glue, whose checksum is on its own link.

const page = document.documentElement;

// The languages of the waiting page are the languages of the application.
const spoken = [...new Set([...document.querySelectorAll("#app h1 [lang]")].map((element) => element.lang))];

/** What an earlier visit has kept. */
function kept(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage may be forbidden, in a frame for example; then nothing was kept.
    return null;
  }
}

/** The first wish that is spoken: the address, then the choice of an earlier visit, then the browser's. */
function language() {
  const wishes = [new URLSearchParams(location.search).get("lang"), kept("jcm-language"), ...navigator.languages];
  const known = wishes.map((wish) => wish?.toLowerCase().split(/[-_]/)[0]).find((wish) => spoken.includes(wish));
  return known ?? "en";
}

page.lang = language();

const asked = new URLSearchParams(location.search);
const theme = asked.get("theme") ?? kept("jcm-theme");
if (theme) page.dataset.theme = theme;

// A frame on another page has a script of its own.
if (asked.has("embed")) await import("./frame.js");

// The texts are needed as soon as the module runs, and are asked for now, beside it.
const texts = document.createElement("link");
Object.assign(texts, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: `locales/${page.lang}.ftl` });
document.head.append(texts);

const glue = document.head.querySelector('link[rel="modulepreload"]');
const wasm = document.head.querySelector('link[rel="preload"][type="application/wasm"]');

// The page shows by this attribute where it stands: `loading`, `started`, `failed`. The stylesheet acts on it.
page.dataset.app = "loading";
try {
  const { default: start } = await import(glue.href);
  // The application itself says `started`, once its texts are here and it is drawn.
  await start({ module_or_path: fetch(wasm.href, { integrity: wasm.integrity }) });
} catch (error) {
  page.dataset.app = "failed";
  throw error;
}
