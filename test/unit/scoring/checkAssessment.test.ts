import { checkAssessment, describeReason, ssme2022, type Assessment, type Ssme2022Answers } from "ssme";
import { describe, expect, it } from "vitest";
import { answered } from "./smallMethodology.js";

function flagsOf(answers: Ssme2022Answers): string[] {
  const assessment: Assessment<Ssme2022Answers> = { ...answered({}), answers };
  return checkAssessment(assessment, ssme2022).map((reason) => describeReason(reason, ssme2022));
}

describe("checkAssessment", () => {
  it.each<[string, Ssme2022Answers, string]>([
    [
      "more companies than entities",
      { participants: { entities: 40, companies: 45 } },
      "Las empresas participantes (45) son más que las entidades participantes (40), que las incluyen.",
    ],
    [
      "fewer companies in the agglomeration than take part",
      { participants: { companies: 1200 }, businessImpact: { impactedCompanies: 1199 } },
      "Las empresas de toda la aglomeración (1.199) son menos que las empresas participantes (1.200), que forman parte de ella.",
    ],
    [
      "more formal jobs than jobs",
      { businessImpact: { formalJobs: "501", jobs: 500 } },
      "Los empleos formales (501) son más que todos los empleos (500).",
    ],
    [
      "figures from more companies than take part",
      { participants: { companies: 10 }, businessImpact: { reportingCompanies: 11 } },
      "Las cifras provienen de más empresas (11) que las que participan (10).",
    ],
  ])("flags %s", (_, answers, sentence) => {
    expect(flagsOf(answers)).toEqual([sentence]);
  });

  it("flags all that does not hold, in the methodology's order", () => {
    const answers = { participants: { entities: 1, companies: 5 }, businessImpact: { formalJobs: 2, jobs: 1 } };
    expect(checkAssessment({ ...answered({}), answers }, ssme2022)).toEqual([
      { code: "check-failed", args: { check: "companies-within-entities", left: 5, right: 1 } },
      { code: "check-failed", args: { check: "formal-jobs-within-jobs", left: 2, right: 1 } },
    ]);
  });

  it.each<[string, Ssme2022Answers]>([
    ["equal numbers", { participants: { entities: 40, companies: "40.0" } }],
    ["a number that is missing", { participants: { companies: 45 } }],
    ["a number that is not known", { participants: { entities: "dont-know", companies: 45 } }],
    ["no answers at all", {}],
  ])("says nothing about %s", (_, answers) => {
    expect(flagsOf(answers)).toEqual([]);
  });
});
