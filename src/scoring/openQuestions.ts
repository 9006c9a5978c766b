import type { Condition } from "../methodology/condition.js";
import type { Level } from "../methodology/methodology.js";
import { evaluateCondition, reaches } from "./evaluateCondition.js";
import type { Evidence, View } from "./view.js";

/** Lists the questions without an answer on which these levels still depend, each once. */
export function openQuestions(levels: readonly Level[], { score, path, view }: Evidence): string[] {
  return levels.flatMap(({ atLeast, requires = [] }) => {
    const bound = atLeast === undefined ? "met" : reaches(score, atLeast);
    const requirements = requires.map((condition) => evaluateCondition(condition, view));
    // A level that is certainly not reached depends on nothing any more.
    if ([bound, ...requirements].includes("unmet")) return [];
    return [
      ...(bound === "unknown" ? view.open(path) : []),
      ...requires.flatMap((condition) => openIn(condition, view)),
    ];
  });
}

function openIn(condition: Condition, view: View): readonly string[] {
  if ("unknown" in condition || evaluateCondition(condition, view) !== "unknown") return [];
  if ("not" in condition) return openIn(condition.not, view);
  if ("tagged" in condition) return view.openTagged(condition.tagged);
  const parts =
    "all" in condition ? condition.all : "any" in condition ? condition.any : "of" in condition ? condition.of : null;
  return parts === null
    ? view.open((condition as { readonly path: string }).path)
    : parts.flatMap((part) => openIn(part, view));
}
