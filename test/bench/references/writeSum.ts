import type { FloatArea, FloatItem } from "./floatPlan.js";
import type { Numbers } from "./keepNumbers.js";

/** The weighted sum of an area's items, written out as one expression, and the names that it reads. */
export interface WrittenSum {
  /** Reads the numbers of the row `i`, each once, and sets what the expression needs. */
  readonly reading: string;
  /** In terms of these. */
  readonly expression: string;
  /** Columns of values that it reads, by name of the variable. */
  readonly columns: ReadonlyMap<string, FloatItem>;
  /** Tables of points, already weighted, by name of the variable. */
  readonly tables: ReadonlyMap<string, Float64Array>;
}

/** How a sum is written. */
export interface SumOptions {
  readonly numbers: Numbers;
  /** An answer that is not given adds 0. It is the number 0. */
  readonly missing: boolean;
  /** What lies beyond goalposts is cut off as one usually writes it, which branches, or without branching. */
  readonly branching: boolean;
}

/**
 * Writes Σ scale · wᵢ · valueᵢ of one area out, as one would by hand: points that rise evenly are multiplied, others
 * looked up, items with the same factor are added before they are multiplied.
 */
export function writeSum(
  { id, items }: FloatArea,
  scale: number,
  { numbers: { write }, missing, branching }: SumOptions,
): WrittenSum {
  const columns = new Map<string, FloatItem>();
  const tables = new Map<string, Float64Array>();
  const evenly = new Map<number, string[]>();
  const others: string[] = [];
  const before: string[] = [];
  items.forEach((item, at) => {
    const name = `${id}${at}`;
    const most = scale * item.weight;
    const x = `${name}Number`;
    columns.set(name, item);
    if (item.rating.kind === "goalposts") {
      const { from, to } = item.rating;
      const beyond = `(${x} - ${write(from)}) * ${write(most / (to - from))}`;
      if (!branching) {
        // y + |y| is twice y above 0, and 0 below; the same again with what is left to the most.
        before.push(`const ${name}Beyond = ${beyond};`);
        before.push(`const ${name}Left = ${write(2 * most)} - (${name}Beyond + Math.abs(${name}Beyond));`);
      }
      const value = branching
        ? `Math.min(Math.max(${beyond}, 0), ${write(most)})`
        : `(${write(most)} - (${name}Left + Math.abs(${name}Left)) * ${write(0.25)})`;
      // A missing answer is 0 in the column, which is worth something where less is better.
      others.push(missing && from > 0 && to < from ? `(${name}States[i] === 0 ? ${value} : 0)` : value);
    } else if (risesEvenly(item.rating.points)) {
      const factor = (most * item.rating.points[1]!) / item.rating.most;
      evenly.set(factor, [...(evenly.get(factor) ?? []), x]);
    } else {
      const perPoint = most / item.rating.most;
      const table = weightedPoints(item.rating.points, perPoint);
      tables.set(`${name}Table`, table);
      others.push(`${name}Table[${x} & ${table.length - 1}]`);
    }
  });
  const multiplied = [...evenly].map(([factor, terms]) => `(${terms.join(" + ")}) * ${write(factor)}`);
  const reading = [...columns.keys()].map((name) => `const ${name}Number = ${name}[i];`);
  return {
    reading: [...reading, ...before].join(" "),
    expression: [...multiplied, ...others].join(" + "),
    columns,
    tables,
  };
}

/** Points times a constant, in a table as long as a power of two, so that bits of a number find a place in it. */
function weightedPoints(points: readonly number[], perPoint: number): Float64Array {
  const table = new Float64Array(2 ** Math.ceil(Math.log2(points.length)));
  points.forEach((of, at) => {
    if (!Number.isNaN(of)) table[at] = of * perPoint;
  });
  return table;
}

/** Whether points are their index times a constant. */
function risesEvenly(points: readonly number[]): boolean {
  return points.every((of, at) => of === at * points[1]!);
}
