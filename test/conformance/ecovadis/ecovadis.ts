import { defineMethodology, type AnswersOf, type Condition, type Methodology, type Text } from "ssme";
import { flag, group, level, quantity } from "../nodes.js";

const theme = (name: Text) => quantity(name, { kind: "percent" });

const root = group(
  { es: "EcoVadis", en: "EcoVadis" },
  {
    percentile: quantity(
      {
        es: "Percentil entre las empresas evaluadas en doce meses",
        en: "Percentile among the companies rated in twelve months",
      },
      { kind: "percent" },
      { rubric: { kind: "goalposts", from: 0, to: 100 } },
    ),
    themes: group(
      { es: "Puntajes por tema, de 0 a 100", en: "Scores by theme, from 0 to 100" },
      {
        environment: theme({ es: "Medio ambiente", en: "Environment" }),
        labourAndHumanRights: theme({ es: "Trabajo y derechos humanos", en: "Labour and human rights" }),
        ethics: theme({ es: "Ética", en: "Ethics" }),
        sustainableProcurement: theme({ es: "Compras sostenibles", en: "Sustainable procurement" }),
      },
      { weight: 0 },
    ),
    findings: group(
      { es: "Hallazgos adversos", en: "Adverse findings" },
      {
        severe: flag({ es: "Algún hallazgo grave", en: "Any severe finding" }),
        themesWithMajor: quantity(
          { es: "Temas con hallazgos mayores", en: "Themes with major findings" },
          { kind: "count", of: { es: "temas", en: "themes" } },
        ),
      },
      { weight: 0 },
    ),
  },
);

/** The percentile, the scores of the themes, and what was found against the company. */
export type EcovadisAnswers = AnswersOf<typeof root>;

const requires: readonly Condition[] = [
  { path: "themes.environment", atLeast: 30 },
  { path: "themes.labourAndHumanRights", atLeast: 30 },
  { path: "themes.ethics", atLeast: 30 },
  { path: "themes.sustainableProcurement", atLeast: 30 },
  { path: "findings.severe", equals: false },
  { path: "findings.themesWithMajor", atMost: 1 },
];

/** The medals of EcoVadis: a percentile, and a floor under every theme. */
export const ecovadis: Methodology<EcovadisAnswers> = defineMethodology<EcovadisAnswers>({
  id: "ecovadis-medals",
  version: "2024",
  title: { es: "Medallas de EcoVadis", en: "EcoVadis medals" },
  official: false,
  scale: 100,
  rounding: { decimals: 2, mode: "down" },
  classifyOn: "exact",
  ladder: "highest",
  root,
  levels: [
    level("bronze", { es: "bronce", en: "bronze" }, { atLeast: 65, requires }),
    level("silver", { es: "plata", en: "silver" }, { atLeast: 85, requires }),
    level("gold", { es: "oro", en: "gold" }, { atLeast: 95, requires }),
    level("platinum", { es: "platino", en: "platinum" }, { atLeast: 99, requires }),
  ],
  checks: [],
});
