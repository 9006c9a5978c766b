import type { Methodology } from "ssme";
import { scoreColumns } from "ssme/columns";
import { prepareDecimalScores } from "../references/decimalScores.js";
import { floatPlan } from "../references/floatPlan.js";
import { compareSides } from "../rounds.js";
import type { Row } from "../row.js";
import { drawColumns } from "../subjects/drawColumns.js";
import { subjects } from "../subjects/subjects.js";
import { countDifferences } from "./countDifferences.js";

const length = 100_000;
/** So many are enough for a second of decimal.js. */
const few = 500;

/** Scoring columns, against decimal.js. */
export const decimalRow: Row = {
  id: "decimal",
  title: "`scoreColumns`: nine rounded scores, coverage and level",
  reference: "naive decimal.js over 500 of the same units: nine rounded scores and a level, divisions at 20 digits",
  target: { atLeast: 150, unit: "times" },
  subjects: ["likert", "goalposts", "ssme2022"],
  measure: (subject, effort) => {
    const methodology: Methodology = subjects[subject];
    const columns = drawColumns(methodology, length);
    const score = prepareDecimalScores(floatPlan(methodology), columns);
    const scoreFew = () => Array.from({ length: few }, (_, row) => score(row));
    const compared = compareSides(
      { units: length, run: () => scoreColumns(columns, methodology) },
      { units: few, run: scoreFew },
      effort,
    );
    const own = scoreColumns(columns, methodology);
    const naive = scoreFew();
    const ids = Object.keys(own.areas);
    const differences = countDifferences(
      {
        score: own.score.subarray(0, few),
        areas: Object.fromEntries(ids.map((id) => [id, own.areas[id]!.subarray(0, few)])),
        level: own.level.subarray(0, few),
      },
      {
        score: naive.map((unit) => unit.score),
        areas: Object.fromEntries(ids.map((id, at) => [id, naive.map((unit) => unit.areas[at]!)])),
        level: naive.map((unit) => unit.level),
      },
      { rounded: true },
    );
    return { ...compared, per: "units", differences };
  },
};
