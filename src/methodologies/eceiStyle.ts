import { freezeMethodology } from "../methodology/freezeMethodology.js";
import type { Check, Methodology } from "../methodology/methodology.js";
import type { EceiStyleAnswers } from "./ecei/answers.js";
import { application } from "./ecei/application.js";
import { buildGroup } from "./ecei/buildGroup.js";
import { buildMinimums } from "./ecei/buildMinimums.js";
import { checkParameters } from "./ecei/checkParameters.js";
import { labels } from "./ecei/labels.js";
import { listIndicators } from "./ecei/listIndicators.js";
import type { EceiStyleParameters } from "./ecei/parameters.js";
import { qualityGroups } from "./ecei/qualityGroups.js";
import { countSource, parameter, pointsSource, stated } from "./ecei/sources.js";

/**
 * Builds the European labels for cluster management, on which the categorisation that the SSME adopted in 2020 draws:
 * Bronze, Silver and Gold of the European Cluster Excellence Initiative (ECEI), which its secretariat ESCA awards.
 *
 * **Unofficial.** Reconstructed from what ESCA and the holders of labels publish: 31 quality indicators in five groups
 * (the names and numbers of 5.2 and 5.3 are not certain), 150 points, Gold from 120 inclusive, and what each label
 * requires. How many points each indicator has, and which minimums, is not published and never invented here.
 *
 * Each indicator is answered with its points. With `maxima`, score = sum of the points, from 0 to 150, once all 31 are
 * answered; points above a maximum count as the maximum, and `checkAssessment` flags them. Without `maxima` there is no
 * score, and Gold is undecided unless something else refuses it. Of the 21 indicators that have a minimum or may have one,
 * those that `minima` leaves out stay an unknown rule of Silver and Gold; the other ten have none unless it is given. The
 * level is the highest label that holds; Gold does not need Silver.
 *
 * @param parameters - `maxima` and `minima`, in points by ESCA's number of the indicator. Both may be left out.
 * @returns A methodology for `scoreAssessment`; with equal parameters, an equal one.
 * @throws SsmeError `invalid-argument` if a parameter names no indicator or is no decimal, if maxima are missing, not
 * above 0 or do not add up to 150, or if a minimum is below 0 or above its maximum.
 *
 * @example
 * ```ts
 * import { describeReason, eceiStyle, scoreAssessment } from "ssme";
 *
 * const labels = eceiStyle();
 * const { level } = scoreAssessment(
 *   {
 *     cluster: { id: "cafe", name: "Clúster de Café" },
 *     wave: 2022,
 *     origin: "example",
 *     answers: {
 *       application: { eligible: true, benchmarked: true, monthsBetweenBenchmarkings: 17, improvedAreas: 3 },
 *     },
 *   },
 *   labels,
 * );
 * level.status; // => "undecided"
 * level.candidates; // => ["bronze", "gold"]
 * level.reasons.filter(({ code }) => code === "rule-unknown").length; // => 2
 * level.reasons.map((reason) => describeReason(reason, labels, { locale: "en" })).at(-1);
 * // => "The level gold has a rule that is not published: the most points of each of the 31 indicators, without which there is no total out of 150."
 * ```
 */
export function eceiStyle({ maxima, minima = {} }: EceiStyleParameters = {}): Methodology<EceiStyleAnswers> {
  checkParameters({ ...(maxima === undefined ? {} : { maxima }), minima });
  return freezeMethodology<EceiStyleAnswers>({
    id: "ecei-style",
    version: "1.0.0",
    title: {
      es: "Sellos europeos de gestión de clústeres (ECEI), reconstrucción no oficial",
      en: "European labels for cluster management (ECEI), unofficial reconstruction",
    },
    official: false,
    scale: 150,
    rounding: { decimals: 2, mode: "half-up" },
    // 119.999 of 150 is not 120.
    classifyOn: "exact",
    ladder: "highest",
    root: {
      name: { es: "Gestión del clúster", en: "Cluster management" },
      description: {
        es: "Suma de los puntos de los 31 indicadores de calidad.",
        en: "Sum of the points of the 31 quality indicators.",
      },
      weight: 1,
      combine: "arithmetic",
      // An audit looks at all of them: without one there is no total.
      unanswered: "require",
      dontKnow: "require",
      provenance: { item: stated(pointsSource, countSource) },
      children: {
        application: application(),
        structure: buildGroup(qualityGroups.structure, maxima),
        governance: buildGroup(qualityGroups.governance, maxima),
        financing: buildGroup(qualityGroups.financing, maxima),
        strategy: buildGroup(qualityGroups.strategy, maxima),
        recognition: buildGroup(qualityGroups.recognition, maxima),
      },
    },
    levels: labels(buildMinimums(minima), maxima !== undefined),
    checks: maxima === undefined ? [] : checksOf(maxima),
  });
}

/** Points above a maximum would be taken for the maximum without a word. */
function checksOf(maxima: NonNullable<EceiStyleParameters["maxima"]>): readonly Check[] {
  return listIndicators().map(({ path, number }) => ({
    id: `points-${path.replace(".", "-")}`,
    scope: "assessment",
    holds: { left: { path }, is: "at-most", right: { value: maxima[number] } },
    message: {
      es: `El indicador ${number} tiene {left} puntos, más que su máximo ({right}).`,
      en: `Indicator ${number} has {left} points, more than its maximum ({right}).`,
    },
    provenance: parameter,
  }));
}
