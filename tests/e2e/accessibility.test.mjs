// The steps of the study and their results are accessible: see accessible.mjs.

import { areAccessible, OF_THE_STUDY } from "./accessible.mjs";

await areAccessible(OF_THE_STUDY);
