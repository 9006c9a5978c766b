import type { SummaryContent } from "../../aggregation/summary.js";
import type { Locale, Text } from "../../text.js";
import { capitalise } from "../phrases/capitalise.js";
import { subject } from "../phrases/subject.js";
import { agree, type Verb } from "../phrases/verb.js";
import { optionsOf, sumOf } from "./answers.js";
import { statement } from "./blocks.js";
import type { Statement } from "./bulletin.js";

/** What a share of the clusters is said to do: those that chose one of the options at the path. */
export interface Claim {
  readonly path: string;
  /** Options of a flag or a choice that count; of a choice of several, one only, since its shares overlap. */
  readonly options: readonly [string, ...string[]];
  readonly verb: Verb;
  readonly complement: Text;
}

/**
 * States how many clusters do what a claim says: "El 78 % (78 de 100) tiene una estrategia documentada."
 * Null where the indicator is missing or nobody answered.
 */
export function stateClaim(
  { path, options, verb, complement }: Claim,
  content: SummaryContent,
  locale: Locale,
  { short = false }: { readonly short?: boolean } = {},
): Statement | null {
  const figures = optionsOf(content, path);
  const chosen = options.flatMap((option) => {
    const figure = figures !== null && Object.hasOwn(figures, option) ? figures[option] : undefined;
    return figure === undefined || figure.value === null ? [] : [{ path, key: option, figure }];
  });
  const total = chosen.length === options.length ? sumOf(chosen.map(({ figure }) => figure)) : null;
  if (total === null) return null;
  const sentence = `${agree(subject(total, locale, { short }), verb, locale)} ${complement[locale]}.`;
  return statement(capitalise(sentence), chosen);
}

/** States claims one after the other: the first says who is spoken of, the others are short. */
export function stateClaims(claims: readonly Claim[], content: SummaryContent, locale: Locale): Statement[] {
  const statements: Statement[] = [];
  for (const claim of claims) {
    const stated = stateClaim(claim, content, locale, { short: statements.length > 0 });
    if (stated !== null) statements.push(stated);
  }
  return statements;
}
