import type { Methodology } from "ssme";
import { scoreColumns } from "ssme/columns";
import { compareSides } from "../rounds.js";
import type { Row } from "../row.js";
import { drawColumns, repeatColumns } from "../subjects/drawColumns.js";
import { subjects } from "../subjects/subjects.js";

/** Time per unit of many units over that of few. */
export const growthRow: Row = {
  id: "growth",
  title: "time per unit of `scoreColumns` with 1,000,000 units",
  reference: "time per unit of `scoreColumns` with 1,000 units, repeated for as long",
  target: { atLeast: 0.8, atMost: 1.2, unit: "times" },
  subjects: ["likert", "goalposts", "ssme2022"],
  measure: (subject, effort) => {
    const methodology: Methodology = subjects[subject];
    const few = drawColumns(methodology, 1000);
    const many = repeatColumns(few, 1000);
    // The ratio of units per second, the other way round, is the ratio of times per unit.
    const { ratio, library, reference } = compareSides(
      { units: 1000, run: () => scoreColumns(few, methodology) },
      { units: 1_000_000, run: () => scoreColumns(many, methodology) },
      { ...effort, milliseconds: Math.max(effort.milliseconds, 300) },
    );
    return { figure: ratio, library: reference.median, reference: library.median, per: "units" };
  },
};
