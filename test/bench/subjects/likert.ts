import { defineMethodology, type Methodology } from "ssme";
import { same } from "../../conformance/nodes.js";
import { eightAreas } from "./invented.js";

const marks = ["never", "rarely", "sometimes", "often", "always"];

/** Forty questions answered on a scale of five. All weigh the same. */
export const likert: Methodology<object> = defineMethodology(
  eightAreas(
    "likert",
    (at) => ({
      kind: "choice",
      name: same(`Item ${at}`),
      question: same(`How often ${at}?`),
      options: Object.fromEntries(marks.map((mark) => [mark, { name: same(mark) }])),
      rubric: { kind: "points", points: Object.fromEntries(marks.map((mark, index) => [mark, index])) },
      provenance: { item: { status: "assumed", source: "Invented for the benchmark." } },
    }),
    { equal: true },
  ),
);
