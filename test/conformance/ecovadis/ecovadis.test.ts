import { expect, test } from "vitest";
import { levelOf } from "../score.js";
import { ecovadis, type EcovadisAnswers } from "./ecovadis.js";

const themes = { environment: 70, labourAndHumanRights: 65, ethics: 60, sustainableProcurement: 55 };
const findings = { severe: false, themesWithMajor: 0 };
const company: EcovadisAnswers = { percentile: 97, themes, findings };

test.each([
  [64.99, null],
  [65, "bronze"],
  [85, "silver"],
  [95, "gold"],
  [97, "gold"],
  [99, "platinum"],
])("percentile %d: %s", (percentile, medal) => {
  expect(levelOf({ ...company, percentile }, ecovadis)).toBe(medal);
});

test("the 97th percentile with one theme at 29: no medal; at 30, gold", () => {
  const withEthics = (ethics: number): EcovadisAnswers => ({ ...company, themes: { ...themes, ethics } });
  expect(levelOf(withEthics(29), ecovadis)).toBeNull();
  expect(levelOf(withEthics(30), ecovadis)).toBe("gold");
});

test("a severe finding, or major ones in two themes: no medal", () => {
  expect(levelOf({ ...company, findings: { ...findings, severe: true } }, ecovadis)).toBeNull();
  expect(levelOf({ ...company, findings: { ...findings, themesWithMajor: 1 } }, ecovadis)).toBe("gold");
  expect(levelOf({ ...company, findings: { ...findings, themesWithMajor: 2 } }, ecovadis)).toBeNull();
});
