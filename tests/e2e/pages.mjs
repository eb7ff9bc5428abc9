// The pages of the app and how a visitor gets to them, in one place: what a journey, a screenshot and a measurement know
// of the app's structure is here, so that a change of the wizard is a change of this file.

/**
 * The pages in the order of a visit. `path` is the address they are opened at (the app's own links lead there as well); `reach`, where
 * given, goes on from there as a visitor would.
 */
export const PAGES = [{ name: "start", path: "" }];

/** The page that stands for the app in the README. */
export const README_PAGE = "start";

/**
 * Where the time from a keystroke to the updated figures is measured: a numeric field, and the figures that follow it
 * on the same screen, as CSS selectors. `null` until there is such a page.
 */
export const KEYSTROKE = null;
