import { defineMethodology, type Methodology } from "ssme";
import { quantity, same } from "../../conformance/nodes.js";
import { eightAreas } from "./invented.js";

const items = [
  { from: 0, to: 100, weight: 1 },
  { from: 2.5, to: 15.5, weight: 1.5 },
  { from: 90, to: 5, weight: 0.5 },
  { from: 0.25, to: 4.75, weight: 2 },
  { from: 1000, to: 250000, weight: 1.25 },
] as const;

/** Forty numbers with two decimals between goalposts, some of them the better the smaller, with weights of their own. */
export const goalposts: Methodology<object> = defineMethodology(
  eightAreas(
    "goalposts",
    (at) => {
      const { from, to, weight } = items[at]!;
      const unit = { kind: "ratio", of: same(`item ${at}`) } as const;
      return quantity(same(`Item ${at}`), unit, { weight, rubric: { kind: "goalposts", from, to } });
    },
    { equal: false },
  ),
);
