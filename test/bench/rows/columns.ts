import type { Methodology } from "ssme";
import { scoreColumns } from "ssme/columns";
import { prepareFloatLoop } from "../references/floatLoop.js";
import { floatPlan } from "../references/floatPlan.js";
import { writeUnroundedLoop } from "../references/unroundedLoop.js";
import { compareSides, type Effort } from "../rounds.js";
import type { Measured, Row } from "../row.js";
import { drawColumns } from "../subjects/drawColumns.js";
import { subjects } from "../subjects/subjects.js";
import { scoreColumnsWithoutChecks } from "../withoutChecks.js";
import { countDifferences } from "./countDifferences.js";

const length = 100_000;
const names = ["likert", "goalposts", "ssme2022"] as const;

const complete: Row = {
  id: "columns",
  title: "`scoreColumns`: nine rounded scores, coverage and level",
  reference: "float64 loop with the same outputs from the same columns, area by area in blocks of 1,024 units",
  target: { atLeast: 1, unit: "times" },
  subjects: names,
  measure: (subject, effort) => measureBlocks(subjects[subject], 0, effort),
};

const unrounded: Row = {
  id: "unrounded",
  title: "the same",
  reference:
    "the fastest float64 loop row by row, which does not branch: nine scores that are not rounded, no coverage and no level",
  target: { atLeast: 0.6, unit: "times" },
  subjects: names,
  measure: (subject, effort) => measureUnrounded(subjects[subject], effort),
};

const withMissing: Row = {
  id: "missing",
  title: "the same with 10 % missing",
  reference: "the loop of row 1, which leaves missing answers out",
  target: { atLeast: 0.9, unit: "times" },
  subjects: names,
  measure: (subject, effort) => measureBlocks(subjects[subject], 0.1, effort),
};

async function measureUnrounded(methodology: Methodology, effort: Effort): Promise<Measured> {
  const columns = drawColumns(methodology, length);
  const plan = floatPlan(methodology);
  const loop = writeUnroundedLoop(plan);
  const unchecked = await scoreColumnsWithoutChecks();
  const compared = compareSides(
    { units: length, run: () => scoreColumns(columns, methodology) },
    { units: length, run: () => loop(columns, length) },
    effort,
    { unchecked: { units: length, run: () => unchecked(columns, methodology) } },
  );
  countDifferences(scoreColumns(columns, methodology), loop(columns, length), { rounded: false });
  return { ...compared, per: "units" };
}

async function measureBlocks(methodology: Methodology, missing: number, effort: Effort): Promise<Measured> {
  const columns = drawColumns(methodology, length, { missing });
  const plan = floatPlan(methodology);
  const loop = prepareFloatLoop(plan, { branching: true });
  const branchless = prepareFloatLoop(plan, { branching: false });
  const unchecked = await scoreColumnsWithoutChecks();
  const compared = compareSides(
    { units: length, run: () => scoreColumns(columns, methodology) },
    { units: length, run: () => loop(columns, length) },
    effort,
    {
      unchecked: { units: length, run: () => unchecked(columns, methodology) },
      branchless: { units: length, run: () => branchless(columns, length) },
    },
  );
  const differences = countDifferences(scoreColumns(columns, methodology), loop(columns, length), { rounded: true });
  return { ...compared, per: "units", differences };
}

/** Scoring columns, against loops over the same columns. */
export const columnRows: readonly Row[] = [complete, unrounded, withMissing];
