import type { Summary } from "../../aggregation/summary.js";
import type { Check, Methodology } from "../../methodology/methodology.js";
import { findNode, isGroup } from "../../methodology/nodes.js";
import { pathTerms, type PathTerm } from "../../methodology/pathTerms.js";
import type { Locale, Text } from "../../text.js";
import type { Evidence } from "./bulletin.js";
import { doubtsTitle } from "./doubtsSection.js";

/** Finds what there is to remark on a figure. */
export type Remarks = (evidence: Evidence) => readonly string[];

/** What the remarks of a bulletin come from. */
export interface RemarkSources {
  readonly summary: Summary;
  readonly methodology: Methodology;
  readonly locale: Locale;
  readonly caveats: Readonly<Record<string, Text>>;
}

/**
 * Collects the caller's caveats and the checks that do not hold.
 *
 * A caveat concerns the figures of its path and below it; the scores that its indicator enters, those of its area and
 * the total; and the figures by group where the groups are made by it. Levels have a key of their own, `level`, since
 * they may be known while answers are not. A failed check concerns the very figures that it compares.
 */
export function remarks({ summary, methodology, locale, caveats }: RemarkSources): Remarks {
  const texts = Object.entries(caveats).map(([path, text]) => ({ path, text: text[locale] }));
  const failed = new Set(summary.flags.map(({ args }) => args["check"]));
  const flagged = methodology.checks.filter(({ id }) => failed.has(id)).flatMap(termsOf);
  const seeDoubts = {
    es: `No supera una prueba de plausibilidad: véase «${doubtsTitle.es}».`,
    en: `Fails a check of plausibility: see “${doubtsTitle.en}”.`,
  }[locale];
  return (evidence) => [
    ...texts.filter(({ path }) => concerns(path, evidence, summary, methodology)).map(({ text }) => text),
    ...(flagged.some((term) => isMeant(term, evidence)) ? [seeDoubts] : []),
  ];
}

function concerns(caveat: string, evidence: Evidence, { by, areas }: Summary, methodology: Methodology): boolean {
  const { path, key, group } = evidence;
  if (path === caveat || path.startsWith(`${caveat}.`) || `${path}.${key ?? ""}` === caveat) return true;
  if (group !== undefined && by.includes(caveat)) return true;
  if (path === "score" || path === "improvementOpportunities") return isScored(methodology, caveat);
  return Object.hasOwn(areas, path) && caveat.startsWith(`${path}.`) && isScored(methodology, caveat);
}

/** Whether a node enters the score: an area, or an indicator with a rubric. */
function isScored({ root }: Methodology, path: string): boolean {
  const node = findNode(root, path);
  return node !== null && (isGroup(node) || node.rubric !== undefined);
}

function termsOf({ holds }: Check): readonly PathTerm[] {
  return [...pathTerms(holds.left), ...pathTerms(holds.right)];
}

/** A term under a condition speaks of groups, and one without of the whole wave. */
function isMeant({ path, category = "total", where }: PathTerm, evidence: Evidence): boolean {
  return (
    evidence.path === path && evidence.key === category && (where === undefined) === (evidence.group === undefined)
  );
}
