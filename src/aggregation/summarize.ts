import type { Assessment } from "../assessment/assessment.js";
import type { Methodology } from "../methodology/methodology.js";
import { refuseNoList } from "../assessment/refuseNoList.js";
import { summaryCombiner, type SummaryOptions } from "./summaryCombiner.js";
import type { Summary } from "./summary.js";

/**
 * Summarises one wave: levels, scores, and what was answered to every indicator, for the whole and by group.
 *
 * Every figure is computed exactly, rounded once (half-even to 12 decimals), and carries its numerator, its denominator
 * and how many clusters answered, did not know, did not apply or did not answer. Levels are shares of the clusters
 * whose level is decided; options are shares of those that answered. Percentages of a composition are averaged as they
 * stand and, where the methodology names a weight, weighted by it; counts are pooled. The order of the assessments
 * changes nothing.
 *
 * Time grows with the number of assessments alone, and none of them is kept. What grows in memory are the medians of
 * quantities, by one entry for each distinct amount; `summarizeAsync` reads a stream.
 *
 * Groups are sorted by key in code-unit order, with null (not answered, or no decided level) last. The whole wave is
 * never withheld. A group of fewer than `minimumCellSize` clusters is, with reason `cell-too-small`; so are counts from
 * 1 to `minimumCellSize` − 1 and figures with fewer answers inside the other groups; and, with reason
 * `cell-protects-another`, what would give those away by one subtraction from the wave, from the wave's distribution of
 * one of two things that make the groups, from how many answered, or from another figure of the group that stands on a few
 * clusters more. Not protected are: how many answered, totals that one cluster dominates, medians and quantiles that are
 * one cluster's number, and what several summaries of the same wave tell together.
 *
 * @param assessments - Any iterable, of the same wave; none gives a summary with `n` 0 and figures without a value.
 * @param methodology - For instance `ssme2022`.
 * @param options - `wave`: the wave that is summarised. `by`: up to two ways of making groups, each the path of a flag,
 * a choice or choices, `"level"`, or a function of assessment and scorecard that names the group or groups.
 * `minimumCellSize`: a whole number of 1 or more, 5 by default; 1 withholds nothing.
 * @returns The summary: plain JSON. `flags` tells which plausibility checks of the wave's totals do not hold.
 * @throws SsmeError `wave-mismatch` for an assessment of another wave, `invalid-answer` for answers that were never
 * parsed, `unknown-path` and `invalid-argument` for faulty options, assessments that are no list, an unknown origin, and
 * results of a function that are no keys.
 *
 * @example
 * ```ts
 * import { ssme2022 } from "ssme";
 * import { summarize } from "ssme/aggregation";
 *
 * const manager = [true, true, true, false, "dont-know"] as const;
 * const assessments = manager.map((answer, index) => ({
 *   cluster: { id: `cluster-${index}`, name: `Cluster ${index}` },
 *   wave: 2022,
 *   origin: "example" as const,
 *   answers: { governance: { manager: answer } },
 * }));
 * const summary = summarize(assessments, ssme2022, { wave: { version: "4", year: 2022 } });
 * summary.n; // => 5
 *
 * const indicator = summary.indicators["governance.manager"];
 * const figure = indicator?.kind === "flag" ? indicator.options["yes"] : undefined;
 * figure?.value; // => 0.75
 * figure?.answered; // => 4
 * figure?.dontKnow; // => 1
 * ```
 */
export function summarize<A>(
  assessments: Iterable<Assessment<NoInfer<A>>>,
  methodology: Methodology<A>,
  options: SummaryOptions<NoInfer<A>>,
): Summary {
  refuseNoList(assessments, [Symbol.iterator]);
  const { createAccumulator, addInput, extractOutput } = summaryCombiner(methodology, options);
  const accumulator = createAccumulator();
  for (const assessment of assessments) addInput(accumulator, assessment);
  return extractOutput(accumulator);
}
