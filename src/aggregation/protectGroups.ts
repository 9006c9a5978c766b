import type { Groups } from "./groups.js";
import { protectContents } from "./protectContents.js";
import type { SummaryContent, SummaryGroup } from "./summary.js";
import { withheldReason } from "./withholdFigure.js";
import { withholdSmallSets } from "./withholdSmallSets.js";

/**
 * Withholds what the groups of a summary would tell about few clusters.
 *
 * A group of fewer than `minimum` clusters is withheld as a whole. Inside the others: counts of clusters by level,
 * option, or firmness from 1 to minimum − 1; sums, means, medians, growth, shares and statistics of scores that fewer
 * than `minimum` clusters answered; and the quantiles of the score where a count of levels is withheld. If the groups
 * are disjoint, further groups and figures are withheld so that none follows by one subtraction from the wave, which is
 * shown whole.
 *
 * Not protected: how many answered or did not; that a group exists; a total to which one cluster contributes nearly
 * everything; a median or a quantile that is one cluster's own number; and what follows from several summaries of the
 * same wave, grouped in different ways, or from several sums taken together.
 */
export function protectGroups({ groups, overlapping }: Groups, wave: SummaryContent, minimum: number): SummaryGroup[] {
  const sizes = groups.map(({ content }) => content.n);
  const marks = withholdSmallSets(sizes, minimum, { addUp: !overlapping, hidden: 0 });
  const shown = groups.filter((_, group) => marks[group] === "shown");
  const hidden = overlapping ? 0 : wave.n - shown.reduce((sum, { content }) => sum + content.n, 0);
  const table = { groups: shown.map(({ content }) => content), wave };
  const contents = protectContents(table, { minimum, disjoint: !overlapping, hidden });
  return groups.map((group, index) => {
    const mark = marks[index] ?? "shown";
    if (mark !== "shown") return { key: group.key, content: null, reason: withheldReason(mark, minimum) };
    return { key: group.key, content: contents[shown.indexOf(group)] ?? null };
  });
}
