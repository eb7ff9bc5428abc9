// The report and the pages on the calculator are accessible: see accessible.mjs.

import { areAccessible, BESIDE_IT } from "./accessible.mjs";

await areAccessible(BESIDE_IT);
