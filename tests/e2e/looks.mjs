// What must hold for any page as it is on the screen now, in whatever language, width and colours: checks that change nothing, or
// put it back.

import { HtmlValidate } from "html-validate";
import { axe } from "./support.mjs";
import { sideways } from "./visit.mjs";

/** A window of 1280 by 1024 at 400 % zoom (WCAG 1.4.10). */
const ZOOMED = { width: 320, height: 256 };

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
export async function invalid(page) {
  const report = await validator.validateString(await page.content());
  const found = report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`));
  // Styles in attributes: none but the running title of printed pages, which the root has through the object model.
  const styled = await page.locator("[style]").evaluateAll((elements) => elements.map((element) => `${element.tagName} ${element.getAttribute("style")}`));
  return [...found, ...styled.filter((style) => !style.startsWith("HTML --jcm-running-title:"))];
}

/** The roles whose name is heard when a visitor reaches them. */
const NAMED = new Set(["button", "link", "textbox", "combobox", "radio", "radiogroup", "group", "heading", "dialog", "table", "region", "navigation", "image"]);

/** What the accessibility tree holds without a name, and whether it holds one heading of the first level. */
export async function unnamed(page) {
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

/** Ids that cannot be referred to, and references that lead nowhere: axe does not look at all of them. */
export const brokenIds = (page) =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    const spaced = ids.filter((id) => /\s/.test(id) || !id);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    const references = ["aria-describedby", "aria-labelledby", "aria-controls", "for"].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].flatMap((element) => element.getAttribute(name).split(" ")),
    );
    return [...spaced, ...twice, ...references.filter((id) => !document.getElementById(id))];
  });

/** What moves, although the visitor has asked for less motion. */
export const moving = (page) => page.evaluate(() => document.getAnimations().map((animation) => animation.effect?.target?.className));

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

/** What wider text cuts off or makes scroll sideways. It is a stylesheet of the visitor's own, which no policy binds. */
export async function spoiltByWiderText(page) {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, TEXT_SPACING);
  const found = [...(await sideways(page)), ...(await cutOff(page))];
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  return found;
}

/** What scrolls sideways at 400 % zoom. */
export async function sidewaysWhenZoomed(page) {
  const before = page.viewportSize();
  await page.setViewportSize(ZOOMED);
  const found = await sideways(page);
  await page.setViewportSize(before);
  return found;
}

/** What must not be on paper although it is on screen. */
const ON_SCREEN_ONLY = ".jcm-page__skip, .jcm-header__tools, .jcm-steps, .jcm-topic__actions, .jcm-saved, .jcm-result__actions";

/** What paper has too much, or lacks: its heading. */
export async function spoiltByPrint(page) {
  await page.emulateMedia({ media: "print" });
  const found = await page.evaluate((onScreenOnly) => {
    const isVisible = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0;
    const visible = (selector) => [...document.querySelectorAll(selector)].filter(isVisible);
    const headings = visible("h1, .jcm-paper__title").length;
    return [...visible(onScreenOnly).map((element) => element.className), ...(headings ? [] : ["no heading"])];
  }, ON_SCREEN_ONLY);
  await page.emulateMedia({ media: null });
  return found;
}

/** How far the first heading is from the side at which its language begins, in pixels more than from the other. */
export const misplacedStart = (page) =>
  page.locator("h1").first().evaluate((heading) => {
    const range = document.createRange();
    range.selectNodeContents(heading);
    const [text, box] = [range.getBoundingClientRect(), heading.getBoundingClientRect()];
    const [left, right] = [text.left - box.left, box.right - text.right];
    const [begin, end] = getComputedStyle(heading).direction === "rtl" ? [right, left] : [left, right];
    return Math.max(0, begin - end - 1);
  });

export { axe, sideways };
