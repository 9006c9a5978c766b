import type { Reason, ReasonCode } from "../assessment/reason.js";
import type { Methodology } from "../methodology/methodology.js";
import { parseDecimal } from "../numeric/decimal.js";
import { printDecimals } from "../numeric/printNumber.js";
import type { Locale } from "../text.js";
import { reasonWords, type ReasonWords } from "./reasonWords.js";

/**
 * Puts a reason into a sentence, with the methodology's own names for levels, areas, questions and options.
 *
 * @param reason - From a scorecard, a summary or `checkAssessment`.
 * @param methodology - The methodology that made the result; what it does not have is called by its id.
 * @param options - `locale`: the language of the sentence, `"es"` by default.
 * @returns One sentence.
 *
 * @example
 * ```ts
 * import { classifyScore, describeReason, ssme2022 } from "ssme";
 *
 * const reasons = classifyScore(62.5, ssme2022).reasons;
 * reasons.map((reason) => describeReason(reason, ssme2022));
 * // => ["El puntaje (62,5) no llega al límite inferior del nivel consolidado (75)."]
 * reasons.map((reason) => describeReason(reason, ssme2022, { locale: "en" }));
 * // => ["The score (62.5) does not reach the lower bound of the level consolidated (75)."]
 * ```
 */
export function describeReason(
  reason: Reason,
  methodology: Methodology,
  { locale = "es" }: { readonly locale?: Locale } = {},
): string {
  if (reason.code === "check-failed") return describeCheck(reason, methodology, locale);
  const sentence = sentences[locale][reason.code](reasonWords(reason, methodology, locale));
  return sentence.charAt(0).toUpperCase() + sentence.slice(1) + describeAlternatives(reason, locale);
}

/** Where a requirement is one of several of which some are enough, says so. */
function describeAlternatives({ args: { needed, alternatives } }: Reason, locale: Locale): string {
  if (needed === undefined || alternatives === undefined) return "";
  return locale === "es"
    ? ` Es una de ${alternatives} alternativas, y ${needed === 1 ? "basta con una" : `bastan ${needed}`}.`
    : ` It is one of ${alternatives} alternatives, and ${needed} ${needed === 1 ? "is" : "are"} enough.`;
}

function describeCheck({ args }: Reason, { checks }: Methodology, locale: Locale): string {
  const message = checks.find((check) => check.id === args["check"])?.message[locale] ?? String(args["check"]);
  // Two decimals are enough for a reader; the reason keeps them all.
  const number = (side: string): string => printDecimals(parseDecimal(String(args[side])), 2, locale);
  return message.replace(/\{(left|right)\}/g, (_, side: string) => number(side));
}

type Sentences = Readonly<Record<Exclude<ReasonCode, "check-failed">, (words: ReasonWords) => string>>;

const sentences: Readonly<Record<Locale, Sentences>> = {
  es: {
    "not-answered": ({ node }) => `En ${node} no hay respuesta.`,
    "dont-know": ({ node }) => `En ${node} se respondió «no sabe».`,
    "not-applicable": ({ node }) => `${node} no aplica.`,
    "coverage-below-minimum": ({ node, percent }) =>
      `En ${node} se respondió el ${percent("coverage")} y se requiere al menos el ${percent("minimum")} para calcular el puntaje.`,
    "required-child-missing": ({ node, child }) => `${node} no tiene puntaje porque falta el de ${child}.`,
    "score-below-level": ({ level, value }) =>
      `El puntaje (${value("score")}) no llega al límite inferior del nivel ${level} (${value("atLeast")}).`,
    "requirement-unmet": ({ level, node, comparison, value }) =>
      `El nivel ${level} exige en ${node} ${comparison} ${value("expected")}; se tiene ${value("actual")}.`,
    "requirement-unknown": ({ level, node, comparison, value }) =>
      `El nivel ${level} exige en ${node} ${comparison} ${value("expected")}, y falta ese dato.`,
    "tagged-too-few": ({ level, value }) =>
      `El nivel ${level} exige un mínimo de ${value("expected")} entre los indicadores de «${value("tag")}» con un valor de ${value("value")} o más, de 1.`,
    "tagged-too-many": ({ level, value }) =>
      `El nivel ${level} admite menos de ${value("expected")} entre los indicadores de «${value("tag")}» con un valor de ${value("value")} o más, de 1.`,
    "rule-unknown": ({ level, own }) => `El nivel ${level} tiene una regla que no está publicada: ${own}.`,
    "assessment-missing": ({ level }) =>
      `El nivel ${level} tiene requisitos que no se pueden comprobar solo con el puntaje: faltan las respuestas.`,
    "cell-too-small": ({ value }) => `Reservado porque corresponde a menos de ${value("minimum")} aglomeraciones.`,
    "cell-protects-another": () => "Reservado porque permitiría deducir otro dato reservado.",
    "zero-denominator": ({ node }) => `No se puede calcular: el denominador de ${node} es cero.`,
  },
  en: {
    "not-answered": ({ node }) => `${node} has no answer.`,
    "dont-know": ({ node }) => `${node} was answered with “don't know”.`,
    "not-applicable": ({ node }) => `${node} does not apply.`,
    "coverage-below-minimum": ({ node, percent }) =>
      `${percent("coverage")} of ${node} was answered, and a score takes at least ${percent("minimum")}.`,
    "required-child-missing": ({ node, child }) => `${node} has no score because that of ${child} is missing.`,
    "score-below-level": ({ level, value }) =>
      `The score (${value("score")}) does not reach the lower bound of the level ${level} (${value("atLeast")}).`,
    "requirement-unmet": ({ level, node, comparison, value }) =>
      `The level ${level} asks in ${node} for ${comparison} ${value("expected")}; it is ${value("actual")}.`,
    "requirement-unknown": ({ level, node, comparison, value }) =>
      `The level ${level} asks in ${node} for ${comparison} ${value("expected")}, and that is not known.`,
    "tagged-too-few": ({ level, value }) =>
      `The level ${level} asks for at least ${value("expected")} among the indicators of “${value("tag")}” with a value of ${value("value")} or more, out of 1.`,
    "tagged-too-many": ({ level, value }) =>
      `The level ${level} allows fewer than ${value("expected")} among the indicators of “${value("tag")}” with a value of ${value("value")} or more, out of 1.`,
    "rule-unknown": ({ level, own }) => `The level ${level} has a rule that is not published: ${own}.`,
    "assessment-missing": ({ level }) =>
      `The level ${level} has requirements that a score alone cannot show: the answers are missing.`,
    "cell-too-small": ({ value }) => `Withheld, since it stands for fewer than ${value("minimum")} clusters.`,
    "cell-protects-another": () => "Withheld, since it would give away another withheld figure.",
    "zero-denominator": ({ node }) => `Cannot be computed: the denominator of ${node} is zero.`,
  },
};
