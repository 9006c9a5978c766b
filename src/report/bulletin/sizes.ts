import { roundShares } from "../../aggregation/roundShares.js";
import { answerCount } from "../phrases/answerCount.js";
import { printNumber } from "../../numeric/printNumber.js";
import { sharePhrase, withPercentSign } from "../phrases/percent.js";
import { exactly, ratioOf } from "../phrases/ratio.js";
import { compositionOf } from "./answers.js";
import { row, statement, table } from "./blocks.js";
import type { Row, Statement, Table } from "./bulletin.js";
import type { Context } from "./context.js";
import { optionName } from "./names.js";

const path = "participants.companiesBySize";

/** What Colombian law calls mipymes. */
const mipymes = ["micro", "small", "medium"];

/** States how many of the participating companies are micro, small or medium. */
export function smallAndMedium({ summary, locale }: Context): Statement | null {
  const parts = compositionOf(summary, path)?.parts ?? {};
  const evidence = mipymes.flatMap((key) => {
    const figure = parts[key];
    return figure === undefined ? [] : [{ path, key, figure }];
  });
  const [first] = evidence;
  if (first === undefined || evidence.length < mipymes.length) return null;
  const numerator = evidence.reduce((sum, { figure }) => sum + figure.numerator, 0);
  const ratio = ratioOf({ ...first.figure, numerator });
  if (ratio === null) return null;
  const count = printNumber(exactly(numerator), 0, locale);
  const all = printNumber(exactly(first.figure.denominator), 0, locale);
  const share = sharePhrase(ratio, locale);
  const n = answerCount(first.figure.answered, locale);
  const sentence = {
    es: `De ${all} empresas, ${count} son mipymes (micro, pequeñas y medianas): ${share} ${n}.`,
    en: `Of ${all} companies, ${count} are micro, small or medium: ${share} ${n}.`,
  };
  return statement(sentence[locale], evidence);
}

/** Tells the participating companies by size. */
export function sizesTable({ summary, methodology, locale }: Context): readonly Table[] {
  const parts = compositionOf(summary, path)?.parts ?? {};
  const shares = roundShares(parts);
  const present = Object.entries(parts).filter(([, { numerator }]) => numerator > 0);
  const rows = present.map(([size, figure]): Row => {
    const count = printNumber(exactly(figure.numerator), 0, locale);
    const share = withPercentSign(String(shares[size] ?? 0), locale);
    return row([optionName(methodology, path, size, locale), count, share], [{ path, key: size, figure }]);
  });
  const n = answerCount(present[0]?.[1].answered ?? 0, locale);
  const caption = { es: `Empresas participantes por tamaño ${n}`, en: `Participating companies by size ${n}` }[locale];
  const titles = { es: ["Tamaño", "Empresas", "%"], en: ["Size", "Companies", "%"] }[locale];
  return table(caption, titles, rows);
}
