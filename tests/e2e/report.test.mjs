// The report on paper: printed by Chromium to A4 and Letter, in one language and in two, and read again: its text page by
// page, and its pages as pictures.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openReport, openSample } from "./pages.mjs";
import { plain, printed } from "./print.mjs";
import { FULL, languages, messages, openApp, start } from "./support.mjs";

/** The sheets, in points; a browser rounds them. */
const SHEETS = { A4: [596, 842], Letter: [612, 792] };

/** No text or drawing may come nearer to the edge of a sheet, in pixels of the pictures: a little less than the margin. */
const EDGE = 12;

let session;
before(async () => {
  session = await start();
});
after(() => session?.close());

const spoken = await languages();

/** The ways to print a report: alone or beside another language, on either sheet. */
const WAYS = [false, true].flatMap((both) => Object.keys(SHEETS).map((format) => ({ format, both })));

/**
 * Printing is dear: in the usual run each language is printed alone and stands in a pair, on the two sheets by turns. The pair of
 * every other language holds the next one as well.
 */
function isUsual(index, { format, both }) {
  const formats = Object.keys(SHEETS);
  return both ? index % 2 === 0 && format === formats[(index / 2 + 1) % 2] : format === formats[index % 2];
}

/** Prints the report on screen, and looks at every sheet. */
async function isPrinted(page, format, texts) {
  const { pages, read, size, pictures } = await printed(page, format);

  for (const [side, length] of SHEETS[format].entries()) assert.ok(Math.abs(size[side] - length) < 2, `${size}`);
  const count = pages.length;
  for (const [number, text] of pages.entries()) {
    assert.match(text, new RegExp(`${number + 1} / ${count}\\s*$`), `the number of page ${number + 1}`);
    assert.ok(plain(text).startsWith(plain("Klong 7 – Läufer")), `the running title of page ${number + 1}`);
  }
  for (const [number, { width, height, dark }] of pictures.entries()) {
    assert.ok(dark.length > 40, `page ${number + 1} is empty`);
    const outside = dark.filter(([x, y]) => x < EDGE || x > width - EDGE || y < EDGE / 2 || y > height - EDGE / 2);
    assert.deepEqual(outside, [], `page ${number + 1} reaches over its margin`);
  }

  const [cover, summary, method] = read;
  const whole = read.join("");
  for (const said of texts) {
    assert.ok(cover.includes(plain(said("report-cover"))), "the cover");
    assert.ok(cover.includes(plain(said("footer-disclaimer"))), "the cover says that it is an estimate");
    // One page for those who decide: from its heading to its last sentence.
    assert.ok(summary.includes(plain(said("report-summary"))), "the summary begins on page 2");
    assert.ok(summary.includes(plain(said("report-measures"))), "the summary ends on page 2");
    assert.ok(method.includes(plain(said("report-method"))), "the method begins on page 3");
    for (const id of ["report-assumptions", "report-figures", "report-appendix", "report-sources", "report-answers", "guide-risks", "guide-next-steps", "timeline-heading"]) {
      assert.ok(whole.includes(plain(said(id))), id);
    }
  }
  // 994 kW: the reductions of the sample, and the address of a source.
  assert.ok(cover.includes("A.Nakamura"));
  assert.match(whole, /https?:\/\//);
}

describe("the printed report", { concurrency: 2 }, () => {
  for (const [index, language] of spoken.entries()) {
    const second = spoken[(index + 1) % spoken.length];
    test(`${language}, ${second}`, async (t) => {
      const page = await openApp(session, { language });
      await openReport(page, 1);
      await page.locator("#report-title").fill("Klong 7 – Läufer");
      await page.locator("#report-author").fill("A. Nakamura");
      for (const way of WAYS) {
        if (!FULL && !isUsual(index, way)) continue;
        const { format, both } = way;
        await t.test(`${format}, ${both ? "two languages" : "one language"}`, async () => {
          await page.locator("#report-second").selectOption(both ? second : { index: 0 });
          await page.locator(`.jcm-paper[data-languages="${both ? 2 : 1}"]`).waitFor();
          await isPrinted(page, format, await Promise.all((both ? [language, second] : [language]).map(messages)));
          assert.deepEqual(page.troubles.splice(0), []);
        });
      }
      await page.context().close();
    });
  }
});

test("what the visitor judges and notes is in the report, and stays", async () => {
  const page = await openApp(session);
  const texts = await messages("en");
  await openSample(page, 1);
  const risks = page.locator('[data-part="judgements"] details', { hasText: texts("guide-risks-funding") });
  await risks.locator("summary").click();
  const item = risks.locator("li", { hasText: texts("guide-risks-funding") });
  await item.locator("select").selectOption("high");
  await item.locator("textarea").fill("Two banks asked: one waits.");
  await page.locator('.jcm-result__actions a[href="#report"]').click();
  const paper = page.locator(".jcm-paper");
  await paper.locator('[data-chapter="points"]').getByText("Two banks asked: one waits.").waitFor();
  // What is judged worst is in the summary.
  const summary = paper.locator('[data-chapter="summary"]');
  await summary.getByText(texts("report-high")).waitFor();
  await summary.getByText(texts("guide-risks-funding")).waitFor();
  await page.reload();
  await summary.getByText(texts("guide-risks-funding")).waitFor();
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("without a connection the report stays in one language and says so", async () => {
  // The browser keeps nothing on the device here: with the copy there, every language is.
  const page = await openApp(session);
  const texts = await messages("en");
  await openReport(page, 0);
  await page.context().setOffline(true);
  await page.locator("#report-second").selectOption("ja");
  await page.getByText(texts("report-second-failed")).waitFor();
  assert.equal(await page.locator(".jcm-paper").getAttribute("data-languages"), "1");
  await page.context().setOffline(false);
  await page.getByRole("button", { name: texts("facts-again") }).click();
  await page.locator('.jcm-paper[data-languages="2"]').waitFor();
  await page.context().close();
});
