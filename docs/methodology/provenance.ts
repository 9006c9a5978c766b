import type { Locale, Methodology, NodeProvenance, Provenance, ProvenanceStatus } from "ssme";
import { escapeText, table } from "./markdown.js";
import { areasOf, indicatorsOf } from "./tree.js";
import { words } from "./words.js";

/** Says where one rule comes from. An absent provenance is assumed. */
export function describeProvenance(provenance: Provenance | undefined, locale: Locale): string {
  const status = words[locale].status[provenance?.status ?? "assumed"];
  return provenance === undefined ? status : `${status}. ${escapeText(provenance.source)}`;
}

/** Counts the rules of the methodology by where they come from. */
export function provenanceTable(methodology: Methodology, locale: Locale): string {
  const areas = areasOf(methodology);
  const indicators = areas.flatMap((area) => indicatorsOf(methodology, area));
  const scored = indicators.filter(({ worth }) => worth !== null).map(({ indicator }) => indicator.provenance);
  const parts: readonly (readonly [string, readonly ProvenanceStatus[]])[] = [
    [names[locale].areas, areas.map(({ area }) => area.provenance.item.status)],
    [names[locale].indicators, indicators.map(({ indicator }) => indicator.provenance.item.status)],
    [
      names[locale].weights,
      [...areas.map(({ area }) => area.provenance), ...scored].map((each) => statusOf(each, "weight")),
    ],
    [names[locale].rubrics, scored.map((each) => statusOf(each, "rubric"))],
    [names[locale].levels, methodology.levels.map(({ provenance }) => provenance.status)],
    [names[locale].checks, methodology.checks.map(({ provenance }) => provenance.status)],
  ];
  const statuses = (Object.keys(words[locale].status) as ProvenanceStatus[]).filter((status) =>
    parts.some(([, found]) => found.includes(status)),
  );
  const meanings = statuses.map(
    (status) => `- **${words[locale].status[status]}**: ${words[locale].statusMeaning[status]}`,
  );
  const rows = parts.map(([name, found]) => [
    name,
    ...statuses.map((status) => String(found.filter((each) => each === status).length)),
  ]);
  const headers = [names[locale].rule, ...statuses.map((status) => `${words[locale].status[status]}:`)];
  return `${meanings.join("\n")}\n\n${table(headers, rows)}`;
}

function statusOf(provenance: NodeProvenance, part: "weight" | "rubric"): ProvenanceStatus {
  return provenance[part]?.status ?? "assumed";
}

const names = {
  es: {
    rule: "regla",
    areas: "áreas: que se midan",
    indicators: "indicadores: que se pregunten",
    weights: "pesos de áreas e indicadores",
    rubrics: "escalas: puntos por respuesta",
    levels: "niveles: límites y requisitos",
    checks: "comprobaciones",
  },
  en: {
    rule: "rule",
    areas: "areas: that they are measured",
    indicators: "indicators: that they are asked",
    weights: "weights of areas and indicators",
    rubrics: "scales: points per answer",
    levels: "levels: bounds and requirements",
    checks: "checks",
  },
} as const;
