import type { Groups } from "./groups.js";
import { protectContents } from "./protectContents.js";
import type { SummaryContent, SummaryGroup } from "./summary.js";
import { withheldReason } from "./withholdFigure.js";
import { withholdSmallGroups } from "./withholdSmallGroups.js";

/**
 * Withholds what the groups of a summary would tell about few clusters.
 *
 * A group of fewer than `minimum` clusters is withheld as a whole. Inside the others: counts of clusters by level,
 * option, or firmness from 1 to minimum − 1, and those that leave so few without an option; sums, means, medians, growth,
 * shares and statistics of scores that fewer than `minimum` clusters answered, or from whose clusters so few are missing
 * that another figure of the group stands on (growth beside its amounts, weighted shares beside shares and weights, an
 * area's score beside the total); and the quantiles of the score where a count of levels is withheld. Further groups and
 * figures are withheld so that none follows by one subtraction from the wave, which is shown whole. Groups by two things
 * do not follow from the wave's distribution of either. Where a cluster can be in several groups, all this is done as if
 * it were not so.
 *
 * Not protected: how many answered or did not; that a group exists; a total to which one cluster contributes nearly
 * everything; a median or a quantile that is one cluster's own number; counts of the few that are outside a group that
 * overlaps with others; figures that stand on nearly the same clusters, neither on a part of the other's; and what
 * follows from several summaries of the same wave, grouped in different ways, or from several sums taken together.
 */
export function protectGroups({ groups }: Groups, wave: SummaryContent, minimum: number): SummaryGroup[] {
  const marks = withholdSmallGroups(groups, wave.n, minimum);
  const shown = groups.filter((_, group) => marks[group] === "shown");
  const table = { groups: shown.map(({ content }) => content), wave };
  const contents = protectContents(table, { minimum, hidden: shown.length < groups.length });
  return groups.map((group, index) => {
    const mark = marks[index] ?? "shown";
    if (mark !== "shown") return { key: group.key, content: null, reason: withheldReason(mark, minimum) };
    return { key: group.key, content: contents[shown.indexOf(group)] ?? null };
  });
}
