import type { Assessment, Origin } from "../../../src/assessment/assessment.js";
import { summarize } from "../../../src/aggregation/summarize.js";
import type { Summary } from "../../../src/aggregation/summary.js";
import { ssme2022, type Ssme2022Answers } from "../../../src/methodologies/ssme2022.js";
import { buildBulletin, renderMarkdown } from "../../../src/report/index.js";
import type { BulletinOptions } from "../../../src/report/index.js";

/** Summarises clusters with the given answers. */
export function waveOf(
  answers: readonly Ssme2022Answers[],
  { origin = "survey", bySector = false }: { readonly origin?: Origin; readonly bySector?: boolean } = {},
): Summary {
  const assessments = answers.map((each, index): Assessment<Ssme2022Answers> => ({
    cluster: { id: `cluster-${index}`, name: `Cluster ${index}` },
    wave: 2022,
    answers: each,
    origin,
  }));
  return summarize(assessments, ssme2022, {
    wave: { version: "4", year: 2022 },
    ...(bySector ? { by: ["focus.sector"] } : {}),
  });
}

/** Repeats an answer. */
export function times<T>(count: number, value: T): T[] {
  return Array.from({ length: count }, () => value);
}

/** The bulletin's text, with plain spaces: those that do not break are hard to read in a test. */
export function textOf(summary: Summary, options: BulletinOptions = {}): string {
  return renderMarkdown(buildBulletin(summary, ssme2022, options)).replaceAll("\u00a0", " ");
}
