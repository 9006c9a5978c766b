import { describeReason } from "../../scoring/describeReason.js";
import { smallNumber } from "../phrases/smallNumber.js";
import { list, paragraph, statement } from "./blocks.js";
import type { Section } from "./bulletin.js";
import type { Context } from "./context.js";

/** Title of the section that footnotes refer to. */
export const doubtsTitle = { es: "Lo que no cuadra", en: "What does not add up" };

/** Section 9: the totals that fail a check of plausibility, in words. They are reported as they are, never corrected. */
export function doubtsSection(context: Context): Section {
  const { summary, methodology, locale } = context;
  const checks = methodology.checks.filter(({ scope }) => scope === "summary").length;
  const count = summary.flags.length;
  const passed = {
    es: "Los totales que se pudieron someter a una prueba de plausibilidad la superan.",
    en: "The totals that could be put to a check of plausibility pass it.",
  };
  const failed =
    count === 1
      ? {
          es: "Un total no supera una prueba de plausibilidad. La cifra se publica como se recibió, sin corregirla:",
          en: "One total fails a check of plausibility. The figure is published as received, uncorrected:",
        }
      : {
          es: `Los totales no superan ${smallNumber(count, "es")} pruebas de plausibilidad. Las cifras se publican como se recibieron, sin corregirlas:`,
          en: `The totals fail ${smallNumber(count, "en")} checks of plausibility. The figures are published as received, uncorrected:`,
        };
  return {
    id: "doubts",
    title: doubtsTitle[locale],
    blocks:
      checks === 0
        ? []
        : [
            ...paragraph(statement((count === 0 ? passed : failed)[locale])),
            ...list(...summary.flags.map((flag) => statement(describeReason(flag, methodology, { locale })))),
          ],
  };
}
