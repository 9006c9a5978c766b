import type { Text } from "../../text.js";
import { answerCount } from "../phrases/answerCount.js";
import { compositionOf, type Composition } from "./answers.js";
import { statement } from "./blocks.js";
import type { Statement } from "./bulletin.js";
import { answeredBy } from "./compositionTable.js";
import type { Context } from "./context.js";
import { partsEvidence, partsPhrase } from "./partsPhrase.js";

/** States how something of the participating companies divides into the parts of a composition: "sales", by market. */
export function divisionStatement(context: Context, path: string, divided: Text): Statement | null {
  const composition = compositionOf(context.summary, path);
  if (composition === null) return null;
  const parts = partsPhrase(path, composition, context);
  const n = answerCount(answeredBy(composition), context.locale);
  const sentence = {
    es: `${divided.es} se reparten así: ${parts}, ${howCounted(composition).es} ${n}.`,
    en: `${divided.en} divide as follows: ${parts}, ${howCounted(composition).en} ${n}.`,
  };
  return statement(sentence[context.locale], partsEvidence(path, composition));
}

function howCounted({ weightedBy }: Composition): Text {
  return weightedBy === undefined
    ? { es: "en el promedio simple de las aglomeraciones", en: "as the plain mean of the clusters" }
    : { es: "en proporción a las ventas de cada aglomeración", en: "weighted by each cluster's sales" };
}
