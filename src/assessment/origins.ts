import type { Origin } from "./assessment.js";

const all: Readonly<Record<Origin, true>> = { survey: true, reconstruction: true, example: true };

/** Every origin that an assessment may name; the compiler asks for all of them. */
export const origins: readonly Origin[] = /* @__PURE__ */ Object.keys(all) as Origin[];
