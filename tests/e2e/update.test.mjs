// A newer version at the same address: it is offered, it takes over when the visitor wants it, and the study is kept. A page is
// always of one version, and a version that cannot be had whole changes nothing.

import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { answerStudy, readsResults } from "./study.mjs";
import { messages, openApp, ROOT, shown, start } from "./support.mjs";
import { otherVersion } from "./versions.mjs";

const BUILT = { "/": join(ROOT, "dist") };
const NEWER = "bbbbbbbbbbbbbbbb";

let session;
let newer;
let texts;
before(async () => {
  texts = await messages("en");
  session = await start({ own: true });
  // Texts of two stages, to see that the page and all its files change together.
  newer = await otherVersion(NEWER, {
    "locales/en.ftl": ["footer-version = Version ", "footer-version = Newer version "],
    "locales/en-rest.ftl": ["field-technology = ", "field-technology = Newer: "],
  });
});
beforeEach(() => session.server.publish(BUILT));
after(async () => {
  await session?.close();
  await newer?.remove();
});

/** Opens the app in a browser that keeps it on the device. */
const open = (options) => openApp(session, { serviceWorkers: "allow", ...options });

const publishNewer = () => session.server.publish({ "/": newer.folder });
const offer = (page) => page.locator("main .jcm-notice", { hasText: texts("update-ready") });
const load = (page) => offer(page).getByRole("button", { name: texts("update-load") });
const version = (page) => page.locator("html").getAttribute("data-version");

/** Waits until the newer version is on screen, whole. */
async function runsNewer(page) {
  await page.locator(`html[data-version="${NEWER}"]`).waitFor({ state: "attached" });
  await shown(page);
  await page.locator(".jcm-footer").getByText("Newer version").waitFor();
  assert.equal(await offer(page).count(), 0);
}

/**
 * Watches the service workers from the debugger of `page`: `noneWaits` resolves once the newest has taken over, which the browser
 * lets it do when it has let go of the last page of the one before, a moment after the visitor has.
 */
async function watchWorkers(page) {
  const debug = await page.context().newCDPSession(page);
  const states = new Map();
  debug.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
    for (const { versionId, status } of versions) states.set(versionId, status);
  });
  await debug.send("ServiceWorker.enable");
  const waits = () => [...states.values()].some((status) => status === "installed" || status === "activating");
  return {
    noneWaits: async () => {
      assert.ok(states.size, "there is no service worker");
      for (let tries = 0; waits(); tries += 1) {
        if (tries > 300) throw new Error("the newer version still waits");
        await page.waitForTimeout(50);
      }
    },
  };
}

async function again(page) {
  await page.reload();
  await shown(page);
}

test("a newer version is offered, and takes over with the study", async () => {
  const page = await open();
  await answerStudy(page);
  await publishNewer();
  await again(page);
  await load(page).waitFor();
  // Until then it is the version of before, with all its texts.
  assert.notEqual(await version(page), NEWER);
  assert.equal(await page.getByText(/^Newer/).count(), 0);
  await load(page).click();
  await runsNewer(page);
  assert.equal(new URL(page.url()).hash, "#costs");
  await readsResults(page, texts);
  // The version of before is gone, and this one is whole.
  assert.deepEqual(await page.evaluate(() => caches.keys()), [`jcm-${NEWER} ${session.server.url}`]);
  await page.context().setOffline(true);
  await again(page);
  await runsNewer(page);
  for (const trouble of page.troubles) assert.match(trouble, /sw\.js/, "only the look for a newer version fails");
  await page.context().close();
});

test("without a press it comes at the visit after the page was closed", async () => {
  const page = await open();
  await answerStudy(page);
  await publishNewer();
  await again(page);
  await load(page).waitFor();
  const context = page.context();
  const workers = await watchWorkers(page);
  await page.goto("about:blank");
  await workers.noneWaits();
  const other = await context.newPage();
  await other.goto(session.server.url);
  await runsNewer(other);
  assert.equal(await other.locator("#field-country").inputValue(), "TH");
  await context.close();
});

test("two tabs change together, and neither loses an answer", async () => {
  const one = await open({ path: "#activity" });
  const other = await one.context().newPage();
  await other.goto(new URL("#activity", session.server.url).href);
  await shown(other);
  await publishNewer();
  await again(other);
  // The other tab has found it; both offer it.
  await load(one).waitFor();
  await one.locator("details:has(#field-start-year) > summary").click();
  await one.locator("#field-start-year").fill("2031");
  await load(other).click();
  for (const page of [one, other]) {
    await runsNewer(page);
    assert.equal(await page.locator("#field-start-year").inputValue(), "2031");
  }
  assert.deepEqual(one.troubles, []);
  await one.context().close();
});

test("a version that lacks a file is not taken, and the one of before goes on", async () => {
  const broken = await otherVersion("cccccccccccccccc", { "locales/en.ftl": ["footer-version = Version ", "footer-version = Newer version "] });
  await rm(join(broken.folder, "locales/th-aside.ftl"));
  const page = await open();
  await answerStudy(page);
  await session.server.publish({ "/": broken.folder });
  await again(page);
  assert.equal(await page.locator("html").getAttribute("data-offline"), "ready");
  assert.equal(await offer(page).count(), 0);
  await page.context().setOffline(true);
  await again(page);
  assert.notEqual(await version(page), "cccccccccccccccc");
  await readsResults(page, texts);
  // Mended, it comes.
  await page.context().setOffline(false);
  await publishNewer();
  await again(page);
  await load(page).click();
  await runsNewer(page);
  await page.context().close();
  await broken.remove();
});

test("a first visit that meets a version without all its files works, and keeps no copy", async () => {
  const broken = await otherVersion("cccccccccccccccc", {});
  await rm(join(broken.folder, "locales/th-aside.ftl"));
  await session.server.publish({ "/": broken.folder });
  const page = await open();
  assert.equal(await page.locator("html").getAttribute("data-offline"), "none");
  await answerStudy(page);
  await readsResults(page, texts);
  await page.context().close();
  await broken.remove();
});

test("a version published while the page loads does not mix with it", async () => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const opening = open({
    prepare: (page) =>
      page.route("**/facts.bin", async (route) => {
        const response = await route.fetch();
        await held;
        await route.fulfill({ response });
      }),
  });
  // The texts of the page are there, its facts on their way.
  await new Promise((resolve) => {
    const look = () => (session.server.hits.get("/facts.bin") && session.server.hits.get("/locales/en-aside.ftl") ? resolve() : setTimeout(look, 20));
    session.server.hits.clear();
    look();
  });
  await publishNewer();
  release();
  const page = await opening;
  assert.notEqual(await version(page), NEWER);
  await load(page).waitFor();
  assert.equal(await page.evaluate(() => navigator.serviceWorker.controller), null);
  await load(page).click();
  await runsNewer(page);
  await page.context().close();
});

test("where the browser does not keep the answers, nothing is offered that would lose them", async () => {
  const page = await open({
    prepare: (page) =>
      page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException("Storage is full", "QuotaExceededError");
        };
      }),
  });
  await publishNewer();
  await again(page);
  await page.locator('html[data-update="waiting"]').waitFor({ state: "attached" });
  assert.equal(await offer(page).count(), 0);
  await page.context().close();
});
