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

// What the single-file copy brings with it (static/single-file.js); the published page fetches.
const { carried } = globalThis;

if (!carried) {
  // The texts are needed as soon as the module runs, and are asked for now, beside it.
  const texts = document.createElement("link");
  Object.assign(texts, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: `locales/${page.lang}.ftl` });
  document.head.append(texts);
}

const glue = document.head.querySelector('link[rel="modulepreload"]');
const wasm = document.head.querySelector('link[rel="preload"][type="application/wasm"]');

/** Says in the page how its copy on this device stands, and tells the application, which shows it. */
function declare(name, state) {
  page.dataset[name] = state;
  dispatchEvent(new Event("jcm-offline"));
}

/** The one script that this page starts as a worker. */
const WORKER = "sw.js";

/** Its address, which the content security policy wants from a policy of Trusted Types where the browser has them. */
function workerAddress() {
  const createScriptURL = (name) => {
    if (name !== WORKER) throw new TypeError(`${name} is not the worker of this page`);
    return name;
  };
  return globalThis.trustedTypes ? trustedTypes.createPolicy("jcm-feasibility", { createScriptURL }).createScriptURL(WORKER) : WORKER;
}

/** Waits until a worker has come to `state`, and says whether it has. One that fails is redundant. */
const reaches = (worker, state) =>
  new Promise((resolve) => {
    const look = () => [state, "redundant"].includes(worker.state) && resolve(worker.state === state);
    worker.addEventListener("statechange", look);
    look();
  });

/**
 * Keeps the whole page on this device by a service worker, and looks once for a newer version. The page says `data-offline`:
 * `ready` when all is here and nothing more will be asked for, `none` where it cannot be kept; and `data-update`: `waiting`
 * when a newer version is here, `active` when it has been taken up, here or in another tab.
 */
async function keepOnDevice() {
  const container = navigator.serviceWorker;
  let taken = container.controller !== null;
  container.addEventListener("controllerchange", () => {
    // The first worker takes the page as it is; after that a change is one of version.
    if (taken) declare("update", "active");
    taken = true;
  });
  const registration = await container.register(workerAddress());
  const returning = registration.active !== null;
  const follow = async (coming) => {
    if ((await reaches(coming, "installed")) && registration.active && registration.waiting) declare("update", "waiting");
  };
  registration.addEventListener("updatefound", () => follow(registration.installing));
  addEventListener("jcm-update", async () => {
    const { waiting } = registration;
    if (!waiting) return location.reload();
    waiting.postMessage({ type: "activate" });
    if (await reaches(waiting, "activated")) declare("update", "active");
  });
  if (registration.waiting) declare("update", "waiting");
  // Without a network there is nothing newer to be had.
  if (returning) await registration.update().catch(() => {});
  const coming = registration.installing;
  if (coming) await reaches(coming, returning ? "installed" : "activated");

  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
  const { version } = page.dataset;
  registration.active.postMessage({ type: "serve", version, language: page.lang }, [port2]);
  const kept = await answer;
  // A version published while this page was loading is on the device already, and this page is of the one before.
  if (kept.version !== version) declare("update", "waiting");
  declare("offline", kept.complete ? "ready" : "none");
}

// Once the application has all that it fetches by itself, so that nothing here delays it.
addEventListener("jcm-loaded", () => {
  if (carried) return declare("offline", "ready");
  // A frame belongs to the page around it.
  const own = window.top === window.self && location.protocol.startsWith("http") && "serviceWorker" in navigator;
  // Where the browser forbids it or a file is missing, the page works as it does without.
  (own ? keepOnDevice() : Promise.reject()).catch(() => declare("offline", "none"));
}, { once: true });

// The page shows by this attribute where it stands: `loading`, `started`, `failed`. The stylesheet acts on it.
page.dataset.app = "loading";
try {
  const { default: start } = await import(carried?.glue ?? glue.href);
  // The application itself says `started`, once its texts are here and it is drawn.
  await start({ module_or_path: carried?.module ?? fetch(wasm.href, { integrity: wasm.integrity }) });
} catch (error) {
  page.dataset.app = "failed";
  throw error;
}
