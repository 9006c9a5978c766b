import { defineMethodology, type Choice, type Methodology } from "ssme";
import { group, same } from "../nodes.js";

const answers = {
  none: { name: { es: "No", en: "No" } },
  some: { name: { es: "En parte de los casos", en: "For some of them" } },
  most: { name: { es: "En al menos la mitad", en: "For at least half of them" } },
  all: { name: { es: "En la mayoría o todos", en: "For most or all of them" } },
};

/** An answer to one question of SAMM. */
export type SammAnswer = keyof typeof answers;

/** One practice: the answers of its streams A and B, at each of three levels of maturity. */
export type SammPractice = Readonly<Record<"level1" | "level2" | "level3", { a: SammAnswer; b: SammAnswer }>>;

/** The five functions of SAMM 2 and the three practices of each. */
export const sammFunctions = {
  governance: ["strategyAndMetrics", "policyAndCompliance", "educationAndGuidance"],
  design: ["threatAssessment", "securityRequirements", "secureArchitecture"],
  implementation: ["secureBuild", "secureDeployment", "defectManagement"],
  verification: ["architectureAssessment", "requirementsDrivenTesting", "securityTesting"],
  operations: ["incidentManagement", "environmentManagement", "operationalManagement"],
} as const;

const stream = (name: string): Choice<SammAnswer> => ({
  kind: "choice",
  name: same(name),
  question: same(name),
  options: answers,
  rubric: { kind: "points", points: { none: 0, some: 0.25, most: 0.5, all: 1 } },
  provenance: { item: { status: "adopted", source: "README.md" } },
});

const maturity = (name: string) => group(same(name), { a: stream("A"), b: stream("B") });

// The sum of three levels is three times their mean: hence the scale of 3.
const practice = (name: string) =>
  group(same(name), { level1: maturity("1"), level2: maturity("2"), level3: maturity("3") });

/** OWASP SAMM 2: means of means, from 0 to 3. */
export const samm: Methodology<object> = defineMethodology({
  id: "owasp-samm",
  version: "2",
  title: same("OWASP SAMM 2"),
  official: false,
  scale: 3,
  rounding: { decimals: 3, mode: "half-up" },
  classifyOn: "exact",
  ladder: "highest",
  root: group(
    same("SAMM"),
    Object.fromEntries(
      Object.entries(sammFunctions).map(([id, practices]) => [
        id,
        group(same(id), Object.fromEntries(practices.map((name) => [name, practice(name)]))),
      ]),
    ),
  ),
  levels: [],
  checks: [],
});
