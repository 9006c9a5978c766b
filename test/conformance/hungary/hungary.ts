import { defineMethodology, type AnswersOf, type Methodology } from "ssme";
import { group, level, pointsOutOf } from "../nodes.js";

const root = group(
  { es: "Acreditación de clústeres", en: "Accreditation of clusters" },
  {
    cooperation: pointsOutOf(20, { es: "Cooperación", en: "Cooperation" }),
    management: pointsOutOf(30, { es: "Gestión y composición", en: "Management and composition" }),
    international: pointsOutOf(24, { es: "Actividad internacional", en: "International activity" }),
    innovation: pointsOutOf(26, { es: "Innovación", en: "Innovation" }),
  },
);

/** Points by area. */
export type HungaryAnswers = AnswersOf<typeof root>;

/** Hungary's accreditation of innovation clusters: 100 points, and a cut-off that is not published. */
export const hungary: Methodology<HungaryAnswers> = defineMethodology<HungaryAnswers>({
  id: "hungary-accredited-innovation-cluster",
  version: "1",
  title: { es: "Clústeres de innovación acreditados de Hungría", en: "Hungary's accredited innovation clusters" },
  official: false,
  scale: 100,
  rounding: { decimals: 1, mode: "half-up" },
  classifyOn: "exact",
  ladder: "highest",
  root,
  levels: [
    level(
      "accredited",
      { es: "acreditado", en: "accredited" },
      {
        requires: [
          {
            unknown: { es: "los puntos a partir de los cuales se acredita", en: "the points from which it is granted" },
          },
        ],
      },
    ),
  ],
  checks: [],
});
