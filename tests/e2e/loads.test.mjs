// The page loads under a strict content security policy, says nothing on the console, passes axe, and then keeps
// silent: whatever a visitor enters stays in the browser.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, openApp, rotation, silent, start, VIEWPORTS } from "./support.mjs";

let session;
before(async () => {
  session = await start();
});
after(() => session?.close());

// The first page in every language is one of those of matrix.mjs; here it is as a visitor meets it, with the copy on the device.
for (const language of await rotation("loads")) {
  test(`loads without trouble (${language})`, async (t) => {
    const page = await openApp(session, { language, serviceWorkers: "allow" });
    await silent(page);
    for (const [width, viewport] of Object.entries(VIEWPORTS)) {
      await t.test(`${width} px`, async () => {
        await page.setViewportSize(viewport);
        assert.deepEqual(page.troubles, []);
        assert.deepEqual(await axe(page), []);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.equal(overflow, 0, "the page scrolls sideways");
      });
    }
    await page.context().close();
  });
}

test("asks for each file once, and for nothing after it has loaded", async () => {
  const page = await openApp(session, { serviceWorkers: "allow" });
  await silent(page);
  const twice = page.requested.filter((path, index) => page.requested.indexOf(path) !== index);
  assert.deepEqual(twice, [], "asked for more than once");
  const loaded = page.requested.length;
  await page.keyboard.press("Tab");
  await page.mouse.wheel(0, 2000);
  await silent(page);
  assert.deepEqual(page.requested.slice(loaded), []);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("the policy is in force: inline script, inline style and other hosts are refused, and fail the test", async () => {
  const page = await openApp(session);
  const blocked = await page.evaluate(async () => {
    const directives = new Set();
    const seen = new Promise((resolve) => {
      document.addEventListener("securitypolicyviolation", (event) => {
        directives.add(event.effectiveDirective);
        if (directives.size === 4) resolve();
      });
    });
    document.body.setAttribute("style", "color: red");
    await fetch("https://example.org/").catch(() => {});
    const script = document.createElement("script");
    try {
      script.text = "1";
    } catch {
      // Trusted Types refuses the string; the event says so.
    }
    const image = new Image();
    image.src = "https://example.org/image.png";
    await seen;
    return [...directives].sort();
  });
  assert.deepEqual(blocked, ["connect-src", "img-src", "require-trusted-types-for", "style-src-attr"]);
  await assert.rejects(page.context().close(), /the content security policy was violated/);
});

test("a violation that nobody looks for fails the test that opened the page", async () => {
  const page = await openApp(session);
  await page.evaluate(() => document.body.setAttribute("style", "color: red"));
  await assert.rejects(page.context().close(), /style-src-attr blocked inline/);
});
