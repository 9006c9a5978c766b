import type { Assessment } from "../assessment/assessment.js";
import { SsmeError } from "../errors.js";
import type { Methodology } from "../methodology/methodology.js";
import { listFields } from "./fields.js";
import { parseAssessment } from "./parseAssessment.js";

/**
 * Writes an assessment as one flat row of a table. `parseRows` reads it back.
 *
 * Flags are written `yes` and `no`, options by their ids, lists with `;` between, "don't know" and "not applicable" as
 * `dont-know` and `not-applicable` (for a composition in its first column), parts of a composition that its whole
 * confirms to be 0 as 0, and what is not answered as an empty text.
 *
 * @param assessment - A valid assessment.
 * @param methodology - The methodology that it answers.
 * @returns One cell for each of `columns(methodology)`, in that order.
 * @throws SsmeError `invalid-answer` if the assessment does not fit the methodology; its issues say where.
 * @throws SsmeError `invalid-methodology` if the methodology's columns cannot be told apart; see `columns`.
 *
 * @example
 * ```ts
 * import { ssme2022 } from "ssme";
 * import { toRow } from "ssme/input";
 *
 * const row = toRow(
 *   {
 *     cluster: { id: "cafe", name: "Clúster de Café" },
 *     wave: 2022,
 *     origin: "example",
 *     answers: { governance: { manager: true, bodies: ["board", "workingGroups"] } },
 *   },
 *   ssme2022,
 * );
 * row["governance.manager"]; // => "yes"
 * row["governance.bodies"]; // => "board;workingGroups"
 * row["governance.rules"]; // => ""
 * ```
 */
export function toRow<A>(
  assessment: Assessment<NoInfer<A>>,
  methodology: Methodology<A>,
): Readonly<Record<string, string | number>> {
  const parsed = parseAssessment(assessment, methodology);
  if (!parsed.ok) throw new SsmeError("invalid-answer", "The assessment does not fit the methodology:", parsed.issues);
  return Object.fromEntries(
    listFields(methodology).flatMap(({ path, columns, write }) => {
      const cells = write(valueAt(parsed.value, path));
      return columns.map((column, index) => [column, cells[index] ?? ""]);
    }),
  );
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (holder, key) =>
      typeof holder === "object" && holder !== null && Object.hasOwn(holder, key)
        ? (holder as Readonly<Record<string, unknown>>)[key]
        : undefined,
    value,
  );
}
