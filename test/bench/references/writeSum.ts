import type { FloatArea, FloatItem } from "./floatPlan.js";

/** The weighted sum of an area's items, written out as one expression, and the names that it reads. */
export interface WrittenSum {
  /** Reads the numbers of the row `i`, each once. */
  readonly reading: string;
  /** In terms of these. */
  readonly expression: string;
  /** Columns of values that it reads, by name of the variable. */
  readonly columns: ReadonlyMap<string, FloatItem>;
  /** Tables of points, already weighted, by name of the variable. */
  readonly tables: ReadonlyMap<string, Float64Array>;
  /** In terms of these: whether one is no answer. Others make the sum fall below `LEAST_SUM`. */
  readonly isFaulty: string;
}

/** Sums below this have points in them of what is no answer. */
const LEAST_SUM = -1;
const NO_ANSWER = -1e9;

/** Writes the check of an area's answers, once its sum is known as `given`: the first fault ends the loop, with its row. */
export function writeCheck({ isFaulty }: WrittenSum): string {
  return `if (${isFaulty} || given < ${LEAST_SUM}) return i;`;
}

/**
 * Writes Σ scale · wᵢ · valueᵢ of one area out, with all constants folded, as one would by hand: points that rise evenly
 * are multiplied, others looked up, items with the same factor are added before they are multiplied.
 *
 * With `missing`, an answer that is not given adds 0. It is the number 0, which is no fault.
 */
export function writeSum(
  { id, items }: FloatArea,
  scale: number,
  { missing }: { readonly missing: boolean },
): WrittenSum {
  const columns = new Map<string, FloatItem>();
  const tables = new Map<string, Float64Array>();
  const evenly = new Map<number, string[]>();
  const others: string[] = [];
  const faults: string[] = [];
  items.forEach((item, at) => {
    const name = `${id}${at}`;
    const most = scale * item.weight;
    const x = `${name}Number`;
    columns.set(name, item);
    if (item.rating.kind === "goalposts") {
      const { from, to } = item.rating;
      const value = `Math.min(Math.max((${x} - ${from}) * ${most / (to - from)}, 0), ${most})`;
      // A missing answer is 0 in the column, which is worth something where less is better.
      others.push(missing && from > 0 && to < from ? `(${name}States[i] === 0 ? ${value} : 0)` : value);
      faults.push(`!(${x} >= 0 && ${x} <= 1e15)`);
    } else if (risesEvenly(item.rating.points)) {
      const factor = (most * item.rating.points[1]!) / item.rating.most;
      evenly.set(factor, [...(evenly.get(factor) ?? []), x]);
      const last = item.rating.points.length - 1;
      faults.push(`Math.floor(${x}) < ${x} || !(${x} * (${last} - ${x}) >= 0)`);
    } else {
      const perPoint = most / item.rating.most;
      const table = weightedPoints(item.rating.points, perPoint);
      tables.set(`${name}Table`, table);
      others.push(`${name}Table[${x} & ${table.length - 1}]`);
      faults.push(`(${x} & ${table.length - 1}) !== ${x}`);
    }
  });
  const multiplied = [...evenly].map(([factor, terms]) => `(${terms.join(" + ")}) * ${factor}`);
  const reading = [...columns.keys()].map((name) => `const ${name}Number = ${name}[i];`).join(" ");
  return {
    reading,
    expression: [...multiplied, ...others].join(" + "),
    columns,
    tables,
    isFaulty: faults.join(" || "),
  };
}

/** Points times a constant, in a table as long as a power of two, so that bits of a number find a place in it. */
function weightedPoints(points: readonly number[], perPoint: number): Float64Array {
  const table = new Float64Array(2 ** Math.ceil(Math.log2(points.length))).fill(NO_ANSWER);
  points.forEach((of, at) => {
    if (!Number.isNaN(of)) table[at] = of * perPoint;
  });
  return table;
}

/** Whether points are their index times a constant. */
function risesEvenly(points: readonly number[]): boolean {
  return points.every((of, at) => of === at * points[1]!);
}
