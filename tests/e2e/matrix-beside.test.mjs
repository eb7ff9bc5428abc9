// The report, the pages on the calculator, and what went wrong, in every language, width and colours: see matrix.mjs.

import { testPages } from "./matrix.mjs";

await testPages("report", undefined);
