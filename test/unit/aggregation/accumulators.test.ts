import { expect, test } from "vitest";
import { summaryCombiner, type SummaryAccumulator } from "../../../src/aggregation/summaryCombiner.js";
import { example, exampleMethodology, wave, type ExampleAssessment } from "./exampleMethodology.js";

const combiner = summaryCombiner(exampleMethodology, { wave, by: ["governance.manager"] });

/** What is kept of so many clusters, in characters of JSON. */
function sizeOf(clusters: number, answersOf: (index: number) => ExampleAssessment["answers"]): number {
  let accumulator: SummaryAccumulator = combiner.createAccumulator();
  for (let index = 0; index < clusters; index += 1) {
    accumulator = combiner.addInput(accumulator, example(answersOf(index), `cluster-${index}`));
  }
  return JSON.stringify(accumulator).length;
}

test("what is kept does not grow with the clusters, only by digits of counts and sums", () => {
  const answersOf = (index: number): ExampleAssessment["answers"] => ({
    profile: { sector: "farm", sales: index % 50, markets: { near: index % 100, far: 100 - (index % 100) } },
    governance: { manager: index % 2 === 0, plan: "draft" },
    impact: { reach: index % 70 },
  });
  expect(sizeOf(2000, answersOf)).toBeLessThan(sizeOf(1000, answersOf) + 200);
});

test("medians of a quantity keep one entry for each distinct amount, in the wave and in a group", () => {
  const answersOf = (index: number): ExampleAssessment["answers"] => ({
    profile: { sales: index + 0.5 },
    governance: { manager: true },
  });
  const grown = sizeOf(2000, answersOf) - sizeOf(1000, answersOf);
  // Two lists of 1000 entries such as ["1500.5",1].
  expect(grown).toBeGreaterThan(2 * 1000 * '["1500.5",1]'.length);
  expect(grown).toBeLessThan(2 * 1000 * '["1500.5",1],'.length + 200);
});
