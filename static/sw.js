// Keeps one version of the page on the device, whole, so that it works without a network. Nothing of another origin ever
// passes here.
//
// The two constants below are empty in the repository: `cargo xtask` writes them with each build. So every build has a
// worker and a cache of its own. Each file is checked against its checksum when it is fetched: a version is kept whole,
// or not at all, and files of two versions never meet.

/** Of all files together. The page says the same in `data-version`. */
const VERSION = "";

/** The files by their path, each with its checksum. */
const FILES = {};

/** Several copies of the page may live on one origin, each in its folder. */
const HOME = registration.scope;
const CACHE = `jcm-${VERSION} ${HOME}`;

/**
 * A name with the checksum of its content never changes, so the browser's own cache will do; other files are asked for. Trunk leaves
 * zeros at the front of a checksum out.
 */
const UNCHANGING = /-[0-9a-f]{12,16}(_bg)?\.\w+$/;

/** The language of a file of texts. */
const languageOf = (path) => path.match(/^locales\/(\w+)/)?.[1];

/** Fetches one file into the cache. */
async function fill(cache, path) {
  // Hosts know the page by its folder; some lead from its file's name to there.
  const address = new URL(path.replace(/(^|\/)index\.html$/, "$1"), HOME);
  const response = await fetch(address, { integrity: FILES[path], cache: UNCHANGING.test(path) ? "default" : "no-cache" });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // A new response, because one that was redirected may not answer a navigation.
  await cache.put(path, new Response(response.body, response));
}

/**
 * Fetches what is missing. A visitor who saves data gets the texts of one language, and of those that the version before
 * has kept; others come when they are chosen.
 */
async function keep(language) {
  const cache = await caches.open(CACHE);
  const wanted = async (path) =>
    !navigator.connection?.saveData || [undefined, language].includes(languageOf(path)) || (await caches.match(path));
  const get = async (path) => (await cache.match(path)) ?? ((await wanted(path)) && fill(cache, path));
  await Promise.all(Object.keys(FILES).map(get));
}

/** Takes the pages in charge, if the one that asks is of this version; tells the version, and whether all is here. */
async function serve({ version, language }, port) {
  const complete = await keep(language).then(() => true, () => false);
  if (version === VERSION) await clients.claim();
  port.postMessage({ version: VERSION, complete });
}

async function forgetOthers() {
  const ours = (name) => name.startsWith("jcm-") && name.endsWith(` ${HOME}`);
  const others = (await caches.keys()).filter((name) => ours(name) && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
}

async function answer(request, path) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(path);
  if (kept) return kept;
  // Beside this version's page only this version's files may stand. Where the browser has emptied the cache, the network
  // answers, as if there were no worker.
  if (path === "index.html" || !(await cache.match("index.html"))) return fetch(request);
  await fill(cache, path);
  return cache.match(path);
}

addEventListener("install", (event) => event.waitUntil(keep()));
addEventListener("activate", (event) => event.waitUntil(forgetOthers()));

// The page decides when: a new version waits until the visitor asks for it, or until no page of the old one is open.
addEventListener("message", (event) => {
  if (event.data.type === "activate") event.waitUntil(skipWaiting());
  if (event.data.type === "serve") event.waitUntil(serve(event.data, event.ports[0]));
});

addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  const folder = new URL(HOME).pathname;
  if (method !== "GET" || origin !== location.origin || !pathname.startsWith(folder)) return;
  const path = pathname.slice(folder.length).replace(/(^|\/)$/, "$1index.html");
  if (Object.hasOwn(FILES, path)) event.respondWith(answer(event.request, path));
});
