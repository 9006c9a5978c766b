import type { FloatArea, FloatPlan } from "./floatPlan.js";
import { sumOf, weightOf, type BlockScorer } from "./floatScores.js";
import { writeBlocks, type WrittenArea } from "./writeBlocks.js";
import { writeCheck, writeSum } from "./writeSum.js";

/**
 * Writes the loops for blocks in which everything is answered. They read no states and write no coverage. If they are
 * `checked`, they look whether every number is an answer.
 */
export function writeCompleteBlocks(plan: FloatPlan, checked: boolean): BlockScorer {
  const all = sumOf(plan.areas, weightOf);
  const areas = plan.areas.map((area, at) => writeArea(area, area.weight / all, at === 0, checked));
  return writeBlocks(plan, areas, { total: "sum[k]", noScore: "" });
}

function writeArea(area: FloatArea, share: number, isFirst: boolean, checked: boolean): WrittenArea {
  const sum = writeSum(area, 100 / sumOf(area.items, weightOf), { missing: false });
  const { reading, expression, columns, tables } = sum;
  return {
    tables,
    names: [...columns.keys(), ...tables.keys()],
    reads: [...columns].map(([name, { path }]) => `const ${name} = columns[${JSON.stringify(path)}].values;`),
    body: `
      ${reading}
      const given = ${expression};
      ${checked ? writeCheck(sum) : ""}
      out[i] = Math.floor(given * 100 + 0.5) / 100;
      sum[k] ${isFirst ? "=" : "+="} given * ${share};`,
  };
}
