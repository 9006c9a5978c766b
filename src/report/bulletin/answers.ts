import type { IndicatorSummary, SummaryContent } from "../../aggregation/summary.js";
import type { Figure } from "../../assessment/figure.js";

type Figures = Readonly<Record<string, Figure>>;

/** By option: the share of the clusters that chose or marked it. Null if the indicator is missing or nobody answered. */
export function optionsOf(content: SummaryContent, path: string): Figures | null {
  const figures = optionFigures(content, path);
  return someoneAnswered(figures) ? figures : null;
}

/** By option: its figure, also where it is withheld. Nothing if the indicator is missing. */
export function optionFigures(content: SummaryContent, path: string): Figures {
  const summary = find(content, path);
  return summary === null || summary.kind === "quantity" || summary.kind === "shares" ? {} : summary.options;
}

/** The statistics of a quantity. Null if the indicator is missing or nobody answered. */
export function quantityOf(
  content: SummaryContent,
  path: string,
): Extract<IndicatorSummary, { kind: "quantity" }> | null {
  const summary = find(content, path);
  return summary?.kind === "quantity" && summary.total.value !== null ? summary : null;
}

/** The parts of a whole. */
export interface Composition {
  readonly parts: Figures;
  /** Path of the quantity that weights them. Absent: every cluster counts the same, or the parts are counts. */
  readonly weightedBy?: string;
}

/**
 * The composition of a whole: of the pooled amounts where the indicator is weighted and somebody gave both, otherwise
 * the pooled counts or the plain mean. Null if the indicator is missing or nobody answered.
 */
export function compositionOf(content: SummaryContent, path: string): Composition | null {
  const summary = find(content, path);
  if (summary?.kind !== "shares") return null;
  const { shares, weighted } = summary;
  if (weighted !== undefined && someoneAnswered(weighted.shares)) {
    return { parts: weighted.shares, weightedBy: weighted.by };
  }
  return someoneAnswered(shares) ? { parts: shares } : null;
}

/** By category: its figure, also where it is withheld, weighted or not. Nothing if the indicator is missing. */
export function partFigures(content: SummaryContent, path: string, weighted: boolean): Figures {
  const summary = find(content, path);
  if (summary?.kind !== "shares") return {};
  return weighted && summary.weighted !== undefined ? summary.weighted.shares : summary.shares;
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

function someoneAnswered(figures: Figures): boolean {
  return Object.values(figures).some(({ value }) => value !== null);
}
