import {
  defineMethodology,
  type AnswersOf,
  type GoalpostsRubric,
  type Methodology,
  type Quantity,
  type Text,
} from "ssme";
import { group, level, quantity } from "../nodes.js";

const years = { kind: "ratio", of: { es: "años", en: "years" } } as const;
const dollars = { kind: "ratio", of: { es: "dólares de 2017 en PPA", en: "2017 PPP dollars" } } as const;

const measured = (
  name: Text,
  unit: Quantity["unit"],
  from: number,
  to: number,
  scale: GoalpostsRubric["scale"] = "linear",
) => quantity(name, unit, { rubric: { kind: "goalposts", from, to, scale } });

const root = group(
  { es: "Desarrollo humano", en: "Human development" },
  {
    health: group(
      { es: "Salud", en: "Health" },
      {
        lifeExpectancy: measured({ es: "Esperanza de vida al nacer", en: "Life expectancy at birth" }, years, 20, 85),
      },
    ),
    education: group(
      { es: "Educación", en: "Education" },
      {
        expectedYears: measured(
          { es: "Años esperados de escolaridad", en: "Expected years of schooling" },
          years,
          0,
          18,
        ),
        meanYears: measured({ es: "Años promedio de escolaridad", en: "Mean years of schooling" }, years, 0, 15),
      },
    ),
    income: group(
      { es: "Nivel de vida", en: "Standard of living" },
      {
        grossNationalIncome: measured({ es: "INB per cápita", en: "GNI per capita" }, dollars, 100, 75_000, "log"),
      },
    ),
  },
  { combine: "geometric" },
);

/** The four indicators of one country and year. */
export type HdiAnswers = AnswersOf<typeof root>;

/** The Human Development Index as UNDP computes it since 2014: a geometric mean of three dimensions. */
export const hdi: Methodology<HdiAnswers> = defineMethodology<HdiAnswers>({
  id: "undp-hdi",
  version: "2022",
  title: { es: "Índice de Desarrollo Humano", en: "Human Development Index" },
  official: false,
  scale: 1,
  rounding: { decimals: 3, mode: "half-up" },
  classifyOn: "rounded",
  ladder: "highest",
  root,
  levels: [
    level("low", { es: "bajo", en: "low" }, { atLeast: 0 }),
    level("medium", { es: "medio", en: "medium" }, { atLeast: "0.55" }),
    level("high", { es: "alto", en: "high" }, { atLeast: "0.7" }),
    level("very-high", { es: "muy alto", en: "very high" }, { atLeast: "0.8" }),
  ],
  checks: [],
});
