import { defineMethodology, type AnswersOf, type Flag, type Methodology } from "ssme";
import { flag, group, level, same } from "../nodes.js";

const area = (name: string, tags: readonly string[] = []): Flag =>
  flag(same(name), { tags, rubric: { kind: "points", points: { yes: 1, no: 0 } } });

const root = group(same("CMMI-DEV"), {
  managed: group(
    { es: "Gestionado", en: "Managed" },
    {
      configurationManagement: area("Configuration Management", ["level2"]),
      measurementAndAnalysis: area("Measurement and Analysis", ["level2"]),
      projectMonitoringAndControl: area("Project Monitoring and Control", ["level2"]),
      projectPlanning: area("Project Planning", ["level2"]),
      processAndProductQualityAssurance: area("Process and Product Quality Assurance", ["level2"]),
      requirementsManagement: area("Requirements Management", ["level2"]),
      supplierAgreementManagement: {
        ...area("Supplier Agreement Management"),
        notApplicable: { es: "Si no hay proveedores.", en: "Without suppliers." },
      },
    },
  ),
  defined: group(
    { es: "Definido", en: "Defined" },
    {
      decisionAnalysisAndResolution: area("Decision Analysis and Resolution", ["level3"]),
      integratedProjectManagement: area("Integrated Project Management", ["level3"]),
      organizationalProcessDefinition: area("Organizational Process Definition", ["level3"]),
      organizationalProcessFocus: area("Organizational Process Focus", ["level3"]),
      organizationalTraining: area("Organizational Training", ["level3"]),
      productIntegration: area("Product Integration", ["level3"]),
      requirementsDevelopment: area("Requirements Development", ["level3"]),
      riskManagement: area("Risk Management", ["level3"]),
      technicalSolution: area("Technical Solution", ["level3"]),
      validation: area("Validation", ["level3"]),
      verification: area("Verification", ["level3"]),
    },
  ),
  quantitativelyManaged: group(
    { es: "Gestionado cuantitativamente", en: "Quantitatively managed" },
    {
      organizationalProcessPerformance: area("Organizational Process Performance", ["level4"]),
      quantitativeProjectManagement: area("Quantitative Project Management", ["level4"]),
    },
  ),
  optimizing: group(
    { es: "En optimización", en: "Optimizing" },
    {
      causalAnalysisAndResolution: area("Causal Analysis and Resolution", ["level5"]),
      organizationalPerformanceManagement: area("Organizational Performance Management", ["level5"]),
    },
  ),
});

/** Answers: whether each process area is satisfied. */
export type CmmiAnswers = AnswersOf<typeof root>;

/** CMMI for development 1.3, staged: a level asks for all of its process areas and for the level below. */
export const cmmi: Methodology<CmmiAnswers> = defineMethodology<CmmiAnswers>({
  id: "cmmi-dev",
  version: "1.3",
  title: { es: "CMMI para desarrollo 1.3, por etapas", en: "CMMI for development 1.3, staged" },
  official: false,
  scale: 100,
  rounding: { decimals: 0, mode: "half-up" },
  classifyOn: "exact",
  ladder: "cumulative",
  root,
  levels: [
    level("initial", { es: "inicial", en: "initial" }),
    level(
      "managed",
      { es: "gestionado", en: "managed" },
      {
        requires: [
          { atLeast: 6, tagged: "level2", value: 1 },
          { path: "managed.supplierAgreementManagement", among: [true, "not-applicable"] },
        ],
      },
    ),
    level("defined", { es: "definido", en: "defined" }, { requires: [{ atLeast: 11, tagged: "level3", value: 1 }] }),
    level(
      "quantitatively-managed",
      { es: "gestionado cuantitativamente", en: "quantitatively managed" },
      {
        requires: [{ atLeast: 2, tagged: "level4", value: 1 }],
      },
    ),
    level(
      "optimizing",
      { es: "en optimización", en: "optimizing" },
      {
        requires: [{ atLeast: 2, tagged: "level5", value: 1 }],
      },
    ),
  ],
  checks: [],
});
