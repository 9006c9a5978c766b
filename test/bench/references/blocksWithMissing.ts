import type { FloatArea, FloatPlan } from "./floatPlan.js";
import { sumOf, weightOf, type BlockScorer } from "./floatScores.js";
import { literalNumbers } from "./keepNumbers.js";
import { writeBlocks, type WrittenArea } from "./writeBlocks.js";
import { writeSum } from "./writeSum.js";

/**
 * Writes the loops for blocks in which answers are missing. The states of an area's answers make an index into tables of
 * what the weights add up to, so that nothing branches by what is missing.
 */
export function writeBlocksWithMissing(plan: FloatPlan, branching: boolean): BlockScorer {
  const areas = plan.areas.map((area, at) => writeArea(area, at, plan, branching));
  const total = plan.needsAllAreas ? "sum[k]" : "sum[k] / weight[k]";
  return writeBlocks(plan, areas, { total, noScore: "score !== score ? -2 : ", branching });
}

function writeArea(area: FloatArea, at: number, plan: FloatPlan, branching: boolean): WrittenArea {
  const { reading, expression, columns, tables } = writeSum(area, 100, {
    numbers: literalNumbers,
    missing: true,
    branching,
  });
  const { perWeight, answered } = stateTables(area);
  const states = [...columns.keys()].map((name) => `${name}States`);
  const share = area.weight / sumOf(plan.areas, weightOf);
  const set = at === 0 ? "=" : "+=";
  const total = plan.needsAllAreas
    ? `sum[k] ${set} score * ${share};`
    : `const has = score === score;
       sum[k] ${set} has ? score * ${area.weight} : 0;
       weight[k] ${set} has ? ${area.weight} : 0;`;
  const known = states.map((name, item) => `(${name}[i] << ${2 * item})`).join(" | ");
  return {
    tables: new Map([...tables, [`perWeight${at}`, perWeight], [`answered${at}`, answered]]),
    names: [...columns.keys(), ...states, ...tables.keys(), `perWeight${at}`, `answered${at}`],
    before: "",
    reads: [...columns].map(
      ([name, { path }]) => `const { values: ${name}, states: ${name}States } = columns[${JSON.stringify(path)}];`,
    ),
    body: `
      const known = ${known};
      ${reading}
      const given = ${expression};
      const score = given * perWeight${at}[known];
      out[i] = Math.floor(score * 100 + 0.5) / 100;
      coverage[i] ${set} answered${at}[known] * ${share};
      ${total}`,
  };
}

/** By the states of an area's answers, two bits each: one over the answered weight (NaN: no score), and the coverage. */
function stateTables({ items, minimumCoverage }: FloatArea): { perWeight: Float64Array; answered: Float64Array } {
  const length = 4 ** items.length;
  const perWeight = new Float64Array(length);
  const answered = new Float64Array(length);
  for (let known = 0; known < length; known++) {
    const stateOf = (at: number): number => (known >> (2 * at)) & 3;
    const given = sumOf(items, ({ weight }, at) => (stateOf(at) === 0 ? weight : 0));
    const applies = sumOf(items, ({ weight }, at) => (stateOf(at) === 3 ? 0 : weight));
    answered[known] = given / applies;
    perWeight[known] = given === 0 || given / applies < minimumCoverage ? NaN : 1 / given;
  }
  return { perWeight, answered };
}
