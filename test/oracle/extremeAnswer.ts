import type { Indicator } from "ssme";

/** The answer that earns everything, or nothing, read off a rubric of points or steps without the engine. */
export function extremeAnswer(indicator: Indicator, end: "best" | "worst"): unknown {
  const { rubric } = indicator;
  if (rubric?.kind === "steps") {
    return end === "worst" ? 0 : rubric.steps.reduce((a, b) => (Number(b.points) > Number(a.points) ? b : a)).atLeast;
  }
  if (rubric?.kind !== "points") throw new Error(`no points or steps: ${rubric?.kind ?? "no rubric"}`);
  const points = Object.entries(rubric.points).map(([id, value]): [string, number] => [id, Number(value)]);
  points.sort(([, a], [, b]) => b - a);
  const option = end === "best" ? points[0]![0] : points.at(-1)![0];
  if (indicator.kind === "flag") return option === "yes";
  if (indicator.kind !== "choices") return option;
  return end === "best" ? points.filter(([, value]) => value > 0).map(([id]) => id) : [option];
}
