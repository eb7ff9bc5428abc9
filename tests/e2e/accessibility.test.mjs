// Every page in every language on a phone and on a desktop: axe with all its rules finds nothing. And every page stands
// what visitors do to it: 400 % zoom, wider text, the dark, forced colours, reduced motion, writing from right to left, print.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { PAGES } from "./pages.mjs";
import { axe, languages, openApp, start, VIEWPORTS } from "./support.mjs";

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

/** A window of 1280 by 1024 at 400 % zoom (WCAG 1.4.10). */
const ZOOMED = { width: 320, height: 256 };

const spoken = await languages();

let session;
before(async () => {
  session = await start();
});
after(() => session?.close());

/** Opens a page of the app, acts on it, and sees to it that nothing went wrong on the way. */
async function visit({ path, reach }, options, check) {
  const page = await openApp(session, { path, reducedMotion: "reduce", ...options });
  await reach?.(page);
  await check(page);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
}

/** How far the page can be scrolled sideways, and what sticks out. */
const sideways = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [`${scrollWidth} of ${clientWidth} px`, ...wide.slice(0, 8).map((element) => element.outerHTML.slice(0, 80))];
  });

/** Ids that cannot be referred to, and references that lead nowhere: axe does not look at all of them. */
const brokenIds = (page) =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    const spaced = ids.filter((id) => /\s/.test(id) || !id);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    const references = ["aria-describedby", "aria-labelledby", "aria-controls", "for"].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].flatMap((element) => element.getAttribute(name).split(" ")),
    );
    return [...spaced, ...twice, ...references.filter((id) => !document.getElementById(id))];
  });

/** What must not be on paper although it is on screen. */
const ON_SCREEN_ONLY = ".jcm-page__skip, .jcm-header__tools, .jcm-steps, .jcm-topic__actions, .jcm-saved, .jcm-result__actions";

for (const target of PAGES) {
  describe(target.name, { concurrency: 3 }, () => {
    for (const language of spoken) {
      for (const [width, viewport] of Object.entries(VIEWPORTS)) {
        test(`axe finds nothing (${language}, ${width} px)`, () =>
          visit(target, { language, viewport }, async (page) => {
            assert.deepEqual(await axe(page), []);
            assert.deepEqual(await brokenIds(page), []);
            assert.deepEqual(await sideways(page), []);
          }));
      }
      test(`does not scroll sideways at 400 % zoom (${language})`, () =>
        visit(target, { language, viewport: ZOOMED }, async (page) => assert.deepEqual(await sideways(page), [])));
    }

    test("stands the dark", () =>
      visit(target, { colorScheme: "dark" }, async (page) => assert.deepEqual(await axe(page), [])));

    for (const theme of ["dark", "contrast"]) {
      test(`stands the theme chosen by hand: ${theme}`, () =>
        visit(target, {}, async (page) => {
          await page.locator("#theme").selectOption(theme);
          assert.equal(await page.locator("html").getAttribute("data-theme"), theme);
          assert.deepEqual(await axe(page), []);
        }));
    }

    test("has a name for everything that is heard", () =>
      visit(target, {}, async (page) => assert.deepEqual(await unnamed(page), [])));

    test("is valid HTML", () => visit(target, {}, async (page) => assert.deepEqual(await invalid(page), [])));

    test("stands wider text", () =>
      visit(target, { viewport: VIEWPORTS[390] }, async (page) => {
        await restyle(page, TEXT_SPACING);
        assert.deepEqual(await sideways(page), []);
        assert.deepEqual(await cutOff(page), []);
      }));

    for (const [width, viewport] of Object.entries(VIEWPORTS)) {
      test(`stands writing from right to left (${width} px)`, () =>
        visit(
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

    test("stands more contrast", () =>
      visit(target, { contrast: "more" }, async (page) => assert.deepEqual(await axe(page), [])));

    test("stands forced colours", () =>
      visit(target, { forcedColors: "active" }, async (page) => assert.deepEqual(await axe(page), [])));

    test("moves nothing where motion is not wanted", () =>
      visit(target, {}, async (page) => {
        const moving = await page.evaluate(() => document.getAnimations().map((animation) => animation.effect?.target?.className));
        assert.deepEqual(moving, []);
      }));

    test("leaves on paper what is only for the screen", () =>
      visit(target, {}, async (page) => {
        await page.emulateMedia({ media: "print" });
        const printed = page.locator(ON_SCREEN_ONLY).filter({ visible: true });
        assert.deepEqual(await printed.evaluateAll((elements) => elements.map((element) => element.className)), []);
        assert.ok(await page.locator("h1, .jcm-paper__title").filter({ visible: true }).count());
      }));
  });
}
