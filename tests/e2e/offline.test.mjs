// Without a network after the first visit: a whole study, printed, closed and opened again. What is kept on the device, and
// what is asked for. (The change to a newer version is in update.test.mjs.)

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { goTo, openSample } from "./pages.mjs";
import { startServer } from "../../xtask/server/server.mjs";
import { answerStudy, readsResults } from "./study.mjs";
import { languages, launchProfile, messages, openApp, ROOT, rotation, shown, silent, speak, start, watch } from "./support.mjs";
import { otherVersion } from "./versions.mjs";

/** The page within a frame of another page. */
const FRAMED = '<!doctype html><html lang="en"><title>Frame</title><iframe src="/" title="JCM"></iframe>';

let session;
before(async () => {
  session = await start({ pages: { "/framed.html": FRAMED } });
});
after(() => session?.close());

/** Opens the app in a browser that keeps it on the device, and waits until nothing more is asked for. */
async function openKept(session, options) {
  const page = await openApp(session, { serviceWorkers: "allow", ...options });
  await silent(page);
  return page;
}

const copy = (page) => page.locator("html").getAttribute("data-offline");

/** What the server was asked while `act` ran. */
async function asked(server, act) {
  const before = new Map(server.hits);
  await act();
  return Object.fromEntries([...server.hits].map(([path, count]) => [path, count - (before.get(path) ?? 0)]).filter(([, count]) => count));
}

/** Goes to another language, and back to an empty study. */
async function beginAgain(page, language) {
  await page.locator(".jcm-language").selectOption(language);
  const texts = await messages(language);
  await page.locator(`html[lang="${language}"]`).waitFor({ state: "attached" });
  await goTo(page, "country");
  await page.getByRole("button", { name: texts("button-restart") }).click();
  await page.locator("dialog[open]").getByRole("button", { name: texts("restart-confirm") }).click();
  await page.locator("dialog[open]").waitFor({ state: "detached" });
  assert.equal(await page.locator("#field-country").inputValue(), "");
  return texts;
}

/** A visitor's browser, with a profile that stays when it is closed. */
async function withProfile(act) {
  const folder = await mkdtemp(join(tmpdir(), "jcm-profile-"));
  const origins = new Set();
  const open = async (options) => {
    const browser = await launchProfile(folder, options);
    browser.setDefaultTimeout(15_000);
    browser.on("request", (request) => origins.add(new URL(request.url()).origin));
    const [page] = browser.pages();
    watch(page);
    return { browser, page };
  };
  try {
    await act(open, origins);
  } finally {
    await rm(folder, { recursive: true, maxRetries: 5 });
  }
}

const [first, ...others] = await languages();

test("with the network cut, a whole study is done in two languages, printed, closed and opened again", () =>
  withProfile(async (open, origins) => {
    const server = await startServer({ folders: { "/": join(ROOT, "dist") } });
    let { browser, page } = await open({ locale: first });
    await page.goto(server.url);
    await shown(page);
    assert.equal(await copy(page), "ready");
    const english = await messages(first);
    await page.locator(".jcm-footer").getByText(english("footer-offline")).waitFor();

    // Cut twice: the browser knows no network, and there is no server.
    await browser.setOffline(true);
    await server.close();
    await answerStudy(page);
    await readsResults(page, english);
    const texts = await beginAgain(page, others[0]);
    await answerStudy(page);
    await readsResults(page, texts);
    assert.deepEqual(page.troubles, []);
    await browser.close();

    ({ browser, page } = await open({ locale: first, offline: true }));
    await page.goto(server.url);
    await shown(page);
    assert.equal(await copy(page), "ready");
    // The language chosen last, and the answers.
    await page.locator(`html[lang="${others[0]}"] h1`, { hasText: texts("step-country") }).waitFor();
    assert.equal(await page.locator("#field-country").inputValue(), "TH");
    await readsResults(page, texts);
    for (const trouble of page.troubles) assert.match(trouble, /sw\.js/, "only the look for a newer version fails");
    assert.deepEqual([...origins], [new URL(server.url).origin]);
    await browser.close();
  }));

test("the address of every language opens without a network", async (t) => {
  const page = await openKept(session, { language: first });
  await page.context().setOffline(true);
  for (const language of [first, ...others]) {
    await t.test(language, async () => {
      const other = await page.context().newPage();
      await other.goto(new URL(`?lang=${language}#costs`, session.server.url).href);
      await shown(other);
      await other.locator(`html[lang="${language}"] h1`, { hasText: (await messages(language))("step-costs") }).waitFor();
      await other.close();
    });
  }
  await page.context().close();
});

test("each file is kept once, what is here already is not sent again, and the next visit asks only for a newer version", async () => {
  const { server } = session;
  server.sent.clear();
  let page;
  const atFirst = await asked(server, async () => {
    page = await openKept(session);
  });
  const files = await page.evaluate(async () => {
    const [name, ...more] = await caches.keys();
    const kept = await (await caches.open(name)).keys();
    return { name, more, paths: kept.map(({ url }) => new URL(url).pathname).sort() };
  });
  const worker = await readFile(join(ROOT, "dist/sw.js"), "utf8");
  const [, version, list] = worker.match(/VERSION = "(\w+)";[^]*FILES = (\{.+\});/);
  assert.deepEqual(files, { name: `jcm-${version} ${server.url}`, more: [], paths: Object.keys(JSON.parse(list)).map((path) => `/${path}`).sort() });
  for (const [path, bytes] of server.sent) assert.equal(bytes, server.wireSize(path), `${path} was sent more than once`);
  // Twice are asked for, for the second time only whether they have changed: the files whose names do not tell.
  for (const [path, count] of Object.entries(atFirst)) assert.ok(count === 1 || (count === 2 && !/-[0-9a-f]{12,16}/.test(path)), `${path}: ${count} times`);

  const later = await asked(server, async () => {
    const before = server.hits.get("/sw.js");
    await page.reload();
    await shown(page);
    // The browser asks when it has time.
    for (let tries = 0; tries < 100 && server.hits.get("/sw.js") === before; tries += 1) await page.waitForTimeout(100);
    await openSample(page, 0);
    await speak(page, others[0]);
    await silent(page);
  });
  // The page looks once for a newer version, and the browser itself may look again.
  assert.deepEqual(Object.keys(later), ["/sw.js"]);
  assert.ok(later["/sw.js"] <= 2, `looked ${later["/sw.js"]} times for a newer version`);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("a visitor who saves data gets one language, and others when they are chosen", async () => {
  // No switch makes Chromium on a desk save data, so the worker finds it said.
  const SAVING = 'Object.defineProperty(navigator, "connection", { value: { saveData: true } });\n';
  const version = await otherVersion("dddddddddddddddd", {}, SAVING);
  const following = await otherVersion("eeeeeeeeeeeeeeee", { "locales/en.ftl": ["footer-version = Version ", "footer-version = Newer version "] }, SAVING);
  const saving = await start({ folders: { "/": version.folder }, own: true });
  const fetched = async (act) => {
    const paths = Object.keys(await asked(saving.server, act)).filter((path) => path.startsWith("/locales/"));
    return [...new Set(paths.map((path) => path.slice(9, 11)))].sort();
  };
  const choose = async (page, language) => {
    await page.locator(".jcm-language").selectOption(language);
    await page.locator(`html[lang="${language}"]`).waitFor({ state: "attached" });
  };
  const chosen = [first, others[0]].sort();
  let page;
  assert.deepEqual(await fetched(async () => (page = await openKept(saving, { language: first }))), [first]);
  assert.equal(await copy(page), "ready");
  assert.deepEqual(await fetched(() => choose(page, others[0])), [others[0]]);

  // The version that follows keeps the same two.
  await saving.server.publish({ "/": following.folder });
  assert.deepEqual(await fetched(async () => {
    await page.reload();
    await page.locator("main .jcm-notice button").first().click();
    await page.locator('html[data-version="eeeeeeeeeeeeeeee"]').waitFor({ state: "attached" });
    await shown(page);
    await silent(page);
  }), chosen);
  await page.context().setOffline(true);
  for (const language of chosen) await choose(page, language);
  assert.deepEqual(page.troubles, []);
  await saving.close();
  await version.remove();
  await following.remove();
});

test("in a frame, and where the browser keeps nothing, the page works and keeps no copy", async () => {
  const context = await session.browser.newContext();
  const page = await context.newPage();
  await page.goto(new URL("framed.html", session.server.url).href);
  const frame = page.frameLocator("iframe");
  await frame.locator('html[data-offline="none"]').waitFor({ state: "attached" });
  await frame.locator('html[data-facts="ready"]').waitFor({ state: "attached" });
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  await context.close();

  const blocked = await openApp(session, { serviceWorkers: "block" });
  assert.equal(await copy(blocked), "none");
  assert.equal(await blocked.getByText((await messages("en"))("footer-offline")).count(), 0);
  await openSample(blocked, 0);
  await blocked.context().close();
});

test("the page can be installed, with its own colours and icon", () =>
  withProfile(async (open) => {
    const { browser, page } = await open();
    await page.goto(session.server.url);
    await shown(page);
    const debug = await browser.newCDPSession(page);
    assert.deepEqual((await debug.send("Page.getInstallabilityErrors")).installabilityErrors, []);
    const { data, errors } = await debug.send("Page.getAppManifest");
    assert.deepEqual(errors, []);
    const manifest = JSON.parse(data);
    const tokens = await readFile(join(ROOT, "static/styles/tokens.css"), "utf8");
    for (const colour of [manifest.theme_color, manifest.background_color]) assert.ok(tokens.includes(`: ${colour};`), colour);
    const icon = decodeURIComponent(await page.locator('link[rel="icon"]').getAttribute("href")).split(",").slice(1).join(",");
    assert.equal((await readFile(join(ROOT, "static/icons/icon.svg"), "utf8")).trim(), icon);
    await browser.close();
  }));

test("the single file opens from a folder without a network, and does a study in every language", () =>
  withProfile(async (open, origins) => {
    const address = pathToFileURL(join(ROOT, "target/single-file/jcm-feasibility.html")).href;
    let { browser, page } = await open({ locale: first, offline: true });
    await page.goto(address);
    await shown(page);
    const english = await messages(first);
    const footer = page.locator(".jcm-footer");
    await footer.getByText(english("footer-offline")).waitFor();
    await footer.getByText(english("footer-data-date")).waitFor();
    await answerStudy(page);
    await readsResults(page, english);
    // It carries every language; the study is done again in one of them, and in all where the full set is asked for.
    const [, ...again] = await rotation("the single file");
    for (const language of [...others.filter((language) => !again.includes(language)), ...again]) {
      const texts = await beginAgain(page, language);
      if (!again.includes(language)) continue;
      await answerStudy(page);
      await readsResults(page, texts);
    }
    const promised = page.waitForEvent("download");
    await goTo(page, "country");
    await page.locator(".jcm-saved button").first().click();
    const saved = JSON.parse(await readFile(await (await promised).path(), "utf8"));
    assert.equal(saved.answers.country, "TH");
    assert.deepEqual(page.troubles, []);
    // The file alone was read, and nothing beside it.
    assert.deepEqual(page.requested, [new URL(address).pathname]);
    await browser.close();

    ({ browser, page } = await open({ locale: first, offline: true }));
    await page.goto(address);
    await shown(page);
    assert.equal(await page.locator("#field-country").inputValue(), "TH");
    await readsResults(page, await messages(again.at(-1)));
    assert.deepEqual([...origins], ["null"]);
    await browser.close();
  }));
