// The pages of the app and how a visitor gets to them, in one place: what a journey, a screenshot and a measurement know
// of the app's structure is here, so that a change of the wizard is a change of this file.

/** The steps in order, as the addresses name them. */
export const STEPS = ["country", "technology", "methodology", "activity", "costs", "results"];

/**
 * Opens the sample at `position` (from 0) on the first page; the app goes to its results. A plant that runs for fewer `years` than
 * the real one has all kinds of rows and marks, each a few times: enough for who looks at pages hundreds of times.
 */
export async function openSample(page, position, years) {
  await page.locator(".jcm-samples__item button").nth(position).click();
  await page.locator(".jcm-figures").waitFor();
  if (!years) return;
  // A frame keeps its study under a name of its own.
  const study = JSON.parse(await page.evaluate(() => Object.values(localStorage).find((kept) => kept.includes('"answers"'))));
  Object.assign(study.answers, { operating_years: years, crediting_years: years });
  await openFile(page, JSON.stringify(study));
  const answered = (years) => Object.values(localStorage).some((kept) => kept.includes(`"operating_years": "${years}"`));
  await page.waitForFunction(answered, years);
}

/** Opens a file of this text, as a visitor opens a saved study. */
export const openFile = (page, text) =>
  page.locator('.jcm-saved input[type="file"]').setInputFiles({ name: "study.json", mimeType: "application/json", buffer: Buffer.from(text) });

/** Goes to a step by the navigation, as a visitor would. */
export async function goTo(page, step) {
  await page.locator(".jcm-steps__button").nth(STEPS.indexOf(step)).click();
  await page.locator(`.jcm-steps__item:nth-child(${STEPS.indexOf(step) + 1})[data-state="current"]`).waitFor();
}

/** Opens every fold of questions, as a visitor does who wants to see them all. */
export async function unfold(page) {
  const folds = page.locator(".jcm-topic__questions details:not([open]) > summary, .jcm-topic__questions + details:not([open]) > summary");
  while (await folds.count()) await folds.first().click();
}

/**
 * Opens the report of the sample at `position`; with a `second` language beside that of the page, the first that is offered
 * where only "second" is asked for. In two languages everything stands twice: with `years`, in a study that has only begun, as the
 * report of a finished one is looked at in one language and read on paper in two.
 */
export async function openReport(page, position, second, years) {
  if (second && years) {
    await openFile(page, JSON.stringify({ format: 1, answers: { country: "MN", technology: "solar_pv", start_year: "2028" } }));
    await page.locator("#field-country").filter({ has: page.locator('option[value="MN"]:checked') }).waitFor();
    await page.evaluate(() => (location.hash = "#report"));
  } else {
    await openSample(page, position, years);
    await page.locator('.jcm-result__actions a[href="#report"]').click();
  }
  await page.locator(".jcm-paper").waitFor();
  if (!second) return;
  const list = page.locator("#report-second");
  await list.selectOption(second === "second" ? { index: 1 } : second);
  await page.locator('.jcm-paper[data-languages="2"]').waitFor();
}

/** Waits until the second language, where there still is one, stands beside the first: its texts are fetched anew with each change. */
async function bothLanguages(page) {
  if (await page.locator("#report-second").inputValue()) await page.locator('.jcm-paper[data-languages="2"]').waitFor();
}

const inSample = (step) => async (page, years) => {
  await openSample(page, 0, years);
  await goTo(page, step);
};

/**
 * The pages in the order of a visit. `path` is the address they are opened at (the app's own links lead there as well);
 * `reach`, where given, goes on from there as a visitor would, in a sample of fewer `years` where its second argument says so.
 * `settled` waits, after the language was changed, for what comes later than the texts of the page.
 */
export const PAGES = [
  { name: "start", path: "" },
  { name: "country", path: "", reach: inSample("country") },
  { name: "technology", path: "", reach: inSample("technology") },
  { name: "methodology", path: "", reach: inSample("methodology") },
  { name: "activity", path: "", reach: inSample("activity") },
  { name: "costs", path: "", reach: inSample("costs") },
  { name: "results", path: "", reach: inSample("results") },
  { name: "results-refused", path: "", reach: (page, years) => openSample(page, 3, years) },
  { name: "results-empty", path: "#results" },
  {
    name: "explanation",
    path: "",
    reach: async (page, years) => {
      await openSample(page, 0, years);
      await page.locator(".jcm-figure button").first().click();
      await page.locator("dialog[open]").waitFor();
    },
  },
  {
    name: "everything",
    path: "",
    reach: async (page, years) => {
      await inSample("costs")(page, years);
      await page.locator(".jcm-topic__other").click();
      await page.locator(".jcm-everything").first().waitFor();
      await unfold(page);
    },
  },
  { name: "report", path: "", reach: (page, years) => openReport(page, 0, undefined, years) },
  { name: "report-two", path: "", reach: (page, years) => openReport(page, 1, "second", years), settled: bothLanguages },
  { name: "accessibility", path: "#accessibility" },
  { name: "about", path: "#about" },
  { name: "hosts", path: "#hosts" },
  { name: "developers", path: "#developers" },
  { name: "data", path: "#data" },
  { name: "privacy", path: "#privacy" },
  { name: "history", path: "#history" },
  {
    name: "selfcheck",
    path: "#selfcheck",
    reach: async (page) => {
      await page.locator(".jcm-topic__actions button").click();
      await page.locator("#selfcheck-table").waitFor();
    },
  },
  {
    name: "activity-errors",
    path: "",
    reach: async (page, years) => {
      await inSample("activity")(page, years);
      await page.locator("#field-capacity-kw").fill("abc");
      await page.locator("#field-generation-mwh").fill("-5");
      await page.locator('.jcm-topic__actions [data-kind="primary"]').click();
    },
  },
];

/** The page that stands for the app in the README. */
export const README_PAGE = "results";

/**
 * Where the time from a keystroke to the updated figures is measured: a numeric field, and the figures that follow it
 * on the same screen, as CSS selectors. `null` until there is such a page.
 */
export const KEYSTROKE = { path: "", reach: inSample("activity"), field: "#field-capacity-kw", figures: ".jcm-summary" };
