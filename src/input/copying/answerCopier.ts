import { cellReader } from "../../assessment/cellReader.js";
import { INVALID, makeCells } from "../../assessment/cells.js";
import type { Indicator } from "../../methodology/indicator.js";
import type { Copy } from "./copy.js";
import { copyItems } from "./listCopier.js";
import { recordCopier } from "./recordCopier.js";

/** Compiles the copying of an indicator's answers. */
export function answerCopier(indicator: Indicator): Copy {
  const read = cellReader(indicator);
  const copyAnswer = formCopier(indicator);
  const cells = makeCells(indicator.kind === "shares" ? Object.keys(indicator.categories).length : 1);
  return (raw) => {
    const copy = typeof raw === "object" ? copyAnswer(raw) : copyNumber(raw);
    return read(copy, cells, 0) === INVALID ? undefined : copy;
  };
}

/** Copies answers that have a form of their own; the reading judges what they say. */
function formCopier(indicator: Indicator): Copy {
  if (indicator.kind === "choices") return copyItems;
  if (indicator.kind !== "shares") return () => undefined;
  return recordCopier(
    Object.keys(indicator.categories).map((key) => ({ key, copy: copyNumber, absent: "undefined" as const })),
  );
}

/** JSON has no −0. */
function copyNumber(raw: unknown): unknown {
  return raw === 0 ? 0 : raw;
}
