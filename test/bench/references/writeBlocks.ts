import type { FloatPlan } from "./floatPlan.js";
import type { BlockScorer } from "./floatScores.js";
import { fromSource } from "./fromSource.js";
import { writeLevel } from "./writeLevel.js";

/** The loop over the units of one area in a block: what it reads of columns, the tables that it looks up, and its body. */
export interface WrittenArea {
  readonly reads: readonly string[];
  /** Names that the body uses, besides `i`, `k`, `out`, `coverage`, `sum` and `weight`. */
  readonly names: readonly string[];
  readonly tables: ReadonlyMap<string, Float64Array>;
  /** What it sets before it begins. */
  readonly before: string;
  /** In terms of the row `i` and of its place `k` in the block. */
  readonly body: string;
}

/** Writes a function for each area, and one that rounds the total and decides the level. */
export function writeBlocks(
  plan: FloatPlan,
  areas: readonly WrittenArea[],
  { total, noScore, branching }: { readonly total: string; readonly noScore: string; readonly branching: boolean },
): BlockScorer {
  const ids = plan.areas.map(({ id }) => id).join(", ");
  const common = "coverage, sum, weight, from, to";
  const definitions = areas.map(
    ({ names, before, body }, at) => `function block${at}(${names.join(", ")}, out, ${common}) {
      ${before}
      for (let i = from, k = 0; i < to; i++, k++) { ${body} }
    }`,
  );
  const calls = areas.map(({ names }, at) => `block${at}(${names.join(", ")}, ${plan.areas[at]!.id}, ${common});`);
  const source = `
    ${definitions.join("\n")}
    function finish(${ids}, scores, levels, ${common}) {
      for (let i = from, k = 0; i < to; i++, k++) {
        const score = Math.floor(${total} * 100 + 0.5) / 100;
        scores[i] = score;
        levels[i] = ${noScore}${writeLevel(plan.levels, (area) => `${plan.areas[area]!.id}[i]`, branching)};
      }
    }
    return function (columns, { score: scores, areas: { ${ids} }, coverage, level: levels }) {
      ${areas.flatMap(({ reads }) => reads).join("\n")}
      const sum = new Float64Array(1024);
      const weight = new Float64Array(1024);
      return function (from, to) {
        ${calls.join("\n")}
        finish(${ids}, scores, levels, ${common});
      };
    };`;
  return fromSource(Object.fromEntries(areas.flatMap(({ tables }) => [...tables])), source) as BlockScorer;
}
