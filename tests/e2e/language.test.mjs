// The language of the page: wished for in the address, chosen on the page, or missing because its texts cannot be had.
// And what a browser without JavaScript shows.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { languages, messages, openApp, rotation, shown, start } from "./support.mjs";

let session;
before(async () => {
  session = await start();
});
after(() => session?.close());

const spoken = await rotation("language");
const choice = (page) => page.locator(".jcm-language");

/** Waits until the first page speaks the language. */
async function speaks(page, language) {
  const texts = await messages(language);
  await page.locator(`html[lang="${language}"] h1`, { hasText: texts("step-country") }).waitFor();
  assert.equal(await choice(page).inputValue(), language);
}

for (const [index, first] of spoken.entries()) {
  const second = spoken[(index + 1) % spoken.length];

  test(`a language that cannot be loaded is said, and the one on screen stays (${first})`, async () => {
    const texts = await messages(first);
    // The browser keeps nothing on the device here: with the copy there, every language is.
    const page = await openApp(session, { language: first });
    const said = page.locator('[role="status"]').getByText(texts("language-failed"));
    await page.context().setOffline(true);
    await choice(page).selectOption(second);
    await said.waitFor();
    await speaks(page, first);
    // What failed is that one request, and nothing else.
    for (const trouble of page.troubles) assert.match(trouble, new RegExp(`locales/${second}\\.ftl|ERR_INTERNET_DISCONNECTED`));

    await page.context().setOffline(false);
    await choice(page).selectOption(second);
    await speaks(page, second);
    await said.waitFor({ state: "detached" });
    assert.equal(await page.getByText((await messages(second))("language-failed")).count(), 0);
    await page.context().close();
  });

  test(`the language in the address wins, until the visitor chooses another (${first})`, async () => {
    const page = await openApp(session, { language: first, path: `?lang=${second}&from=mail#country` });
    await speaks(page, second);
    await choice(page).selectOption(first);
    await speaks(page, first);
    const { search, hash } = new URL(page.url());
    assert.deepEqual([search, hash], ["?from=mail", "#country"]);
    await page.reload();
    await shown(page);
    await speaks(page, first);
    assert.deepEqual(page.troubles, []);
    await page.context().close();
  });
}

test("the choice holds on the next visit", async () => {
  const [first, second] = spoken;
  const page = await openApp(session, { language: first });
  await choice(page).selectOption(second);
  await speaks(page, second);
  await page.reload();
  await shown(page);
  await speaks(page, second);
  await page.context().close();
});

test("without JavaScript the page says what it needs, and does not pretend to load", async () => {
  const visit = await session.browser.newContext({ javaScriptEnabled: false });
  const page = await visit.newPage();
  await page.goto(session.server.url);
  const said = page.locator("noscript .jcm-waiting");
  const languagesSaid = await said.evaluateAll((elements) => elements.map((element) => element.lang));
  assert.deepEqual(languagesSaid.sort(), await languages());
  // The page is declared as English; nothing can choose another language there.
  const english = page.locator('noscript [lang="en"]');
  assert.ok(await english.isVisible());
  assert.equal((await english.innerText()).trim(), (await messages("en"))("app-needs-script"));
  assert.equal(await page.locator(".jcm-loading").filter({ visible: true }).count(), 0);
  assert.ok(await page.locator(".jcm-welcome").isVisible());
  await visit.close();
});
