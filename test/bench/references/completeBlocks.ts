import type { FloatArea, FloatPlan } from "./floatPlan.js";
import { sumOf, weightOf, type BlockScorer } from "./floatScores.js";
import { writeBlocks, type WrittenArea } from "./writeBlocks.js";
import { writeSum } from "./writeSum.js";

/** Writes the loops for blocks in which everything is answered. They read no states and write no coverage. */
export function writeCompleteBlocks(plan: FloatPlan): BlockScorer {
  const all = sumOf(plan.areas, weightOf);
  const areas = plan.areas.map((area, at) => writeArea(area, area.weight / all, at === 0));
  return writeBlocks(plan, areas, { total: "sum[k]", noScore: "" });
}

function writeArea(area: FloatArea, share: number, isFirst: boolean): WrittenArea {
  const { expression, columns, tables } = writeSum(area, 100 / sumOf(area.items, weightOf), { missing: false });
  return {
    tables,
    names: [...columns.keys(), ...tables.keys()],
    reads: [...columns].map(([name, { path }]) => `const ${name} = columns[${JSON.stringify(path)}].values;`),
    body: `
      const score = ${expression};
      out[i] = Math.floor(score * 100 + 0.5) / 100;
      sum[k] ${isFirst ? "=" : "+="} score * ${share};`,
  };
}
