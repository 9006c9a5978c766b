import { companyFigures } from "./companyFigures.js";
import { marketFigures } from "./marketFigures.js";
import { measurementFigures } from "./measurementFigures.js";
import type { PublishedBulletin } from "./publishedFigure.js";
import {
  answersNotPrinted,
  generalised,
  jobsAtTheEdge,
  notCausal,
  purchasesAddTo90,
  salesDoNotFit,
  sectorsAddTo68,
  twoPopulations,
} from "./publishedFlags.js";

/**
 * The 27 figures of the SSME's bulletin of 2022 (fourth version), each as it was printed and never corrected, with its
 * denominator, what arithmetic says about it, and the inconsistencies that touch it (A to H).
 *
 * Source: Confecámaras, "La Red Cluster Colombia … resultados de la cuarta versión del Sistema de Seguimiento,
 * Monitoreo y Evaluación", measurement of July to September 2022. Its charts are not available, so percentages that
 * stand only in pictures are missing here.
 *
 * @example
 * ```ts
 * import { published2022 } from "ssme/report";
 *
 * const sales = published2022.figures.find((figure) => figure.id === "sales");
 * sales?.values[0]?.value; // => 457000000000
 * sales?.precision; // => "lower-bound"
 * sales?.flags.map((flag) => flag.id); // => ["A", "H"]
 * ```
 */
export const published2022: PublishedBulletin = {
  title: "La Red Cluster Colombia … resultados de la cuarta versión del Sistema de Seguimiento, Monitoreo y Evaluación",
  publisher: "Confecámaras",
  source: "Confecámaras, boletín SSME 2022",
  figures: /* @__PURE__ */ measurementFigures.concat(companyFigures, marketFigures),
  flags: [
    salesDoNotFit,
    purchasesAddTo90,
    sectorsAddTo68,
    twoPopulations,
    generalised,
    notCausal,
    jobsAtTheEdge,
    answersNotPrinted,
  ],
};
