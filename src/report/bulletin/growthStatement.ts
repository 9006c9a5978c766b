import type { Text } from "../../text.js";
import { roundToUnits } from "../../numeric/rounding.js";
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
    more: { es: "un crecimiento nominal de las ventas del", en: "nominal growth of sales of" },
    less: { es: "una disminución nominal de las ventas del", en: "a nominal fall of sales of" },
    same: { es: "ventas nominales sin variación", en: "no change of nominal sales" },
  },
  "businessImpact.jobs": {
    more: { es: "un aumento del empleo del", en: "growth of jobs of" },
    less: { es: "una disminución del empleo del", en: "a fall of jobs of" },
    same: { es: "empleo sin variación", en: "no change of jobs" },
  },
};

/**
 * States how a quantity changed against the period before, over the clusters that gave both figures: the growth of the
 * whole. It says what companies reported and claims no cause.
 */
export function growthStatement({ summary, locale }: Context, path: keyof typeof words): Statement | null {
  const figure = quantityOf(summary, path)?.growth?.ratioOfSums;
  const ratio = figure === undefined ? null : ratioOf(figure);
  if (figure === undefined || ratio === null) return null;
  const size = ratio.n < 0n ? { n: -ratio.n, d: ratio.d } : ratio;
  const decimals = size.n * 100n < size.d ? 1 : 0;
  const changed = roundToUnits({ n: size.n * 100n, d: size.d }, decimals, "half-up") !== 0n;
  const { more, less, same } = words[path];
  const change = changed
    ? `${(ratio.n > 0n ? more : less)[locale]} ${printPercent(size, locale, decimals)}`
    : same[locale];
  const n = answerCount(figure.answered, locale);
  const sentence = {
    es: `Las empresas participantes reportaron ${change} frente al año anterior ${n}.`,
    en: `The participating companies reported ${change} on the year before ${n}.`,
  };
  return statement(sentence[locale], [{ path, key: "growth", figure }]);
}
