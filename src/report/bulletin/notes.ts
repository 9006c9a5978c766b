import type { Origin } from "../../assessment/assessment.js";
import { origins } from "../../assessment/origins.js";
import { printCount } from "../../numeric/printNumber.js";
import type { Text } from "../../text.js";
import { joinList } from "../phrases/list.js";
import { fewestForPercent } from "../phrases/subject.js";
import type { Context } from "./context.js";

/** What is said in every bulletin: whose rules these are, where the data come from, of whom it speaks, and how to read it. */
export function notes(context: Context): readonly string[] {
  return [rules(context), origin(context), base(context), reading(context)];
}

function rules({ methodology, locale }: Context): string {
  const title = methodology.title[locale];
  const { version } = methodology;
  const unofficial = {
    es: `Metodología: ${title} (versión ${version}). No es oficial: los pesos, las escalas y los umbrales son supuestos, y los niveles de este boletín no son los que asigna el SSME.`,
    en: `Methodology: ${title} (version ${version}). It is not official: weights, scales and thresholds are assumed, and the levels in this bulletin are not those that the SSME assigns.`,
  };
  const official = {
    es: `Metodología: ${title} (versión ${version}), oficial.`,
    en: `Methodology: ${title} (version ${version}), official.`,
  };
  return (methodology.official ? official : unofficial)[locale];
}

const single: Readonly<Record<Origin, Text>> = {
  survey: {
    es: "Los datos provienen de las respuestas de las propias aglomeraciones.",
    en: "The data come from the answers of the clusters themselves.",
  },
  reconstruction: {
    es: "Los datos no provienen de una encuesta: son una reconstrucción a partir de cifras publicadas. Las aglomeraciones que la componen no existen.",
    en: "The data do not come from a survey: they are a reconstruction from published figures. The clusters in it do not exist.",
  },
  example: {
    es: "Los datos son un ejemplo inventado: no describen aglomeraciones reales.",
    en: "The data are a made-up example: they describe no real clusters.",
  },
};

const parts: Readonly<Record<Origin, Text>> = {
  survey: { es: "de encuesta", en: "from a survey" },
  reconstruction: {
    es: "de una reconstrucción a partir de cifras publicadas",
    en: "from a reconstruction out of published figures",
  },
  example: { es: "de ejemplo, inventadas", en: "made up as examples" },
};

function origin({ summary, locale }: Context): string {
  const present = origins.filter((each) => summary.origins[each] > 0);
  const [only] = present;
  if (only === undefined) return { es: "No hay datos.", en: "There are no data." }[locale];
  if (present.length === 1) return single[only][locale];
  const counted = present.map((each) => `${printCount(summary.origins[each], locale)} ${parts[each][locale]}`);
  const sentence = {
    es: `Los datos de las aglomeraciones tienen orígenes distintos: ${joinList(counted, "es")}.`,
    en: `The clusters' data have different origins: ${joinList(counted, "en")}.`,
  };
  return sentence[locale];
}

function base({ summary: { n }, locale }: Context): string {
  const several = printCount(n, locale);
  const sentence =
    n === 1
      ? {
          es: "Las cifras describen la única aglomeración que respondió y no se extienden a otras.",
          en: "The figures describe the only cluster that answered and are not extended to others.",
        }
      : {
          es: `Las cifras describen las ${several} aglomeraciones que respondieron y no se extienden a otras: no representan a todas las del país.`,
          en: `The figures describe the ${several} clusters that answered and are not extended to others: they do not stand for all of the country.`,
        };
  return sentence[locale];
}

function reading({ locale }: Context): string {
  const sentence = {
    es: `Cada cifra lleva el número de aglomeraciones que la sustentan (n). Con menos de ${fewestForPercent} respuestas se da el número de aglomeraciones y no su porcentaje. Los porcentajes de un mismo reparto se redondean de modo que sumen 100.`,
    en: `Every figure carries the number of clusters behind it (n). Below ${fewestForPercent} answers the number of clusters is given and not their percentage. The percentages of one distribution are rounded so that they add up to 100.`,
  };
  return sentence[locale];
}
