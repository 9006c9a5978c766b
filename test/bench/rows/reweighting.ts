import type { Methodology } from "ssme";
import { prepareColumns } from "ssme/columns";
import { randomFrom } from "../../oracle/random.js";
import { floatPlan } from "../references/floatPlan.js";
import { prepareReweighting } from "../references/reweightingLoop.js";
import { compareSides } from "../rounds.js";
import type { Row } from "../row.js";
import { drawColumns } from "../subjects/drawColumns.js";
import { subjects } from "../subjects/subjects.js";

const clusters = 1000;
const reweightings = 1000;

/** Levels under other weights, against a loop with weights as arguments. */
export const reweightingRow: Row = {
  id: "reweighting",
  title: "`prepareColumns(…).levels({ weights })`: 1,000 clusters × 1,000 drawings of all weights",
  reference:
    "float64 loop with weights as arguments over values worked out beforehand; levels alone, on rounded scores",
  target: { atLeast: 0.75, unit: "times" },
  subjects: ["likert", "goalposts", "ssme2022"],
  measure: (subject, effort) => {
    const methodology: Methodology = subjects[subject];
    const columns = drawColumns(methodology, clusters);
    const plan = floatPlan(methodology);
    const paths = plan.areas.flatMap(({ id, items }) => [id, ...items.map(({ path }) => path)]);
    const random = randomFrom(7);
    const drawings = Array.from({ length: reweightings }, () =>
      Object.fromEntries(paths.map((path) => [path, random.whole(1, 40) / 10])),
    );
    const prepared = prepareColumns(columns, methodology);
    const loop = prepareReweighting(plan, columns, clusters, { branching: true });
    const branchless = prepareReweighting(plan, columns, clusters, { branching: false });
    const compared = compareSides(
      { units: clusters * reweightings, run: () => drawings.map((weights) => prepared.levels({ weights })) },
      { units: clusters * reweightings, run: () => drawings.map((weights) => loop(weights)) },
      // V8 compiles the reference well only after some ten thousand passes.
      { ...effort, warmUp: 3 * effort.warmUp },
      { branchless: { units: clusters * reweightings, run: () => drawings.map((weights) => branchless(weights)) } },
    );
    const differing = drawings.map((weights) => {
      const other = loop(weights);
      return prepared.levels({ weights }).reduce((count, level, row) => count + (level === other[row] ? 0 : 1), 0);
    });
    const levels = differing.reduce((sum, count) => sum + count, 0);
    const units = clusters * reweightings;
    return { ...compared, per: "units", differences: { units, scores: 0, levels } };
  },
};
