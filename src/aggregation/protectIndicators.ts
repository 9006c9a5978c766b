import { mapTable, type FigureTable, type ProtectionRule } from "./figureTable.js";
import { protectChoices } from "./protectChoices.js";
import { answeredOf, protectAmounts, protectCounts } from "./protectFigures.js";
import type { Growth, IndicatorSummary, SummaryContent } from "./summary.js";
import { transposed } from "./transposed.js";

type Indicators = SummaryContent["indicators"];
type QuantitySummary = Extract<IndicatorSummary, { kind: "quantity" }>;
type SharesSummary = Extract<IndicatorSummary, { kind: "shares" }>;

/**
 * Withholds, in the summaries of the indicators, what would tell the answers of few clusters.
 *
 * Some figures stand on a part of the clusters on which another one stands, so that one less the other tells the rest:
 * growth, within its amount and within the amount of the period before; the mean growth, within the growth of the
 * whole, which takes clusters from zero too; and weighted shares, within the shares and within their weight.
 */
export function protectIndicators(table: FigureTable<Indicators>, rule: ProtectionRule): Indicators[] {
  const answeredAt = (path: string): FigureTable<number> =>
    mapTable(table, (indicators) => {
      const summary = indicators[path];
      return summary?.kind === "quantity" ? summary.total.answered : 0;
    });
  const indicators = transposed(table.wave, (path, wave): readonly IndicatorSummary[] => {
    const groups = table.groups.map((content) => content[path] ?? wave);
    switch (wave.kind) {
      case "flag":
      case "choice":
      case "choices": {
        const summaries = groups as readonly (typeof wave)[];
        const protect = wave.kind === "choices" ? protectChoices : protectCounts;
        const options = protect(
          mapTable({ groups: summaries, wave }, (summary) => summary.options),
          rule,
        );
        return summaries.map((summary, group) => ({ ...summary, options: options[group] ?? {} }));
      }
      case "quantity":
        return protectQuantity({ groups: groups as readonly (typeof wave)[], wave }, rule, answeredAt);
      case "shares":
        return protectShares({ groups: groups as readonly (typeof wave)[], wave }, rule, answeredAt);
    }
  });
  return table.groups.map((_, group) => indicators(group));
}

function protectQuantity(
  table: FigureTable<QuantitySummary>,
  rule: ProtectionRule,
  answeredAt: (path: string) => FigureTable<number>,
): QuantitySummary[] {
  const amounts = mapTable(table, ({ total, mean, median }) => ({ total, mean, median }));
  const figures = protectAmounts(amounts, rule);
  const { growth } = table.wave;
  const growths =
    growth === undefined
      ? []
      : protectGrowth(
          mapTable(table, (summary) => summary.growth ?? growth),
          rule,
          [mapTable(amounts, answeredOf), answeredAt(growth.previous)],
        );
  return table.groups.map((summary, group) => {
    const growth = growths[group];
    return { ...summary, ...figures[group], ...(growth === undefined ? {} : { growth }) };
  });
}

function protectGrowth(
  table: FigureTable<Growth>,
  rule: ProtectionRule,
  amounts: readonly FigureTable<number>[],
): Growth[] {
  const sums = mapTable(table, ({ ratioOfSums }) => ({ ratioOfSums }));
  const means = mapTable(table, ({ meanOfRatios }) => ({ meanOfRatios }));
  const ratioOfSums = protectAmounts(sums, rule, amounts);
  const meanOfRatios = protectAmounts(means, rule, [mapTable(sums, answeredOf)]);
  return table.groups.map((growth, group) => ({ ...growth, ...ratioOfSums[group], ...meanOfRatios[group] }));
}

function protectShares(
  table: FigureTable<SharesSummary>,
  rule: ProtectionRule,
  answeredAt: (path: string) => FigureTable<number>,
): SharesSummary[] {
  const plain = mapTable(table, (summary) => summary.shares);
  const shares = protectAmounts(plain, rule);
  const weighting = table.wave.weighted;
  const weighted =
    weighting === undefined
      ? []
      : protectAmounts(
          mapTable(table, (summary) => (summary.weighted ?? weighting).shares),
          rule,
          [mapTable(plain, answeredOf), answeredAt(weighting.by)],
        );
  return table.groups.map((summary, group) => ({
    ...summary,
    shares: shares[group] ?? {},
    ...(summary.weighted === undefined ? {} : { weighted: { by: summary.weighted.by, shares: weighted[group] ?? {} } }),
  }));
}
