import type { Methodology } from "ssme";
import { scoreColumns, type ScoredColumns } from "ssme/columns";
import { compareSides } from "../rounds.js";
import type { Row } from "../row.js";
import { drawColumns, repeatColumns } from "../subjects/drawColumns.js";
import { subjects } from "../subjects/subjects.js";

const few = 1000;
const many = 1_000_000;

/** Time per unit of many units over that of few. */
export const growthRow: Row = {
  id: "growth",
  title: "time per unit of `scoreColumns` with 1,000,000 units",
  reference: "time per unit of `scoreColumns` with 1,000 units, repeated for as long",
  target: { atLeast: 0.8, atMost: 1.2, unit: "times" },
  subjects: ["likert", "goalposts", "ssme2022"],
  measure: (subject, effort) => {
    const methodology: Methodology = subjects[subject];
    const small = drawColumns(methodology, few);
    const large = repeatColumns(small, many / few);
    // The ratio of units per second, the other way round, is the ratio of times per unit.
    const { figure, library, reference } = compareSides(
      { units: few, run: () => scoreColumns(small, methodology) },
      { units: many, run: () => scoreColumns(large, methodology) },
      { ...effort, milliseconds: Math.max(effort.milliseconds, 300) },
    );
    const memory = memoryTime(scoreColumns(large, methodology));
    return {
      figure,
      library: reference,
      reference: library,
      per: "units",
      remark: `${(1_000_000_000 / reference.median).toFixed(0)} ns per unit; memory for its results that was not used before takes ${memory.toFixed(0)} ns`,
    };
  },
};

/** How many nanoseconds per unit it takes to write the results of all into new arrays, none of which is let go meanwhile. */
function memoryTime({ score, areas, coverage, level }: ScoredColumns): number {
  const start = performance.now();
  const copies = [1, 2, 3].map(() => [score, ...Object.values(areas), coverage, level].map((result) => result.slice()));
  return (1_000_000 * (performance.now() - start)) / (copies.length * many);
}
