import { answeredBy } from "../phrases/answerCount.js";
import type { Figure } from "../../assessment/figure.js";
import { printCount } from "../../numeric/printNumber.js";
import { printPercent } from "../phrases/percent.js";
import { ratioOf } from "../phrases/ratio.js";
import { fewestForPercent } from "../phrases/subject.js";
import { optionsOf } from "./answers.js";
import { row, table } from "./blocks.js";
import type { Row, Table } from "./bulletin.js";
import type { Context } from "./context.js";
import { nodeName, optionName } from "./names.js";

/**
 * Tells how many clusters marked each option of a choice of several, the most frequent first; options that nobody
 * marked are left out. Nothing where the indicator is missing or nobody answered.
 */
export function optionsTable(context: Context, path: string): readonly Table[] {
  const { summary, methodology, locale } = context;
  const figures = optionsOf(summary, path);
  if (figures === null) return [];
  const marked = Object.entries(figures).filter(([, { numerator }]) => numerator > 0);
  const answered = marked[0]?.[1].denominator ?? 0;
  const percents = answered >= fewestForPercent;
  const rows = marked
    .sort(([, a], [, b]) => b.numerator - a.numerator)
    .map(([option, figure]): Row => {
      const name = optionName(methodology, path, option, locale);
      const count = printCount(figure.numerator, locale);
      return row(percents ? [name, count, percentCell(figure, context)] : [name, count], [
        { path, key: option, figure },
      ]);
    });
  const name = nodeName(methodology, path, locale);
  const n = answeredBy([answered], locale);
  const caption = {
    es: `${name} (${n}; cada aglomeración pudo marcar varias opciones)`,
    en: `${name} (${n}; every cluster could mark several options)`,
  };
  const titles = {
    es: ["Opción", "Aglomeraciones", ...(percents ? ["%"] : [])],
    en: ["Option", "Clusters", ...(percents ? ["%"] : [])],
  };
  return table(caption[locale], titles[locale], rows);
}

function percentCell(figure: Figure, { locale }: Context): string {
  const ratio = ratioOf(figure);
  return ratio === null ? "–" : printPercent(ratio, locale);
}
