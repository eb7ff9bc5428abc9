// The four real projects, opened by a click: the page and the command line give the same figures, and these are the ones
// that the projects published. Needs cargo, for the command line.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { languages, messages, openApp, ROOT, start } from "./support.mjs";

/** The day of the visit and of the assessment: figures depend on the day. */
const TODAY = "2026-11-20";

/** What the projects published or the rules say, by the rows of the table of both bases. */
const EXPECTED = {
  thailand_rooftop_16mw: { application: 6914, methodology: 6914 },
  mongolia_ground_10mw: { application: 14746, methodology: 11086 },
  thailand_factory_994kw: { application: 491 },
  thailand_solar_fy2023: { subsidy: 0, refused: "thailand_similar_solar" },
};

/** Runs the command line of this source with `input`, and gives what it prints. */
function jcm(words, input = "") {
  return new Promise((resolve, reject) => {
    const child = spawn(process.env.CARGO ?? "cargo", ["run", "--quiet", "--bin", "jcm", "--", ...words], { cwd: ROOT });
    const printed = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"]) child[stream].setEncoding("utf8").on("data", (text) => (printed[stream] += text));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve(printed.stdout) : reject(new Error(`jcm ${words.join(" ")}: ${printed.stderr}`))));
    child.stdin.end(input);
  });
}

/** The number in a written figure, such as `¥868,158,000` or `6,914 t CO₂`, as digits. */
function number(text) {
  const [digits] = text.match(/-?\d[\d,]*(\.\d+)?/) ?? assert.fail(`There is no number in “${text}”`);
  return digits.replaceAll(",", "");
}

/** Opens a sample by its button, on the day of the assessment. */
async function open(session, language, title) {
  const page = await openApp(session, {
    language,
    timezoneId: "Asia/Tokyo",
    prepare: (page) => page.clock.setFixedTime(new Date(`${TODAY}T12:00:00+09:00`)),
  });
  await page.locator(".jcm-samples__item", { hasText: title }).getByRole("button").click();
  await page.locator(".jcm-figures").waitFor();
  return page;
}

let session;
const assessments = new Map();
before(async () => {
  session = await start();
  for (const id of Object.keys(EXPECTED)) {
    const study = await jcm(["sample", id]);
    for (const language of await languages()) {
      assessments.set(`${id} ${language}`, JSON.parse(await jcm(["assess", "-", "--on", TODAY, "--lang", language], study)));
    }
  }
});
after(() => session?.close());

test("these are all samples", async () => {
  assert.deepEqual((await jcm(["samples"])).trim().split("\n").sort(), Object.keys(EXPECTED).sort());
  const page = await openApp(session);
  assert.equal(await page.locator(".jcm-samples__item").count(), Object.keys(EXPECTED).length);
  await page.context().close();
});

for (const language of await languages()) {
  for (const [id, expected] of Object.entries(EXPECTED)) {
    describe(`${id} (${language})`, () => {
      let page, texts, assessment;
      before(async () => {
        texts = await messages(language);
        assessment = assessments.get(`${id} ${language}`);
        page = await open(session, language, texts(`sample-${id.replaceAll("_", "-")}-title`));
      });
      after(() => page?.context().close());

      test("shows the headline figures of the command line", async () => {
        const shown = (await page.locator(".jcm-figure__value").allInnerTexts()).map((text) => number(texts.number(text)));
        const figure = (symbol) => assessment.figures.find((figure) => figure.symbol === symbol).shown;
        assert.equal(shown.length, 4);
        assert.deepEqual(shown, assessment.headline.map(figure));
        if (expected.subsidy !== undefined) assert.equal(Number(shown[1]), expected.subsidy);
      });

      test("shows the published reductions", async () => {
        const row = page.locator('[data-part="bases"] tfoot td');
        const [application, methodology] = (await row.allInnerTexts()).map((text) => Number(number(texts.number(text))));
        if (expected.application) assert.equal(application, expected.application);
        if (expected.methodology) assert.equal(methodology, expected.methodology);
      });

      test("downloads the whole calculation of the command line", async () => {
        const promised = page.waitForEvent("download");
        await page.getByRole("button", { name: texts("results-download") }).click();
        const downloaded = JSON.parse(await readFile(await (await promised).path(), "utf8"));
        assert.deepEqual(downloaded, assessment);
      });

      test("says whether and why the project is not selected", async () => {
        const refusal = page.locator('[data-part="subsidy"] .jcm-notice');
        if (!expected.refused) return assert.equal(await refusal.count(), 0);
        await refusal.getByText(texts("results-refused")).waitFor();
        const reason = texts(`clause-subsidy-${expected.refused.replaceAll("_", "-")}`);
        await refusal.getByText(reason).waitFor();
        const condition = page.locator('.jcm-clauses__item[data-verdict="not-met"]', { hasText: reason });
        assert.ok(await condition.locator(".jcm-clauses__source a").isVisible(), "the clause has no source");
        assert.deepEqual(assessment.conditions.filter(({ state }) => state === "not_met").map(({ clause }) => clause), [expected.refused]);
      });

      test("says that it is an estimate, of which day, on which evidence", async () => {
        const standing = page.locator(".jcm-standing");
        await standing.getByText(texts("results-estimate")).first().waitFor();
        const [year, month, day] = assessment.data_date.split("-").map(Number);
        const written = new Intl.DateTimeFormat(texts.intl, { year: "numeric", month: "long", day: "numeric" }).format(new Date(year, month - 1, day));
        await standing.getByText(written).waitFor();
        await standing.locator(`.jcm-evidence[data-grade="${assessment.weakest_evidence}"]`).waitFor();
        assert.deepEqual(page.troubles, []);
      });
    });
  }
}
