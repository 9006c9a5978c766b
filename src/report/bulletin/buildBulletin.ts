import type { Summary } from "../../aggregation/summary.js";
import { SsmeError } from "../../errors.js";
import type { Methodology } from "../../methodology/methodology.js";
import type { Locale, Text } from "../../text.js";
import { measurementName } from "../phrases/measurementName.js";
import type { Block, Bulletin, Section, Supported } from "./bulletin.js";
import { companiesSection } from "./companiesSection.js";
import { conclusionsSection } from "./conclusionsSection.js";
import type { Context } from "./context.js";
import { doubtsSection } from "./doubtsSection.js";
import { groupsSection } from "./groupsSection.js";
import { impactsSection } from "./impactsSection.js";
import { levelsSection } from "./levelsSection.js";
import { measurementSection } from "./measurementSection.js";
import { notes } from "./notes.js";
import { numberFootnotes } from "./numberFootnotes.js";
import { organisationSection } from "./organisationSection.js";
import { purchasesSection } from "./purchasesSection.js";
import { remarks } from "./remarks.js";
import { responsesSection } from "./responsesSection.js";

/** What a bulletin may be told besides the summary. */
export interface BulletinOptions {
  /** Language of the bulletin, `"es"` by default. */
  readonly locale?: Locale;
  /**
   * Remarks by path of an indicator or area, or under `level`, printed as footnotes of the figures that rest on it: for
   * instance that a reconstruction invented the answers.
   */
  readonly caveats?: Readonly<Record<string, Text>>;
}

/**
 * Writes the bulletin of a wave, in the order of the SSME's own: what was measured, levels, organisation, companies,
 * purchases, impacts, groups, conclusions, and what does not add up.
 *
 * Every sentence follows from the figures and carries them with their numerators, denominators and numbers of answers.
 * Below 30 respondents counts are printed instead of percentages. Percentages are rounded once, from numerator and
 * denominator; those of one distribution add up to 100. Growth is told as what companies reported, never as a result of
 * the initiatives; what they declared about its cause is told as a declaration, and only if most of them declared it.
 * The whole agglomerations and the companies that take part are two populations, and no figure of one is divided by
 * one of the other.
 *
 * Sections without data are left out; levels, scores by area and flags are there for every methodology. The bulletin
 * says whose rules these are and where the data come from, so that a reconstruction or an example never passes for a
 * survey. Source of the order: Confecámaras, bulletin of the SSME's fourth version (2022). The sentences are our own.
 *
 * @param summary - From `summarize`; with `by: ["focus.sector"]` it has a section by sector.
 * @param methodology - The methodology that made the summary.
 * @param options - What else there is to say. `locale`: language of the bulletin, `"es"` by default. `caveats`: remarks by
 * path, printed as footnotes of the figures that rest on it.
 * @returns The bulletin as plain JSON, ready for `renderMarkdown` or for a layout of one's own.
 * @throws SsmeError `methodology-mismatch` if the summary was made by another methodology or version.
 *
 * @example
 * ```ts
 * import { ssme2022 } from "ssme";
 * import { summarize } from "ssme/aggregation";
 * import { buildBulletin } from "ssme/report";
 *
 * const assessment = {
 *   cluster: { id: "cafe", name: "Clúster de café" },
 *   wave: 2022,
 *   origin: "example" as const,
 *   answers: { focus: { department: "huila" as const } },
 * };
 * const summary = summarize([assessment], ssme2022, { wave: { version: "4", year: 2022 } });
 * const bulletin = buildBulletin(summary, ssme2022);
 * bulletin.title; // => "Resultados de la cuarta versión de la medición de aglomeraciones productivas e iniciativas clúster (2022)"
 * bulletin.notes[1]; // => "Los datos son un ejemplo inventado: no describen aglomeraciones reales."
 * ```
 */
export function buildBulletin(
  summary: Summary,
  methodology: Methodology,
  { locale = "es", caveats = {} }: BulletinOptions = {},
): Bulletin {
  const made = summary.methodology;
  if (made.id !== methodology.id || made.version !== methodology.version) {
    const message = `The summary was made by ${made.id} ${made.version}; received ${methodology.id} ${methodology.version}.`;
    throw new SsmeError("methodology-mismatch", message);
  }
  const context: Context = { summary, methodology, locale };
  const numbered = numberFootnotes(sections(context), remarks({ ...context, caveats }));
  return {
    locale,
    title: title(context),
    subtitle: subtitle(context),
    methodology: made,
    wave: summary.wave,
    origins: summary.origins,
    notes: notes(context),
    ...numbered,
  };
}

function sections(context: Context): readonly Section[] {
  if (context.summary.n === 0) return [measurementSection(context)];
  const written = [
    measurementSection,
    levelsSection,
    organisationSection,
    companiesSection,
    purchasesSection,
    impactsSection,
    groupsSection,
    conclusionsSection,
    doubtsSection,
  ].map((write) => write(context));
  const used = new Set(written.flatMap(({ blocks }) => blocks.flatMap(supportedBy)).flatMap(pathsOf));
  return [...written, responsesSection(context, used)].filter(({ blocks }) => blocks.length > 0);
}

function supportedBy(block: Block): readonly Supported[] {
  switch (block.kind) {
    case "paragraph":
      return block.statements;
    case "list":
      return block.items;
    case "table":
      return block.rows;
  }
}

function pathsOf({ evidence }: Supported): readonly string[] {
  return evidence.map(({ path }) => path);
}

function title({ summary: { wave }, locale }: Context): string {
  const name = measurementName(wave, locale);
  const titles = {
    es: `Resultados de ${name} de aglomeraciones productivas e iniciativas clúster (${wave.year})`,
    en: `Results of ${name} of clusters and cluster initiatives (${wave.year})`,
  };
  return titles[locale];
}

function subtitle({ summary: { origins }, methodology, locale }: Context): string {
  const invented = {
    es: [
      ...(origins.reconstruction > 0 ? ["datos reconstruidos"] : []),
      ...(origins.example > 0 ? ["datos de ejemplo"] : []),
    ],
    en: [
      ...(origins.reconstruction > 0 ? ["reconstructed data"] : []),
      ...(origins.example > 0 ? ["example data"] : []),
    ],
  };
  return [methodology.title[locale], ...invented[locale]].join(" · ");
}
