import type { Condition } from "../../methodology/condition.js";
import type { Level } from "../../methodology/methodology.js";
import type { Text } from "../../text.js";
import {
  bronzeSource,
  countSource,
  eligibilitySource,
  follows,
  indicatorsSource,
  minimumsSource,
  pointsSource,
  silverProcessSource,
  silverSource,
  stated,
} from "./sources.js";

const eligible: Condition = { path: "application.eligible", equals: true };

const unpublishedMaxima: Text = {
  es: "los puntos máximos de cada uno de los 31 indicadores, sin los cuales no hay total sobre 150",
  en: "the most points of each of the 31 indicators, without which there is no total out of 150",
};

/**
 * Lists Bronze, Silver and Gold. Their rules are published; which indicators have a minimum is inferred from those that
 * the audit of Silver looks at, and that makes Silver and Gold inferred as a whole.
 *
 * @param minimums - The baseline that Silver and Gold require: a condition for each minimum that is known, and one that
 * names those that are not.
 * @param hasTotal - Whether points can be added up, so that Gold's lower bound means something.
 */
export function labels(minimums: readonly Condition[], hasTotal: boolean): readonly Level[] {
  return [
    {
      id: "bronze",
      name: { es: "bronce", en: "bronze" },
      description: {
        es: "«Striving for Cluster Excellence»: una comparación con otros clústeres; no exige puntos.",
        en: "“Striving for Cluster Excellence”: a comparison with other clusters; it asks for no points.",
      },
      requires: [{ path: "application.benchmarked", equals: true }, eligible],
      provenance: stated(bronzeSource, eligibilitySource),
    },
    {
      id: "silver",
      name: { es: "plata", en: "silver" },
      description: {
        es: "«Dedicated to Cluster Excellence»: mejoras en al menos tres áreas entre dos comparaciones, y los mínimos.",
        en: "“Dedicated to Cluster Excellence”: improvements in at least three areas between two benchmarkings, and the minimums.",
      },
      requires: [
        eligible,
        // A year and a half to two years.
        { path: "application.monthsBetweenBenchmarkings", atLeast: 18, atMost: 24 },
        { path: "application.improvedAreas", atLeast: 3 },
        ...minimums,
      ],
      provenance: follows(silverSource, silverProcessSource, eligibilitySource, indicatorsSource),
    },
    {
      id: "gold",
      name: { es: "oro", en: "gold" },
      description: {
        es: "«Proven for Cluster Excellence»: al menos 120 de 150 puntos (80 %), y los mínimos. Aquí no entra la aprobación del informe por el consejo del sello.",
        en: "“Proven for Cluster Excellence”: at least 120 of 150 points (80%), and the minimums. That the label board accepts the report is left out here.",
      },
      ...(hasTotal ? { atLeast: 120 } : {}),
      requires: [eligible, ...minimums, ...(hasTotal ? [] : [{ unknown: unpublishedMaxima }])],
      provenance: follows(pointsSource, countSource, minimumsSource, eligibilitySource, indicatorsSource),
    },
  ];
}
