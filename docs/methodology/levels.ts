import type { Level, Locale, Methodology } from "ssme";
import { describeCondition, describeRelation } from "./conditions.js";
import { code, escapeText, table } from "./markdown.js";
import { describeProvenance } from "./provenance.js";
import { writeNumber } from "./words.js";

/** The levels: from which score on, what else they ask, and where that comes from. */
export function levelsSection(levels: readonly Level[], locale: Locale): string {
  const text = texts[locale];
  const rows = levels.map(({ id, name, atLeast, requires = [], description }) => [
    `**${escapeText(name[locale])}** (${code(id)})`,
    atLeast === undefined ? "" : writeNumber(atLeast, locale),
    requires.map((condition) => describeCondition(condition, locale)).join(", ") || text.nothing,
    escapeText(description[locale]),
  ]);
  return [
    table([text.level, `${text.from}:`, text.requires, text.description], rows),
    ...distinct(levels.map(({ provenance }) => `${text.provenance}: ${describeProvenance(provenance, locale)}`)),
  ].join("\n\n");
}

/** The plausibility checks, as formulas. */
export function checksSection({ checks }: Methodology, locale: Locale): string {
  const text = texts[locale];
  const items = checks.map(({ id, scope, holds, message, provenance }) =>
    [
      `- **${id}** (${text.scope[scope]}): ${describeRelation(holds, locale)}`,
      `  - ${text.otherwise}: ${escapeText(message[locale])}`,
      `  - ${text.provenance}: ${describeProvenance(provenance, locale)}`,
    ].join("\n"),
  );
  return [text.checks, items.join("\n")].join("\n\n");
}

function distinct(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}

const texts = {
  es: {
    level: "nivel",
    from: "desde (inclusive)",
    requires: "exige además",
    description: "definición",
    nothing: "nada más",
    provenance: "Procedencia",
    otherwise: "si no se cumple",
    scope: { assessment: "cada aglomeración", summary: "el agregado" },
    checks:
      "Lo que no pasa una comprobación se señala, nunca se corrige ni se rechaza, y no cambia ningún puntaje. En el agregado, un indicador es su total, y `indicador.categoría` es la parte de esa categoría en por ciento; los corchetes dicen en qué aglomeraciones. `{left}` y `{right}` son los dos lados de la comparación.",
  },
  en: {
    level: "level",
    from: "from (inclusive)",
    requires: "also requires",
    description: "definition",
    nothing: "nothing else",
    provenance: "Provenance",
    otherwise: "if it does not hold",
    scope: { assessment: "each cluster", summary: "the aggregate" },
    checks:
      "What fails a check is flagged, never corrected or refused, and changes no score. In the aggregate an indicator is its total, and `indicator.category` is the share of that category in per cent; square brackets say in which clusters. `{left}` and `{right}` are the two sides of the comparison.",
  },
} as const;
