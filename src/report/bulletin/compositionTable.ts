import { roundShares } from "../../aggregation/roundShares.js";
import { printCount } from "../../numeric/printNumber.js";
import { withPercentSign } from "../phrases/percent.js";
import type { Composition } from "./answers.js";
import { row, table } from "./blocks.js";
import type { Evidence, Row, Table } from "./bulletin.js";
import type { Context } from "./context.js";
import { optionName } from "./names.js";

/** One column of a table of compositions. */
export interface CompositionColumn {
  readonly path: string;
  readonly title: string;
  readonly composition: Composition;
}

/**
 * Sets compositions with the same categories side by side, with how many answered each. Categories that are 0 in all
 * of them are left out.
 */
export function compositionTable(
  { methodology, locale }: Context,
  caption: string,
  columns: readonly CompositionColumn[],
): readonly Table[] {
  const shown = columns.map((column) => ({ ...column, shares: roundShares(column.composition.parts) }));
  const categories = Object.keys(columns[0]?.composition.parts ?? {}).filter((category) =>
    columns.some(({ composition }) => (composition.parts[category]?.numerator ?? 0) > 0),
  );
  const rows = categories.map((category): Row => {
    const name = columns[0] === undefined ? category : optionName(methodology, columns[0].path, category, locale);
    const cells = shown.map(({ shares }) => withPercentSign(String(shares[category] ?? 0), locale));
    return row(
      [name, ...cells],
      columns.flatMap((column) => evidenceOf(column, category)),
    );
  });
  const answered = columns.map(({ composition }) => printCount(answeredBy(composition), locale));
  const last = row([locale === "es" ? "Aglomeraciones que respondieron" : "Clusters that answered", ...answered]);
  const first = locale === "es" ? "Categoría" : "Category";
  return table(caption, [first, ...columns.map(({ title }) => title)], rows.length === 0 ? [] : [...rows, last]);
}

/** How many clusters a composition comes from. */
export function answeredBy({ parts }: Composition): number {
  return Object.values(parts)[0]?.answered ?? 0;
}

function evidenceOf({ path, composition }: CompositionColumn, category: string): Evidence[] {
  const figure = composition.parts[category];
  return figure === undefined ? [] : [{ path, key: category, figure }];
}
