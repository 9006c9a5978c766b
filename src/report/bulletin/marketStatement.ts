import { answerCount } from "../phrases/answerCount.js";
import { compositionOf, type Composition } from "./answers.js";
import { statement } from "./blocks.js";
import type { Statement } from "./bulletin.js";
import { answeredBy } from "./compositionTable.js";
import type { Context } from "./context.js";
import { partsEvidence, partsPhrase } from "./partsPhrase.js";

/** States how the sales of the participating companies divide into markets. */
export function marketStatement(context: Context): Statement | null {
  const path = "businessImpact.salesByMarket";
  const composition = compositionOf(context.summary, path);
  if (composition === null) return null;
  const parts = partsPhrase(path, composition, context);
  const n = answerCount(answeredBy(composition), context.locale);
  const sentence = {
    es: `Por mercado, las ventas se reparten así: ${parts}, ${howCounted(composition).es} ${n}.`,
    en: `By market, sales divide as follows: ${parts}, ${howCounted(composition).en} ${n}.`,
  };
  return statement(sentence[context.locale], partsEvidence(path, composition));
}

/** States where the purchases of the participating companies come from. */
export function originStatement(context: Context): Statement | null {
  const path = "businessImpact.purchasesByOrigin";
  const composition = compositionOf(context.summary, path);
  if (composition === null) return null;
  const parts = partsPhrase(path, composition, context);
  const n = answerCount(answeredBy(composition), context.locale);
  const sentence = {
    es: `Por origen, las compras se reparten así: ${parts}, ${howCounted(composition).es} ${n}.`,
    en: `By origin, purchases divide as follows: ${parts}, ${howCounted(composition).en} ${n}.`,
  };
  return statement(sentence[context.locale], partsEvidence(path, composition));
}

function howCounted({ weightedBy }: Composition): { readonly es: string; readonly en: string } {
  return weightedBy === undefined
    ? { es: "en el promedio simple de las aglomeraciones", en: "as the plain mean of the clusters" }
    : { es: "en proporción a las ventas de cada aglomeración", en: "weighted by each cluster's sales" };
}
