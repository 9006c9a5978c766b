import type { FloatArea, FloatPlan } from "./floatPlan.js";
import { sumOf, weightOf, type BlockScorer } from "./floatScores.js";
import { keepNumbers } from "./keepNumbers.js";
import { writeBlocks, type WrittenArea } from "./writeBlocks.js";
import { writeSum } from "./writeSum.js";

/** Writes the loops for blocks in which everything is answered. They read no states and write no coverage. */
export function writeCompleteBlocks(plan: FloatPlan, branching: boolean): BlockScorer {
  const all = sumOf(plan.areas, weightOf);
  const areas = plan.areas.map((area, at) => writeArea(area, area.weight / all, at === 0, branching));
  return writeBlocks(plan, areas, { total: "sum[k]", noScore: "", branching });
}

function writeArea(area: FloatArea, share: number, isFirst: boolean, branching: boolean): WrittenArea {
  const numbers = keepNumbers();
  const { reading, expression, columns, tables } = writeSum(area, 100 / sumOf(area.items, weightOf), {
    numbers,
    missing: false,
    branching,
  });
  const { write } = numbers;
  const body = `
      ${reading}
      const given = ${expression};
      out[i] = Math.floor(given * ${write(100)} + ${write(0.5)}) / ${write(100)};
      sum[k] ${isFirst ? "=" : "+="} given * ${write(share)};`;
  const kept = `${area.id}Numbers`;
  return {
    tables: new Map([...tables, [kept, numbers.kept()]]),
    names: [...columns.keys(), ...tables.keys(), kept],
    before: numbers.declare(kept),
    reads: [...columns].map(([name, { path }]) => `const ${name} = columns[${JSON.stringify(path)}].values;`),
    body,
  };
}
