import type { Assessment, Indicator, Methodology } from "ssme";
import type { drawColumns } from "./drawColumns.js";
import { scoredIndicators } from "./scoredIndicators.js";

/** Writes columns as assessments: the same answers, as objects. Answers that are not given are absent. */
export function toAssessments(columns: ReturnType<typeof drawColumns>, methodology: Methodology): Assessment<never>[] {
  const indicators = scoredIndicators(methodology);
  const length = columns[indicators[0]!.path]!.states.length;
  return Array.from({ length }, (_, row) => {
    const answers: Record<string, Record<string, unknown>> = {};
    for (const { area, id, path, node } of indicators) {
      const { values, states } = columns[path]!;
      const group = (answers[area] ??= {});
      if (states[row] === 0) group[id] = decode(node, values[row]!);
      else if (states[row] === 2) group[id] = "dont-know";
    }
    return {
      cluster: { id: `unit${row}`, name: `Unit ${row}` },
      wave: 2022,
      origin: "example",
      answers: answers as never,
    };
  });
}

function decode(node: Indicator, value: number): unknown {
  if (node.kind === "flag") return value === 1;
  if (node.kind === "choice") return Object.keys(node.options)[value];
  if (node.kind === "choices") return Object.keys(node.options).filter((_, index) => ((value >> index) & 1) === 1);
  return value;
}
