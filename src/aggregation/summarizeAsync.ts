import type { Assessment } from "../assessment/assessment.js";
import type { Methodology } from "../methodology/methodology.js";
import { refuseNoList } from "../assessment/refuseNoList.js";
import { summaryCombiner, type SummaryOptions } from "./summaryCombiner.js";
import type { Summary } from "./summary.js";

/**
 * Summarises one wave as `summarize` does, byte for byte, from a stream: assessments are read one after another with
 * `for await`, and none of them is kept.
 *
 * Memory does not grow with their number, but for what medians cost: of each quantity, one entry for each distinct amount,
 * in the wave and in each group. Of percentages, years and small counts there are few; of amounts of money there may be
 * one for each cluster. Quantiles of scores are taken from the reported ones, of which there are few.
 *
 * @param assessments - A stream or anything else that is read with `for await`, a list too; of the same wave. It is
 * closed if something is wrong with one of them.
 * @param methodology - For instance `ssme2022`.
 * @param options - As for `summarize`.
 * @returns The summary, plain JSON, when the stream has ended.
 * @throws SsmeError as `summarize` does, by rejecting; errors of the stream itself come as they are.
 *
 * @example
 * ```ts
 * import { ssme2022, type Assessment, type Ssme2022Answers } from "ssme";
 * import { summarizeAsync } from "ssme/aggregation";
 *
 * async function* measured(): AsyncGenerator<Assessment<Ssme2022Answers>> {
 *   for (const id of ["cafe", "moda"]) {
 *     yield { cluster: { id, name: id }, wave: 2022, origin: "example", answers: { governance: { manager: id === "cafe" } } };
 *   }
 * }
 * const summary = await summarizeAsync(measured(), ssme2022, { wave: { version: "4", year: 2022 } });
 * summary.n; // => 2
 * const manager = summary.indicators["governance.manager"];
 * manager?.kind === "flag" ? manager.options["yes"]?.value : null; // => 0.5
 * ```
 */
export async function summarizeAsync<A>(
  assessments: AsyncIterable<Assessment<NoInfer<A>>> | Iterable<Assessment<NoInfer<A>>>,
  methodology: Methodology<A>,
  options: SummaryOptions<NoInfer<A>>,
): Promise<Summary> {
  refuseNoList(assessments, [Symbol.asyncIterator, Symbol.iterator]);
  const { createAccumulator, addInput, extractOutput } = summaryCombiner(methodology, options);
  const accumulator = createAccumulator();
  for await (const assessment of assessments) addInput(accumulator, assessment);
  return extractOutput(accumulator);
}
