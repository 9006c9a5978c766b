import type { Column } from "../subjects/drawColumns.js";
import type { FloatArea, FloatPlan } from "./floatPlan.js";
import { fromSource } from "./fromSource.js";
import { writeLevel } from "./writeLevel.js";
import { writeSum } from "./writeSum.js";

/** Scores as the library gives them, in floating point. */
export interface FloatScores {
  readonly score: Float64Array;
  readonly areas: Readonly<Record<string, Float64Array>>;
  readonly coverage: Float64Array;
  /** -1: no level; -2: no score. */
  readonly level: Int16Array;
}

/** A float loop over columns. */
export type BlockLoop = (columns: Readonly<Record<string, Column>>, length: number) => FloatScores;

/**
 * Writes the loop that gives what the library gives: eight areas and a total, each rounded to two decimals, coverage and
 * level. It goes area by area through blocks of 1,024 units, which stay in the cache, with the sums of each area written
 * out and every constant folded.
 *
 * Without `missing` it takes the answers to be complete and reads no states. With it, the states of an area's answers
 * make an index into tables of what the weights add up to, so that nothing branches.
 */
export function writeBlockLoop(plan: FloatPlan, { missing }: { readonly missing: boolean }): BlockLoop {
  const areas = plan.areas.map((area, at) =>
    missing ? areaWithMissing(area, at, plan) : completeArea(area, at, plan),
  );
  const outputs = plan.areas.map(({ id }) => id);
  const noScore = missing ? "score !== score ? -2 : " : "";
  const total = missing && !plan.needsAllAreas ? "sum[k] / weight[k]" : "sum[k]";
  const body = `
    ${areas.map(({ definition }) => definition).join("\n")}
    function finish(${[...outputs, "scores", "levels", "sum", "weight", "from", "to"].join(", ")}) {
      for (let i = from, k = 0; i < to; i++, k++) {
        const score = Math.floor(${total} * 100 + 0.5) / 100;
        scores[i] = score;
        levels[i] = ${noScore}${writeLevel(plan.levels, (area) => `${outputs[area]!}[i]`)};
      }
    }
    return function (columns, length) {
      ${areas.flatMap(({ reads }) => reads).join("\n")}
      ${outputs.map((id) => `const ${id} = new Float64Array(length);`).join("\n")}
      const scores = new Float64Array(length);
      const coverage = new Float64Array(length)${missing ? "" : ".fill(1)"};
      const levels = new Int16Array(length);
      const sum = new Float64Array(1024);
      const weight = new Float64Array(1024);
      for (let from = 0; from < length; from += 1024) {
        const to = Math.min(from + 1024, length);
        ${areas.map(({ call }) => call).join("\n")}
        finish(${[...outputs, "scores", "levels", "sum", "weight", "from", "to"].join(", ")});
      }
      return { score: scores, areas: { ${outputs.join(", ")} }, coverage, level: levels };
    };`;
  const tables = areas.flatMap((area) => [...area.tables]);
  return fromSource(Object.fromEntries(tables), body) as BlockLoop;
}

/** One area: what to read of the columns, a function for a block, the call of it, and the tables that it looks up. */
interface WrittenArea {
  readonly reads: readonly string[];
  readonly definition: string;
  readonly call: string;
  readonly tables: ReadonlyMap<string, Float64Array>;
}

function completeArea(area: FloatArea, at: number, plan: FloatPlan): WrittenArea {
  const weight = sumOf(area.items, itemWeight);
  const { expression, columns, tables } = writeSum(area, 100 / weight, { missing: false });
  const names = [...columns.keys(), ...tables.keys()];
  const share = area.weight / sumOf(plan.areas, itemWeight);
  const parameters = [...names, "out", "sum", "from", "to"].join(", ");
  return {
    tables,
    reads: [...columns].map(([name, { path }]) => `const ${name} = columns[${JSON.stringify(path)}].values;`),
    definition: `function block${at}(${parameters}) {
      for (let i = from, k = 0; i < to; i++, k++) {
        const score = ${expression};
        out[i] = Math.floor(score * 100 + 0.5) / 100;
        sum[k] ${at === 0 ? "=" : "+="} score * ${share};
      }
    }`,
    call: `block${at}(${[...names, area.id, "sum", "from", "to"].join(", ")});`,
  };
}

function areaWithMissing(area: FloatArea, at: number, plan: FloatPlan): WrittenArea {
  const { expression, columns, tables } = writeSum(area, 100, { missing: true });
  const names = [...columns.keys()];
  const states = names.map((name) => `${name}States`);
  const known = { ...stateTables(area) };
  const all = sumOf(plan.areas, itemWeight);
  const set = at === 0 ? "=" : "+=";
  const inputs = [...names, ...states, ...tables.keys()];
  const total = plan.needsAllAreas
    ? `sum[k] ${set} score * ${area.weight / all};`
    : `const has = score === score;
       sum[k] ${set} has ? score * ${area.weight} : 0;
       weight[k] ${set} has ? ${area.weight} : 0;`;
  return {
    tables: new Map([...tables, [`perWeight${at}`, known.perWeight], [`answered${at}`, known.answered]]),
    reads: [...columns].map(
      ([name, { path }]) => `const { values: ${name}, states: ${name}States } = columns[${JSON.stringify(path)}];`,
    ),
    definition: `function block${at}(${[...inputs, "perWeight", "answered", "out", "coverage", "sum", "weight", "from", "to"].join(", ")}) {
      for (let i = from, k = 0; i < to; i++, k++) {
        const known = ${states.map((name, item) => `(${name}[i] << ${2 * item})`).join(" | ")};
        const score = (${expression}) * perWeight[known];
        out[i] = Math.floor(score * 100 + 0.5) / 100;
        coverage[i] += answered[known] * ${area.weight / all};
        ${total}
      }
    }`,
    call: `block${at}(${[...inputs, `perWeight${at}`, `answered${at}`, area.id, "coverage", "sum", "weight", "from", "to"].join(", ")});`,
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

function itemWeight({ weight }: { readonly weight: number }): number {
  return weight;
}

function sumOf<T>(items: readonly T[], part: (item: T, at: number) => number): number {
  return items.reduce((sum, item, at) => sum + part(item, at), 0);
}
