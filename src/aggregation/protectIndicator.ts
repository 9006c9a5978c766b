import { protectAmounts, protectCounts, type FigureTable, type ProtectionRule } from "./protectFigures.js";
import type { Growth, IndicatorSummary } from "./summary.js";

/** Withholds, in the summaries of one indicator, what would tell the answers of few clusters. */
export function protectIndicator(
  { groups, wave }: FigureTable<IndicatorSummary>,
  rule: ProtectionRule,
): IndicatorSummary[] {
  switch (wave.kind) {
    case "flag":
    case "choice":
    case "choices": {
      const summaries = groups as readonly (typeof wave)[];
      const table = { groups: summaries.map(({ options }) => options), wave: wave.options };
      const options = protectCounts(table, wave.kind !== "choices", rule);
      return summaries.map((summary, group) => ({ ...summary, options: options[group] ?? {} }));
    }
    case "quantity":
      return protectQuantity({ groups: groups as readonly (typeof wave)[], wave }, rule);
    case "shares":
      return protectShares({ groups: groups as readonly (typeof wave)[], wave }, rule);
  }
}

type QuantitySummary = Extract<IndicatorSummary, { kind: "quantity" }>;
type SharesSummary = Extract<IndicatorSummary, { kind: "shares" }>;

function protectQuantity({ groups, wave }: FigureTable<QuantitySummary>, rule: ProtectionRule): QuantitySummary[] {
  const amounts = ({ total, mean, median }: QuantitySummary): Pick<QuantitySummary, "total" | "mean" | "median"> => ({
    total,
    mean,
    median,
  });
  const figures = protectAmounts({ groups: groups.map(amounts), wave: amounts(wave) }, rule);
  const growths =
    wave.growth === undefined
      ? []
      : protectGrowth({ groups: groups.flatMap(({ growth }) => growth ?? []), wave: wave.growth }, rule);
  return groups.map((summary, group) => {
    const growth = growths[group];
    return { ...summary, ...figures[group], ...(growth === undefined ? {} : { growth }) };
  });
}

/** The two figures stand on different clusters: those whose earlier amount is 0 have no growth of their own. */
function protectGrowth({ groups, wave }: FigureTable<Growth>, rule: ProtectionRule): Growth[] {
  const sums = ({ ratioOfSums }: Growth): Pick<Growth, "ratioOfSums"> => ({ ratioOfSums });
  const means = ({ meanOfRatios }: Growth): Pick<Growth, "meanOfRatios"> => ({ meanOfRatios });
  const ratioOfSums = protectAmounts({ groups: groups.map(sums), wave: sums(wave) }, rule);
  const meanOfRatios = protectAmounts({ groups: groups.map(means), wave: means(wave) }, rule);
  return groups.map((growth, group) => ({ ...growth, ...ratioOfSums[group], ...meanOfRatios[group] }));
}

function protectShares({ groups, wave }: FigureTable<SharesSummary>, rule: ProtectionRule): SharesSummary[] {
  const shares = protectAmounts({ groups: groups.map((summary) => summary.shares), wave: wave.shares }, rule);
  const weightings = groups.flatMap(({ weighted }) => weighted ?? []);
  const weighted =
    wave.weighted === undefined
      ? []
      : protectAmounts({ groups: weightings.map((weighting) => weighting.shares), wave: wave.weighted.shares }, rule);
  return groups.map((summary, group) => ({
    ...summary,
    shares: shares[group] ?? {},
    ...(summary.weighted === undefined ? {} : { weighted: { by: summary.weighted.by, shares: weighted[group] ?? {} } }),
  }));
}
