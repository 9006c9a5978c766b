import type { Methodology } from "ssme";
import { scoreColumns } from "ssme/columns";
import { prepareFloatLoop } from "../references/floatLoop.js";
import { floatPlan } from "../references/floatPlan.js";
import { writeUnroundedLoop } from "../references/unroundedLoop.js";
import { compareSides, type Effort } from "../rounds.js";
import type { Measured, Row } from "../row.js";
import { drawColumns } from "../subjects/drawColumns.js";
import { subjects } from "../subjects/subjects.js";
import { countDifferences } from "./countDifferences.js";

const length = 100_000;
const names = ["likert", "goalposts", "ssme2022"] as const;

const complete: Row = {
  id: "columns",
  title: "`scoreColumns`: nine rounded scores, coverage and level",
  reference: "float64 loop with the same outputs from the same columns, area by area in blocks of 1,024 units",
  target: { atLeast: 1, unit: "times" },
  subjects: names,
  measure: (subject, effort) => measureBlocks(subjects[subject], { missing: 0, assumesComplete: false }, effort),
};

const assumed: Row = {
  id: "columns-assumed",
  title: "the same",
  reference: "the same loop without looking at the states: it takes for granted that everything is answered",
  target: null,
  subjects: names,
  measure: (subject, effort) => measureBlocks(subjects[subject], { missing: 0, assumesComplete: true }, effort),
};

const unroundedRows: Row = {
  id: "unrounded",
  title: "the same",
  reference: "float64 loop row by row: nine scores that are not rounded, no coverage and no level",
  target: { atLeast: 0.6, unit: "times" },
  subjects: names,
  measure: (subject, effort) => measureUnrounded(subjects[subject], "rows", effort),
};

const unroundedBlocks: Row = {
  id: "unrounded-blocks",
  title: "the same",
  reference: "the same float64 loop, area by area in blocks of 1,024 units",
  target: null,
  subjects: names,
  measure: (subject, effort) => measureUnrounded(subjects[subject], "blocks", effort),
};

const withMissing: Row = {
  id: "missing",
  title: "the same with 10 % missing",
  reference: "the loop of row 1, which leaves missing answers out",
  target: { atLeast: 0.9, unit: "times" },
  subjects: names,
  measure: (subject, effort) => measureBlocks(subjects[subject], { missing: 0.1, assumesComplete: false }, effort),
};

function measureUnrounded(methodology: Methodology, layout: "rows" | "blocks", effort: Effort): Measured {
  const columns = drawColumns(methodology, length);
  const loop = writeUnroundedLoop(floatPlan(methodology), layout);
  const { ratio, library, reference } = compareSides(
    { units: length, run: () => scoreColumns(columns, methodology) },
    { units: length, run: () => loop(columns, length) },
    effort,
  );
  countDifferences(scoreColumns(columns, methodology), loop(columns, length), { rounded: false });
  return { figure: ratio, library: library.median, reference: reference.median, per: "units" };
}

function measureBlocks(
  methodology: Methodology,
  { missing, assumesComplete }: { readonly missing: number; readonly assumesComplete: boolean },
  effort: Effort,
): Measured {
  const columns = drawColumns(methodology, length, { missing });
  const loop = prepareFloatLoop(floatPlan(methodology), { assumesComplete });
  const { ratio, library, reference } = compareSides(
    { units: length, run: () => scoreColumns(columns, methodology) },
    { units: length, run: () => loop(columns, length) },
    effort,
  );
  const differences = countDifferences(scoreColumns(columns, methodology), loop(columns, length), { rounded: true });
  return { figure: ratio, library: library.median, reference: reference.median, per: "units", differences };
}

/** Scoring columns, against loops over the same columns. */
export const columnRows: readonly Row[] = [complete, assumed, unroundedRows, unroundedBlocks, withMissing];
