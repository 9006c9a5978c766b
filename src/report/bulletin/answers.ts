import type { IndicatorSummary, SummaryContent } from "../../aggregation/summary.js";
import type { Figure } from "../../assessment/figure.js";

/** By option: the share of the clusters that chose or marked it. Null if the indicator is missing or nobody answered. */
export function optionsOf(content: SummaryContent, path: string): Readonly<Record<string, Figure>> | null {
  const summary = find(content, path);
  if (summary === null || summary.kind === "quantity" || summary.kind === "shares") return null;
  return someoneAnswered(summary.options);
}

/** The statistics of a quantity. Null if the indicator is missing or nobody answered. */
export function quantityOf(
  content: SummaryContent,
  path: string,
): Extract<IndicatorSummary, { kind: "quantity" }> | null {
  const summary = find(content, path);
  return summary?.kind === "quantity" && summary.total.value !== null ? summary : null;
}

/** The parts of a composition: those of the pooled whole where they can be weighted, otherwise the plain mean. */
export interface Composition {
  readonly parts: Readonly<Record<string, Figure>>;
  /** Path of the quantity that weights them. Absent: every cluster counts the same, or the parts are counts. */
  readonly weightedBy?: string;
}

/** The composition of a whole. Null if the indicator is missing or nobody answered. */
export function compositionOf(content: SummaryContent, path: string): Composition | null {
  const summary = find(content, path);
  if (summary?.kind !== "shares") return null;
  const weighted = summary.weighted === undefined ? null : someoneAnswered(summary.weighted.shares);
  if (summary.weighted !== undefined && weighted !== null) return { parts: weighted, weightedBy: summary.weighted.by };
  const parts = someoneAnswered(summary.shares);
  return parts === null ? null : { parts };
}

/** The share of the clusters that chose one of several options of the same choice. */
export function sumOf(figures: readonly Figure[]): Figure | null {
  const [first] = figures;
  if (first === undefined || first.denominator === 0) return null;
  const numerator = figures.reduce((sum, figure) => sum + figure.numerator, 0);
  return { ...first, numerator, value: numerator / first.denominator };
}

function find(content: SummaryContent, path: string): IndicatorSummary | null {
  return Object.hasOwn(content.indicators, path) ? (content.indicators[path] ?? null) : null;
}

function someoneAnswered(figures: Readonly<Record<string, Figure>>): Readonly<Record<string, Figure>> | null {
  return Object.values(figures).some(({ value }) => value !== null) ? figures : null;
}
