// What the browser tests, the measurements and the screenshots share: a server, a browser, and a page that is watched
// from its first byte.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { count } from "./counted.mjs";
import { startServer } from "../../xtask/server/server.mjs";

export const ROOT = join(import.meta.dirname, "../..");

/** Whether repetitions are asked for as well: `cargo xtask test --full`. */
export const FULL = process.env.JCM_E2E_FULL === "1";

/** Where `run.mjs` serves the built page and where its browser listens; a test that is run alone starts its own. */
const { JCM_E2E_SERVER: SERVER, JCM_E2E_BROWSER: BROWSER } = process.env;

/** The command line of this source; `cargo xtask` builds it and says where it is. */
const JCM = process.env.JCM_BIN ?? join(ROOT, "target/debug/jcm");

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** The two widths that every page is looked at: a phone and a desktop. */
export const VIEWPORTS = { 390: { width: 390, height: 844 }, 1280: { width: 1280, height: 900 } };

/** The languages of the app, as its locale folders name them; English until there are any. */
export async function languages() {
  const entries = await readdir(join(ROOT, "static/locales"), { withFileTypes: true }).catch(() => []);
  const names = entries.map((entry) => entry.name.replace(/\.ftl$/, "")).filter((name) => /^[a-z]{2,3}(-|$)/.test(name));
  return names.length ? [...new Set(names)].sort() : ["en"];
}

/**
 * The languages in which the test called `name` runs. What differs between languages is looked at on every page in all of them
 * (matrix.test.mjs); a way through the page is gone in two, another second one in each test, and in all where the
 * full set is asked for.
 */
export async function rotation(name) {
  const [first, ...others] = await languages();
  if (FULL || others.length < 2) return [first, ...others];
  const place = [...name].reduce((sum, letter) => sum + letter.codePointAt(0), 0);
  return [first, others[place % others.length]];
}

/** A language of each way of writing numbers, by its decimal sign; all of them where the full set is asked for. */
export async function numberStyles() {
  const spoken = await languages();
  if (FULL) return spoken;
  const sign = (language) => readFileSync(join(ROOT, "static/locales", language, "language.toml"), "utf8").match(/^decimal_sign = "(.)"/m)[1];
  const firsts = new Map(spoken.toReversed().map((language) => [sign(language), language]));
  return [...firsts.values()].toReversed();
}

/**
 * The texts of the app in a language: `texts(id, values)` gives a message with its values put in, as the visitor reads
 * it; a value that is not given may be anything, so such a message becomes a regular expression. Messages with variants
 * are not for it. `texts.number` writes a number such as `1,234.5` as the language does, `texts.intl` is its locale,
 * and `texts.starting(prefix)` gives all messages whose ids start so.
 */
export async function messages(language) {
  const folder = join(ROOT, "static/locales", language);
  const files = (await readdir(folder)).filter((name) => name.endsWith(".ftl"));
  const sources = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
  const entries = sources.flatMap((source) => [...source.matchAll(/^([a-z][\w-]*) = (.+)$/gm)]);
  const known = new Map(entries.map(([, id, text]) => [id, text.trim()]));
  const said = await readFile(join(folder, "language.toml"), "utf8");
  const [, decimal] = said.match(/^decimal_sign = "(.)"/m);
  const swapped = { ",": ".", ".": ",", "，": "．" };
  const texts = (id, values = {}) => {
    if (!known.has(id)) throw new Error(`There is no message ${id} in ${language}`);
    const put = (text) => text.replaceAll(/\{ \$(\w+) \}/g, (open, name) => values[name] ?? open);
    const text = put(known.get(id));
    const pieces = text.split(/\{ \$\w+ \}/).map((piece) => piece.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
    return pieces.length === 1 ? text : new RegExp(pieces.join("(.+)"));
  };
  texts.number = (text) => (decimal === "," ? text.replaceAll(/[,.，]/g, (sign) => swapped[sign]) : text);
  texts.starting = (prefix) => Object.fromEntries([...known].filter(([id]) => id.startsWith(prefix)));
  texts.intl = said.match(/^intl = "(.+)"/m)[1];
  return texts;
}

/** The browser and its switches, from `webdriver.json`, which the component tests read as well. */
async function browserOptions() {
  const { "goog:chromeOptions": options } = JSON.parse(await readFile(join(ROOT, "webdriver.json"), "utf8"));
  return { executablePath: options.binary, args: options.args.filter((argument) => !argument.startsWith("--headless")) };
}

/** The same browser without windows around its pages, which is all that most tests need, for a fifth less work. */
const SHELL = "/usr/bin/chromium-headless-shell";

/** What `run.mjs` starts for all tests. */
export const sharedBrowserOptions = async () => ({ ...(await browserOptions()), executablePath: SHELL });

/** Chromium, forgetting everything at its end. */
export async function launch() {
  return BROWSER ? chromium.connect(BROWSER) : chromium.launch(await browserOptions());
}

/** Chromium with a profile in `folder`, as a visitor has one: what it keeps is there again when it is launched anew. */
export async function launchProfile(folder, options = {}) {
  return chromium.launchPersistentContext(folder, { ...(await browserOptions()), locale: "en", viewport: VIEWPORTS[1280], ...options });
}

/** The built page as `run.mjs` serves it to all tests. */
const shared = () => ({ url: SERVER, close: async () => {} });

/**
 * A server and a browser for one test file. `close` ends both, and the visits that a failed test has left open. Who counts what a
 * server is asked, serves other folders or publishes another version wants a server of his `own`.
 */
export async function start({ folders, pages, own = false } = {}) {
  const isShared = SERVER && !own && !pages && !folders;
  const server = isShared ? shared() : await startServer({ folders: folders ?? { "/": join(ROOT, "dist") }, pages });
  const browser = await launch().catch(async (error) => {
    await server.close();
    throw error;
  });
  return {
    server,
    browser,
    close: async () => {
      try {
        for (const visit of browser.contexts()) await visit.close();
      } finally {
        await browser.close();
        await server.close();
      }
    },
  };
}

/**
 * An empty page that is watched from its first byte. The browser asks for `language`, as a visitor's would. It keeps no copy on
 * the device (`serviceWorkers: "allow"` where that is tried): fetching all languages again would take longer than most tests.
 * `page.troubles` collects everything that should not happen: console errors and warnings, uncaught errors, violations of the
 * content security policy, failed requests. `page.requested` lists the paths asked for, in order. What is left of the options
 * goes to the browser context. Closing that context fails if the policy was violated, whether a test looks at `page.troubles`
 * or not.
 */
export async function emptyPage({ browser }, { language = "en", viewport = VIEWPORTS[1280], ...context } = {}) {
  const visit = await browser.newContext({ locale: language, viewport, serviceWorkers: "block", ...context });
  visit.setDefaultTimeout(15_000);
  await refuseViolations(visit);
  const page = await visit.newPage();
  watch(page);
  return page;
}

/** Opens the app on such a page and waits until it is shown. `prepare` may set the page up before it loads. */
export async function openApp(session, { path = "", prepare, ...options } = {}) {
  const page = await emptyPage(session, options);
  await prepare?.(page);
  count("loads");
  await page.goto(new URL(path, session.server.url).href);
  await shown(page);
  return page;
}

/** Opens another address on a page that has shown others, as on a first visit but for what the browser has fetched already. */
export async function reopen(page, address) {
  if (page.url().startsWith("http")) await page.evaluate(() => (localStorage.clear(), sessionStorage.clear()));
  // A change of the hash alone would load nothing.
  await page.goto("about:blank");
  page.troubles = [];
  page.requested = [];
  count("loads");
  await page.goto(address);
  await shown(page);
}

/** How the browser, and the script below, tell on the console that something was refused. */
const VIOLATION = /content.security.policy|refused to|trusted ?type/i;

/** Makes closing the visit fail if one of its pages violated a policy. */
async function refuseViolations(visit) {
  const violations = [];
  visit.on("console", (message) => {
    if (message.type() === "error" && VIOLATION.test(message.text())) violations.push(message.text());
  });
  await visit.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`Content security policy: ${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`);
    });
  });
  const close = visit.close.bind(visit);
  visit.close = async () => {
    // What a page has said arrives before its answer. A page that has crashed or is closed does not answer.
    await Promise.all(visit.pages().map((page) => page.evaluate(() => null).catch(() => null)));
    await close();
    assert.deepEqual(violations, [], "the content security policy was violated");
  };
}

/**
 * Waits until the app runs (static/boot.js says so), has drawn its heading, has its facts and all its texts, and is kept on the
 * device or cannot be, which it says last of all.
 */
export async function shown(page) {
  await page.locator('html[data-app="started"]').waitFor({ state: "attached" });
  await page.locator("h1").first().waitFor();
  await page.locator('html[data-facts="ready"]').waitFor({ state: "attached" });
  await page.locator('html[data-offline="ready"], html[data-offline="none"]').waitFor({ state: "attached" });
}

/** Waits until the page has asked for nothing for half a second. */
export const silent = (page) => page.waitForLoadState("networkidle");

/** Chooses a language on the page, from wherever the visitor is, and waits until all its texts are here. */
export async function speak(page, language) {
  if ((await page.locator("html").getAttribute("lang")) === language) return;
  await page.locator("select.jcm-language, .jcm-language select").first().evaluate((list, language) => {
    list.value = language;
    list.dispatchEvent(new Event("change", { bubbles: true }));
  }, language);
  await page.locator(`html[lang="${language}"]`).waitFor({ state: "attached" });
}

/** What the page hands over as a file when `act` runs, as text. */
export async function saved(page, act) {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/** Runs the command line with `input`, and gives what it prints. */
export function jcm(words, input = "") {
  return new Promise((resolve, reject) => {
    const child = spawn(JCM, words, { cwd: ROOT });
    const printed = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"]) child[stream].setEncoding("utf8").on("data", (text) => (printed[stream] += text));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve(printed.stdout) : reject(new Error(`jcm ${words.join(" ")}: ${printed.stderr}`))));
    // Who does not read it has ended before.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

/**
 * Trunk puts a checksum on the preload link of the module; Chromium does not check it there yet and says so. boot.js
 * repeats the checksum on the fetch itself, where it is checked.
 */
const EXPECTED_WARNING = /`integrity` attribute is currently ignored for preload destinations .*crbug\.com\/981419/;

/** What Playwright says for the browser in a visit with `serviceWorkers: "block"`. */
const WORKER_BLOCKED = /^Service Worker registration blocked by Playwright/;

/** Notes the troubles and requests of a page (see `openApp`). */
export function watch(page) {
  page.troubles = [];
  page.requested = [];
  const note = (kind, text) => page.troubles.push(`${kind}: ${text}`);
  page.on("console", (message) => {
    if (!["error", "warning"].includes(message.type())) return;
    if ([EXPECTED_WARNING, WORKER_BLOCKED].some((expected) => expected.test(message.text()))) return;
    note(`console ${message.type()}`, message.text());
  });
  page.on("pageerror", (error) => note("uncaught", error.stack ?? error.message));
  page.on("request", (request) => {
    const { protocol, pathname } = new URL(request.url());
    // What the page holds itself, such as its icon, is asked of nobody.
    if (!["data:", "blob:"].includes(protocol)) page.requested.push(pathname);
  });
  page.on("requestfailed", (request) => note("request failed", `${request.url()} ${request.failure()?.errorText}`));
  page.on("response", (response) => {
    if (response.status() >= 400) note("response", `${response.status()} ${response.url()}`);
  });
}

/** Everything axe finds on the page as it is now, in readable lines; empty when it finds nothing. */
export async function axe(page) {
  count("axe");
  if (!(await page.evaluate(() => "axe" in window))) {
    // Through the debugger, which the content security policy does not bind, and only now: the page loads without it.
    const debug = await page.context().newCDPSession(page);
    await debug.send("Runtime.evaluate", { expression: readFileSync(AXE, "utf8") });
    await debug.detach();
  }
  const violations = await page.evaluate(async () => {
    // Every rule axe has, also those that are off by default: best practice, level AAA and experimental ones.
    const rules = Object.fromEntries(window.axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    const result = await window.axe.run(document, { rules, resultTypes: ["violations"] });
    return result.violations;
  });
  return violations.flatMap(({ id, impact, help, nodes }) => [
    `${id} (${impact}): ${help}`,
    ...nodes.map((node) => `    ${node.target.join(" ")}\n        ${node.failureSummary.replaceAll("\n", "\n        ")}`),
  ]);
}

/** Acts on a page as someone does who has no pointer. */
export function keyboard(page) {
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      const label = element?.labels?.[0]?.innerText ?? element?.getAttribute("aria-label") ?? element?.innerText ?? "";
      return { tag: element?.tagName.toLowerCase(), id: element?.id ?? "", label: label.trim() };
    });
  return {
    focused,
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    /** Tabs until `locator` has the focus; fails when a full round does not reach it. */
    async tabTo(locator, { backwards = false, limit = 200 } = {}) {
      const reached = () => locator.evaluate((element) => element === document.activeElement);
      for (let presses = 0; presses <= limit; presses += 1) {
        if (await reached()) return;
        await page.keyboard.press(backwards ? "Shift+Tab" : "Tab");
      }
      throw new Error(`${locator} is not reached by ${limit} presses of Tab; the focus is on ${JSON.stringify(await focused())}`);
    },
    /** Replaces what a text field holds. */
    async fill(locator, text) {
      await this.tabTo(locator);
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type(text);
    },
    /** Reaches a button or link and presses Enter. */
    async activate(locator) {
      await this.tabTo(locator);
      await page.keyboard.press("Enter");
    },
    /** Chooses a radio button or checkbox: a radio group is one stop of Tab, moved through by arrows. */
    async choose(locator, { limit = 200 } = {}) {
      const group = await locator.evaluate((element) => (element.type === "radio" ? element.name : ""));
      if (!group) {
        await this.tabTo(locator);
        return page.keyboard.press("Space");
      }
      const inGroup = (element, name) => element?.type === "radio" && element.name === name;
      for (let presses = 0; !(await page.evaluate(`(${inGroup})(document.activeElement, ${JSON.stringify(group)})`)); presses += 1) {
        if (presses > limit) throw new Error(`The radio group ${group} is not reached by Tab`);
        await page.keyboard.press("Tab");
      }
      for (let presses = 0; !(await locator.evaluate((element) => element === document.activeElement)); presses += 1) {
        if (presses > limit) throw new Error(`${locator} is not reached by arrows`);
        await page.keyboard.press("ArrowDown");
      }
      return page.keyboard.press("Space");
    },
  };
}
