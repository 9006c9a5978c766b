import type { Methodology } from "ssme";
import { scoreColumns, summarizeScores, type ScoredColumns } from "ssme/columns";
import { allocated } from "../allocated.js";
import { sumAndBin } from "../references/sumAndBin.js";
import { compareSides } from "../rounds.js";
import type { Row } from "../row.js";
import { drawColumns, repeatColumns } from "../subjects/drawColumns.js";
import { subjects } from "../subjects/subjects.js";

const few = 100_000;
const many = 1_000_000;

/** Statistics of a million scored units, against a pass that sums and bins. */
export const summaryRow: Row = {
  id: "summary",
  title: "`summarizeScores`: statistics of nine scores of 1,000,000 units",
  reference: "float64 pass over the same scores that sums, squares, and counts each value",
  target: { atLeast: 20, unit: "million per second" },
  subjects: ["likert", "goalposts", "ssme2022"],
  measure: (subject, effort) => {
    const methodology: Methodology = subjects[subject];
    const columns = drawColumns(methodology, few, { missing: 0.1 });
    const [small, large] = [scoreColumns(columns, methodology), scoreMany(columns, methodology)];
    const all = [large.score, ...Object.values(large.areas)];
    const { figure, library, reference } = compareSides(
      { units: many * all.length, run: () => summarizeScores(large, methodology) },
      { units: many * all.length, run: () => all.map(sumAndBin) },
      effort,
    );
    const million = (rate: number): number => rate / 1_000_000;
    const { median, minimum, maximum } = library;
    const grown = [small, large].map((scored) => allocated(() => summarizeScores(scored, methodology)));
    return {
      figure: { median: million(median), minimum: million(minimum), maximum: million(maximum) },
      library,
      reference,
      per: "scores",
      remark: `${figure.median.toFixed(2)} times the reference; allocates ${grown.map(kilobytes).join(" kB for 100,000 units, ")} kB for 1,000,000`,
    };
  },
};

function scoreMany(columns: ReturnType<typeof drawColumns>, methodology: Methodology): ScoredColumns {
  return scoreColumns(repeatColumns(columns, many / few), methodology);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
