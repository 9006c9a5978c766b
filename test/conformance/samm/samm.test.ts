import { expect, test } from "vitest";
import { score } from "../score.js";
import { samm, sammFunctions, type SammAnswer, type SammPractice } from "./samm.js";

const all = (answer: SammAnswer): SammPractice => {
  const both = { a: answer, b: answer };
  return { level1: both, level2: both, level3: both };
};

/** The case of the calculator: (1 + .5) / 2 + (.5 + 1) / 2 + (.25 + 0) / 2 = 1.625. */
const mixed: SammPractice = {
  level1: { a: "all", b: "most" },
  level2: { a: "most", b: "all" },
  level3: { a: "some", b: "none" },
};

test("a practice is the sum over three levels of the mean of two streams", () => {
  const governance = { strategyAndMetrics: mixed, policyAndCompliance: all("none"), educationAndGuidance: all("all") };
  const area = score({ governance }, samm).areas["governance"];
  expect(area?.groups?.["strategyAndMetrics"]?.score).toBe(1.625);
  // And a function is the mean of its practices: (1.625 + 0 + 3) / 3.
  expect(area?.score).toBe(1.542);
});

test("the total is the mean of five functions of three practices", () => {
  const answers = (answer: SammAnswer, special: SammPractice = all(answer)): object =>
    Object.fromEntries(
      Object.entries(sammFunctions).map(([id, practices]) => [
        id,
        Object.fromEntries(practices.map((name) => [name, name === "securityTesting" ? special : all(answer)])),
      ]),
    );
  expect(score(answers("all"), samm).score).toBe(3);
  expect(score(answers("some"), samm).score).toBe(0.75);
  // One of fifteen practices at 1.625, the others at 3: (14 · 3 + 1.625) / 15.
  expect(score(answers("all", mixed), samm).score).toBe(2.908);
});

test("a question that is left open leaves the practice without a score, within a range", () => {
  const open = { ...mixed, level3: { a: "some", b: null } };
  const practice = score({ design: { threatAssessment: open } }, samm).areas["design"]?.groups?.["threatAssessment"];
  expect(practice).toMatchObject({ score: null, range: { low: 1.625, high: 2.125 } });
});
