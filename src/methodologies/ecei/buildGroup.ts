import type { Quantity } from "../../methodology/indicator.js";
import type { Group } from "../../methodology/methodology.js";
import type { Provenance } from "../../methodology/provenance.js";
import { add, fraction, zero } from "../../numeric/fraction.js";
import type { Numeric } from "../../numeric/numeric.js";
import { roundFigure } from "../../numeric/rounding.js";
import type { EceiStyleParameters } from "./parameters.js";
import type { QualityGroup, QualityIndicator } from "./qualityGroups.js";
import { countSource, follows, indicatorsSource, parameter, stated, successStoriesSource } from "./sources.js";

/** Builds the node of a thematic group: scored where the maxima are known, otherwise descriptive. */
export function buildGroup<I extends string>(
  { name, indicators }: QualityGroup<I>,
  maxima: EceiStyleParameters["maxima"],
): Omit<Group, "children"> & { readonly children: Readonly<Record<I, Quantity>> } {
  const all = Object.entries<QualityIndicator>(indicators);
  return {
    name,
    description: {
      es: `Suma de los puntos de ${all.length} indicadores de calidad.`,
      en: `Sum of the points of ${all.length} quality indicators.`,
    },
    // A mean that is weighted by the maxima is the sum of the points over the sum of the maxima.
    weight: maxima === undefined ? 1 : sumOf(all.map(([, { number }]) => maxima[number])),
    combine: "arithmetic",
    unanswered: "require",
    dontKnow: "require",
    provenance: { item: stated(indicatorsSource), weight: parameter },
    children: Object.fromEntries(
      all.map(([id, indicator]) => [id, buildIndicator(indicator, maxima?.[indicator.number])]),
    ) as Record<I, Quantity>,
  };
}

function buildIndicator({ number, name, minimum }: QualityIndicator, maximum: Numeric | undefined): Quantity {
  return {
    kind: "quantity",
    name: { es: `${number} ${name.es}`, en: `${number} ${name.en}` },
    question: {
      es: `¿Cuántos puntos obtuvo la organización en el indicador ${number}, «${name.es}»?`,
      en: `How many points did the organisation get for indicator ${number}, “${name.en}”?`,
    },
    unit: { kind: "ratio", of: { es: "puntos", en: "points" } },
    ...(maximum === undefined ? {} : { weight: maximum, rubric: { kind: "goalposts", from: 0, to: maximum } }),
    provenance: {
      item: provenanceOf(minimum),
      ...(maximum === undefined ? {} : { weight: parameter, rubric: parameter }),
    },
  };
}

/** The two indicators that the published table lacks follow from their total: 31, of which it has 29. */
function provenanceOf(minimum: QualityIndicator["minimum"]): Provenance {
  return minimum === "unknown"
    ? follows(indicatorsSource, countSource, successStoriesSource)
    : stated(indicatorsSource);
}

function sumOf(points: readonly Numeric[]): number {
  return roundFigure(points.map((value) => fraction(value)).reduce(add, zero));
}
