// Right uses, compiled with every version of TypeScript that is promised.
import { isSsmeError, scoreAssessment, type Scorecard, ssme2022 } from "ssme";
import { summarize } from "ssme/aggregation";
import { parseAssessment } from "ssme/input";
import { buildBulletin, renderMarkdown } from "ssme/report";

const wave = { version: "1", year: 2022 };

/** Scores one cluster whose answers the compiler knows. */
export const scorecard: Scorecard = scoreAssessment(
  {
    cluster: { id: "cafe-del-huila", name: "Café del Huila" },
    wave: 2022,
    origin: "example",
    answers: {
      strategy: { status: "current", content: ["vision", "targets"], execution: "62.5" },
      governance: { manager: true, rules: "dont-know" },
    },
  },
  ssme2022,
);

/** From something unknown to the bulletin's text. */
export function bulletin(input: unknown): string {
  const parsed = parseAssessment(input, ssme2022, { locale: "es" });
  if (!parsed.ok) return parsed.issues.map((issue) => `${issue.path}: ${issue.message}`).join("\n");
  const summary = summarize([parsed.value], ssme2022, { wave });
  return renderMarkdown(buildBulletin(summary, ssme2022, { locale: "es" }));
}

/** A score that was not checked for null is no number. */
export const score: number | null = scorecard.score;
export const decided: string | null = scorecard.level.status === "decided" ? scorecard.level.id : null;
export const known: boolean = isSsmeError(new Error("other"), "unknown-path");
