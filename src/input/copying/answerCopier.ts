import type { Indicator } from "../../methodology/indicator.js";
import type { Copy } from "./copy.js";
import { copyItems } from "./listCopier.js";
import { recordCopier } from "./recordCopier.js";

/** Compiles the copying of an indicator's answers, in the form that they have; what they say is judged when they are read. */
export function answerCopier(indicator: Indicator): Copy {
  if (indicator.kind === "choices") return (raw) => (typeof raw === "object" ? copyItems(raw) : raw);
  if (indicator.kind !== "shares") return copySimple;
  const copyParts = recordCopier(
    Object.keys(indicator.categories).map((key) => ({ key, copy: copySimple, absent: "undefined" as const })),
  );
  return (raw) => (typeof raw === "object" ? copyParts(raw) : raw);
}

/** Copies what is neither a list nor an object. JSON has no −0. */
function copySimple(raw: unknown): unknown {
  return typeof raw === "object" ? undefined : raw === 0 ? 0 : raw;
}
