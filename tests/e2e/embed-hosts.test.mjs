// The calculator on pages of every kind: made by React and by Vue, under a strict policy, taking the element away and putting it
// back, and meaning harm.

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { build } from "esbuild";
import { calculator, fits, heard, hostPage, openHost, script, startHost } from "./embedding.mjs";
import { ROOT, start } from "./support.mjs";

const REACT = `
  import { createElement, useEffect, useState } from "react";
  import { createRoot } from "react-dom/client";
  function Host() {
    const [lang, speak] = useState("en");
    const [shown, show] = useState(true);
    useEffect(() => Object.assign(window, { speak, show }), []);
    return shown && createElement("jcm-feasibility", { country: "TH", technology: "solar_pv", lang });
  }
  createRoot(document.getElementById("root")).render(createElement(Host));`;

const VUE = `
  import { createApp, h, ref } from "vue";
  const lang = ref("en");
  const shown = ref(true);
  Object.assign(window, { speak: (to) => (lang.value = to), show: (to) => (shown.value = to) });
  createApp({ render: () => shown.value && h("jcm-feasibility", { country: "TH", technology: "solar_pv", lang: lang.value }) }).mount("#root");`;

/** A page that plays the application and grows whenever its frame grows. */
const GROWING = hostPage("<p>Growing</p>", {
  head: `<script>
    const tell = () => parent.postMessage({ jcm: 1, type: "size", detail: { height: innerHeight + 100, title: "Growing" } }, "*");
    addEventListener("resize", tell);
    addEventListener("load", tell);
  </script>`,
});

/** A host that lets nothing in but the calculator. */
const strict = (app) => ({
  "Content-Security-Policy": `default-src 'none'; script-src ${app}; frame-src ${app}; img-src data:; base-uri 'none'; require-trusted-types-for 'script'`,
});

let session;
let folder;
let host;
let strictHost;
before(async () => {
  session = await start();
  folder = await mkdtemp(join(tmpdir(), "jcm-hosts-"));
  for (const [name, source] of Object.entries({ react: REACT, vue: VUE })) {
    await writeFile(join(folder, `${name}.entry.js`), source);
    await build({
      entryPoints: [join(folder, `${name}.entry.js`)],
      outfile: join(folder, `built/${name}.js`),
      bundle: true,
      nodePaths: [join(ROOT, "node_modules")],
      define: { "process.env.NODE_ENV": '"production"', __VUE_OPTIONS_API__: "true", __VUE_PROD_DEVTOOLS__: "false", __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false" },
      logLevel: "error",
    });
  }
  const root = (app, name) => hostPage(`<div id="root"></div><script src="${name}.js"></script>${script(app)}`);
  const pages = (app) => ({
    "/react.html": root(app, "react"),
    "/vue.html": root(app, "vue"),
    "/plain.html": hostPage(`<jcm-feasibility country="TH" lang="en"></jcm-feasibility>${script(app)}`),
  });
  host = await startHost(session, pages, { folders: { "/": join(folder, "built") } });
  strictHost = await startHost(session, pages, { headers: strict(session.server.url) });
});
after(async () => {
  await host?.close();
  await strictHost?.close();
  await session?.close();
  if (folder) await rm(folder, { recursive: true });
});

for (const name of ["react", "vue"]) {
  test(`a page made by ${name}`, async () => {
    const page = await openHost(session, host, `${name}.html`);
    assert.equal(await (await calculator(page)).locator("#field-country").inputValue(), "TH");
    await fits(page);
    await page.evaluate(() => window.speak("vi"));
    await page.frameLocator("iframe").locator('html[lang="vi"][data-facts="ready"]').waitFor({ state: "attached" });
    await page.evaluate(() => window.show(false));
    await page.locator("jcm-feasibility").waitFor({ state: "detached" });
    await page.evaluate(() => window.show(true));
    await calculator(page);
    await fits(page);
    assert.deepEqual(page.troubles, []);
    await page.context().close();
  });
}

test("a page under a strict policy", async () => {
  const page = await openHost(session, strictHost, "plain.html");
  await calculator(page);
  await fits(page);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("the element taken away and put back a hundred times leaves nothing behind", async () => {
  const page = await openHost(session, host, "plain.html");
  await calculator(page);
  const debug = await page.context().newCDPSession(page);
  await debug.send("Performance.enable");
  const measured = async () => {
    await debug.send("HeapProfiler.collectGarbage");
    const { metrics } = await debug.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  const rounds = (count) =>
    page.evaluate(async (count) => {
      const element = document.querySelector("jcm-feasibility");
      for (let round = 0; round < count; round += 1) {
        element.remove();
        await new Promise(requestAnimationFrame);
        document.body.append(element);
        await new Promise(requestAnimationFrame);
      }
    }, count);
  // What the test itself leaves in the page shall be there before as well.
  await rounds(5);
  await calculator(page);
  await fits(page);
  const before = await measured();
  await rounds(100);
  await calculator(page);
  await fits(page);
  // The browser lets go of the last frame's page when it has time.
  let afterwards = await measured();
  for (let tries = 0; tries < 40 && afterwards.JSEventListeners > before.JSEventListeners; tries += 1) {
    await page.waitForTimeout(250);
    afterwards = await measured();
  }
  assert.ok(afterwards.JSEventListeners <= before.JSEventListeners, `${before.JSEventListeners} to ${afterwards.JSEventListeners} listeners`);
  assert.ok(afterwards.Frames <= before.Frames && afterwards.Documents <= before.Documents + 1, JSON.stringify([before, afterwards]));
  assert.ok(afterwards.JSHeapUsedSize < before.JSHeapUsedSize + 300_000, `${before.JSHeapUsedSize} to ${afterwards.JSHeapUsedSize} bytes`);
  await page.context().close();
});

describe("a page that means harm", () => {
  test("once it has loaded", async (t) => {
    const page = await openHost(session, host, "plain.html");
    const frame = await calculator(page);
    const height = await fits(page);
    await t.test("cannot speak for the calculator", async () => {
      await page.evaluate(() => {
        window.heard = [];
        postMessage({ jcm: 1, type: "size", detail: { height: 9, title: "Forged" } }, "*");
        postMessage({ jcm: 1, type: "result", detail: { figures: [] } }, "*");
      });
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
      assert.equal(await page.locator("iframe").evaluate((element) => element.getBoundingClientRect().height), Math.ceil(height));
      assert.deepEqual(await page.evaluate(() => window.heard), []);
    });
    await t.test("is not understood, however much it says", async () => {
      await page.evaluate(() => {
        const { contentWindow } = document.querySelector("iframe");
        const nasty = [null, 1, "size", [], {}, { jcm: 1 }, { jcm: 2, type: "view", top: 1, height: 1 }, { jcm: 1, type: "view" }];
        nasty.push({ jcm: 1, type: "view", top: NaN, height: 100 }, { jcm: 1, type: "view", top: "0", height: "100;color:red" });
        nasty.push({ jcm: 1, type: "view", top: -1, height: 1e9 }, { jcm: 1, type: "change", detail: { step: "costs" } }, "x".repeat(10_000));
        for (let index = 0; index < 10_000; index += 1) contentWindow.postMessage(nasty[index % nasty.length], "*");
      });
      await frame.locator("#field-country").selectOption("VN");
      await frame.getByRole("button", { name: "Continue" }).click();
      assert.deepEqual(await heard(page, "jcm-change", (detail) => detail.step === "technology"), { step: "technology" });
      const style = await frame.locator("html").evaluate((element) => element.style.cssText);
      assert.doesNotMatch(style, /red|NaN|-1px|1e\+?9/);
      assert.deepEqual(page.troubles, []);
    });
    await page.context().close();
  });

  test("is told nothing under another name", async () => {
    const page = await openHost(session, host);
    // The frame is told that its host is somebody else: what it says is for that origin, and does not arrive.
    const arrived = await page.evaluate(async (app) => {
      const messages = [];
      addEventListener("message", ({ data }) => messages.push(data));
      const frame = document.createElement("iframe");
      frame.src = `${app}?embed=1&host=https%3A%2F%2Fministry.example&share=1&country=TH`;
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener("load", resolve));
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return messages;
    }, session.server.url);
    assert.deepEqual(arrived, []);
    await page.context().close();
  });
});

test("a frame that grows with every answer is stopped", async () => {
  const growing = await startHost(session, () => ({ "/index.html": GROWING }), { folders: { "/": join(ROOT, "target/bundle") } });
  const page = await openHost(session, host);
  await page.evaluate((app) => {
    document.body.append(Object.assign(document.createElement("script"), { src: `${app}embed.js` }), document.createElement("jcm-feasibility"));
  }, growing.url);
  const height = () => page.locator("iframe").evaluate((element) => element.getBoundingClientRect().height);
  await page.locator("iframe").waitFor();
  await page.waitForFunction(() => document.querySelector("iframe").getBoundingClientRect().height > 1000);
  let last = 0;
  for (let tries = 0; last !== (await height()); tries += 1) {
    assert.ok(tries < 20, `still growing at ${last} px`);
    last = await height();
    await page.waitForTimeout(1100);
  }
  await page.context().close();
  await growing.close();
});
