import type { Column } from "../subjects/drawColumns.js";
import type { FloatPlan } from "./floatPlan.js";
import { sumOf, weightOf } from "./floatScores.js";
import { fromSource } from "./fromSource.js";
import { literalNumbers } from "./keepNumbers.js";
import { writeSum } from "./writeSum.js";

/** Unrounded scores of complete answers. */
export type UnroundedLoop = (
  columns: Readonly<Record<string, Column>>,
  length: number,
) => { readonly score: Float64Array; readonly areas: Readonly<Record<string, Float64Array>> };

/**
 * Writes the fastest loop over complete answers, one unit after the other: the sums of all areas written out, nine unrounded
 * scores, no coverage and no level. It does not branch.
 */
export function writeUnroundedLoop({ areas }: FloatPlan): UnroundedLoop {
  const all = sumOf(areas, weightOf);
  const sums = areas.map((area) =>
    writeSum(area, 100 / sumOf(area.items, weightOf), { numbers: literalNumbers, missing: false, branching: false }),
  );
  const reads = sums.flatMap(({ columns }) =>
    [...columns].map(([name, { path }]) => `const ${name} = columns[${JSON.stringify(path)}].values;`),
  );
  const ids = areas.map(({ id }) => id);
  const body = `
    return function (columns, length) {
      ${reads.join("\n")}
      ${ids.map((id) => `const ${id} = new Float64Array(length);`).join("\n")}
      const total = new Float64Array(length);
      for (let i = 0; i < length; i++) {
        ${sums.map(({ reading, expression }, at) => `${reading} const score${at} = ${expression}; ${ids[at]!}[i] = score${at};`).join("\n")}
        total[i] = ${areas.map(({ weight }, at) => `score${at} * ${weight / all}`).join(" + ")};
      }
      return { score: total, areas: { ${ids.join(", ")} } };
    };`;
  return fromSource(Object.fromEntries(sums.flatMap(({ tables }) => [...tables])), body) as UnroundedLoop;
}
