// Every page is valid, is named for those who listen, and stands what visitors do to it: wider text, writing from right to left,
// reduced motion, print.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { PAGES } from "./pages.mjs";
import { start, VIEWPORTS } from "./support.mjs";
import { sideways, visit } from "./visit.mjs";

/** The recommended rules, without those on how a source is written: what is checked is the page as the browser holds it. */
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    ...Object.fromEntries(
      ["no-inline-style", "void-style", "attr-quotes", "doctype-style", "no-trailing-whitespace", "attribute-boolean-style", "attribute-empty-style"].map(
        (rule) => [rule, "off"],
      ),
    ),
    // The id of a heading is its address, page and part: `hosts/events`.
    "valid-id": ["error", { relaxed: true }],
  },
});

/** What is not valid in the page as it is now. */
async function invalid(page) {
  const report = await validator.validateString(await page.content());
  const found = report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`));
  // Styles in attributes: none but the running title of printed pages, which the root has through the object model.
  const styled = await page.locator("[style]").evaluateAll((elements) => elements.map((element) => `${element.tagName} ${element.getAttribute("style")}`));
  return [...found, ...styled.filter((style) => !style.startsWith("HTML --jcm-running-title:"))];
}

/** The roles whose name is heard when a visitor reaches them. */
const NAMED = new Set(["button", "link", "textbox", "combobox", "radio", "radiogroup", "group", "heading", "dialog", "table", "region", "navigation", "image"]);

/** What the accessibility tree holds without a name, and whether it holds one heading of the first level. */
async function unnamed(page) {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  await client.detach();
  const heard = nodes.filter(({ ignored }) => !ignored);
  const value = (node, name) => node.properties?.find((property) => property.name === name)?.value?.value;
  const nameless = heard.filter(({ role, name }) => NAMED.has(role?.value) && !name?.value?.trim());
  // A group that only holds others, such as the fold of a text, is announced by what it holds.
  const wrong = nameless.filter(({ role }) => role.value !== "group").map(({ role }) => `${role.value} without a name`);
  const tops = heard.filter((node) => node.role?.value === "heading" && value(node, "level") === 1);
  // An open dialog hides the rest of the page.
  const open = heard.some(({ role }) => role?.value === "dialog");
  return open || tops.length === 1 ? wrong : [...wrong, `${tops.length} headings of the first level`];
}

/** Lays `css` over the page, as a visitor's own stylesheet; the content security policy does not bind this way. */
const restyle = (page, css) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, css);

/** The least that text must stand (WCAG 1.4.12). */
const TEXT_SPACING = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

/** Texts cut off by their own box. */
const cutOff = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("main *")]
      .filter((element) => {
        const { overflowX, overflowY, clip } = getComputedStyle(element);
        const cuts = [overflowX, overflowY].some((overflow) => overflow === "hidden" || overflow === "clip");
        return cuts && clip === "auto" && element.clientWidth > 1 && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );

/** English as it would look in a language written from right to left: longer, and in letters of such a script. */
function pseudo(source) {
  const letters = (text) => text.replaceAll(/[a-zA-Z]/g, (letter) => String.fromCodePoint(0x5d0 + (letter.toLowerCase().codePointAt(0) - 97)));
  const outside = (text) => text.split(/(\{[^}]*\})/).map((piece) => (piece.startsWith("{") ? piece : letters(piece))).join("");
  return source.replaceAll(/^([a-z][\w-]*) = (.+)$/gm, (_, id, text) => `${id} = ${text === "{ $count ->" ? text : `${outside(text)} ${outside(text.slice(0, 6).replaceAll(/[{}]/g, ""))}`}`);
}

let session;
before(async () => {
  session = await start();
});
after(() => session?.close());

/** What must not be on paper although it is on screen. */
const ON_SCREEN_ONLY = ".jcm-page__skip, .jcm-header__tools, .jcm-steps, .jcm-topic__actions, .jcm-saved, .jcm-result__actions";

for (const target of PAGES) {
  describe(target.name, { concurrency: 3 }, () => {
    test("moves nothing, is named for those who listen, is valid, and leaves on paper what is only for the screen", () =>
      visit(session, target, {}, async (page) => {
        const moving = await page.evaluate(() => document.getAnimations().map((animation) => animation.effect?.target?.className));
        assert.deepEqual(moving, []);
        assert.deepEqual(await unnamed(page), []);
        assert.deepEqual(await invalid(page), []);
        await page.emulateMedia({ media: "print" });
        const printed = page.locator(ON_SCREEN_ONLY).filter({ visible: true });
        assert.deepEqual(await printed.evaluateAll((elements) => elements.map((element) => element.className)), []);
        assert.ok(await page.locator("h1, .jcm-paper__title").filter({ visible: true }).count());
      }));

    test("stands wider text", () =>
      visit(session, target, { viewport: VIEWPORTS[390] }, async (page) => {
        await restyle(page, TEXT_SPACING);
        assert.deepEqual(await sideways(page), []);
        assert.deepEqual(await cutOff(page), []);
      }));

    for (const [width, viewport] of Object.entries(VIEWPORTS)) {
      test(`stands writing from right to left (${width} px)`, () =>
        visit(
          session,
          {
            path: target.path,
            reach: async (page) => {
              await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
              await target.reach?.(page);
            },
          },
          {
            viewport,
            prepare: (page) =>
              page.route("**/locales/en*.ftl", async (route) => {
                const response = await route.fetch();
                await route.fulfill({ response, body: pseudo(await response.text()) });
              }),
          },
          async (page) => {
            assert.match(await page.locator("h1").innerText(), /[\u05d0-\u05ea]/);
            assert.deepEqual(await sideways(page), []);
            // The text begins at the right.
            const { left, right } = await page.locator("h1").evaluate((heading) => {
              const range = document.createRange();
              range.selectNodeContents(heading);
              const [text, box] = [range.getBoundingClientRect(), heading.getBoundingClientRect()];
              return { left: text.left - box.left, right: box.right - text.right };
            });
            assert.ok(right <= left + 1, `${left} px at the left, ${right} px at the right`);
          },
        ));
    }
  });
}
