import { businessImpact, type BusinessImpact } from "../areas/businessImpact.js";
import { collaboration, type Collaboration } from "../areas/collaboration.js";
import { financing, type Financing } from "../areas/financing.js";
import { focus, type Focus } from "../areas/focus.js";
import { governance, type Governance } from "../areas/governance.js";
import { participants, type Participants } from "../areas/participants.js";
import { projects, type Projects } from "../areas/projects.js";
import { strategy, type Strategy } from "../areas/strategy.js";
import { freezeMethodology } from "../methodology/freezeMethodology.js";
import type { Methodology } from "../methodology/methodology.js";
import { levels2022 } from "./levels2022.js";
import { checks2022 } from "./checks2022.js";

/** The answers of one cluster to the SSME's eight thematic areas. Every area and every answer may be absent. */
export interface Ssme2022Answers {
  focus?: Focus;
  strategy?: Strategy;
  participants?: Participants;
  governance?: Governance;
  projects?: Projects;
  collaboration?: Collaboration;
  financing?: Financing;
  businessImpact?: BusinessImpact;
}

/**
 * Reconstructs the method of the SSME's fourth wave (2022): eight areas, 76 indicators, 40 of them scored.
 *
 * **Unofficial.** The SSME publishes its areas, its levels in words and its results, but neither its questionnaire nor
 * weights, scales or thresholds. What stands here in their place is assumed, and every node says so in its provenance.
 *
 * Score = 100 · mean of the eight areas; an area = mean of its five scored indicators; an indicator = points over the
 * most points. All weights are equal, so that every indicator is worth 2.5 points of 100. Missing answers and "don't
 * know" leave the mean; an area with less than 80 % answered has no score, and then the level is undecided. The score is
 * rounded half up to two decimals, and the rounded score decides: básico from 0, en consolidación from 50, consolidado
 * from 75 with governance and business impact at 50 or more each.
 *
 * Source: Confecámaras, Red Cluster Colombia, bulletin of the SSME's fourth version (2022), for the areas, their
 * definitions and the levels in words.
 *
 * @example
 * ```ts
 * import { ssme2022 } from "ssme";
 *
 * ssme2022.title.es; // => "SSME 2022, reconstrucción no oficial"
 * ssme2022.official; // => false
 * Object.keys(ssme2022.root.children).length; // => 8
 * ssme2022.levels.map((level) => level.atLeast); // => [0, 50, 75]
 * ```
 */
export const ssme2022: Methodology<Ssme2022Answers> = /* @__PURE__ */ freezeMethodology<Ssme2022Answers>({
  id: "ssme-2022",
  version: "1.0.0",
  title: { es: "SSME 2022, reconstrucción no oficial", en: "SSME 2022, unofficial reconstruction" },
  official: false,
  scale: 100,
  rounding: { decimals: 2, mode: "half-up" },
  classifyOn: "rounded",
  ladder: "highest",
  root: {
    name: { es: "Madurez de la aglomeración productiva", en: "Maturity of the cluster" },
    description: {
      es: "Media de las ocho áreas temáticas del SSME, todas con el mismo peso.",
      en: "Mean of the SSME's eight thematic areas, all with the same weight.",
    },
    weight: 1,
    combine: "arithmetic",
    // An area without a score leaves the whole without one: its minimum coverage would otherwise cost nothing.
    unanswered: "require",
    dontKnow: "require",
    provenance: {
      item: { status: "published", source: "Confecámaras, boletín SSME 2022: ocho áreas temáticas" },
    },
    // Functions, since engines take less time to read each when it is called than all areas at once.
    children: {
      focus: focus(),
      strategy: strategy(),
      participants: participants(),
      governance: governance(),
      projects: projects(),
      collaboration: collaboration(),
      financing: financing(),
      businessImpact: businessImpact(),
    },
  },
  levels: levels2022,
  checks: checks2022(),
});
