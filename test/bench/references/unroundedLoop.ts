import type { Column } from "../subjects/drawColumns.js";
import type { FloatArea, FloatPlan } from "./floatPlan.js";
import { fromSource } from "./fromSource.js";
import { writeSum, type WrittenSum } from "./writeSum.js";

/** Unrounded scores of complete answers. */
export type UnroundedLoop = (
  columns: Readonly<Record<string, Column>>,
  length: number,
) => { readonly score: Float64Array; readonly areas: Readonly<Record<string, Float64Array>> };

/**
 * Writes the fastest loops over complete answers: the sums of all areas written out, nine unrounded scores, no coverage
 * and no level. `rows` takes one unit after the other, which is best as long as all columns are in the cache; `blocks`
 * takes one area after the other for 1,024 units, which is best when they come from memory.
 */
export function writeUnroundedLoop({ areas }: FloatPlan, layout: "rows" | "blocks"): UnroundedLoop {
  const all = areas.reduce((sum, { weight }) => sum + weight, 0);
  const parts = areas.map((area): Part => {
    const weight = area.items.reduce((sum, item) => sum + item.weight, 0);
    return { area, share: area.weight / all, ...writeSum(area, 100 / weight, { missing: false }) };
  });
  const reads = parts.flatMap(({ columns }) =>
    [...columns].map(([name, { path }]) => `const ${name} = columns[${JSON.stringify(path)}].values;`),
  );
  const { definitions, loop } = layout === "rows" ? writeRows(parts) : writeBlocks(parts);
  const body = `
    ${definitions}
    return function (columns, length) {
      ${reads.join("\n")}
      ${areas.map(({ id }) => `const ${id} = new Float64Array(length);`).join("\n")}
      const total = new Float64Array(length);
      ${loop}
      return { score: total, areas: { ${areas.map(({ id }) => id).join(", ")} } };
    };`;
  return fromSource(Object.fromEntries(parts.flatMap(({ tables }) => [...tables])), body) as UnroundedLoop;
}

interface Part extends WrittenSum {
  readonly area: FloatArea;
  readonly share: number;
}

interface WrittenLoop {
  readonly definitions: string;
  readonly loop: string;
}

function writeRows(parts: readonly Part[]): WrittenLoop {
  const sums = parts.map(({ area: { id }, expression }) => `const ${id}Score = ${expression}; ${id}[i] = ${id}Score;`);
  const total = parts.map(({ area: { id }, share }) => `${id}Score * ${share}`).join(" + ");
  return { definitions: "", loop: `for (let i = 0; i < length; i++) { ${sums.join("\n")} total[i] = ${total}; }` };
}

function writeBlocks(parts: readonly Part[]): WrittenLoop {
  const inputs = ({ columns, tables }: Part): string => [...columns.keys(), ...tables.keys()].join(", ");
  const definitions = parts.map(
    (part, at) => `function block${at}(${inputs(part)}, out, total, from, to) {
      for (let i = from; i < to; i++) {
        const score = ${part.expression};
        out[i] = score;
        total[i] += score * ${part.share};
      }
    }`,
  );
  const calls = parts.map((part, at) => `block${at}(${inputs(part)}, ${part.area.id}, total, from, to);`);
  return {
    definitions: definitions.join("\n"),
    loop: `for (let from = 0; from < length; from += 1024) {
      const to = Math.min(from + 1024, length);
      ${calls.join("\n")}
    }`,
  };
}
