import type { FloatArea, FloatItem } from "./floatPlan.js";

/** The weighted sum of an area's items, written out as one expression, and the names that it reads. */
export interface WrittenSum {
  /** In terms of the row `i`. */
  readonly expression: string;
  /** Columns of values that it reads, by name of the variable. */
  readonly columns: ReadonlyMap<string, FloatItem>;
  /** Tables of points, already weighted, by name of the variable. */
  readonly tables: ReadonlyMap<string, Float64Array>;
}

/**
 * Writes Σ scale · wᵢ · valueᵢ of one area out, with all constants folded, as one would by hand: points that rise evenly
 * are multiplied, others looked up, items with the same factor are added before they are multiplied.
 *
 * With `missing`, an answer that is not given adds 0.
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
  items.forEach((item, at) => {
    const name = `${id}${at}`;
    const most = scale * item.weight;
    columns.set(name, item);
    if (item.rating.kind === "goalposts") {
      const { from, to } = item.rating;
      const value = `Math.min(Math.max((${name}[i] - ${from}) * ${most / (to - from)}, 0), ${most})`;
      // A missing answer is 0 in the column, which is worth something where less is better.
      others.push(missing && from > 0 && to < from ? `(${name}States[i] === 0 ? ${value} : 0)` : value);
    } else if (risesEvenly(item.rating.points)) {
      const factor = (most * item.rating.points[1]!) / item.rating.most;
      evenly.set(factor, [...(evenly.get(factor) ?? []), `${name}[i]`]);
    } else {
      const perPoint = most / item.rating.most;
      tables.set(
        `${name}Table`,
        Float64Array.from(item.rating.points, (points) => points * perPoint),
      );
      others.push(`${name}Table[${name}[i] | 0]`);
    }
  });
  const multiplied = [...evenly].map(([factor, terms]) => `(${terms.join(" + ")}) * ${factor}`);
  return { expression: [...multiplied, ...others].join(" + "), columns, tables };
}

/** Whether points are their index times a constant. */
function risesEvenly(points: readonly number[]): boolean {
  return points.every((of, at) => of === at * points[1]!);
}
