import { describe, expect, test } from "vitest";
import { levelOf, score } from "../score.js";
import { cmmi, type CmmiAnswers } from "./cmmi.js";

const stages = Object.entries(cmmi.root.children).map(([stage, node]) => ({
  stage,
  areas: Object.keys("children" in node ? node.children : {}),
}));

/** Answers in which the process areas of so many stages are satisfied, but for those named. */
function satisfied(count: number, except: readonly string[] = []): CmmiAnswers {
  return Object.fromEntries(
    stages.map(({ stage, areas }, index) => [
      stage,
      Object.fromEntries(areas.map((area) => [area, index < count && !except.includes(area)])),
    ]),
  );
}

test("22 process areas: 7, then 11, 2 and 2 more", () => {
  expect(stages.map(({ areas }) => areas.length)).toEqual([7, 11, 2, 2]);
});

describe("the level is the highest of which every process area up to it is satisfied", () => {
  test.each([
    [0, "initial"],
    [1, "managed"],
    [2, "defined"],
    [3, "quantitatively-managed"],
    [4, "optimizing"],
  ])("all of %i stages: %s", (count, id) => {
    expect(levelOf(satisfied(count), cmmi)).toBe(id);
  });

  test("one process area of the first stage that is missing holds the organisation at the start", () => {
    expect(levelOf(satisfied(4, ["requirementsManagement"]), cmmi)).toBe("initial");
    expect(levelOf(satisfied(4, ["validation"]), cmmi)).toBe("managed");
    expect(levelOf(satisfied(4, ["causalAnalysisAndResolution"]), cmmi)).toBe("quantitatively-managed");
  });

  test("supplier agreement management may be not applicable", () => {
    const answers = satisfied(2);
    const managed = { ...answers.managed, supplierAgreementManagement: "not-applicable" as const };
    expect(levelOf({ ...answers, managed }, cmmi)).toBe("defined");
    expect(levelOf(satisfied(2, ["supplierAgreementManagement"]), cmmi)).toBe("initial");
  });

  test("a process area that was not appraised leaves its level and those above open", () => {
    const answers = satisfied(3);
    const { level } = score({ ...answers, defined: { ...answers.defined, riskManagement: null } }, cmmi);
    expect(level).toMatchObject({
      status: "undecided",
      candidates: ["managed", "defined", "quantitatively-managed"],
    });
  });
});
