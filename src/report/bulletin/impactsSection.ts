import { answerCount } from "../phrases/answerCount.js";
import { printNumber } from "../../numeric/printNumber.js";
import { withPercentSign } from "../phrases/percent.js";
import { ratioOf } from "../phrases/ratio.js";
import { declare, measure, present } from "../phrases/verb.js";
import { quantityOf } from "./answers.js";
import { paragraph, statement } from "./blocks.js";
import type { Section, Statement } from "./bulletin.js";
import { stateClaims, type Claim } from "./claim.js";
import type { Context } from "./context.js";
import { optionsTable } from "./optionsTable.js";

const inCompanies: readonly Claim[] = [
  {
    path: "businessImpact.measurement",
    options: ["survey", "baseline"],
    verb: measure,
    complement: {
      es: "sus efectos en las empresas con encuestas o registros",
      en: "effects on companies with surveys or records",
    },
  },
  {
    path: "businessImpact.newMarkets",
    options: ["yes"],
    verb: declare,
    complement: {
      es: "nuevos mercados internacionales abiertos por las empresas participantes en el periodo",
      en: "new international markets opened by participating companies in the period",
    },
  },
];

const inTerritory: readonly Claim[] = [
  {
    path: "collaboration.policyAgenda",
    options: ["proposes", "adopted"],
    verb: present,
    complement: {
      es: "propuestas a la agenda de política de desarrollo económico local",
      en: "proposals for the agenda of local economic development policy",
    },
  },
];

/** Section 6: what the initiatives declare about their effects on companies and on the territory. */
export function impactsSection(context: Context): Section {
  const { summary, locale } = context;
  return {
    id: "impacts",
    title: { es: "Impacto en las empresas y en el territorio", en: "Impact on companies and on the territory" }[locale],
    blocks: [
      ...paragraph(reach(context), ...stateClaims(inCompanies, summary, locale)),
      ...optionsTable(context, "businessImpact.aspectsImproved"),
      ...paragraph(...stateClaims(inTerritory, summary, locale)),
      ...optionsTable(context, "projects.regionalActions"),
    ],
  };
}

function reach({ summary, locale }: Context): Statement | null {
  const path = "businessImpact.reach";
  const mean = quantityOf(summary, path)?.mean;
  const average = mean === undefined ? null : ratioOf(mean);
  if (mean === undefined || average === null) return null;
  const share = withPercentSign(printNumber(average, 0, locale), locale);
  const n = answerCount(mean.answered, locale);
  const sentence = {
    es: `Según lo declarado por las iniciativas, en promedio, el ${share} de las empresas participantes mejoró al menos un aspecto en el periodo ${n}.`,
    en: `According to the initiatives, on average ${share} of the participating companies improved in at least one aspect in the period ${n}.`,
  };
  return statement(sentence[locale], [{ path, key: "mean", figure: mean }]);
}
