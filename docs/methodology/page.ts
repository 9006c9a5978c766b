import { scoreAssessment, type Locale, type Methodology } from "ssme";
import { areasTable, areaSection } from "./area.js";
import { code, escapeText } from "./markdown.js";
import { checksSection, levelsSection } from "./levels.js";
import { provenanceTable } from "./provenance.js";
import { areasOf } from "./tree.js";
import { words, writeNumber } from "./words.js";

/** The name of a methodology's page in a language. */
export function pageName({ id }: Methodology, locale: Locale): string {
  return `${id}.${locale}.md`;
}

/** Writes everything that a reviewer needs to check a methodology: every rule, every number and where it comes from. */
export function methodologyPage(methodology: Methodology, locale: Locale): string {
  const text = texts[locale];
  const { other } = words[locale];
  const { title, id, version, official, root } = methodology;
  return [
    `# ${escapeText(title[locale])}`,
    `${code(id)}, ${text.version} ${version}, ${text.fingerprint} ${code(fingerprintOf(methodology))}. [${other.label}](${pageName(methodology, other.locale)})`,
    ...(official ? [] : [text.unofficial]),
    text.generated,
    `## ${text.howTitle}`,
    howSection(methodology, locale),
    `## ${text.provenanceTitle}`,
    provenanceTable(methodology, locale),
    `## ${text.levelsTitle}`,
    levelsSection(methodology.levels, locale),
    `## ${text.areasTitle}`,
    `${escapeText(root.description[locale])} ${text.redistribution}`,
    areasTable(methodology, locale),
    ...areasOf(methodology).map((area) => areaSection(methodology, area, locale)),
    `## ${text.checksTitle}`,
    checksSection(methodology, locale),
    "",
  ].join("\n\n");
}

function howSection({ scale, rounding, classifyOn, ladder, root }: Methodology, locale: Locale): string {
  const text = texts[locale];
  const { combine, rounding: modes } = words[locale];
  const steps = [
    text.value,
    text.area,
    text.total(combine[root.combine], text.areaWithoutScore[root.unanswered]),
    text.score(writeNumber(scale, locale), rounding.decimals, modes[rounding.mode]),
    text.classify[classifyOn],
    text.ladder[ladder],
  ];
  return [steps.map((step, index) => `${index + 1}. ${step}`).join("\n"), text.more].join("\n\n");
}

/** The fingerprint that every result of the methodology carries. */
function fingerprintOf(methodology: Methodology): string {
  const nobody = { cluster: { id: "none", name: "none" }, wave: 0, origin: "example", answers: {} } as const;
  return scoreAssessment(nobody, methodology as Methodology<object>).methodology.fingerprint;
}

const texts = {
  es: {
    version: "versión",
    fingerprint: "huella del contenido",
    unofficial:
      "> **No es oficial.** El SSME publica sus áreas, sus niveles en palabras y sus resultados, pero no su cuestionario, ni pesos, escalas o umbrales. Los que figuran aquí son supuestos, y sus resultados no son los del SSME. Junto a cada regla se dice de dónde viene.",
    generated:
      "Esta página se genera de la metodología con `npm run docs:methodology` y no se edita a mano. Cada número es el que usa el cálculo.",
    howTitle: "Cómo se calcula",
    value: "Cada respuesta que puntúa se convierte en un valor de 0 a 1: sus puntos entre los puntos máximos.",
    area: "El valor de un área se forma con los de sus indicadores, según sus pesos. Lo que no aplica no cuenta. Sin la cobertura mínima el área no tiene puntaje.",
    total: (how: string, rule: string) => `El valor total es ${how} de los de las áreas. Un área sin puntaje ${rule}.`,
    areaWithoutScore: {
      exclude: "sale de la media",
      zero: "cuenta como 0",
      require: "deja el total sin puntaje y el nivel sin decidir",
    },
    score: (scale: string, decimals: number, mode: string) =>
      `El puntaje es el valor por ${scale}, redondeado una sola vez, al final, a ${decimals} decimales, ${mode}.`,
    classify: {
      exact: "Con los límites se compara el puntaje exacto, sin redondear.",
      rounded: "Con los límites y los requisitos se compara el puntaje redondeado, el que se imprime.",
    },
    ladder: {
      highest: "El nivel es el más alto cuyo límite se alcanza y cuyos requisitos se cumplen.",
      cumulative: "El nivel es el más alto que se cumple junto con todos los inferiores.",
    },
    more: "La especificación completa, con los casos de respuestas que faltan, está en [Cómo se calcula un puntaje](../decisions/how-a-score-is-computed.md) (en inglés).",
    provenanceTitle: "De dónde viene cada regla",
    levelsTitle: "Niveles",
    areasTitle: "Áreas e indicadores",
    redistribution:
      "«Puntos del total» supone que todo aplica y se respondió; lo que no aplica reparte su parte entre los demás indicadores de su área.",
    checksTitle: "Comprobaciones de verosimilitud",
  },
  en: {
    version: "version",
    fingerprint: "content fingerprint",
    unofficial:
      "> **Unofficial.** The SSME publishes its areas, its levels in words and its results, but neither its questionnaire nor weights, scales or thresholds. Those given here are assumed, and their results are not the SSME's. Every rule says where it comes from.",
    generated:
      "This page is generated from the methodology by `npm run docs:methodology` and is not edited by hand. Every number is the one that the computation uses.",
    howTitle: "How a score is computed",
    value: "Every scored answer becomes a value from 0 to 1: its points over the most points.",
    area: "The value of an area is made of those of its indicators, by their weights. What does not apply does not count. Without the minimum coverage the area has no score.",
    total: (how: string, rule: string) =>
      `The total value is ${how} of those of the areas. An area without a score ${rule}.`,
    areaWithoutScore: {
      exclude: "leaves the mean",
      zero: "counts as 0",
      require: "leaves the total without a score and the level undecided",
    },
    score: (scale: string, decimals: number, mode: string) =>
      `The score is the value times ${scale}, rounded once, at the end, to ${decimals} decimals, ${mode}.`,
    classify: {
      exact: "Bounds are compared with the exact score, before rounding.",
      rounded: "Bounds and requirements are compared with the rounded score, the one that is printed.",
    },
    ladder: {
      highest: "The level is the highest whose bound is reached and whose requirements hold.",
      cumulative: "The level is the highest that holds together with all below it.",
    },
    more: "The whole specification, with the cases of missing answers, is [How a score and a level are computed](../decisions/how-a-score-is-computed.md).",
    provenanceTitle: "Where each rule comes from",
    levelsTitle: "Levels",
    areasTitle: "Areas and indicators",
    redistribution:
      "“Points of the total” supposes that everything applies and is answered; what does not apply leaves its part to the other indicators of its area.",
    checksTitle: "Plausibility checks",
  },
} as const;
