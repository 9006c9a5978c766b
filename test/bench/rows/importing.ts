import { importRatio } from "../importTime.js";
import { spreadOf } from "../rounds.js";
import type { Row } from "../row.js";

/** Importing the engine, against importing decimal.js. */
export const importingRow: Row = {
  id: "importing",
  title: 'time of `import "ssme"`',
  reference: "time of importing decimal.js",
  target: { atMost: 2, unit: "times" },
  subjects: ["ssme2022"],
  measure: async (_, effort) => {
    // Each of these takes the median of several processes by itself.
    const rounds = Math.min(effort.rounds, 5);
    const runs: Awaited<ReturnType<typeof importRatio>>[] = [];
    while (runs.length < rounds) runs.push(await importRatio());
    return {
      figure: spreadOf(runs.map(({ ratio }) => ratio)),
      library: spreadOf(runs.map(({ ssme }) => 1000 / ssme)),
      reference: spreadOf(runs.map(({ decimal }) => 1000 / decimal)),
      per: "imports",
    };
  },
};
