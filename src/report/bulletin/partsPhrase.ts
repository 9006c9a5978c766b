import { roundShares } from "../../aggregation/roundShares.js";
import { uncapitalise } from "../phrases/capitalise.js";
import { joinList } from "../phrases/list.js";
import { withPercentSign } from "../phrases/percent.js";
import type { Composition } from "./answers.js";
import type { Evidence } from "./bulletin.js";
import type { Context } from "./context.js";
import { optionName } from "./names.js";

/** Lists the parts of a composition that are not 0: "46 % local, 33 % nacional y 21 % internacional". */
export function partsPhrase(path: string, { parts }: Composition, { methodology, locale }: Context): string {
  const shares = roundShares(parts);
  const items = Object.keys(parts)
    .filter((category) => (parts[category]?.numerator ?? 0) > 0)
    .map((category) => {
      const share = withPercentSign(String(shares[category] ?? 0), locale);
      return `${share} ${uncapitalise(optionName(methodology, path, category, locale))}`;
    });
  return joinList(items, locale);
}

/** The figures behind a composition. */
export function partsEvidence(path: string, { parts }: Composition): Evidence[] {
  return Object.entries(parts).map(([key, figure]) => ({ path, key, figure }));
}
