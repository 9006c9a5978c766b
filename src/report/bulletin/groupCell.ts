import { isWithheld } from "../../aggregation/withholdFigure.js";
import type { Figure } from "../../assessment/figure.js";
import { printCount } from "../../numeric/printNumber.js";
import { printPercent } from "../phrases/percent.js";
import { ratioOf } from "../phrases/ratio.js";
import { fewestForPercent } from "../phrases/subject.js";
import type { Evidence } from "./bulletin.js";
import type { Context } from "./context.js";

/** What stands in a table of groups, and the figures that it rests on. */
export interface GroupCell {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** A cell for which there is nothing. */
export const emptyCell: GroupCell = { text: "–", evidence: [] };

/** A share of clusters: "8 de 12", or from 30 respondents on "64 % (19)"; `displayed` is its percentage, if rounded already. */
export function shareText(figure: Figure, context: Context, displayed?: string): string {
  const { locale } = context;
  const ratio = ratioOf(figure);
  if (ratio === null) return absentText(figure, context);
  const [part, all] = [figure.numerator, figure.denominator].map((count) => printCount(count, locale));
  if (figure.denominator < fewestForPercent) return { es: `${part} de ${all}`, en: `${part} of ${all}` }[locale];
  return `${displayed ?? printPercent(ratio, locale)} (${part})`;
}

/** What is printed where there is no value: that it is withheld, or a dash. */
export function absentText(figure: Figure, context: Context): string {
  return isWithheld(figure) ? withheldText(context) : emptyCell.text;
}

/** What is printed where something may not be shown. */
export function withheldText({ locale }: Context): string {
  return { es: "reservado", en: "withheld" }[locale];
}
