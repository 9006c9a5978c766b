import { defineMethodology, scoreAssessment, type Methodology, type MethodologyDefinition } from "ssme";
import { describe, expect, test } from "vitest";
import { naiveScore } from "../oracle/naiveScore.js";
import { randomFrom } from "../oracle/random.js";
import { randomAssessment } from "../oracle/randomAssessment.js";
import { withoutReasons } from "../oracle/withoutReasons.js";
import { methods } from "./methods.js";

describe.each(Object.entries(methods))("%s", (_, method) => {
  test("is plain JSON: read back from a file it is the same method", () => {
    const read = JSON.parse(JSON.stringify(method)) as MethodologyDefinition<object>;
    expect(defineMethodology(read)).toEqual(method);
  });

  test("scores random answers as the second implementation does", { timeout: 60_000 }, () => {
    const random = randomFrom(2022);
    for (let count = 0; count < 100; count += 1) {
      const assessment = randomAssessment(random, method.root);
      const { scorecard } = naiveScore(assessment, method);
      expect(withoutReasons(scoreAssessment(assessment, method as Methodology<unknown>))).toEqual(scorecard);
    }
  });
});
