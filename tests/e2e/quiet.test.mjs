// After loading, the page keeps silent: a visit to every step, every sample and an explanation asks for nothing, logs
// nothing and breaks no rule of the content security policy. Whatever a visitor enters stays in the browser.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { goTo, openSample, STEPS } from "./pages.mjs";
import { FULL, languages, openApp, rotation, silent, start } from "./support.mjs";

let session;
before(async () => {
  session = await start({ own: true });
});
after(() => session?.close());

/** Opens everything that is folded away, one after the other: an open one is no longer found. */
async function unfold(page) {
  const folded = page.locator("main details:not([open]) > summary");
  while (await folded.count()) await folded.first().click();
}

/** Types into every text field of the page, chooses every answer once, and opens what is folded. */
async function answerEverything(page) {
  await unfold(page);
  for (const field of await page.locator('main input[type="text"]').all()) {
    const before = await field.inputValue();
    await field.fill("not a number");
    await field.fill("１，２３４");
    await field.fill(before);
  }
  const labels = page.locator(".jcm-choices__label");
  for (let index = 0; index < (await labels.count()); index += 1) await labels.nth(index).click();
}

// In the usual run in one language, as no other is another way.
for (const language of FULL ? await languages() : (await rotation("a whole visit")).slice(-1)) {
  test(`a whole visit makes no request and logs nothing (${language})`, async () => {
    const page = await openApp(session, { language, serviceWorkers: "allow" });
    await silent(page);
    const loaded = page.requested.length;
    const served = new Map(session.server.hits);

    const samples = await page.locator(".jcm-samples__item").count();
    for (let sample = 0; sample < samples; sample += 1) {
      await openSample(page, sample);
      await unfold(page);
      for (let figure = 0; figure < 4; figure += 1) {
        await page.locator(".jcm-figure").nth(figure).getByRole("button").last().click();
        const dialog = page.locator("dialog[open]");
        await dialog.locator(".jcm-inputs__why button").first().click();
        await dialog.locator(".jcm-trail").waitFor();
        await page.keyboard.press("Escape");
        await dialog.waitFor({ state: "detached" });
      }
      await goTo(page, "country");
    }
    for (const step of STEPS) {
      await goTo(page, step);
      if (step !== "results") await answerEverything(page);
    }
    await page.goBack();
    await page.locator('.jcm-steps__item:nth-child(5)[data-state="current"]').waitFor();
    await silent(page);

    assert.deepEqual(page.requested.slice(loaded), []);
    const asked = [...session.server.hits].filter(([path, count]) => count > (served.get(path) ?? 0));
    assert.deepEqual(asked, [], "the server was asked");
    assert.deepEqual(page.troubles, []);
    await page.context().close();
  });
}

test("works on without the network", async () => {
  const page = await openApp(session, { serviceWorkers: "allow" });
  await page.context().setOffline(true);
  await openSample(page, 0);
  await goTo(page, "costs");
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});
