import { defineMethodology, type AnswersOf, type Methodology } from "ssme";
import { group, quantity } from "../nodes.js";

const root = group(
  { es: "Subindicador de SIGMA", en: "SIGMA sub-indicator" },
  {
    share: quantity(
      { es: "Proporción que cumple", en: "Share that complies" },
      { kind: "percent" },
      {
        rubric: { kind: "goalposts", from: 5, to: 80 },
      },
    ),
  },
);

/** A share in per cent. */
export type SigmaAnswers = AnswersOf<typeof root>;

/** A sub-indicator of SIGMA's Principles of Public Administration: 0 points up to 5 %, 2 from 80 %, linear in between. */
export const sigma: Methodology<SigmaAnswers> = defineMethodology<SigmaAnswers>({
  id: "sigma-sub-indicator",
  version: "1",
  title: { es: "Subindicador de SIGMA", en: "SIGMA sub-indicator" },
  official: false,
  scale: 2,
  rounding: { decimals: 2, mode: "half-up" },
  classifyOn: "exact",
  ladder: "highest",
  root,
  levels: [],
  checks: [],
});
