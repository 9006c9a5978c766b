import { compare, hundred, multiply, negate, one, sign, type Fraction } from "../../numeric/fraction.js";
import { roundToUnits } from "../../numeric/rounding.js";
import type { Locale, Text } from "../../text.js";
import { answerCount } from "../phrases/answerCount.js";
import { printPercent } from "../phrases/percent.js";
import { ratioOf } from "../phrases/ratio.js";
import { quantityOf } from "./answers.js";
import { statement } from "./blocks.js";
import type { Statement } from "./bulletin.js";
import type { Context } from "./context.js";

interface Words {
  readonly more: Text;
  readonly less: Text;
  readonly same: Text;
}

const words: Readonly<Record<"businessImpact.sales" | "businessImpact.jobs", Words>> = {
  "businessImpact.sales": {
    more: { es: "un crecimiento nominal de las ventas del", en: "a nominal increase in sales of" },
    less: { es: "una disminución nominal de las ventas del", en: "a nominal decrease in sales of" },
    same: { es: "ventas nominales sin variación", en: "no change in nominal sales" },
  },
  "businessImpact.jobs": {
    more: { es: "un aumento del empleo del", en: "an increase in jobs of" },
    less: { es: "una disminución del empleo del", en: "a decrease in jobs of" },
    same: { es: "empleo sin variación", en: "no change in jobs" },
  },
};

/** Says what nominal means, where money is compared. */
const meaning: Readonly<Record<keyof typeof words, Text>> = {
  "businessImpact.sales": { es: ", sin descontar la inflación", en: ", inflation not taken out" },
  "businessImpact.jobs": { es: "", en: "" },
};

/**
 * States how sales and jobs changed against the period before, over the clusters that gave both figures: the growth of
 * the whole. It says what companies reported and claims no cause.
 */
export function growthStatements({ summary, locale }: Context): readonly Statement[] {
  const statements: Statement[] = [];
  for (const path of ["businessImpact.sales", "businessImpact.jobs"] as const) {
    const figure = quantityOf(summary, path)?.growth?.ratioOfSums;
    const ratio = figure === undefined ? null : ratioOf(figure);
    if (figure === undefined || ratio === null) continue;
    const n = answerCount(figure.answered, locale);
    const opening =
      statements.length === 0
        ? { es: "Las empresas participantes reportaron", en: "The participating companies reported" }
        : { es: "Las empresas reportaron, además,", en: "Companies also reported" };
    const sentence = {
      es: `${opening.es} ${change(path, ratio, "es")} frente al año anterior${meaning[path].es} ${n}.`,
      en: `${opening.en} ${change(path, ratio, "en")} over the previous year${meaning[path].en} ${n}.`,
    };
    statements.push(statement(sentence[locale], [{ path, key: "growth", figure }]));
  }
  return statements;
}

/** Whole per cents, or one decimal under one per cent; less than that is no change. */
function change(path: keyof typeof words, ratio: Fraction, locale: Locale): string {
  const size = sign(ratio) < 0 ? negate(ratio) : ratio;
  const percent = multiply(size, hundred);
  const decimals = compare(percent, one) < 0 ? 1 : 0;
  const { more, less, same } = words[path];
  if (roundToUnits(percent, decimals, "half-up") === 0n) return same[locale];
  return `${(sign(ratio) > 0 ? more : less)[locale]} ${printPercent(size, locale, decimals)}`;
}
