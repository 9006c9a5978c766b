import { groupBy } from "../groupBy.js";

/** The wave that most clusters are of; the later of two with as many. Undefined without clusters. */
export function mainWave(waves: Iterable<number>): number | undefined {
  const [first] = [...groupBy(waves, (wave) => wave)].sort(([a, as], [b, bs]) => bs.length - as.length || b - a);
  return first?.[0];
}
