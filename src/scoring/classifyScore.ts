import type { Assessment } from "../assessment/assessment.js";
import type { Reason } from "../assessment/reason.js";
import type { LevelResult } from "../assessment/scorecard.js";
import { SsmeError } from "../errors.js";
import type { Methodology } from "../methodology/methodology.js";
import { compare, parseNumeric, sign } from "../numeric/fraction.js";
import type { Numeric } from "../numeric/numeric.js";
import { compile } from "./compile.js";
import { decideLevel } from "./decideLevel.js";
import { evaluate } from "./evaluate.js";
import { readRow } from "./readRow.js";
import { blindView, comparableScore, RowView, type Evidence } from "./view.js";

/**
 * Classifies a score that is already known, taken as exact.
 *
 * The level is the one that `methodology.ladder` asks for among those whose lower bound the score reaches (inclusive)
 * and whose requirements hold. Requirements are looked up in the assessment; without one they are unknown, and a level
 * that depends on them is undecided.
 *
 * @param score - From 0 to `methodology.scale`, a number or a decimal string; rounded first if the methodology
 * classifies on rounded scores.
 * @param methodology - For instance `ssme2022`.
 * @param options - `assessment`: the answers in which requirements are looked up.
 * @returns The level, decided or undecided, with reasons.
 * @throws SsmeError `invalid-argument` if the score is no decimal or outside the scale; `invalid-answer` for answers that
 * were never parsed.
 *
 * @example
 * ```ts
 * import { classifyScore, ssme2022 } from "ssme";
 *
 * const middle = classifyScore(62.5, ssme2022);
 * middle.status; // => "decided"
 * middle.candidates; // => ["en-consolidacion"]
 *
 * const high = classifyScore(80, ssme2022);
 * high.status; // => "undecided"
 * high.candidates; // => ["en-consolidacion", "consolidado"]
 * ```
 */
export function classifyScore<A>(
  score: Numeric,
  methodology: Methodology<A>,
  { assessment }: { readonly assessment?: Assessment<NoInfer<A>> } = {},
): LevelResult {
  const plan = compile(methodology);
  const exact = parseNumeric(score);
  if (exact === null || sign(exact) < 0 || compare(exact, plan.scale) > 0) {
    const message = `A score is a decimal from 0 to ${String(methodology.scale)}; received ${String(score)}.`;
    throw new SsmeError("invalid-argument", message);
  }
  const compared = comparableScore(exact, plan);
  const values = assessment === undefined ? null : evaluate(plan, readRow(assessment.answers, plan));
  const evidence = (as: "given" | "possible"): Evidence => ({
    path: "",
    score: { low: compared, high: compared },
    view: values === null ? blindView(plan) : new RowView(values, plan, as),
  });
  const result = decideLevel(plan.levels, methodology.ladder, evidence("given"), evidence("possible"), []);
  if (assessment !== undefined || result.status === "decided") return result;
  const open = new Set(result.reasons.map(({ args }) => String(args["level"])));
  return { ...result, reasons: [...open].map((level): Reason => ({ code: "assessment-missing", args: { level } })) };
}
